/** Fixed words of a form as a pattern: blanks, tone position, punctuation and usual abbreviations may differ. */
import words from '../../packs/builtin/office-words.json';

const ABBREVIATIONS = Object.entries(words.abbreviations).map(([short, long]) => [short, ...long]);
/** hoà and hòa, quỷ and qủy: the same word with its tone on one vowel or the other. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PAIRS = ['oa', 'oe', 'uy'].flatMap((pair) =>
  TONES.map((tone) => [
    `${pair[0]}${tone}${pair[1]}`.normalize('NFC'),
    `${pair}${tone}`.normalize('NFC'),
  ]),
);

/** `source` for a case-blind pattern that finds these words; `marks`: commas, stops and colons as they stand, or any of them. */
export function literalSource(text: string, marks: 'same' | 'any' = 'any'): string {
  let source = '';
  let rest = text;
  while (rest !== '') {
    const [read, piece] = next(rest, marks);
    source += piece;
    rest = rest.slice(read);
  }
  return source;
}

function next(rest: string, marks: 'same' | 'any'): [number, string] {
  const aside = /^\s*\(([^()]{2,8})\)/.exec(rest);
  // An abbreviation explained in brackets is often left out.
  if (aside && aside[1]! in words.abbreviations)
    return [aside[0].length, `(?:\\s*\\(${plainSource(aside[1]!)}\\))?`];
  for (const names of ABBREVIATIONS)
    for (const name of names)
      if (rest.slice(0, name.length).toLowerCase() === name.toLowerCase() && endsWord(rest, name))
        return [name.length, `(?:${names.map(plainSource).join('|')})`];
  return single(rest, marks);
}

const endsWord = (rest: string, name: string): boolean =>
  !/^[\p{L}\d]/u.test(rest.slice(name.length));

function plainSource(text: string): string {
  let source = '';
  let rest = text;
  while (rest !== '') {
    const [read, piece] = single(rest);
    source += piece;
    rest = rest.slice(read);
  }
  return source;
}

function single(rest: string, marks: 'same' | 'any' = 'any'): [number, string] {
  const blanks = /^\s+/.exec(rest)?.[0];
  if (blanks) return [blanks.length, '\\s+'];
  const mark = /^\s*([,;:.])\s*/.exec(rest);
  if (mark) return [mark[0].length, `\\s*[${marks === 'same' ? mark[1]! : ',;:.'}]\\s*`];
  if (/^[-–—]/.test(rest)) return [1, '[-–—]'];
  const pair = PAIRS.find((forms) => forms.includes(rest.slice(0, 2).toLowerCase()));
  if (pair) return [2, `(?:${pair.join('|')})`];
  return [1, rest[0]!.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')];
}

/** A text with its usual abbreviations written out, for comparing words: "HTQLCL" → "hệ thống quản lý chất lượng". */
export function abbreviationsOut(text: string): string {
  const plain = text.toLowerCase();
  return Object.entries(words.abbreviations).reduce(
    (whole, [short, [long]]) =>
      whole.replace(
        new RegExp(`(?<![\\p{L}\\d])${plainSource(short.toLowerCase())}(?![\\p{L}\\d])`, 'gu'),
        (long ?? short).toLowerCase(),
      ),
    plain,
  );
}
