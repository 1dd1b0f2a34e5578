/** What the register's screen does: saving, removing, undoing, and what is told about it. */
import { useCallback, useState } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import { nothingId } from '../../lib/domain/entry/entry';
import type { Nothing } from '../../lib/domain/entry/kinds';
import { newEntry } from '../../lib/register/entries';

export interface RegisterPorts {
  save: (entries: readonly Entry[]) => Promise<{ saved: boolean; entries: Entry[] }>;
}

/** The last thing done, in what is told and in what may be undone. */
export type Told =
  | { kind: 'none' }
  | { kind: 'saved' | 'removed' | 'restored'; entry: Entry }
  | { kind: 'saved-count'; count: number }
  | { kind: 'failed'; reason: string }
  | { kind: 'conflict' };

export interface RegisterActs {
  told: Told;
  /** Removed entries that can be brought back, the last one first. */
  removed: readonly Entry[];
  remove: (entry: Entry) => void;
  undo: () => void;
  /** Says, or no longer says, that something did not occur in a year. */
  sayNothing: (year: number, of: Nothing, said: Entry | null) => void;
  tell: (told: Told) => void;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Acts through the ports; nothing is told as done before the background has answered. */
export function useRegisterActs({ save }: RegisterPorts): RegisterActs {
  const [told, tell] = useState<Told>({ kind: 'none' });
  const [removed, setRemoved] = useState<readonly Entry[]>([]);
  const put = useCallback(
    async (entry: Entry, done: (standing: Entry) => void) => {
      try {
        const answer = await save([entry]);
        if (!answer.saved) return tell({ kind: 'conflict' });
        done(answer.entries[0]!);
      } catch (error) {
        tell({ kind: 'failed', reason: reasonOf(error) });
      }
    },
    [save],
  );
  const remove = (entry: Entry) =>
    void put({ ...entry, deleted: true, values: {} }, ({ revision }) => {
      setRemoved((before) => [{ ...entry, revision }, ...before]);
      tell({ kind: 'removed', entry });
    });
  const undo = () => {
    const [entry] = removed;
    if (!entry) return;
    void put({ ...entry, deleted: false }, () => {
      setRemoved((before) => before.filter(({ id }) => id !== entry.id));
      tell({ kind: 'restored', entry });
    });
  };
  const sayNothing = (year: number, of: Nothing, said: Entry | null) => {
    if (said)
      return void put({ ...said, deleted: true, values: {} } as Entry, () =>
        tell({ kind: 'none' }),
      );
    const entry = { ...newEntry('nothing', year, { of }), id: nothingId(year, of) };
    void retried(save, entry).then(
      (saved) => tell({ kind: saved ? 'none' : 'conflict' }),
      (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }),
    );
  };
  return { told, removed, remove, undo, sayNothing, tell };
}

/** A statement taken back before has left a tombstone: it is said again over that one's revision. */
async function retried(save: RegisterPorts['save'], entry: Entry): Promise<boolean> {
  const first = await save([entry]);
  const standing = first.entries[0];
  if (first.saved || !standing?.deleted) return first.saved;
  return (await save([{ ...entry, revision: standing.revision }])).saved;
}
