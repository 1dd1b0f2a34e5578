/** Paragraphs of which nothing is left to print: a line of the signature that the signing form of the year does not have. */
import { isCuttable } from './cuttable';
import { paragraphsIn, textOf } from './paragraphs';
import { tokensOf } from './xml-text';

/** Stands for words that are none until the part is filled. */
export const GONE = '\ue009';

/** The part without such paragraphs. One that its cell cannot be without, or that holds more than text, stays empty. */
export function withoutGone(xml: string): string {
  if (!xml.includes(GONE)) return xml;
  const tokens = tokensOf(xml);
  for (const paragraph of tokens === null ? [] : paragraphsIn(tokens)) {
    const text = textOf(paragraph);
    const isGone = text.includes(GONE) && text.split(GONE).join('').trim() === '';
    if (isGone && isCuttable(tokens!, paragraph) && hasNeighbour(tokens!, paragraph))
      tokens!.fill('', paragraph.from, paragraph.to + 1);
  }
  return (tokens?.join('') ?? xml).split(GONE).join('');
}

/** Another paragraph right before or after it: a cell must hold one. */
function hasNeighbour(tokens: readonly string[], { from, to }: { from: number; to: number }) {
  const said = (token: string) => token.trim() !== '';
  const before =
    tokens
      .slice(Math.max(0, from - 200), from)
      .reverse()
      .find(said) ?? '';
  const after = tokens.slice(to + 1, to + 200).find(said) ?? '';
  return before === '</w:p>' || /^<w:p[\s>/]/.test(after) || /^<w:p\s[^>]*\/>$/.test(before);
}
