/** Why a dossier that names another unit is the asked unit's, in a sentence. */
import { formatDay } from '../domain/instant';
import { formatString, type Language, type StringArgs } from '../domain/strings/catalogue';
import { becauseStrings } from '../domain/strings/dossier-words';
import type { UnitMatch } from '../domain/unit-matcher';

/** The name as printed, what it is to the unit, since which day, and who says so: a legal source, or the officer. */
export function becauseText(
  { relation, name, since, source }: UnitMatch,
  language: Language = 'vi',
): string {
  const words = (key: keyof typeof becauseStrings, args: StringArgs) =>
    formatString(becauseStrings[key][language], args);
  return words(relation === 'self' ? 'alias' : relation, {
    name,
    since: since === null ? '' : words('since', { day: formatDay(since) }),
    source: source === null ? words('ownWord', {}) : words('source', { source }),
  });
}
