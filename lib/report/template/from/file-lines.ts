/** The paragraphs a reader saw, found again in the file with the place of every letter. */
import type { TextParagraph, TextPlace } from '../../read/paragraphs';
import { paragraphsIn, type XmlParagraph } from '../paragraphs';

/** A line of a paragraph as it is read, and where each of its letters stands in the text of the paragraph. */
export interface FileLine {
  paragraph: XmlParagraph;
  text: string;
  /** Offset in the paragraph's text of the letter at each offset of `text`, and behind the last one. */
  offsets: number[];
  /** The line is all the paragraph says. */
  alone: boolean;
  /** The cell it was read in. */
  place: TextPlace['cell'];
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;
const BLANK = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** All lines of a part that say something, in the order in which a report is read. */
export function linesIn(tokens: readonly string[]): FileLine[] {
  return paragraphsIn(tokens)
    .filter(({ fallback }) => !fallback)
    .flatMap((paragraph) => {
      const lines = split(paragraph);
      return lines.map((line) => ({ ...line, alone: lines.length === 1, place: null }));
    });
}

interface Letter {
  text: string;
  at: number;
  end: number;
}

function split(paragraph: XmlParagraph): Omit<FileLine, 'alone' | 'place'>[] {
  const lines: Letter[][] = [[]];
  let begin = 0;
  for (const { text, unread, at } of paragraph.pieces) {
    if (text === '\n' && at < 0) lines.push([]);
    else if (!unread) lines[lines.length - 1]!.push(...lettersOf(text, begin));
    begin += text.length;
  }
  return lines
    .map((letters) => ({ paragraph, ...read(letters) }))
    .filter(({ text }) => text !== '');
}

/** A letter with the marks that follow it is one letter: the file may hold them apart. */
const lettersOf = (text: string, begin: number): Letter[] =>
  [...text.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)].map((match) => ({
    text: match[0].normalize('NFC'),
    at: begin + match.index,
    end: begin + match.index + match[0].length,
  }));

/** Single spaces, nothing invisible, nothing at the edges: as reports are read. */
function read(letters: readonly Letter[]): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  let end = letters[0]?.at ?? 0;
  let blank = false;
  for (const letter of letters) {
    if (INVISIBLE.test(letter.text)) continue;
    if (BLANK.test(letter.text)) {
      blank = text !== '';
      continue;
    }
    if (blank) {
      text += ' ';
      offsets.push(end);
    }
    blank = false;
    for (let at = 0; at < letter.text.length; at += 1) offsets.push(letter.at);
    text += letter.text;
    end = letter.end;
  }
  return { text, offsets: [...offsets, end] };
}

/** Lines that no paragraph which was read stands for have numbers from here on: no mark is theirs. */
const UNREAD = 1_000_000;
/** What Word sets before a paragraph by itself: "1.2.", "a)", "-". */
const LABEL = /^(?:\p{Lu}\p{Ll}+ )?[\p{L}\d.]{0,12}[.):]?$|^[^\p{L}\d\s]$/u;

/** The line of each paragraph that was read, by its number; those that were not read come behind. */
export function aligned(
  lines: readonly FileLine[],
  read: readonly Pick<TextParagraph, 'text' | 'place'>[],
): Map<number, FileLine> {
  const found = new Map<number, FileLine>();
  const taken = new Set<FileLine>();
  let next = 0;
  for (const { text, place } of read) {
    const at = lines.findIndex((line, index) => index >= next && isLine(line, text));
    if (at < 0) continue;
    found.set(place.paragraph, { ...labelled(lines[at]!, text), place: place.cell });
    taken.add(lines[at]!);
    next = at + 1;
  }
  lines.filter((line) => !taken.has(line)).forEach((line, at) => found.set(UNREAD + at, line));
  return found;
}

const isLine = ({ text: own }: FileLine, text: string): boolean =>
  own === text || (text.endsWith(` ${own}`) && LABEL.test(text.slice(0, -own.length - 1)));

/** With the number that the file does not hold as text: nothing of it can be replaced, nor the paragraph as a whole. */
function labelled(line: FileLine, text: string): FileLine {
  const more = text.length - line.text.length;
  if (more === 0) return line;
  const offsets = [...Array<number>(more).fill(line.offsets[0]!), ...line.offsets];
  return { ...line, text, offsets, alone: false };
}
