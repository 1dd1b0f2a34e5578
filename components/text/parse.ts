/** What an officer types, read strictly: either it is exactly one value, or it is refused. */

export type Parsed<T> = { ok: true; value: T | null } | { ok: false };

const REFUSED = { ok: false } as const;

/** `1701`, `1.701` or `1 701` → 1701; blank → null (unknown, never 0). Decimals and `1.70` are refused. */
export function parseCount(text: string): Parsed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const plain = /^\d{1,12}$/.test(trimmed);
  const grouped = /^\d{1,3}([.\u00a0 ]\d{3}){1,3}$/.test(trimmed);
  if (!plain && !grouped) return REFUSED;
  return { ok: true, value: Number(trimmed.split(/[.\u00a0 ]/).join('')) };
}

/** `0,5` or `5` → a number; blank → null. A dot is refused: it could mean thousands. */
export function parseDecimal(text: string): Parsed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  if (!/^\d{1,6}(,\d{1,3})?$/.test(trimmed)) return REFUSED;
  return { ok: true, value: Number(trimmed.replace(',', '.')) };
}

/** `5/1/2026`, `05/01/2026` or `05-01-2026` → `2026-01-05`; blank → null; days that do not exist are refused. */
export function parseDate(text: string): Parsed<string> {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const parts = /^(\d{1,2})([/\-.])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (!parts) return REFUSED;
  const [day, month, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  return exists ? { ok: true, value: date.toISOString().slice(0, 10) } : REFUSED;
}
