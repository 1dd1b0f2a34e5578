/** Numbers and dates of a spreadsheet as texts that the rest of the reader understands, or rightly refuses. */
import type { SheetCell } from './model';

const MOST_DIGITS = 15;
const MS_PER_DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A number as displayed. Whole numbers are plain digits; a decimal has a comma and never three digits
 * behind it, since "12,345" would read as twelve thousand.
 */
export function numberText(value: number): string {
  const exact = Number(value.toPrecision(MOST_DIGITS));
  const plain = String(exact);
  if (!plain.includes('.') || plain.includes('e')) return plain;
  const [whole, decimals] = plain.split('.') as [string, string];
  return `${whole},${decimals.length % 3 === 0 ? `${decimals}0` : decimals}`;
}

/** A number under its format: percentages, padded codes, hidden values. The format never rounds it. */
export function numberCell(value: number, format: string | undefined): SheetCell | null {
  if (!Number.isFinite(value)) return { text: '#NUM!', kind: 'error' };
  const bare = (format ?? '').replace(/\[[^\]]*\]/g, '').replace(/"[^"]*"|\\.|_./g, '');
  if (/^;{2,3}$/.test(bare.trim())) return null;
  if (bare.includes('%')) return { text: `${numberText(value * 100)}%`, kind: 'percent' };
  if (/^0{2,}$/.test(bare.trim()) && Number.isInteger(value) && value >= 0)
    return { text: String(value).padStart(bare.trim().length, '0'), kind: 'number' };
  return { text: numberText(value), kind: 'number' };
}

/** A date of the workbook, given as the UTC clock that shows its local time: to the second, without time at midnight. */
export function dateCell(date: Date): SheetCell {
  const time = date.getTime();
  if (!Number.isFinite(time)) return { text: '#NUM!', kind: 'error' };
  const shown = new Date(Math.round(time / 1000) * 1000);
  const day = `${two(shown.getUTCDate())}/${two(shown.getUTCMonth() + 1)}/${String(shown.getUTCFullYear()).padStart(4, '0')}`;
  const clock = `${two(shown.getUTCHours())}:${two(shown.getUTCMinutes())}:${two(shown.getUTCSeconds())}`;
  return {
    text: shown.getTime() % MS_PER_DAY === 0 ? day : `${day} ${clock}`,
    kind: 'date',
  };
}

/** TRUE and FALSE as Excel shows them. */
export const booleanCell = (value: boolean): SheetCell => ({
  text: value ? 'TRUE' : 'FALSE',
  kind: 'boolean',
});

/** An error value such as "#N/A", or a formula that was never calculated. */
export const errorCell = (text: string): SheetCell => ({ text, kind: 'error' });

/** What stands for a formula whose result the file does not hold. */
export const NOT_CALCULATED = '#CHƯA TÍNH';
