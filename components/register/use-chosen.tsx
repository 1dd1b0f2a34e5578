/** Which of the offered entries are ticked, and the button that saves them. */
import { useState } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { DocumentRole } from '../../lib/domain/entry/kinds';
import type { RegisterPorts } from './use-register';
import type { EntryWords } from './words';

export interface Chosen {
  ids: ReadonlySet<string>;
  /** What each document is said to serve. */
  roles: ReadonlyMap<string, DocumentRole>;
  toggle: (entry: Entry) => void;
  setRole: (entry: Entry, role: DocumentRole | null) => void;
  reset: (ids: Set<string>) => void;
  failure: string | null;
  busy: boolean;
  press: (entries: readonly Entry[]) => void;
}

/** @param onSaved hears how many were saved, and which were ticked */
export function useChosen(
  save: RegisterPorts['save'],
  onSaved: (count: number, ids: ReadonlySet<string>) => void,
): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [roles, setRoles] = useState<ReadonlyMap<string, DocumentRole>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const toggle = ({ id }: Entry) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  const setRole = ({ id }: Entry, role: DocumentRole | null) => {
    const next = new Map(roles);
    if (role) next.set(id, role);
    else next.delete(id);
    setRoles(next);
  };
  const reset = (next: Set<string>) => {
    setFailure(null);
    setIds(next);
    setRoles(new Map());
  };
  const press = (entries: readonly Entry[]) => {
    setBusy(true);
    save(entries)
      .then(({ saved }) => (saved ? onSaved(entries.length, ids) : setFailure('')))
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return { ids, roles, toggle, setRole, reset, failure, busy, press };
}

/** Saves what is ticked; what went wrong stands beside it. */
export function SaveChosen(props: {
  chosen: Chosen;
  entries: readonly Entry[];
  words: EntryWords;
}) {
  const { chosen, entries, words } = props;
  const { t } = words;
  return (
    <div className="stack">
      {chosen.failure !== null && (
        <p role="alert" className="notice error">
          {t('saveFailed', { reason: chosen.failure || t('conflict') })}
        </p>
      )}
      <p>
        <button
          type="button"
          className="button primary"
          data-act="save-chosen"
          disabled={entries.length === 0 || chosen.busy}
          onClick={() => chosen.press(entries)}
        >
          {t('saveChosen', { count: entries.length })}
        </button>
      </p>
    </div>
  );
}
