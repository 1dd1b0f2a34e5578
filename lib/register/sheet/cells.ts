/** One cell → one value, strictly. */
import { parseCount } from '../../domain/count';
import { parseInstant } from '../../domain/instant';
import { fold } from '../../domain/text';
import { CHOICE_WORDS, type CellType } from './columns';

/** The value of a cell, null where it is blank ("-"); `undefined` where it is none of the kind, so that its text is kept as a note. */
export function valueOfCell(type: CellType, text: string): unknown {
  switch (type) {
    case 'text':
    case 'symbol':
    case 'decision':
      return text;
    case 'day': {
      const day = parseInstant(text);
      return day === null ? undefined : day.slice(0, 10);
    }
    case 'count': {
      const { value, ok } = parseCount(text.replace(/\s*(?:đồng|đ|người|TTHC)$/iu, ''));
      return ok ? value : undefined;
    }
    case 'decimal':
      return /^\d{1,4}(?:,\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
    default:
      return choiceOf(type, text);
  }
}

/** The one choice whose words the cell says; several or none say nothing. */
function choiceOf(type: CellType, text: string): string | undefined {
  const words = fold(text);
  const said = (CHOICE_WORDS[type] ?? []).filter(([, pattern]) => pattern.test(words));
  return said.length === 1 ? said[0]![0] : undefined;
}
