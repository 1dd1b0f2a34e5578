/**
 * Drafts and the profile are merged key by key: each key carries the instant of its last change, the newest
 * wins, a tie is decided by the value's canonical text, and a removed key keeps its stamp. So any order and
 * any repetition of merges gives the same (contract §3, Merging).
 */
import { compareJson, sameJson } from '../domain/canonical-json';
import { nextInstant } from '../domain/instant';

/** A value and the instant of its last change; `undefined`: removed then. */
export interface Stamped {
  value: unknown;
  at: string;
}
export type StampedKeys = ReadonlyMap<string, Stamped>;

/** The newer of two states of one key. */
export function newerOf(a: Stamped, b: Stamped): Stamped {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return compareJson(a.value, b.value) >= 0 ? a : b;
}

/** Joins two sets of keys. Commutative, associative, idempotent. */
export function mergeKeys(a: StampedKeys, b: StampedKeys): StampedKeys {
  const merged = new Map(a);
  for (const [key, theirs] of b) {
    const ours = merged.get(key);
    merged.set(key, ours ? newerOf(ours, theirs) : theirs);
  }
  return merged;
}

/** The keys after a save: what did not change keeps its stamp, what changed or was removed is stamped now. */
export function restamp(
  before: StampedKeys,
  after: ReadonlyMap<string, unknown>,
  now: string,
): StampedKeys {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const stamped = [...keys].map((key): [string, Stamped] => {
    const known = before.get(key);
    const value = after.get(key);
    if (known && sameJson(known.value, value)) return [key, known];
    return [key, { value, at: laterThan(now, known?.at ?? '') }];
  });
  return new Map(stamped);
}

/** A clock that stands still or was set back must not make a change look older than what it changes. */
function laterThan(now: string, before: string): string {
  return now > before ? now : nextInstant(before);
}

/** Keys with their stamps as they are stored beside the values, in order of the keys. */
export function stampsOf(keys: StampedKeys): Record<string, string> {
  const entries = [...keys].map(([key, { at }]): [string, string] => [key, at]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
