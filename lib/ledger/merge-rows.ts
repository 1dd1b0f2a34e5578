/** Which of two rows with one id stands: always a maximum in a fixed order, so any order of merges agrees. */
import { canonicalJson, compareJson } from '../domain/canonical-json';
import type { Choice } from '../domain/choice';
import type { Former } from '../domain/former';
import type { BundleMark, Note } from '../domain/keeping';
import type { Template } from '../domain/template';
import type { OwnPackFile } from '../packs/own-pack-schema';
import type { SweepRow } from './sweeps';

type Ranked = readonly (string | number)[];

const greater = <T>(a: T, b: T, rank: (row: T) => Ranked): T => {
  const [left, right] = [rank(a), rank(b)];
  for (const [at, value] of left.entries()) {
    if (value !== right[at]) return value > right[at]! ? a : b;
  }
  return compareJson(a, b) >= 0 ? a : b;
};

/** The newest choice; one taken back stands as such. */
export const mergeChoices = (a: Choice, b: Choice): Choice => greater(a, b, ({ at }) => [at]);

/** The newest note. */
export const mergeNotes = (a: Note, b: Note): Note => greater(a, b, ({ at }) => [at]);

/** The report that was set aside last. */
export const mergeFormers = (a: Former, b: Former): Former => greater(a, b, ({ at }) => [at]);

/** The higher version of a pack. */
export const mergePacks = (a: OwnPackFile, b: OwnPackFile): OwnPackFile =>
  greater(a, b, ({ version }) => version.split('.').map(Number));

/** The template saved last. */
export const mergeTemplates = (a: Template, b: Template): Template =>
  greater(a, b, ({ savedAt }) => [savedAt]);

/** The higher bundle of a year and unit. */
export const mergeMarks = (a: BundleMark, b: BundleMark): BundleMark =>
  greater(a, b, ({ number }) => [number]);

/** A list that was read to its end beats one under way; then the newest. The tab belongs to this browser alone. */
export function mergeSweeps(a: SweepRow, b: SweepRow): SweepRow {
  const [left, right] = [withoutTab(a), withoutTab(b)];
  const rank = (row: SweepRow): Ranked => [row.state === 'done' ? 1 : 0, row.updatedAt];
  if (canonicalJson(left) === canonicalJson(right)) return { ...a, tab: a.tab ?? b.tab };
  return greater(left, right, rank) === left ? a : b;
}

const withoutTab = (row: SweepRow): SweepRow => ({ ...row, tab: null });
