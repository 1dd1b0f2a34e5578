/** Signs of a font of symbols as a reader sees them: marks of items, ticks, and what the font draws as plain ASCII. */

/** Signs of the font "Symbol" by their code; what is not here and no ASCII is told as unknown. */
const SYMBOL: Record<number, string> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xbe: '–',
};
/** Digits, brackets and signs of sums look in "Symbol" as they do anywhere. */
const AS_ASCII = /[\d()[\]{}+\-,./:;<=>%! ]/;
/** Ticks and crosses of the Wingdings; whatever else they draw is a mark of an item. */
const TICKS = new Set([0xfc, 0xfe, 0x50, 0x52]);
/** Stands for a sign whose look is not known: no number beside it is taken for whole. */
const UNKNOWN = '\uFFFD';

export const isSymbolFont = (font: string | null): boolean =>
  /^(symbol|wingdings( [23])?|webdings)$/i.test(font?.trim() ?? '');

/** The sign with this code (or its code in the private area, F000 higher) in a font of symbols. */
export function symbolOf(code: number, font: string | null): string {
  const low = code >= 0xf000 ? code - 0xf000 : code;
  if (!isSymbolFont(font)) return code >= 0xf000 ? UNKNOWN : String.fromCodePoint(code);
  if (!/^symbol$/i.test(font!.trim())) return TICKS.has(low) ? '✓' : '•';
  const plain = String.fromCharCode(low);
  return SYMBOL[low] ?? (AS_ASCII.test(plain) ? plain : UNKNOWN);
}

/** A text in a font of symbols, sign by sign. */
export const symbolsOf = (text: string, font: string): string =>
  Array.from(text, (sign) => (sign === ' ' ? ' ' : symbolOf(sign.codePointAt(0)!, font))).join('');
