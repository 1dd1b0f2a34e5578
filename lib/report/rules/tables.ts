/** Rules about tables of lists. */
import { formatDecimal } from '../text/numbers';
import { sumOfPart } from '../model/table';
import { listOf, numberOf } from '../values/read';
import { string } from './args';
import { fail, pass, unprovable, type RuleFunction } from './types';

/** A column adds up to a field: `{ list, part, total }`. A table that is not printed contradicts nothing. */
export const columnAddsUp: RuleFunction = ({ draft }, args) => {
  const [list, part, total] = [string(args, 'list'), string(args, 'part'), string(args, 'total')];
  const items = listOf(draft, list);
  const isPrinted = draft.form.fields.some(({ key, required }) => key === list && required);
  if (items === null ? !isPrinted : items.length === 0) return pass();
  const sum = sumOfPart(items, part);
  const stated = numberOf(draft, total);
  if (sum === null) return unprovable(list);
  if (stated === null) return unprovable(total);
  if (sum === stated) return pass();
  const detail = `Bảng cộng lại là ${formatDecimal(sum)}, mục tổng ghi ${formatDecimal(stated)}.`;
  return fail([{ detail, field: list }]);
};
