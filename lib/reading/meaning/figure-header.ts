/** What a header path of a statistics table means by its words alone. */
import type { PageConcept, Qualifier, RateConcept } from '../../domain/concepts';
import { figureLabels, hasPhrase, labelKey, type Meaning } from '../../packs/labels';

export interface HeaderMeaning {
  concept: PageConcept | RateConcept | null;
  part: string | null;
  /** More than one: the words allow several; the page's own sums must decide. */
  candidates: PageConcept[];
  otherwise: PageConcept | null;
  qualifiers: Qualifier[];
  /** False where a word is not in the thesaurus. */
  known: boolean;
  /** No group above it: its neighbours may tell what it belongs to. */
  flat: boolean;
}

interface Tokens {
  symbols: string[];
  unknown: boolean;
}

const LONGEST = 12;

/** Cuts a label into thesaurus symbols, longest phrase first; leftover words that carry no meaning are dropped. */
export function tokenise(label: string): Tokens {
  const words = labelKey(label.replace(/%/g, ' % ')).split(' ').filter(Boolean);
  const symbols: string[] = [];
  let unknown = false;
  for (let at = 0; at < words.length;) {
    const hit = longestAt(words, at);
    if (hit.symbol !== null) symbols.push(hit.symbol);
    unknown ||= hit.length === 0;
    at += Math.max(1, hit.length);
  }
  return { symbols, unknown };
}

function longestAt(words: string[], at: number): { symbol: string | null; length: number } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const symbol = figureLabels.symbols.get(phrase);
    if (symbol !== undefined) return { symbol, length };
    if (figureLabels.noise.has(phrase)) return { symbol: null, length };
  }
  return { symbol: null, length: 0 };
}

interface Part {
  text: string;
  qualifiers: Qualifier[];
}

/** "(10)", "(3 = 4 + 5)": folded away as numbering as long as its brackets stand. */
const IS_NUMBERING = /^[\d\s=+-]+$/;

/** Splits "Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)" into its label and what it says it includes. */
function splitPart(part: string): Part {
  const qualifiers: Qualifier[] = [];
  const take = (inside: string): void => {
    const key = labelKey(inside);
    for (const [name, phrases] of figureLabels.qualifiers)
      if (phrases.some((phrase) => hasPhrase(key, phrase)) && !qualifiers.includes(name))
        qualifiers.push(name);
  };
  const paused = labelKey(part).startsWith('tam dung');
  let text = part.replace(/\(([^()]*)\)?/g, (_whole, inside: string) => {
    if (paused) return ' ';
    if (IS_NUMBERING.test(inside)) return ` (${inside}) `;
    if (isInclusion(inside)) {
      take(inside);
      return ' ';
    }
    return ` ${inside} `;
  });
  const said = figureLabels.inclusion.map((word) => openInclusion(text, word)).find(Boolean);
  if (said) {
    take(said.rest);
    text = said.before;
  }
  return { text, qualifiers };
}

function isInclusion(inside: string): boolean {
  const key = labelKey(inside);
  return (
    /[+…]|\.\.\./.test(inside) ||
    /^luy ke|^don vi/.test(key) ||
    figureLabels.inclusion.some((word) => hasPhrase(key, word))
  );
}

/** "Đúng hạn, bao gồm cả hồ sơ chờ bổ sung" without brackets. */
function openInclusion(text: string, word: string): { before: string; rest: string } | null {
  const words = text.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    if (labelKey(words.slice(at).join(' ')).startsWith(`${word} `))
      return { before: words.slice(0, at).join(' '), rest: words.slice(at).join(' ') };
  }
  return null;
}

const UNKNOWN: Omit<HeaderMeaning, 'qualifiers' | 'flat'> = {
  concept: null,
  part: null,
  candidates: [],
  otherwise: null,
  known: false,
};

