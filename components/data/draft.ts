/** The draft of a year in this window, saved through the background. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Draft } from '../../lib/domain/office';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';
import { nowInstant } from './clock';
import { createDraftStore, type DraftState } from './draft-store';
import { withUndo, type UndoableStore } from './undo';

const after = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** The store of a year; a new one per year. `stored` is the version the ledger holds (or a new draft). */
export function useDraft(stored: Draft): [DraftState, UndoableStore] {
  const { year } = stored;
  const store = useMemo(
    () =>
      withUndo(
        createDraftStore(stored, {
          save: (draft) => send<Protocol, 'draft/save'>('draft/save', { draft }),
          after,
          now: nowInstant,
        }),
      ),
    // A year's store lives on while its stored draft changes; `stored()` below tells it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [year],
  );
  useEffect(() => store.stored(stored), [store, stored]);
  useEffect(() => {
    const save = () => void store.flush();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [store]);
  return [useSyncExternalStore(store.subscribe, store.getState), store];
}
