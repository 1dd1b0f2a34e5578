/** Counts, sums, days and words of entries. */
import { looseValues, type Entry } from '../../domain/entry/entry';
import type { DocumentRole } from '../../domain/entry/kinds';
import type { RegisterSource } from '../../packs/register-source-schema';
import type { Proposal } from '../proposals';
import { settled, stands, which, withheld } from './which';

type Of<T extends RegisterSource['take']> = Extract<RegisterSource, { take: T }>;

/** How many entries. */
export function countOf({ of, where, nothing }: Of<'count'>, entries: readonly Entry[]): Proposal {
  const which_ = which(entries, of, where);
  return settled(which_, entries, nothing, 0) ?? stands(which_.found.length, which_.found);
}

/** The sum of a value; withheld while one entry lacks it. */
export function sumOf(source: Of<'sum'>, entries: readonly Entry[]): Proposal {
  const all = which(entries, source.of, source.where);
  const { found, unsure } = source.decidedBy ? decided(all, entries, source.decidedBy) : all;
  const early = settled({ found, unsure }, entries, source.nothing, 0);
  if (early) return early;
  const numbers = found.map((entry) => looseValues(entry)[source.value]);
  const lacking = found.filter((_, at) => typeof numbers[at] !== 'number');
  if (lacking.length > 0) return withheld('incomplete', found, lacking);
  return stands(
    (numbers as number[]).reduce((sum, one) => sum + one, 0),
    found,
  );
}

/** Only entries that name a document with the role. */
function decided(all: ReturnType<typeof which>, entries: readonly Entry[], role: DocumentRole) {
  const documents = new Set(which(entries, 'document', { role }).found.map(({ id }) => id));
  const named = (entry: Entry) => documents.has(String(looseValues(entry)['decision']));
  return { found: all.found.filter(named), unsure: all.unsure.filter(named) };
}

/** The latest day. */
export function latestOf(source: Of<'latest'>, entries: readonly Entry[]): Proposal {
  const which_ = which(entries, source.of, source.where);
  const early = settled(which_, entries, undefined, null);
  if (early) return early;
  const days = which_.found.map((entry) => looseValues(entry)[source.value]);
  const lacking = which_.found.filter((_, at) => typeof days[at] !== 'string');
  if (lacking.length > 0) return withheld('incomplete', which_.found, lacking);
  return stands((days as string[]).sort().pop(), which_.found);
}

/** The different texts of a value, in order of their days. */
export function wordsOf(source: Of<'words'>, entries: readonly Entry[]): Proposal {
  const which_ = which(entries, source.of, source.where);
  const early = settled(which_, entries, undefined, null);
  if (early) return early;
  const texts = which_.found.map((entry) => looseValues(entry)[source.value]);
  const lacking = which_.found.filter((_, at) => typeof texts[at] !== 'string');
  if (lacking.length > 0) return withheld('incomplete', which_.found, lacking);
  return stands([...new Set(texts)].join('; '), which_.found);
}

/** Yes where something was entered; an entry of unknown day or side proves nothing. */
export function anyOf({ of, where, nothing }: Of<'any'>, entries: readonly Entry[]): Proposal {
  const { found, unsure } = which(entries, of, where);
  const certain = found.length > 0 ? { found, unsure: [] } : { found, unsure };
  return settled(certain, entries, nothing, false) ?? stands(true, found);
}

/** An object of counts and sums; a part that is withheld is null, never 0. */
export function partsOf({ parts }: Of<'parts'>, entries: readonly Entry[]): Proposal {
  const found = Object.entries(parts).map(([part, source]): [string, Proposal] => [
    part,
    source.take === 'count' ? countOf(source, entries) : sumOf(source, entries),
  ]);
  const all = found.map(([, proposal]) => proposal);
  const known = all.filter(({ value }) => value !== null);
  const trouble = all.find(({ basis }) => basis === 'contradiction' || basis === 'incomplete');
  const list = (key: 'entries' | 'open') => [...new Set(all.flatMap((one) => one[key]))];
  if (trouble || known.length === 0) {
    const basis = trouble?.basis ?? 'empty';
    return { ...withheld(basis), entries: list('entries'), open: list('open') };
  }
  const value = Object.fromEntries(found.map(([part, proposal]) => [part, proposal.value]));
  return { ...stands(value, []), entries: list('entries') };
}
