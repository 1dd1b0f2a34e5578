import type { Prng } from '../../sample-portal/data/prng';

/** The items in another order (Fisher–Yates); the list itself stays as it is. */
export function shuffled<T>(prng: Prng, items: readonly T[]): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = prng.int(0, at);
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}
