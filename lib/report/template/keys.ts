/** What the key of a placeholder means in a form: a field, a figure of the period, or a part of the item at hand. */
import { FIGURE_CONCEPTS } from '../../domain/concepts';
import { fold } from '../../domain/text';
import type { ReportField } from '../../packs/report-field-schema';
import type { ReportForm } from '../../packs/report-schema';

export type Meaning =
  | { kind: 'field'; field: ReportField }
  | { kind: 'figure'; key: string }
  /** A part of the item of the list being repeated; '' is the item itself. */
  | { kind: 'item'; part: string }
  /** Several fields are called so. */
  | { kind: 'several'; keys: string[] }
  | { kind: 'unknown'; nearest: string | null };

const concepts = new Set<string>(FIGURE_CONCEPTS);

/** A key of the form, or in its place the Vietnamese label of a field as the workbench shows it. */
export function meaningOf(form: ReportForm, key: string): Meaning {
  if (key === 'item') return { kind: 'item', part: '' };
  if (key.startsWith('item.')) return { kind: 'item', part: key.slice('item.'.length) };
  const own = form.fields.find((one) => one.key === key);
  if (own) return { kind: 'field', field: own };
  if (concepts.has(key)) return { kind: 'figure', key };
  const name = fold(key);
  const called = form.fields.filter(
    (one) => name !== '' && (fold(one.label.vi) === name || fold(one.key) === name),
  );
  if (called.length === 1) return { kind: 'field', field: called[0]! };
  if (called.length > 1) return { kind: 'several', keys: called.map((one) => one.key) };
  const ends = form.fields.filter((one) => one.key.endsWith(`.${key}`)).map((one) => one.key);
  if (ends.length > 1) return { kind: 'several', keys: ends };
  return { kind: 'unknown', nearest: ends[0] ?? nearestKey(form, key) };
}

/** The key most like the one that was written; null where none is like it. */
function nearestKey(form: ReportForm, key: string): string | null {
  const known = [...form.fields.map((one) => one.key), ...concepts];
  const limit = Math.max(2, Math.floor(key.length / 3));
  let best: { key: string; far: number } | null = null;
  for (const one of known) {
    if (Math.abs(one.length - key.length) > limit) continue;
    const far = distance(one.toLowerCase(), key.toLowerCase());
    if (far <= limit && (best === null || far < best.far)) best = { key: one, far };
  }
  return best?.key ?? null;
}

/** Letters to change, add or leave out to come from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length]!;
}
