/** Documents of the register by what they are good for. */
import { dateOfEntry, type DocumentEntry, type Entry } from '../../domain/entry/entry';
import type { DocRef } from '../../domain/values';
import type { RegisterSource } from '../../packs/register-source-schema';
import type { Proposal } from '../proposals';
import { settled, stands, which, withheld } from './which';

type Of<T extends RegisterSource['take']> = Extract<RegisterSource, { take: T }>;

const isDocument = (entry: Entry): entry is DocumentEntry => entry.kind === 'document';
const refOf = ({ values }: DocumentEntry): DocRef | null => values.ref ?? null;

/** Oldest first; a reference without a day comes last. */
function inOrder(entries: readonly Entry[]): DocumentEntry[] {
  const rank = (entry: Entry) => `${dateOfEntry(entry) ?? '9999'} ${entry.id}`;
  return entries.filter(isDocument).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The one document with the role; of several the officer chooses. */
export function oneDocument({ role }: Of<'document'>, entries: readonly Entry[]): Proposal {
  const found = inOrder(which(entries, 'document', { role }).found);
  const refs = found.map(refOf);
  if (found.length === 0) return withheld('empty');
  if (refs.includes(null))
    return withheld(
      'incomplete',
      found,
      found.filter((one) => !refOf(one)),
    );
  if (found.length === 1) return stands(refs[0], found);
  return { ...withheld('several', found), offers: refs as DocRef[] };
}

/** A list with an item a document; a document with two roles is one item with both parts. */
export function documentList(
  { parts, nothing }: Of<'documents'>,
  entries: readonly Entry[],
): Proposal {
  const roles = Object.entries(parts);
  const found = inOrder(
    entries.filter(
      (entry) => isDocument(entry) && roles.some(([, role]) => entry.values.roles?.includes(role)),
    ),
  );
  const lacking = found.filter((one) => !refOf(one));
  const early = settled({ found, unsure: lacking }, entries, nothing, []);
  if (early) return early;
  const items = found.map((entry) => {
    const own = roles.filter(([, role]) => entry.values.roles?.includes(role));
    return Object.fromEntries(own.map(([part]) => [part, refOf(entry)]));
  });
  return stands(items, found);
}
