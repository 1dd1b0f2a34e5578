/** One entry of the register, and the year it belongs to. */
import { z } from '../zod';
import { ENTRY_KINDS, type EntryKind, type Nothing } from './kinds';
import { entryValues } from './values';

/** @param kind stands in the id as well, so that two machines can never give one id to two kinds */
function entryOf<K extends EntryKind>(kind: K) {
  return z.object({
    id: z.string().regex(new RegExp(`^${kind}:[\\w.-]+$`)),
    kind: z.literal(kind),
    /** The year whose register was open when it was made: it stands there while no date says otherwise. */
    enteredFor: z.number().int().min(2000).max(2100),
    /** `yearOfEntry`, set by the background: what pages are asked by. */
    year: z.number().int(),
    /** Guards against two windows overwriting each other; says nothing between machines. */
    revision: z.number().int().nonnegative(),
    /** A deleted entry stays, its values removed, so that merging two registers knows. */
    deleted: z.boolean(),
    values: entryValues[kind],
    /** When each value was last changed (lib/ledger/stamps); set by the background, whatever a window sends. */
    stamps: z.record(z.string(), z.string()).optional(),
  });
}

export const entrySchema = z.discriminatedUnion('kind', [
  entryOf('document'),
  entryOf('procedureChange'),
  entryOf('audit'),
  entryOf('training'),
  entryOf('inspection'),
  entryOf('review'),
  entryOf('internalProcedure'),
  entryOf('qmsProcedure'),
  entryOf('budget'),
  entryOf('score'),
  entryOf('nothing'),
]);

export type Entry = z.infer<typeof entrySchema>;
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;
export type DocumentEntry = EntryOf<'document'>;

/** The values of any entry by name, for code that treats all kinds alike. */
export const looseValues = ({ values }: Pick<Entry, 'values'>): Readonly<Record<string, unknown>> =>
  values;

/** The day an entry is dated by; null while it is not known. */
export function dateOfEntry(entry: Pick<Entry, 'kind' | 'values'>): string | null {
  const { date, ref } = looseValues(entry as Entry) as {
    date?: string;
    ref?: { date: string | null };
  };
  return entry.kind === 'document' ? (ref?.date ?? null) : (date ?? null);
}

/** The year an entry belongs to: the one a document is said to serve, else that of its date, else where it was entered. */
export function yearOfEntry(entry: Pick<Entry, 'kind' | 'values' | 'enteredFor'>): number {
  const { forYear } = looseValues(entry as Entry) as { forYear?: number };
  if (forYear !== undefined) return forYear;
  const date = dateOfEntry(entry);
  return date === null ? entry.enteredFor : Number(date.slice(0, 4));
}

/** The statement that something did not occur in a year has one id on every machine. */
export const nothingId = (year: number, of: Nothing): string => `nothing:${year}.${of}`;

/** The kind an id belongs to; null for no id of ours. */
export function kindOfId(id: string): EntryKind | null {
  return ENTRY_KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? null;
}
