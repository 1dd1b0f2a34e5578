/** What the quick fixes of the comparison do: open a form with what is proposed; only an answer is saved at once. */
import type { Entry } from '../../../lib/domain/entry/entry';
import type { Commands } from '../../basic/QuickFixes';
import { formatRoute } from '../../workbench/route';
import { saveEntries } from '../../data/register';
import { blankDraft, draftOf } from '../form-state';
import type { EntryFormLife } from '../use-entry-form';
import type { RegisterActs } from '../use-register';

export interface QmsActs {
  year: number;
  byId: ReadonlyMap<string, Entry>;
  form: EntryFormLife;
  acts: RegisterActs;
  /** Opens the box for a pasted list, and takes the portal's list into the register. */
  onList: () => void;
  onTakeAll: () => void;
}

/** Commands by id. */
export function qmsCommands(qms: QmsActs): Commands {
  const { year, byId, form, acts } = qms;
  const entryOf = (id: unknown): Entry | undefined => byId.get(String(id));
  return {
    'page.open': ({ url }) => {
      if (typeof url === 'string' && /^https?:\/\//.test(url))
        window.open(url, '_blank', 'noopener,noreferrer');
    },
    // Without a code only the officer's word ties the entry to the portal's procedure: it is written from there.
    'register.write': (named) =>
      form.openDraft(
        blankDraft('qmsProcedure', {
          ...known(named),
          ...(typeof named['code'] !== 'string' && { sameAs: [named['name']] }),
        }),
      ),
    'register.edit': ({ id }) => {
      const entry = entryOf(id);
      if (entry) form.openEntry(entry);
    },
    'register.take': ({ id, ...named }) => {
      const entry = entryOf(id);
      if (!entry) return;
      const draft = draftOf(entry);
      form.openDraft({ ...draft, values: { ...draft.values, ...known(named) } });
    },
    'register.differ': ({ id, name }) => answer(entryOf(id), 'differsFrom', name, acts),
    'register.same': ({ id, name }) => answer(entryOf(id), 'sameAs', name, acts),
    'register.list': qms.onList,
    'register.takeAll': qms.onTakeAll,
    'register.sheet': () => {
      window.location.hash = formatRoute({ view: 'register', year, field: 'sheet' });
    },
  };
}

/** What the portal prints; the rest of an entry stays as it is. */
const known = ({ name, code, field }: Record<string, unknown>): Record<string, unknown> => ({
  ...(typeof name === 'string' && { name }),
  ...(typeof code === 'string' && { code }),
  ...(typeof field === 'string' && { field }),
});

/** The entry with an answer to "are these one?", which it keeps. */
export function answered(entry: Entry, to: 'sameAs' | 'differsFrom', name: string): Entry {
  if (entry.kind !== 'qmsProcedure' && entry.kind !== 'procedureChange') return entry;
  const names = [...new Set([...(entry.values[to] ?? []), name])];
  return { ...entry, values: { ...entry.values, [to]: names } } as Entry;
}

function answer(
  entry: Entry | undefined,
  to: 'sameAs' | 'differsFrom',
  name: unknown,
  acts: RegisterActs,
): void {
  if (!entry || typeof name !== 'string') return;
  const next = answered(entry, to, name);
  saveEntries([next]).then(
    ({ saved }) => acts.tell(saved ? { kind: 'saved', entry: next } : { kind: 'conflict' }),
    (error: unknown) =>
      acts.tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
}
