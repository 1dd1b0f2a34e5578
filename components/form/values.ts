/** Reading a value of unknown shape as the shape a control needs; what does not fit is unknown. */
import type { DocRef, Score } from '../../lib/domain/values';

export type Parts = Record<string, unknown>;

/** The number, or null. */
export function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The text, or the empty text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The date `YYYY-MM-DD`, or null. */
export function asDate(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value : null;
}

/** The object's parts; a plain string is `{ text }` (contract §4). */
export function asParts(value: unknown): Parts {
  if (typeof value === 'string') return { text: value };
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Parts)
    : {};
}

/** The items of a list. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A document reference with every part present, unknown ones null. */
export function asDocRef(value: unknown): DocRef {
  const parts = asParts(value);
  const part = (key: keyof DocRef) => (typeof parts[key] === 'string' ? parts[key] : null);
  return {
    number: part('number'),
    symbol: part('symbol'),
    date: asDate(parts.date),
    issuer: part('issuer'),
    subject: part('subject'),
  };
}

/** A score, or null. */
export function asScore(value: unknown): Score | null {
  const parts = asParts(value);
  const max = asNumber(parts.max);
  return max === null ? null : { value: asNumber(parts.value), max };
}

/** The list with the item at `at` moved by `by` places; the same list where it cannot move. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const copy = [...list];
  const to = at + by;
  if (to < 0 || to >= copy.length) return copy;
  [copy[at], copy[to]] = [copy[to]!, copy[at]!];
  return copy;
}

/** True for an empty text, null, undefined, an empty list, or an object of nothing but such. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
