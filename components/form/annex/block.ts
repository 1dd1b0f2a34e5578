/** A block of cells pasted into the score table. */
import type { ReportAnnex } from '../../../lib/packs/report-schema';
import { parseDecimal } from '../../text/parse';
import { blankRow, replaced, rowOf, stored } from './rows';

export interface Pasted {
  rows: unknown[];
  cells: number;
  /** Cells that are no number, or stand beyond the criteria. */
  skipped: number;
  /** The columns of the block are not those of the table: nothing was pasted. */
  refused?: true;
}

/** Cells of a copied block, row by row; null for a text that is no block. */
export function blockOf(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return cells.length > 1 || cells[0]!.length > 1 ? cells : null;
}

const isNumber = (cell: string): boolean => /^\d[\d,.]*$/.test(cell);
const isName = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !isMark(cell);
/** What stands in a cell of scores instead of one: "đạt", "KĐ", "x". */
const isMark = (cell: string): boolean => /^(x|k?đ|không|(không |chưa )?đạt|n\/?a)$/iu.test(cell);
/** A row of sums or of greatest scores, named so in its first two cells; "Tổng công ty A" is a unit. */
const SUMS = /^(tổng( cộng| số| điểm)?|cộng|(điểm )?tối đa|thang điểm)[\s:.]*($|\()/iu;
const isTotal = (line: readonly string[]): boolean =>
  line.slice(0, 2).some((cell) => SUMS.test(cell));
const TITLE = /^(stt|tt|số tt|(tên )?(đơn vị|cơ quan))\.?$/iu;

/** The lines of units and scores: without headings above them, rows of sums and empty rows above. */
function linesOf(
  block: readonly (readonly string[])[],
  { criteria }: ReportAnnex,
): (readonly string[])[] {
  const isCode = (cell: string) =>
    criteria.some(
      ({ code }) => cell === code || (/^\D/.test(cell.slice(code.length)) && cell.startsWith(code)),
    );
  const isHeading = (line: readonly string[]) =>
    line.some(isCode) ||
    line.every((cell) => cell === '') ||
    (line.slice(0, 2).some((cell) => TITLE.test(cell)) && !line.slice(1).some(isNumber));
  const first = block.findIndex((line) => !isHeading(line));
  return first < 0 ? [] : block.slice(first).filter((line) => !isTotal(line));
}

/** Names in the score columns, or a bare number for a name: the columns are not those of the table. */
const isShifted = (lines: readonly (readonly string[])[], column: number): boolean =>
  lines.some(
    (line) =>
      (column === 0 && isNumber(line[0] ?? '')) || line.slice(column === 0 ? 1 : 0).some(isName),
  );

/**
 * Puts a block into the table, its first cell at a row and a column (0 is the unit's name). Rows are added where it
 * goes beyond the last. Headings and rows of sums are left out, and so is the row's own number before the name. A block
 * whose columns do not fit is refused as a whole: scores one criterion further on would look right.
 */
export function pastedInto(
  rows: readonly unknown[],
  annex: ReportAnnex,
  block: readonly (readonly string[])[],
  at: { row: number; column: number },
): Pasted {
  const own = linesOf(block, annex);
  const isNumbered =
    at.column === 0 &&
    own.every(([first = '', second = '']) => /^\d*\.?$/.test(first) && !isNumber(second)) &&
    own.some(([first = '']) => first !== '');
  const lines = isNumbered ? own.map((line) => line.slice(1)) : own;
  if (lines.length === 0 || isShifted(lines, at.column)) {
    return { rows: [...rows], cells: 0, skipped: block.flat().length, refused: true };
  }
  const result: Pasted = { rows: [...rows], cells: 0, skipped: 0 };
  lines.forEach((line, index) => putLine(result, annex, line, at.row + index, at.column));
  return result;
}

function putLine(
  result: Pasted,
  annex: ReportAnnex,
  line: readonly string[],
  target: number,
  from: number,
): void {
  if (target >= result.rows.length) result.rows.push(blankRow('', annex));
  let row = rowOf(result.rows[target], annex);
  line.forEach((cell, offset) => {
    const column = from + offset;
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
}
