/** Two reports paragraph by paragraph: which of last year's stands where which of this year's does. */
import { diffArrays } from 'diff';
import { plainWords } from './parts';

/** A paragraph as both sides have it. */
export interface Paragraph {
  section: string;
  text: string;
  fields: readonly string[];
  role: string;
}

export interface Pair {
  section: string;
  before: Paragraph | null;
  now: Paragraph | null;
  state: 'same' | 'changed' | 'gone' | 'new';
}

/** A paragraph with its words as they are compared. */
export interface Known {
  paragraph: Paragraph;
  words: string;
  /** Its single words. */
  bag: ReadonlySet<string>;
}

/** Below this share of common words two paragraphs are not the same one changed. */
export const ALIKE = 0.6;
/** Less is asked of paragraphs that print the same field. */
export const ALIKE_IN_FIELD = 0.3;

/**
 * Pairs of two reports of one form, in reading order. Paragraphs are held together by their section and what they print
 * or say; a paragraph of a field that was written anew is still that field's.
 */
export function alignParagraphs(before: readonly Paragraph[], now: readonly Paragraph[]): Pair[] {
  const comparator = isSameOne;
  const [left, right] = [before.map(knownOf), now.map(knownOf)];
  const pairs: Pair[] = [];
  let gap: { gone: Known[]; added: Known[] } = { gone: [], added: [] };
  const close = () => {
    pairs.push(...inGap(gap.gone, gap.added));
    gap = { gone: [], added: [] };
  };
  let [at, to] = [0, 0];
  for (const { count, added, removed } of diffArrays(left, right, { comparator })) {
    if (removed) gap.gone.push(...left.slice(at, (at += count)));
    else if (added) gap.added.push(...right.slice(to, (to += count)));
    else {
      close();
      for (let step = 0; step < count; step += 1) pairs.push(pairOf(left[at++]!, right[to++]!));
    }
  }
  close();
  return pairs;
}

export function knownOf(paragraph: Paragraph): Known {
  const words = plainWords(paragraph.text);
  return { paragraph, words, bag: new Set(words.split(/\s+/)) };
}

function isSameOne(a: Known, b: Known): boolean {
  if (a.paragraph.section !== b.paragraph.section) return false;
  if (a.words === b.words) return true;
  return alike(a.bag, b.bag) >= (shares(a, b) ? ALIKE_IN_FIELD : ALIKE);
}

const shares = (a: Known, b: Known): boolean =>
  a.paragraph.fields.some((field) => b.paragraph.fields.includes(field));

/** Dice's coefficient of two sets of words. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** What is left between two pairs: paragraphs of one field belong together though no word of them does. */
function inGap(gone: readonly Known[], added: readonly Known[]): Pair[] {
  const free = new Set(gone);
  const partner = new Map<Known, Known>();
  for (const one of added) {
    const found = [...free].find(
      (old) => shares(old, one) && old.paragraph.section === one.paragraph.section,
    );
    if (!found) continue;
    partner.set(one, found);
    free.delete(found);
  }
  return [
    ...[...free].map((old) => pairOf(old, null)),
    ...added.map((one) => pairOf(partner.get(one) ?? null, one)),
  ];
}

/** What is on one side alone has a pair of its own. */
export function pairOf(before: Known | null, now: Known | null): Pair {
  const section = (now ?? before)!.paragraph.section;
  const state = before === null ? 'new' : now === null ? 'gone' : 'changed';
  return {
    section,
    before: before?.paragraph ?? null,
    now: now?.paragraph ?? null,
    state: before && now && before.words === now.words ? 'same' : state,
  };
}
