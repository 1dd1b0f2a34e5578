/** Many entries at once: the portal's list, a pasted list, answers; what was newly written can be taken out again. */
import { useState } from 'react';
import type { Entry } from '../../../lib/domain/entry/entry';
import { saveEntries } from '../../data/register';
import type { RegisterActs } from '../use-register';

export interface ManyEntries {
  /** Newly written, until they are taken out or others are written. */
  written: readonly Entry[];
  busy: boolean;
  write: (entries: readonly Entry[]) => void;
  /** Changes of entries that stand: nothing to take out. */
  change: (entries: readonly Entry[]) => void;
  undo: () => void;
}

/** Nothing is told as done before the background has answered. */
export function useMany(acts: RegisterActs): ManyEntries {
  const [written, setWritten] = useState<readonly Entry[]>([]);
  const [busy, setBusy] = useState(false);
  const put = async (entries: readonly Entry[], done: (standing: readonly Entry[]) => void) => {
    setBusy(true);
    try {
      const { saved, entries: standing } = await saveEntries(entries);
      if (saved) done(standing);
      else acts.tell({ kind: 'conflict' });
    } catch (error) {
      acts.tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  };
  return {
    ...{ written, busy },
    write: (entries) =>
      void put(entries, (standing) => {
        acts.tell({ kind: 'none' });
        setWritten(standing);
      }),
    change: (entries) =>
      void put(entries, () => acts.tell({ kind: 'saved-count', count: entries.length })),
    undo: () =>
      void put(
        written.map((entry) => ({ ...entry, deleted: true, values: {} }) as Entry),
        () => setWritten([]),
      ),
  };
}
