/** Words of a finding found again in a typed text: whole ones only, never a part of a longer number or word. */

const BEFORE = /(?:[\p{L}\p{M}\d]|[\d\p{L}][.,/-])$/u;
const AFTER = /^(?:[\p{L}\p{M}\d]|[.,/-][\d\p{L}])/u;
const isWordy = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{M}\d]/u.test(letter);

/** Offsets at which the words stand whole: "5" stands in "5 cuộc", not in "15", "2025", "1.5" or "5/KH". */
export function wholeWordsIn(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isCut =
      (isWordy(words[0]) && BEFORE.test(text.slice(Math.max(0, at - 2), at))) ||
      (isWordy(words[words.length - 1]) && AFTER.test(text.slice(end, end + 2)));
    if (!isCut) found.push(at);
  }
  return found;
}
