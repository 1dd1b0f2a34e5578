/** Work that ended because its view was left: told on every other view until somebody answers, kept in no store. */
import { useEffect, useSyncExternalStore } from 'react';

export interface LeftWork {
  kind: 'handover' | 'backup';
  /** What the officer had typed for whoever takes over. */
  message: string | null;
}

let left: LeftWork | null = null;
const listeners = new Set<() => void>();

/** Tells that work was broken off; null: it was answered. */
export function tellLeft(work: LeftWork | null): void {
  left = work;
  for (const listener of listeners) listener();
}

export const leftWork = (): LeftWork | null => left;

export const useLeftWork = (): LeftWork | null => useSyncExternalStore(subscribe, leftWork);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** While something is under way the browser asks before it closes the tab; its words are the browser's own. */
export function useStayAsked(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
