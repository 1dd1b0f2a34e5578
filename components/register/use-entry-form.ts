/** The life of the form: opened blank, from a marked text or from an entry; saved once the background agrees. */
import { useState } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import { DOCUMENT_ROLES, type RecordedKind } from '../../lib/domain/entry/kinds';
import { duplicateOf } from '../../lib/register/duplicates';
import type { FormTrouble } from './EntryForm';
import { blankDraft, draftOf, entryOf, recognised, type EntryDraft } from './form-state';
import type { RegisterPorts } from './use-register';

export interface EntryFormLife {
  /** Null: no form is open. */
  draft: EntryDraft | null;
  trouble: FormTrouble;
  duplicate: Entry | null;
  /** @param role what the document that is to be written is for */
  openBlank: (kind: RecordedKind, role?: string | null) => void;
  openEntry: (entry: Entry) => void;
  /** Opens with values that a view proposes; nothing is saved before the officer says so. */
  openDraft: (draft: EntryDraft) => void;
  /** Opens with a marked text; while a form is open it waits until that is closed. */
  openText: (text: string, role?: string | null) => void;
  change: (draft: EntryDraft) => void;
  recognise: (sentence: string) => void;
  save: () => void;
  resolve: (keepMine: boolean) => void;
  close: () => void;
}

interface Asked {
  text: string;
  role: string | null;
}

const rolesOf = (role: string | null): EntryDraft['values'] =>
  role !== null && (DOCUMENT_ROLES as readonly string[]).includes(role) ? { roles: [role] } : {};

/** @param onSaved hears of what was saved, after the form is closed */
export function useEntryForm(
  year: number,
  known: readonly Entry[],
  { save }: RegisterPorts,
  onSaved: (entry: Entry) => void,
): EntryFormLife {
  const [draft, setDraft] = useState<EntryDraft | null>(null);
  const [trouble, setTrouble] = useState<FormTrouble>({ kind: 'none' });
  const [waiting, setWaiting] = useState<readonly Asked[]>([]);
  const fromText = ({ text, role }: Asked) =>
    recognised(blankDraft('document', rolesOf(role)), text, year);
  const open = (next: EntryDraft | null) => {
    setTrouble({ kind: 'none' });
    setDraft(next);
  };
  const close = () => {
    const [next, ...others] = waiting;
    setWaiting(others);
    open(next === undefined ? null : fromText(next));
  };
  const put = async (entry: Entry) => {
    setTrouble({ kind: 'saving' });
    try {
      const { saved, entries } = await save([entry]);
      const standing = entries[0];
      if (saved && standing) {
        close();
        return onSaved(standing);
      }
      setTrouble({ kind: 'conflict', theirs: standing?.deleted ? null : (standing ?? null) });
      // Mine is then saved over what stands: the officer has seen that there is something.
      setDraft(
        (mine) => mine && { ...mine, before: { ...entry, revision: standing?.revision ?? 0 } },
      );
    } catch (error) {
      setTrouble({
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  };
  const entry = draft && safely(() => entryOf(draft, year));
  const submit = () => {
    if (!draft || trouble.kind === 'saving') return;
    try {
      const next = entryOf(draft, year);
      if (next) void put(next);
      else setTrouble({ kind: 'blank' });
    } catch (error) {
      setTrouble({
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  };
  return {
    draft,
    trouble,
    duplicate: entry && !draft.before ? duplicateOf(entry, known) : null,
    openBlank: (kind, role = null) => open(blankDraft(kind, rolesOf(role))),
    openEntry: (one) => open(draftOf(one)),
    openDraft: open,
    openText: (text, role = null) =>
      draft ? setWaiting([...waiting, { text, role }]) : open(fromText({ text, role })),
    change: (next) => {
      if (trouble.kind === 'blank') setTrouble({ kind: 'none' });
      setDraft(next);
    },
    recognise: (sentence) => draft && setDraft(recognised(draft, sentence, year)),
    save: submit,
    resolve: (keepMine) => {
      const theirs = trouble.kind === 'conflict' ? trouble.theirs : null;
      if (keepMine) return submit();
      if (theirs) open(draftOf(theirs));
      else close();
    },
    close,
  };
}

/** While something is half typed it may fit no schema yet. */
function safely<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
