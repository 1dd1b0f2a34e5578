/** What the rows' own sums prove about a column whose words alone could mean two things. */

/** Values by row and column; null where the cell holds no count. */
export type Matrix = readonly (readonly (number | null)[])[];

const MAX_OPTIONAL = 7;

/**
 * True where `left` equals the sum of `terms` plus one and the same choice of `optional` columns in every
 * row that can be checked, at least one of them not all zero.
 */
export function sumHolds(
  matrix: Matrix,
  left: readonly number[],
  terms: readonly number[],
  optional: readonly number[] = [],
): boolean {
  if (left.length === 0 || terms.length === 0) return false;
  const extra = optional.slice(0, MAX_OPTIONAL);
  for (let choice = 0; choice < 1 << extra.length; choice++) {
    const chosen = extra.filter((_column, bit) => (choice >> bit) & 1);
    if (holdsExactly(matrix, left, [...terms, ...chosen])) return true;
  }
  return false;
}

function holdsExactly(matrix: Matrix, left: readonly number[], right: readonly number[]): boolean {
  let proven = false;
  for (const row of matrix) {
    const a = total(row, left);
    const b = total(row, right);
    if (a === null || b === null) continue;
    if (a !== b) return false;
    proven ||= a !== 0;
  }
  return proven;
}

/** Sum of some cells of a row; null where one is not printed. */
export function total(row: readonly (number | null)[], columns: readonly number[]): number | null {
  let sum = 0;
  for (const column of columns) {
    const value = row[column];
    if (value === null || value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** True where some row prints a number other than zero in this column. */
export const hasNonZero = (matrix: Matrix, column: number): boolean =>
  matrix.some((row) => (row[column] ?? 0) !== 0);
