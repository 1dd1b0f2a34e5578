/** The vendor's own equations, printed under the header: "(3 = 4 + 5)", "(3)=(4)+(5)+(6)". */
import type { RawRow } from '../raw';

export interface Formula {
  /** Column holding the sum. */
  left: number;
  /** Columns that add up to it. */
  terms: number[];
}

const SUM = /^\(?\s*(\d{1,2})\s*\)?\s*=\s*(.+)$/;
const MAY_NUMBER = /^[(\s]*\d{1,2}(?!\d)/;
const NUMBER = /^\(?\s*(\d{1,2})\s*\)?$/;

/** True for a row of column numbers or formulas: no data, but evidence. */
export function isIndexRow(row: RawRow): boolean {
  if (!mayNumber(row)) return false;
  const printed = row.cells.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (printed.length < 3) return false;
  const bracketed = printed.filter((text) => /^\(\s*\d{1,2}\s*(=.*)?\)/.test(text)).length;
  const numbers = printed.map((text) =>
    Number(NUMBER.exec(text)?.[1] ?? SUM.exec(text.replace(/^\(|\)$/g, ''))?.[1]),
  );
  const consecutive = numbers.every((n, at) => at === 0 || n === numbers[at - 1]! + 1);
  const anyFormula = printed.some((text) => text.includes('='));
  return (
    (bracketed >= printed.length / 2 && printed.length >= 3) ||
    (consecutive && (numbers[0]! <= 2 || anyFormula) && printed.length >= 4)
  );
}

/** Numbers of columns have two digits at most; a formula begins with one. */
function mayNumber({ cells }: RawRow): boolean {
  let all = true;
  for (const { text } of cells) {
    if (text.startsWith('(')) return true;
    all &&= text === '' || MAY_NUMBER.test(text);
  }
  return all;
}

/** The sums a row of column numbers states, as column positions; differences and unknown numbers are left out. */
export function readFormulas(indexRow: readonly string[] | null): Formula[] {
  if (indexRow === null) return [];
  const texts = indexRow.map((text) => text.replace(/^\(\s*(\d+\s*=[^()]*)\)$/, '$1').trim());
  const columnOf = new Map<number, number>();
  texts.forEach((text, column) => {
    const number = NUMBER.exec(text)?.[1] ?? SUM.exec(text)?.[1];
    if (number !== undefined && !columnOf.has(Number(number))) columnOf.set(Number(number), column);
  });
  const formulas: Formula[] = [];
  texts.forEach((text, left) => {
    const terms = SUM.exec(text)?.[2]
      ?.split('+')
      .map((term) => NUMBER.exec(term.trim())?.[1]);
    if (!terms || terms.length < 2) return;
    const columns = terms.map((term) =>
      term === undefined ? undefined : columnOf.get(Number(term)),
    );
    if (columns.every((column) => column !== undefined)) formulas.push({ left, terms: columns });
  });
  return formulas;
}
