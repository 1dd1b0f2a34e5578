/** F8 and Shift+F8: walking through the problems, round and round. */
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/domain/problem';

/** The index after (or before) `at` in a round of `count`; the first or last where nothing is chosen yet. */
export function stepOf(at: number | null, count: number, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}

/**
 * Listens for the keys on the whole page and calls `onGo` with the problem stepped to.
 * @returns the index of the problem last gone to, null before the first
 */
export function useProblemWalk(
  problems: readonly Problem[],
  onGo: (problem: Problem) => void,
): [number | null, (at: number) => void] {
  const [at, setAt] = useState<number | null>(null);
  const latest = useRef({ at, problems, onGo });
  useEffect(() => {
    latest.current = { at, problems, onGo };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      const { at: from, problems: all, onGo: go } = latest.current;
      const next = stepOf(from, all.length, event.shiftKey ? -1 : 1);
      if (next === null) return;
      setAt(next);
      go(all[next]!);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return [at !== null && at < problems.length ? at : null, setAt];
}

/** Moves the focus to a field's control and into view. @returns false where the field is not on the page */
export function focusField(id: string): boolean {
  const control = document.getElementById(id);
  if (!control) return false;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}
