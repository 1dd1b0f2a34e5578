/** An entry being written: plain values by name, until it is saved. */
import { entrySchema, looseValues, yearOfEntry, type Entry } from '../../lib/domain/entry/entry';
import type { RecordedKind } from '../../lib/domain/entry/kinds';
import { roleOfSubject } from '../../lib/packs/document-roles';
import { isKnown, newEntry } from '../../lib/register/entries';
import { documentOfText, entriesOfLine } from '../../lib/register/recognise/line';

export interface EntryDraft {
  kind: RecordedKind;
  values: Readonly<Record<string, unknown>>;
  /** The entry being changed; null for a new one. */
  before: Entry | null;
  /** The sentence that was recognised, or is to be. */
  sentence: string;
  /** What became of the sentence. */
  told: 'none' | 'recognised' | 'not-recognised';
}

const BLANK = { before: null, sentence: '', told: 'none' } as const;

/** A new entry of a kind, blank. */
export const blankDraft = (kind: RecordedKind, values: EntryDraft['values'] = {}): EntryDraft => ({
  ...BLANK,
  kind,
  values,
});

/** Values that mean the same in every kind. */
const SHARED = ['date', 'decision', 'name', 'code', 'note'];

/** The draft as another kind; what means the same there is kept. */
export function ofKind(draft: EntryDraft, kind: RecordedKind): EntryDraft {
  const kept = Object.entries(draft.values).filter(([name]) => SHARED.includes(name));
  return { ...draft, kind, values: Object.fromEntries(kept) };
}

/** An entry opened for change. */
export function draftOf(entry: Entry): EntryDraft {
  const kind = entry.kind as RecordedKind;
  return { ...BLANK, kind, values: looseValues(entry), before: entry };
}

/** The draft after a sentence was looked at; what the officer has typed stays where the sentence says nothing. */
export function recognised(draft: EntryDraft, sentence: string, year: number): EntryDraft {
  const found = documentOfText(sentence, year) ?? entriesOfLine(sentence, year)[0];
  if (!found) return { ...draft, sentence, told: 'not-recognised' };
  const kind = found.kind as RecordedKind;
  const own = draft.kind === kind ? draft : ofKind(draft, kind);
  const values = withRole({ ...own.values, ...looseValues(found) });
  return { ...own, values, sentence, told: 'recognised' };
}

/** A document whose subject says plainly what it is for gets that role proposed, to be seen and changed in the form. */
function withRole(values: Record<string, unknown>): Record<string, unknown> {
  const subject = (values['ref'] as { subject?: unknown } | undefined)?.subject;
  const role = typeof subject === 'string' ? roleOfSubject(subject) : null;
  return role === null || isKnown(values['roles']) ? values : { ...values, roles: [role] };
}

/** The entry as it would be saved; null where nothing was typed. */
export function entryOf(draft: EntryDraft, year: number): Entry | null {
  const known = Object.entries(draft.values).filter(([, value]) => isKnown(value));
  // A role that came with the question is nothing anybody typed.
  if (known.every(([name]) => name === 'roles')) return null;
  const values = Object.fromEntries(known);
  const { before } = draft;
  const entry = before
    ? ({ ...before, values } as Entry)
    : newEntry(draft.kind, year, values as never);
  return entrySchema.parse({ ...entry, year: yearOfEntry(entry) });
}
