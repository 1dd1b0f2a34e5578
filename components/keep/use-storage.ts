/** How much room the data takes, and whether the browser promised to keep it. */
import { useCallback, useEffect, useState } from 'react';

export interface StorageState {
  /** Bytes; null where the browser does not tell. */
  used: number | null;
  quota: number | null;
  persisted: boolean | null;
  /** The browser was asked and did not agree. */
  denied: boolean;
}

/** @param again changes when the numbers may have changed */
export function useStorage(again: unknown): [StorageState, () => void] {
  const [state, setState] = useState<StorageState>({
    used: null,
    quota: null,
    persisted: null,
    denied: false,
  });
  useEffect(() => {
    let alive = true;
    void stateNow().then((found) => alive && setState((now) => ({ ...now, ...found })));
    return () => {
      alive = false;
    };
  }, [again]);
  const ask = useCallback(() => {
    void navigator.storage
      .persist()
      .catch(() => false)
      .then((persisted) => setState((now) => ({ ...now, persisted, denied: !persisted })));
  }, []);
  return [state, ask];
}

async function stateNow(): Promise<Omit<StorageState, 'denied'>> {
  const { usage, quota } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  const persisted = await navigator.storage.persisted().catch(() => null);
  return { used: usage ?? null, quota: quota ?? null, persisted };
}
