/** What a template says of itself every year: numbers typed into it, and blanks that somebody has to fill. */
import type { Problem } from '../../domain/problem';
import { leftOversIn } from './left-overs';
import { openTemplate, templateProblem, textParts, xmlOf } from './package';
import { pageFields } from './page-fields';
import { paragraphsIn, textOf } from './paragraphs';
import { tokensOf } from './xml-text';

const SHOWN = 6;

/** One warning for all fixed numbers, days and documents, one for all blanks; headers, footers and notes count too. */
export function fixedFacts(bytes: Uint8Array): Problem[] {
  const { parts } = openTemplate(bytes);
  const texts = textParts(parts)
    .flatMap((name) => typedTexts(tokensOf(xmlOf(parts, name)) ?? []))
    .filter((text) => !/^\s*\d{1,3}[.)]?\s*$/.test(text));
  const words = texts
    .map((text) => text.normalize('NFC').replace(/\{\{[^}]*\}\}/g, ' {} '))
    .flatMap((text) => leftOversIn(text).map((one) => one.words));
  const blanks = texts.reduce((sum, text) => sum + (text.match(/…{2,}|\.{6,}/g) ?? []).length, 0);
  const shown = [...new Set(words)];
  const list = shown.slice(0, SHOWN).map((one) => `“${one}”`);
  if (shown.length > SHOWN) list.push('…');
  return [
    ...(words.length > 0
      ? [
          templateProblem('template/left-over', 'warning', {
            count: words.length,
            words: list.join(', '),
          }),
        ]
      : []),
    ...(blanks > 0 ? [templateProblem('template/blanks', 'warning', { count: blanks })] : []),
  ];
}

/** What somebody wrote: numbers of pages are counted anew by Word. */
export function typedTexts(tokens: readonly string[]): string[] {
  const counted = pageFields(tokens);
  return paragraphsIn(tokens)
    .filter(({ fallback }) => !fallback)
    .map((one) => textOf({ ...one, pieces: one.pieces.filter(({ at }) => !counted.has(at)) }));
}
