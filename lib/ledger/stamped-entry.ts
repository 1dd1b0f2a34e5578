/** Entries of the register as stamped keys, and back: each value is merged by the instant of its last change. */
import { yearOfEntry, type Entry } from '../domain/entry/entry';
import { mergeKeys, restamp, stampsOf, type Stamped, type StampedKeys } from './stamps';

const DELETED = '@deleted';

/** What was never deleted has no key for it, so that two ways to say "it stands" cannot differ. */
function valuesOf({ values, deleted }: Pick<Entry, 'values' | 'deleted'>): Map<string, unknown> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return new Map<string, unknown>([...kept, ...(deleted ? ([[DELETED, true]] as const) : [])]);
}

function keysOf(entry: Entry): StampedKeys {
  const keys = new Map<string, Stamped>();
  const { stamps = {} } = entry;
  for (const [key, at] of Object.entries(stamps)) keys.set(key, { value: undefined, at });
  for (const [key, value] of valuesOf(entry)) keys.set(key, { value, at: stamps[key] ?? '' });
  return keys;
}

/**
 * An entry of stamped keys. A deletion removes the values it knows of; one written elsewhere meanwhile stays hidden in
 * the tombstone, or an undo would give another entry after each order of merges.
 */
function entryFrom(entry: Entry, keys: StampedKeys): Entry {
  const deleted = keys.get(DELETED)?.value === true;
  const kept = [...keys].filter(([key, { value }]) => !key.startsWith('@') && value !== undefined);
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const values = Object.fromEntries(sorted.map(([key, { value }]) => [key, value]));
  const next = { ...entry, deleted, values, stamps: stampsOf(keys) } as Entry;
  return { ...next, year: yearOfEntry(next) };
}

/** An entry about to be saved over `before`: what changed or was removed is stamped now. */
export function stampEntry(before: Entry | null, entry: Entry, now: string): Entry {
  const known = before ? keysOf(before) : new Map<string, Stamped>();
  const after = entry.deleted ? valuesOf({ values: {}, deleted: true }) : valuesOf(entry);
  const keys = restamp(known, after, now);
  return entryFrom({ ...entry, enteredFor: before?.enteredFor ?? entry.enteredFor }, keys);
}

/** Joins two states of one entry, value by value. Commutative, associative, idempotent but for the revision. */
export function mergeEntries(a: Entry, b: Entry): Entry {
  const enteredFor = Math.max(a.enteredFor, b.enteredFor);
  const revision = Math.max(a.revision, b.revision);
  return entryFrom({ ...a, enteredFor, revision }, mergeKeys(keysOf(a), keysOf(b)));
}
