/** What the quick fixes of the comparison do: open a form with what is proposed; only "they are two" is saved at once. */
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
}

/** Commands by id. */
export function qmsCommands({ year, byId, form, acts }: QmsActs): Commands {
  const entryOf = (id: unknown): Entry | undefined => byId.get(String(id));
  return {
    'page.open': ({ url }) => {
      if (typeof url === 'string' && /^https?:\/\//.test(url))
        window.open(url, '_blank', 'noopener,noreferrer');
    },
    'register.write': (named) => form.openDraft(blankDraft('qmsProcedure', known(named))),
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
    'register.differ': ({ id, name }) => {
      const entry = entryOf(id);
      if (entry?.kind !== 'qmsProcedure' || typeof name !== 'string') return;
      const others = [...(entry.values.differsFrom ?? []), name];
      void save({ ...entry, values: { ...entry.values, differsFrom: others } }, acts);
    },
    'register.sheet': () => {
      window.location.hash = formatRoute({ view: 'register', year, field: 'sheet' });
    },
  };
}

/** What the portal prints of name and code; the rest of an entry stays as it is. */
const known = ({ name, code }: Record<string, unknown>): Record<string, unknown> => ({
  ...(typeof name === 'string' && { name }),
  ...(typeof code === 'string' && { code }),
});

async function save(entry: Entry, acts: RegisterActs): Promise<void> {
  try {
    const { saved } = await saveEntries([entry]);
    acts.tell(saved ? { kind: 'saved', entry } : { kind: 'conflict' });
  } catch (error) {
    acts.tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
