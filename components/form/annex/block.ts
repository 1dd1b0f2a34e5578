/** A block of cells pasted into the score table. */
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { parseDecimal } from '../../text/parse';
import { blankRow, replaced, rowOf, stored } from './rows';

export interface Pasted {
  rows: unknown[];
  cells: number;
  /** Cells that are no number, or stand beyond the criteria. */
  skipped: number;
}

/** Cells of a copied block, row by row; null for a text that is no block. */
export function blockOf(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return cells.length > 1 || cells[0]!.length > 1 ? cells : null;
}

/**
 * Puts a block into the table, its first cell at a row and a column (0 is the unit's name). Rows are added where it
 * goes beyond the last. A number before the name is the row's own number and is left out.
 */
export function pastedInto(
  rows: readonly unknown[],
  annex: ReportAnnex,
  block: readonly (readonly string[])[],
  at: { row: number; column: number },
): Pasted {
  const isNumbered =
    at.column === 0 &&
    block.every(([first = '', second = '']) => /^\d+\.?$/.test(first) && !/^[\d,.]*$/.test(second));
  const result: Pasted = { rows: [...rows], cells: 0, skipped: 0 };
  block.forEach((line, index) => {
    const target = at.row + index;
    if (target >= result.rows.length) result.rows.push(blankRow('', annex));
    let row = rowOf(result.rows[target], annex);
    (isNumbered ? line.slice(1) : line).forEach((cell, offset) => {
      const column = at.column + offset;
      if (column === 0) row = { ...row, unit: cell };
      else {
        const score = parseDecimal(cell);
        if (column > annex.criteria.length || !score.ok) {
          result.skipped += 1;
          return;
        }
        row = { ...row, scores: replaced(row.scores, column - 1, score.value) };
      }
      result.cells += 1;
    });
    result.rows[target] = stored(row);
  });
  return result;
}
