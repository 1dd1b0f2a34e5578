import type { Draft } from '../../lib/domain/office';

/** Years to choose from: this one and those before and after that hold something, newest first. */
export function yearsOf(drafts: readonly Draft[], readYears: readonly number[], thisYear: number) {
  const recent = [thisYear, thisYear - 1, thisYear - 2];
  const all = new Set([...recent, ...drafts.map(({ year }) => year), ...readYears]);
  return [...all].sort((a, b) => b - a);
}
