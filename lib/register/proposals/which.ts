/** Which entries a source speaks of, which cannot be told, and what the officer said not to have occurred. */
import { dateOfEntry, looseValues, type Entry } from '../../domain/entry/entry';
import type { EntryKind, Nothing } from '../../domain/entry/kinds';
import type { Where } from '../../packs/register-source-schema';
import type { Proposal, ProposalBasis } from '../proposals';

export interface Found {
  /** Surely meant. */
  found: Entry[];
  /** May be meant: without a day, or without the value that decides. */
  unsure: Entry[];
}

/** These are of the year they were entered for, dated or not. */
const UNDATED: readonly EntryKind[] = ['budget', 'score', 'document'];

/** Entries of a kind that have the wanted values. */
export function which(entries: readonly Entry[], of: EntryKind, where: Where = {}): Found {
  const result: Found = { found: [], unsure: [] };
  for (const entry of entries) {
    if (entry.kind !== of) continue;
    const verdict = fits(entry, where);
    if (verdict === false) continue;
    const dated = dateOfEntry(entry) !== null || UNDATED.includes(of);
    (verdict === true && dated ? result.found : result.unsure).push(entry);
  }
  return result;
}

/** Null where the entry does not say what decides. */
function fits(entry: Entry, where: Where): boolean | null {
  const values = looseValues(entry);
  const verdicts = Object.entries(where).map(([name, wanted]): boolean | null => {
    // A document without roles serves none, that is no gap.
    if (name === 'role') return ((values['roles'] as unknown[] | undefined) ?? []).includes(wanted);
    const value = values[name];
    if (value === undefined) return null;
    return Array.isArray(wanted) ? (wanted as unknown[]).includes(value) : value === wanted;
  });
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

/** The statements among the entries that were asked for. */
export function saidNothing(entries: readonly Entry[], asked: readonly Nothing[] = []): Entry[] {
  return entries.filter(
    (entry) =>
      entry.kind === 'nothing' && entry.values.of !== undefined && asked.includes(entry.values.of),
  );
}

const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** A value that stands. */
export const stands = (
  value: unknown,
  entries: readonly Entry[],
  basis: ProposalBasis = 'entries',
): Proposal => ({
  value,
  basis,
  entries: ids(entries),
  open: [],
  offers: [],
});

/** No value, and why. */
export const withheld = (
  basis: ProposalBasis,
  entries: readonly Entry[] = [],
  open: readonly Entry[] = [],
): Proposal => ({ value: null, basis, entries: ids(entries), open: ids(open), offers: [] });

/**
 * What stands whatever is counted: null where the entries are to be looked at; else what is to be said. `none` is the
 * value that the officer's statement gives.
 */
export function settled(
  { found, unsure }: Found,
  entries: readonly Entry[],
  asked: readonly Nothing[] | undefined,
  none: unknown,
): Proposal | null {
  const said = saidNothing(entries, asked);
  const all = [...found, ...unsure];
  if (said.length > 0 && all.length > 0) return withheld('contradiction', said, all);
  if (unsure.length > 0) return withheld('incomplete', found, unsure);
  if (found.length > 0) return null;
  const complete = asked !== undefined && said.length === asked.length;
  return complete ? stands(none, said, 'nothing') : withheld('empty');
}
