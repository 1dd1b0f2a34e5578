/** Text as it is compared and kept: NFC, one kind of space, nothing that has no ink. */

/** Soft hyphens, joiners, direction marks, variation selectors, icon fonts' private letters. */
const NO_INK = new RegExp(
  [
    '\\u00AD',
    '\\u034F',
    '\\u061C',
    '\\u115F',
    '\\u1160',
    '[\\u17B4-\\u17B5]',
    '[\\u180B-\\u180E]',
    '[\\u200B-\\u200F]',
    '[\\u202A-\\u202E]',
    '[\\u2060-\\u206F]',
    '[\\uFE00-\\uFE0F]',
    '\\uFEFF',
    '[\\uE000-\\uF8FF]',
  ].join('|'),
  'g',
);
const SPACE = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Visible ASCII and whole Latin letters with their marks, single spaces between: tidy as it is. */
const PLAIN =
  /^[\x21-\x7E\u00C0-\u024F\u1EA0-\u1EF9]+(?: [\x21-\x7E\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;

/** NFC, every run of white space one space, zero-width and private-use (icon font) characters dropped, trimmed. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(NO_INK, '').normalize('NFC').replace(SPACE, ' ').trim();
}

/** For comparing only: lower case, without Vietnamese marks, đ as d. */
export function plain(text: string): string {
  return tidy(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** Texts without empty ones and without one that repeats an earlier one. */
export function distinct(texts: Iterable<string>): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
