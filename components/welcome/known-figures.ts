import type { Figure } from '../../lib/domain/figures';

/** Figures that state a number of the whole unit. */
export function knownOf(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value, part }) => value !== null && part === null);
}
