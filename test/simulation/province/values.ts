/** What a unit's report states, drawn by chance: a fifth of each is left out. */
import type { Prng } from '../../sample-portal/data/prng';

const maybe = (prng: Prng, most: number, least = 0): number | null =>
  prng.chance(0.2) ? null : prng.int(least, most);

export const valuesOf = (prng: Prng): Record<string, number | null> => ({
  'audit.count': maybe(prng, 2),
  'tthc.total': maybe(prng, 200, 10),
  'tthc.changed': maybe(prng, 9),
  'dossiers.received': maybe(prng, 5000),
  'dossiers.resolvedEarly': maybe(prng, 1000),
  'dossiers.resolvedOnTime': maybe(prng, 1000),
  'dossiers.resolvedOverdue': maybe(prng, 30),
});
