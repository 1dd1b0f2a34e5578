/** A text as it is read, its living figures printed, and the way back from there to the text as it is stored. */
import { tokensIn, type Token } from '../../lib/report/text/tokens';

export interface Span {
  from: number;
  to: number;
}

export interface ShownText {
  text: string;
  /** The stored stretch that a stretch of the shown text stands for; a token is never cut. */
  stored: (span: Span) => Span;
}

/** @param show what a token prints; null for a blank */
export function shownText(raw: string, show: (token: Token) => string | null): ShownText {
  const parts: { shown: Span; stored: Span; whole: boolean }[] = [];
  let text = '';
  const add = (words: string, stored: Span, whole: boolean) => {
    parts.push({ shown: { from: text.length, to: text.length + words.length }, stored, whole });
    text += words;
  };
  let end = 0;
  for (const token of tokensIn(raw)) {
    add(raw.slice(end, token.from), { from: end, to: token.from }, false);
    add(show(token) ?? '', { from: token.from, to: token.to }, true);
    end = token.to;
  }
  add(raw.slice(end), { from: end, to: raw.length }, false);
  const back = (offset: number, side: 'from' | 'to') => {
    const part = parts.find(({ shown }) =>
      side === 'from' ? offset < shown.to : offset > shown.from && offset <= shown.to,
    );
    if (!part) return side === 'from' ? raw.length : 0;
    return part.whole ? part.stored[side] : part.stored.from + offset - part.shown.from;
  };
  return { text, stored: ({ from, to }) => ({ from: back(from, 'from'), to: back(to, 'to') }) };
}

/** Every place of some words, as stored: in the text itself, else in what it shows. */
export function placesOf(words: string, raw: string, shown: ShownText): Span[] {
  const direct = found(words, raw);
  return direct.length > 0 ? direct : found(words, shown.text).map(shown.stored);
}

function found(words: string, text: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ from: at, to: at + words.length });
  return places;
}
