/**
 * Excel with American settings turns "03/04/2026" (3 April) into the date 4 March and leaves "17/11/2026"
 * as text. A column where all real dates have days up to 12 and all texts days beyond is such a column.
 */
import { parseInstant, dayOf } from '../../domain/instant';
import type { SheetMatrix } from './matrix';

const DAY_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/;
const LEAST = 2;

/** Columns of these rows whose real dates may have day and month exchanged. */
export function swappedColumns(matrix: SheetMatrix, from: number, to: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < matrix.width; column += 1) {
    let real = 0;
    let text = 0;
    let fits = true;
    for (let row = from; row < to && fits; row += 1) {
      const { cell } = matrix.slots[row]![column]!;
      const instant = cell.text === '' ? null : parseInstant(cell.text);
      if (instant === null) continue;
      if (cell.kind === 'date') {
        real += 1;
        fits = Number(dayOf(instant).slice(8)) <= 12;
      } else {
        text += 1;
        fits = Number(DAY_FIRST.exec(cell.text)?.[1] ?? 0) > 12;
      }
    }
    if (fits && real >= LEAST && text >= LEAST) found.push(column);
  }
  return found;
}
