/** What an officer types, read strictly: either it is exactly one value, or it is refused. */
import { parseCount as countOf } from '../../lib/domain/count';
import { parseInstant } from '../../lib/domain/instant';

export type Parsed<T> = { ok: true; value: T | null } | { ok: false };

const REFUSED = { ok: false } as const;
const BLANK = { ok: true, value: null } as const;

/** `1701`, `1.701` or `1 701` → 1701; blank → null (unknown, never 0). Decimals and `1.70` are refused. */
export function parseCount(text: string): Parsed<number> {
  if (text.trim() === '') return BLANK;
  const { value, ok } = countOf(text);
  return ok && value !== null ? { ok, value } : REFUSED;
}

/** `0,5` or `5` → a number; blank → null. A dot is refused: it could mean thousands. */
export function parseDecimal(text: string): Parsed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return BLANK;
  if (!/^\d{1,6}(,\d{1,3})?$/.test(trimmed)) return REFUSED;
  return { ok: true, value: Number(trimmed.replace(',', '.')) };
}

/** `5/1/2026` or `05-01-2026` → `2026-01-05`; blank → null; a time of day, or a day that does not exist, is refused. */
export function parseDate(text: string): Parsed<string> {
  if (text.trim() === '') return BLANK;
  const day = parseInstant(text);
  return day?.length === 10 ? { ok: true, value: day } : REFUSED;
}
