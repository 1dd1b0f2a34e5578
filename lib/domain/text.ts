/** Vietnamese text made comparable (domain facts §6.1). */
import { remembered } from './memo';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const MARKS = /[\u0300-\u036f]/g;
/** Visible ASCII and whole Latin letters with their marks, single spaces between: normal as it is. */
const NORMAL =
  /^[\x21-\x7E\u00C0-\u024F\u1EA0-\u1EF9]+(?: [\x21-\x7E\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;
const NOT_ASCII = /[\u0080-\uFFFF]/;
/** "(1)", "(3 = 4 + 5)", "(3)=(4)+(5)": numbering printed inside a header. */
const NUMBERING =
  /\(\s*\d{1,2}\s*(?:=\s*[\d\s+()=-]*)?\)(?:\s*=\s*\(\s*\d{1,2}\s*\)(?:\s*[+-]\s*\(\s*\d{1,2}\s*\))*)?/g;

/** NFC, every kind of blank one space, invisible characters gone, trimmed. Nothing else changes. */
export function normaliseText(text: string): string {
  if (text === '' || NORMAL.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** Lower case without diacritics, `đ` written `d`. Tone position (hoà, hòa) falls away with the tones. */
export function withoutMarks(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd');
}

/** "kỳ" and "kì", "quy" and "qui" are one word: a final y after a consonant (or "qu") is written i. */
const oneVowel = (text: string): string => text.replace(/([bcdghklmnpqrstvx]|qu)y\b/g, '$1i');

/**
 * The key two spellings of one label share: no case, no diacritics, i for y, numbering and footnote
 * marks dropped, every run of punctuation one blank. "Quá hạn (10)" and "QUÁ  HẠN*" are both "qua han".
 */
export const fold: (text: string) => string = remembered((text) => {
  const plain = withoutMarks(normaliseText(text)).replace(NUMBERING, ' ');
  return oneVowel(plain.replace(/[^\p{L}\p{N}%#]+/gu, ' ').trim());
});

/** Words with their letters and tones kept, written one way: hoà is hòa, kì is kỳ; numbering dropped as in `fold`. */
export const toneKey: (text: string) => string = remembered((text) =>
  accentKey(normaliseText(text).replace(NUMBERING, ' '))
    .normalize('NFD')
    .split(' ')
    .map(toneLast)
    .join(' '),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The tone of a word behind its letters, and i for a final y, so that its place and the y no longer matter. */
export function toneLast(word: string): string {
  const letters = word.replace(TONES, '');
  const tones = (word.match(TONES) ?? []).join('');
  return letters.replace(/([bcdghklmnpqrstvx]|qu)y$/, '$1i') + tones;
}

/** True where a text is written without any mark, so that it cannot tell Hà from Hạ. */
export const isUnmarked = (text: string): boolean => !NOT_ASCII.test(text);

/** Like `fold` but with its diacritics kept: tells "Đúng" from "Dừng" where the page writes accents. */
export function accentKey(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}
