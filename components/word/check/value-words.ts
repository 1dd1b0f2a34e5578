/** A value of a report as words, a line a part. */
import { partStrings } from '../../../lib/domain/strings/ui-form';
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import { isDocRef, isParts } from '../../../lib/report/values/types';
import { wordsOf } from '../../form/ReadOnlyValue';
import { showDate } from '../../text/format';
import { useLanguage, useText } from '../../text/language';

type About = Pick<ReportField, 'itemLabels'>;

/** Parts that are what the item says; the others say something of it and need their name. */
const THE_WORDS: readonly string[] = ['text', 'narrative', 'name', 'docRef', 'code', 'no'];

/** Turns a value into lines, its parts by the names the form gives them; none for an unknown one. */
export function useValueLines(): (value: unknown, field?: About) => string[] {
  const t = useText(uiCheckStrings);
  const part = useText(partStrings);
  const language = useLanguage();
  const nameOf = (key: string, field?: About): string => {
    const own = field?.itemLabels?.[key];
    if (own) return own[language] ?? own.vi;
    return key in partStrings ? part(key as keyof typeof partStrings) : key;
  };
  const one = (value: unknown, field?: About): string => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (isDocRef(value)) {
      const { date, issuer, subject } = value;
      const parts = [wordsOf(value), date && showDate(date), issuer, subject];
      return parts.filter(Boolean).join(' · ');
    }
    const words = wordsOf(value);
    if (words !== null) return words;
    if (Array.isArray(value))
      return value
        .map((item) => one(item, field))
        .filter(Boolean)
        .join('; ');
    return isParts(value) ? partsOf(value, field).join(' · ') : '';
  };
  const partsOf = (value: object, field?: About): string[] =>
    Object.entries(value).flatMap(([key, own]: [string, unknown]) => {
      const words = one(own, field);
      if (words === '') return [];
      return THE_WORDS.includes(key) ? [words] : [t('part', { name: nameOf(key, field), words })];
    });
  return (value, field) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) return one(value, field).split('\n');
    return value.length === 0 ? [t('none')] : value.map((item) => one(item, field));
  };
}
