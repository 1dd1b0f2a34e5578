/** What may be completed at a place of a text: figures, documents of the register, phrases of last year. */
import { fold } from '../../lib/domain/text';
import { tokenText } from '../../lib/report/text/tokens';
import type { NarrativeWorld } from './world';

export interface Candidate {
  kind: 'figure' | 'document' | 'phrase';
  label: string;
  /** Value, subject, or the way of citing. */
  detail: string;
  /** How much of a document is written. */
  way?: 'fullCitation' | 'shortCitation';
  /** What is written into the text. */
  insert: string;
}

export interface Candidates {
  /** Offset in `before` from which the words are replaced. */
  from: number;
  items: Candidate[];
}

const MOST = 30;
const MOST_WORDS = 5;
/** While somebody writes on, a list that opens at every second word is in the way. */
const SHORTEST = 7;

/** "/" where a word begins asks for figures; within "03/2026" or "và/hoặc" it is a part of the text. */
const SLASH = /(?:^|[\s(“"])\/([^/\d\s{}.;:][^/{}.;:]*)?$/;

/**
 * Candidates for the words that end a line's text before the cursor: the longest run of words that finds any.
 * @param asked somebody pressed the key for it: then one letter, or none, is enough
 */
export function candidatesAt(
  before: string,
  world: Pick<NarrativeWorld, 'figures' | 'documents' | 'phrases'>,
  asked: boolean,
): Candidates | null {
  const opened = /\{\{([^{}]*)$/.exec(before);
  if (opened) return some(opened.index, figures(fold(opened[1]!), world));
  const slashed = SLASH.exec(before);
  if (slashed) {
    const items = figures(fold(slashed[1] ?? ''), world);
    if (items.length > 0) return some(before.length - (slashed[1] ?? '').length - 1, items);
  }
  for (const from of wordStarts(before)) {
    const query = fold(before.slice(from));
    if (query.length < (asked ? 1 : SHORTEST) && !/^\d{2}/.test(query)) continue;
    const isOpening = /(^|[.;:\n]\s*)$/.test(before.slice(0, from));
    const items = [
      ...figures(query, world),
      ...documents(query, world, before),
      ...(isOpening ? phrases(query, world) : []),
    ];
    if (items.length > 0) return some(from, items);
  }
  // In the middle of a word that finds nothing there is nothing to offer.
  if (!asked || /\S$/.test(before)) return null;
  return some(before.length, [...figures('', world), ...documents('', world, before)]);
}

const some = (from: number, items: Candidate[]): Candidates | null =>
  items.length === 0 ? null : { from, items: items.slice(0, MOST) };

/** Offsets where the last few words begin, the longest run first. */
function wordStarts(before: string): number[] {
  if (/\s$/.test(before)) return [];
  // The dot of "1.701" ends no clause.
  const ends = [...before.matchAll(/[.;:](?=\s)|\n/g)];
  const clause = (ends[ends.length - 1]?.index ?? -1) + 1;
  const words = [...before.slice(clause).matchAll(/[^\s(“"]+/g)];
  return words.slice(-MOST_WORDS).map(({ index }) => clause + index);
}

/** Whether the words stand in a text from the beginning of a word on. */
const holds = (text: string, query: string): boolean => ` ${fold(text)}`.includes(` ${query}`);

function figures(query: string, { figures: all }: Pick<NarrativeWorld, 'figures'>): Candidate[] {
  const digits = /^[\d ]+$/.test(query) ? query.replace(/ /g, '') : null;
  const isNumber = (shown: string | null) => shown?.replace(/\./g, '') === digits;
  return [...all.values()]
    .filter(({ label, shown }) => (digits === null ? holds(label, query) : isNumber(shown)))
    .sort((a, b) => Number(a.shown === null) - Number(b.shown === null))
    .map(({ key, label, shown }) => ({
      kind: 'figure',
      label,
      detail: shown ?? '…',
      insert: tokenText(key),
    }));
}

/** In full where the line does not name it yet, short afterwards (NĐ 30/2020 II.6.b); the other way is offered second. */
function documents(
  query: string,
  { documents: all }: Pick<NarrativeWorld, 'documents'>,
  before: string,
): Candidate[] {
  const own = (all ?? []).filter(
    ({ name, subject }) =>
      query === '' || fold(name).startsWith(query) || (subject !== null && holds(subject, query)),
  );
  return own.flatMap(({ name, subject, full, short }): Candidate[] => {
    const of = { kind: 'document' as const, label: short, detail: subject ?? '' };
    const ways: Candidate[] = [
      ...(full === null ? [] : [{ ...of, way: 'fullCitation' as const, insert: full }]),
      { ...of, way: 'shortCitation', insert: short },
    ];
    return before.includes(name) ? ways.reverse() : ways;
  });
}

/** A sentence of last year with a number in it stays there: inserted, nothing would tell that the number is last year's. */
function phrases(query: string, { phrases: all }: Pick<NarrativeWorld, 'phrases'>): Candidate[] {
  return all
    .filter((phrase) => !/\d/.test(phrase))
    .filter((phrase) => fold(phrase).startsWith(query) && fold(phrase) !== query)
    .map((phrase) => ({ kind: 'phrase', label: phrase, detail: '', insert: phrase }));
}
