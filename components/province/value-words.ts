/** A value of a report in words, for looking at. */
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { isBlank } from '../../lib/report/read/plain-values';
import { showCount } from '../text/format';
import type { useText } from '../text/language';
import { wordsOf } from '../form/ReadOnlyValue';
import { asParts, asText } from '../form/values';

export type UnitWords = ReturnType<typeof useText<typeof uiProvinceUnitStrings>>;

/**
 * Lists of plain items are written out, others counted. A line of dots is a blank that nobody filled in. Whole numbers
 * stand in groups of three only where they count something: a year does not.
 */
export function valueWords(value: unknown, t: UnitWords, isCount = true): string {
  if (value === null || value === undefined) return t('unsaid');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number' && Number.isInteger(value))
    return isCount ? showCount(value) : String(value);
  if (Array.isArray(value)) {
    const items = value.map((one) => plainWords(one, t, isCount));
    return items.every((one) => one !== '')
      ? items.join('; ') || t('blank')
      : t('items', { count: value.length });
  }
  return plainWords(value, t, isCount) || t('blank');
}

function plainWords(value: unknown, t: UnitWords, isCount: boolean): string {
  if (typeof value === 'number' || typeof value === 'boolean') return valueWords(value, t, isCount);
  const words = wordsOf(value) ?? asText(asParts(value).text);
  return isBlank(words) ? '' : words;
}
