/** Entries for tests; all invented. */
import type { EntryOf } from '../../../lib/domain/entry/entry';
import type { EntryKind } from '../../../lib/domain/entry/kinds';
import type { DocRef } from '../../../lib/domain/values';
import { newEntry } from '../../../lib/register/entries';

let count = 0;
const nextId = () => `n${(count += 1)}`;

/** An entry of 2026. */
export const an = <K extends EntryKind>(kind: K, values: EntryOf<K>['values'] = {}): EntryOf<K> =>
  newEntry(kind, 2026, values, nextId);

export const ref = (number: string, symbol: string, date: string | null = null): DocRef => ({
  number,
  symbol,
  date,
  issuer: null,
  subject: null,
});
