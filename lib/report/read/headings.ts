/**
 * Headings in other words, marks or numbers than the form's. Several signs together tell a heading from an item of a
 * list: a roman numeral, words in capitals or in bold, and words that are a heading's of the form.
 */
import { fold } from '../../domain/text';
import { headingWords } from '../../packs/heading-words';
import type { SectionPatterns } from './blocks';
import type { TextParagraph } from './paragraphs';

/** Longer ones are sentences. */
const LONGEST = 180;
const NUMBER =
  /^(?:ph[aầ]n\s+)?(?:([IVX]{1,5})|(\d{1,2}(?:\.\d{1,2}){0,3}))(?:\s*[.)/:–—-]\s*|\s+(?=\p{Lu}{2}))/iu;
/** How much of the words must be those of a heading of the form. */
const ALIKE = { sure: 0.6, weak: 0.75, unnumbered: 0.8 };

/** What a line looks like, before its words are compared. */
interface Look {
  words: Set<string>;
  /** `sure`: nothing but a heading looks so; `weak`: an item of a numbered list does too. */
  sign: 'sure' | 'weak' | 'unnumbered';
  isChapter: boolean;
}

/** Null where the line cannot be a heading. */
export function lookOf({ text, place, strong }: TextParagraph): Look | null {
  if (place.cell !== null || text.length > LONGEST || /;\s*$/.test(text)) return null;
  const number = NUMBER.exec(text);
  const rest = number ? text.slice(number[0].length) : text;
  if (!/\p{L}{2}/u.test(rest)) return null;
  const isLoud = strong === true || !/\p{Ll}/u.test(rest);
  const isRoman = number?.[1] !== undefined && number[1] === number[1].toUpperCase();
  if (!number && !isLoud) return null;
  // "…, gồm: a; b." is a sentence however it begins.
  if (!isLoud && !isRoman && /[.;,]\s+\p{Lu}/u.test(rest)) return null;
  return {
    words: wordsOf(rest),
    sign: number ? (isRoman || isLoud ? 'sure' : 'weak') : 'unnumbered',
    isChapter: isRoman || (number?.[2] !== undefined && !number[2].includes('.') && isLoud),
  };
}

/** The one section whose heading the line is nearest to, and near enough; undefined where there is none or are two. */
export function sectionLike(
  { words, sign }: Look,
  sections: readonly SectionPatterns[],
): SectionPatterns | undefined {
  const near = sections
    .map((section) => ({
      section,
      share: Math.max(0, ...headingsOf(section).map((own) => alike(words, own, sign))),
    }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = near;
  if (!best || best.share < ALIKE[sign] || best.share === next?.share) return undefined;
  return best.section;
}

function alike(words: Set<string>, own: Set<string>, sign: Look['sign']): number {
  if (own.size === 0 || words.size === 0) return 0;
  const common = [...words].filter((word) => own.has(word)).length;
  const share = common / Math.max(words.size, own.size);
  // "Kiến nghị, đề xuất với tỉnh và các sở": the form's heading and to whom.
  const isWider =
    sign === 'sure' && common === own.size && own.size >= 3 && words.size <= 3 * own.size;
  return isWider ? Math.max(share, ALIKE.sure) : share;
}

const known = new WeakMap<SectionPatterns, Set<string>[]>();

function headingsOf(section: SectionPatterns): Set<string>[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const { heading, headingZero } = section.section;
  const all = [heading, headingZero]
    .filter((text) => typeof text === 'string')
    .map((text) => wordsOf(text.replace(NUMBER, '').replace(/\{[^}]*\}/g, ' ')));
  known.set(section, all);
  return all;
}

/** Its words without tones and without those that say nothing ("công tác", "việc", "và"). */
function wordsOf(text: string): Set<string> {
  let folded = ` ${fold(text)} `;
  for (const empty of headingWords()) folded = folded.replaceAll(` ${fold(empty)} `, ' ');
  return new Set(folded.split(' ').filter((word) => word !== ''));
}
