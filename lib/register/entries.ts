/** New entries, and small questions about entries that many views ask. */
import { yearOfEntry, type EntryOf } from '../domain/entry/entry';
import type { EntryKind } from '../domain/entry/kinds';
import { daysBetween } from '../domain/instant';
import type { DocRef } from '../domain/values';

export const NO_REF: DocRef = {
  number: null,
  symbol: null,
  date: null,
  issuer: null,
  subject: null,
};

/** Makes the part of an id that no other machine has made. */
export type NewId = () => string;
export const randomId: NewId = () => crypto.randomUUID();

/** An entry nobody has saved yet; values that are unknown are left out. */
export function newEntry<K extends EntryKind>(
  kind: K,
  enteredFor: number,
  values: EntryOf<K>['values'],
  newId: NewId = randomId,
): EntryOf<K> {
  const known = Object.entries(values).filter(([, value]) => isKnown(value));
  const entry = {
    id: `${kind}:${newId()}`,
    kind,
    enteredFor,
    year: enteredFor,
    revision: 0,
    deleted: false,
    values: Object.fromEntries(known),
  } as unknown as EntryOf<K>;
  return { ...entry, year: yearOfEntry(entry) };
}

/** A blank text, an empty list or a reference without any part says nothing. */
export function isKnown(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some((part) => isKnown(part));
}

/** Days from publication to the update of the QMS; null while either day is unknown. Negative: updated before. */
export function daysToUpdate({ values }: EntryOf<'procedureChange'>): number | null {
  const { date, updatedOn } = values;
  return date === undefined || updatedOn === undefined ? null : daysBetween(date, updatedOn);
}

/** "807/QĐ-UBND"; null where neither number nor symbol is known. */
export function shownRef({ number, symbol }: Pick<DocRef, 'number' | 'symbol'>): string | null {
  return [number, symbol].filter(Boolean).join('/') || null;
}