function meaningOf(group: string, key: string, lone: boolean): Meaning | undefined {
  const { compose, like } = figureLabels;
  const base = like[group] ?? group;
  if (lone) {
    const alone = figureLabels.lone[group]?.[key];
    if (alone !== undefined) return alone;
  }
  for (const table of [compose[group], compose[base], compose['*']]) {
    const found = table?.[key];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Drops symbols that say nothing new: "total" beside another leaf of a paused count, "inPeriod" outside receipts. */
function leafKeys(group: string, leaves: string[]): string[] {
  const base = figureLabels.like[group] ?? group;
  const named = leaves.length > 1 ? leaves.map((s) => (s === 'allDossiers' ? 'total' : s)) : leaves;
  const kept = base === 'received' || base === '' ? named : named.filter((s) => s !== 'inPeriod');
  const full = [...new Set(kept)].sort();
  const without = (names: string[]) => full.filter((s) => !names.includes(s));
  return [full, without(['inPeriod']), without(['total']), without(['inPeriod', 'total'])].map(
    (list) => list.join('+'),
  );
}

function rateMeaning(symbols: string[]): RateConcept {
  return symbols.some((s) => s === 'onTime' || s === 'earlyOnTime' || s === 'resolvedOnTime')
    ? 'rate.onTime'
    : 'rate.other';
}

/** Reads a header path; see `HeaderMeaning`. */
export function readHeader(path: readonly string[]): HeaderMeaning {
  const parts = path.map(splitPart);
  const qualifiers = [...new Set(parts.flatMap((part) => part.qualifiers))];
  const tokens = parts.map((part) => tokenise(part.text));
  const symbols = tokens.flatMap((token) => token.symbols);
  const groupAt = lastIndex(symbols, (symbol) => figureLabels.groups.has(symbol));
  const group = groupAt < 0 ? '' : symbols[groupAt]!;
  const flat = group === '';
  const known = symbols.length > 0 && !tokens.some((token) => token.unknown);
  if (symbols.includes('rate'))
    return { ...UNKNOWN, known: true, concept: rateMeaning(symbols), qualifiers: [], flat };
  if (!known) return { ...UNKNOWN, qualifiers, flat };
  if (
    isCumulative(path) &&
    !symbols.includes('carried') &&
    STOCKS.every((one) => !symbols.includes(one))
  )
    return { ...UNKNOWN, qualifiers, flat };
  if (symbols.includes('day')) return { ...UNKNOWN, known: true, qualifiers, flat };
  const last = tokens[tokens.length - 1]!.symbols;
  const above = tokens.slice(0, -1).flatMap((token) => token.symbols);
  const lone = !flat && last.includes(group) && above.every((symbol) => PAPERS.has(symbol));
  const leaves = symbols.filter((symbol) => !figureLabels.groups.has(symbol));
  for (const key of leafKeys(group, leaves)) {
    const meaning = meaningOf(group, key, lone);
    if (meaning !== undefined) return { ...stated(meaning, path), qualifiers, flat };
  }
  return { ...UNKNOWN, qualifiers, flat };
}

/** "Lũy kế" counts more than the period of the table; for what is open it is the usual way to count. */
const isCumulative = (path: readonly string[]): boolean =>
  path.some((part) => /(?:^| )luy ke(?: |$)/.test(labelKey(part)));
/** Open counts. */
export const STOCKS: readonly string[] = [
  'paused',
  'supplement',
  'payment',
  'inProgress',
  'waitingIntake',
];

/** In the vocabulary: the part is what the leaf itself prints. */
const PRINTED_LEAF = '@leaf';

/** Groups about papers: "Số hóa hồ sơ khi tiếp nhận > Tiếp nhận" does not say which receipts. */
const PAPERS = new Set(['digitiseIntake', 'digitiseResult']);

function stated(
  meaning: Meaning,
  path: readonly string[],
): Omit<HeaderMeaning, 'qualifiers' | 'flat'> {
  if (meaning === null) return { ...UNKNOWN, known: true };
  if ('concept' in meaning) {
    const part = meaning.part === PRINTED_LEAF ? path[path.length - 1] : meaning.part;
    return { ...UNKNOWN, known: true, concept: meaning.concept, part: part ?? null };
  }
  return {
    ...UNKNOWN,
    known: true,
    candidates: meaning.candidates,
    otherwise: meaning.otherwise ?? null,
  };
}

function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at]!)) return at;
  return -1;
}
