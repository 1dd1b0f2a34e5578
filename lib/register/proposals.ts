/**
 * What the register proposes for the fields of a form. A number stands only where every entry it rests on is complete;
 * without entries it is unknown, and 0 only where the officer has said that nothing occurred.
 */
import type { Period } from '../domain/figures';
import { dateOfEntry, type Entry } from '../domain/entry/entry';
import type { DocRef } from '../domain/values';
import type { RegisterSource } from '../packs/register-source-schema';
import { documentList, oneDocument } from './proposals/documents';
import { countOf, latestOf, partsOf, sumOf, wordsOf, anyOf } from './proposals/numbers';

/** `nothing`: the officer's statement; the last four: why nothing is proposed. */
export type ProposalBasis =
  'entries' | 'nothing' | 'empty' | 'incomplete' | 'several' | 'contradiction';

export interface Proposal {
  /** Shaped as the field wants it (contract §4); null where nothing is proposed. */
  value: unknown;
  basis: ProposalBasis;
  /** Ids of the entries it rests on. */
  entries: string[];
  /** Ids of the entries that are in the way: incomplete ones, or those that contradict a statement. */
  open: string[];
  /** Documents to choose among, where the field takes one and several would do. */
  offers: DocRef[];
}

/** Entries that count for a report: of its year, and not of a day after its period ends. */
export function entriesFor(entries: readonly Entry[], year: number, { to }: Period): Entry[] {
  return entries.filter((entry) => {
    const date = dateOfEntry(entry);
    return !entry.deleted && entry.year === year && (date === null || date <= to);
  });
}

/** The proposal of one source over the entries of a report. */
export function proposalOf(source: RegisterSource, entries: readonly Entry[]): Proposal {
  switch (source.take) {
    case 'count':
      return countOf(source, entries);
    case 'sum':
      return sumOf(source, entries);
    case 'latest':
      return latestOf(source, entries);
    case 'words':
      return wordsOf(source, entries);
    case 'any':
      return anyOf(source, entries);
    case 'document':
      return oneDocument(source, entries);
    case 'documents':
      return documentList(source, entries);
    case 'parts':
      return partsOf(source, entries);
  }
}

/** Proposals by field key, for the fields that name a source. */
export function registerProposals(
  fields: readonly { key: string; register?: RegisterSource | undefined }[],
  entries: readonly Entry[],
  year: number,
  period: Period,
): Record<string, Proposal> {
  const own = entriesFor(entries, year, period);
  const proposals = fields.flatMap(({ key, register }): [string, Proposal][] =>
    register ? [[key, proposalOf(register, own)]] : [],
  );
  return Object.fromEntries(proposals);
}
