/** Answers worked out once for as long as what they were worked out from is kept. */
import type { LedgerDossier } from './effective';

/** The same function of an object that never changes, its answer kept as long as the object is. */
export function remembering<A extends object, R>(work: (about: A) => R): (about: A) => R {
  const known = new WeakMap<A, { result: R }>();
  return (about) => {
    const before = known.get(about);
    if (before) return before.result;
    const result = work(about);
    known.set(about, { result });
    return result;
  };
}

/** Dossiers by each of their keys; a key belongs to one dossier. */
export const dossiersByKey = remembering(
  (dossiers: readonly LedgerDossier[]): ReadonlyMap<string, LedgerDossier> => {
    const byKey = new Map<string, LedgerDossier>();
    for (const dossier of dossiers) for (const key of dossier.keys) byKey.set(key, dossier);
    return byKey;
  },
);
