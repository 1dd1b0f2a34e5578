/** Files of one unit, year and kind → which of them counts (Q7). The same set in any order gives the same answer. */
import { canonicalJson } from '../../domain/canonical-json';
import type { Problem } from '../../domain/problem';
import { rollupProblem } from '../problem';
import type { Assigned } from './assign';
import { lastingValues } from './fingerprint';
import type { Difference } from './types';

export interface Versioned {
  file: Assigned;
  standing: 'current' | 'superseded' | 'duplicate';
  version: number;
  replacedBy: string | null;
  differences: Difference[];
  questions: Problem[];
}

/**
 * Orders the files from the oldest to the newest: bundles by number, then by time of writing; reports by their date.
 * A file that says what the one before it says is a duplicate of it, and the earlier one stays: that is when the unit
 * sent it. Any other newer one supersedes. Where two differ and nothing tells the newer, both stay and are asked about.
 */
export function versionsOf(files: readonly Assigned[]): Versioned[] {
  const sorted = [...files].sort(oldestFirst);
  const rivals = rivalsOf(sorted);
  const done: Versioned[] = [];
  let current: Versioned | null = null;
  for (const file of sorted) {
    if (current?.file.fingerprint === file.fingerprint) {
      done.push({
        ...standing(file, current.version),
        standing: 'duplicate',
        replacedBy: current.file.input,
      });
      continue;
    }
    const next: Versioned = standing(file, (current?.version ?? 0) + 1);
    if (current && !rivals.has(current.file)) supersede(current, file);
    done.push(next);
    current = next;
  }
  return done.map((one) => (rivals.has(one.file) ? contested(one) : one));
}

const standing = (file: Assigned, version: number): Versioned => ({
  file,
  standing: 'current',
  version,
  replacedBy: null,
  differences: [],
  questions: [],
});

function supersede(old: Versioned, by: Assigned): void {
  old.standing = 'superseded';
  old.replacedBy = by.input;
  old.differences = differencesOf(old.file.values, by.values);
}

const contested = (one: Versioned): Versioned => {
  const question = rollupProblem(
    'rollup/version-unclear',
    'warning',
    {},
    { place: { file: one.file.input } },
  );
  return { ...one, questions: [question] };
};

function oldestFirst(a: Assigned, b: Assigned): number {
  return (
    (a.number ?? 0) - (b.number ?? 0) ||
    compare(a.dated ?? '', b.dated ?? '') ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.input, b.input) ||
    compare(a.hash, b.hash)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files that may each be the newest: what stands beside the newest with its date, and what has no date at all. */
function rivalsOf(sorted: readonly Assigned[]): ReadonlySet<Assigned> {
  const newest = sorted[sorted.length - 1];
  if (!newest) return new Set();
  const unclear = sorted.filter((one) => one === newest || isRival(one, newest, sorted));
  const texts = new Set(unclear.map(({ fingerprint }) => fingerprint));
  return texts.size > 1 ? new Set(unclear) : new Set();
}

function isRival(one: Assigned, newest: Assigned, sorted: readonly Assigned[]): boolean {
  if (one.supersedes !== null && one.supersedes === newest.checksum) return true;
  if (newest.supersedes !== null && newest.supersedes === one.checksum) return false;
  if (one.kind === 'report') return one.dated === null || one.dated === newest.dated;
  // The same number twice, or a higher one written earlier: two machines, or a clock that is wrong.
  const replaced = sorted.some(
    ({ supersedes }) => supersedes !== null && supersedes === one.checksum,
  );
  return !replaced && (one.number === newest.number || one.dated! > newest.dated!);
}

/** Keys whose values differ between two versions, number and date of issue aside. */
export function differencesOf(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Difference[] {
  const [old, now] = [lastingValues(before), lastingValues(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .filter((key) => canonicalJson(old[key] ?? null) !== canonicalJson(now[key] ?? null))
    .map((key) => ({ key, before: old[key] ?? null, after: now[key] ?? null }));
}
