/** Which paragraphs are headings, and of which section: by several signs together, never by one alone. */
import { remembered } from '../../domain/memo';
import { fold } from '../../domain/text';
import { chapterWords, headingWords } from '../../packs/heading-words';
import { abbreviationsOut } from './literal';
import type { TextParagraph } from './paragraphs';

/** "IV.", "III –", "2.6.", "4.", "B.", "Phần III." before words. */
const NUMBER =
  /^\s*(?:phần\s+|chương\s+)?(?<roman>[IVX]{1,5}|(?<letter>[A-HĐ])|(?<arabic>\d{1,2}(?:\.\d{1,2})*))\s*(?:[.):/–—-]+\s*|\s+(?=\p{Lu}{2}))(?=\p{L})/iu;
/** "- …", "+ …": an item of a list, whatever its words. */
const MARKED = /^\s*[-–—+•*]/;
const LONGEST = 160;
/** So many signs make a heading whose words the form does not know. */
const ENOUGH = 3;
/** So much of the words of both must be the same. */
const NEAR = 0.66;
/** Other words for a heading are short, and short words stand in many: so much of them must be the same. */
const CLOSE = 0.85;

export interface HeadingNumber {
  text: string;
  kind: 'roman' | 'letter' | 'arabic';
  /** "2.6" has two levels. */
  depth: number;
}

/** The number before a heading; a roman or a letter in small letters ("i)", "a)") counts items. */
export function numberOf(text: string): HeadingNumber | null {
  const match = NUMBER.exec(text);
  const { roman, letter, arabic } = match?.groups ?? {};
  if (arabic !== undefined)
    return { text: arabic, kind: 'arabic', depth: arabic.split('.').length };
  if (roman === undefined || roman !== roman.toUpperCase()) return null;
  return {
    text: roman,
    kind: letter === undefined || /[IV]/.test(roman) ? 'roman' : 'letter',
    depth: 1,
  };
}

const isUpper = (words: string): boolean =>
  words === words.toUpperCase() && (words.match(/\p{Lu}{2,}/gu) ?? []).length >= 2;

const isClosed = (text: string): boolean => /[.;,]\s*$/.test(text);

/** A number that goes on where the last heading stopped: "4." after "3.". */
const follows = (number: HeadingNumber, last: string | null): boolean =>
  last !== null && Number(number.text) === Number(last) + 1;

/**
 * Whether a paragraph is a heading in words of its own. `last` is the number of the heading before it where the items
 * since then bear no numbers; null where they do.
 */
export function isHeading({ text, place, look }: TextParagraph, last: string | null): boolean {
  if (place.cell !== null || MARKED.test(text) || text.length > LONGEST) return false;
  const number = numberOf(text);
  if (number === null && look === undefined) return false;
  const words = text.replace(NUMBER, '');
  let signs = isClosed(text) ? 0 : 1;
  if (number !== null) signs += number.kind === 'arabic' && number.depth === 1 ? 1 : 2;
  if (number?.kind === 'arabic' && number.depth === 1 && follows(number, last)) signs += 1;
  if (look !== undefined) signs += look === 'heading' ? 2 : 1;
  if (isUpper(words)) signs += 1;
  return signs >= ENOUGH;
}

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/**
 * Whether a chapter under this heading is about a time after the report's: a plan, what is asked for, another year. A
 * number in it is no fact of the year, whatever sentence it stands in.
 */
export function isAhead(heading: string, year: number | null): boolean {
  const { ahead, done } = chapterWords();
  if (anyOf(done).test(heading)) return false;
  const years = [...heading.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([found]) => Number(found));
  return anyOf(ahead).test(heading) || (year !== null && years.some((one) => one > year));
}

/** A heading may name the year it is about. */
const YEAR = /(?<!\p{L})năm\s+20\d{2}(?!\d)/giu;

/** Words that tell nothing of what a chapter is about. */
const EMPTY = new Set(headingWords().flatMap((words) => fold(words).split(' ')));

const wordsOf: (text: string) => ReadonlySet<string> = remembered(
  (text) =>
    new Set(
      fold(abbreviationsOut(text.replace(NUMBER, '').replace(YEAR, ' ')))
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '' && !EMPTY.has(word)),
    ),
);

/** 1 where both say the same in any order, 0 where they share no word. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** What the headings of the form's chapters may be called, the form's own words first. */
export type Named = readonly { names: readonly string[] }[];

/** "ƯU ĐIỂM, TỒN TẠI": a third or more of another heading's own words stand in it too, and it is the chapter of both. */
function namesAnother(own: ReadonlySet<string>, all: Named, at: number): boolean {
  const chosen = wordsOf(closest(own, all[at]!.names));
  const rest = [...own].filter((word) => !chosen.has(word));
  return all.some(({ names: [name] }, other) => {
    if (name === undefined || other === at || rest.length === 0) return false;
    const words = [...wordsOf(name)].filter((word) => !chosen.has(word));
    const shared = rest.filter((word) => words.includes(word)).length;
    return shared === rest.length && shared * 3 >= words.length;
  });
}

/** The name that is most like the words. */
const closest = (own: ReadonlySet<string>, names: readonly string[]): string =>
  names.reduce((best, name) =>
    likeness(own, wordsOf(name)) > likeness(own, wordsOf(best)) ? name : best,
  );

/** How well a heading fits a chapter: the form's own words loosely, other words for it closely. */
function fit(own: ReadonlySet<string>, names: readonly string[]): number {
  const [first, ...others] = names.map((name) => likeness(own, wordsOf(name)));
  const best = Math.max(0, ...others);
  return Math.max(first ?? 0, best < CLOSE ? 0 : best);
}

/**
 * Which of the form's headings a paragraph means in nearly their words; -1 for none, or for two alike. Besides its
 * words something of its look must say that it is a heading.
 */
export function nearest(paragraph: TextParagraph, all: Named): number {
  const { text, place, look } = paragraph;
  if (place.cell !== null || MARKED.test(text) || text.length > LONGEST || isClosed(text))
    return -1;
  if (numberOf(text) === null && look === undefined && !isUpper(text) && !/:\s*$/.test(text))
    return -1;
  const own = wordsOf(text);
  const marks = all.map(({ names }) => fit(own, names));
  const best = Math.max(...marks);
  const at = marks.indexOf(best);
  if (best < NEAR || marks.lastIndexOf(best) !== at) return -1;
  return namesAnother(own, all, at) ? -1 : at;
}

/** Which chapter the words are exactly a heading of; -1 for none, or for two. */
export function named(text: string, all: Named): number {
  const own = wordsOf(text);
  const exact = all.flatMap(({ names }, at) =>
    names.some((name) => likeness(own, wordsOf(name)) === 1) ? [at] : [],
  );
  return exact.length === 1 ? exact[0]! : -1;
}
