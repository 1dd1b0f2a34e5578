/** A value of a report in words, for looking at. */
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { showCount } from '../text/format';
import type { useText } from '../text/language';
import { wordsOf } from '../form/ReadOnlyValue';
import { asParts, asText } from '../form/values';

export type UnitWords = ReturnType<typeof useText<typeof uiProvinceUnitStrings>>;

/** Lists of plain items are written out, others counted. */
export function valueWords(value: unknown, t: UnitWords): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number' && Number.isInteger(value)) return showCount(value);
  if (Array.isArray(value)) {
    const items = value.map((one) => valueWords(one, t));
    return items.every((one) => one !== '')
      ? items.join('; ')
      : t('items', { count: value.length });
  }
  return wordsOf(value) ?? asText(asParts(value).text);
}
