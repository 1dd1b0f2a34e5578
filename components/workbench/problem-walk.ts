/** Walking through the problems, round and round (F8 and Shift+F8). */
import { useState } from 'react';
import type { Problem } from '../../lib/domain/problem';

/** The index after (or before) `at` in a round of `count`; the first or last where nothing is chosen yet. */
export function stepOf(at: number | null, count: number, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}

/**
 * Steps through the problems and calls `onGo` with each.
 * @returns the index of the problem last gone to (null before the first), a way to set it, and the step itself
 */
export function useProblemWalk(
  problems: readonly Problem[],
  onGo: (problem: Problem) => void,
): [number | null, (at: number) => void, (by: 1 | -1) => void] {
  const [at, setAt] = useState<number | null>(null);
  const step = (by: 1 | -1) => {
    const next = stepOf(at, problems.length, by);
    if (next === null) return;
    setAt(next);
    onGo(problems[next]!);
  };
  return [at !== null && at < problems.length ? at : null, setAt, step];
}

/** Moves the focus to a field's control and into view. @returns false where the field is not on the page */
export function focusField(id: string): boolean {
  const control = document.getElementById(id);
  if (!control) return false;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}
