/** The numbers that a template's placeholders may print, each once, in the order in which they are met. */
import type { ReportDraft } from '../draft';
import { numberIn, type PrintedNumber } from '../evidence/printed-numbers';
import { tokenPieces, tokensIn } from '../text/tokens';
import { textsIn } from '../values/read';
import { meaningOf } from './keys';
import { openTemplate } from './package';
import { printed, type ValueTag } from './print';
import { surveyOf } from './survey';

/** Those of the unit's own sentences that placeholders stand in; what is typed into the template itself has no source. */
export function numbersOfTemplate(bytes: Uint8Array, draft: ReportDraft): PrintedNumber[] {
  const tags = surveyOf(openTemplate(bytes).parts).tags.flatMap(({ tag }) =>
    tag?.kind === 'value' ? [tag] : [],
  );
  const found = new Map<string, PrintedNumber>();
  for (const number of tags.flatMap((tag) => numbersOf(tag, draft)))
    if (!found.has(number.key)) found.set(number.key, number);
  return [...found.values()];
}

/** What one placeholder prints of them: the number itself, and the living figures of a typed text. */
export function numbersOf(tag: ValueTag, draft: ReportDraft): PrintedNumber[] {
  const meaning = meaningOf(draft.form, tag.key);
  if (meaning.kind !== 'field' && meaning.kind !== 'figure') return [];
  const key = meaning.kind === 'field' ? meaning.field.key : meaning.key;
  const own = numberIn({ text: printed(tag, { draft }), of: key }, draft);
  const living = textsIn(draft.values[key] ?? null)
    .flatMap(tokensIn)
    .flatMap((token) => tokenPieces(token, { draft }).pieces)
    .map((piece) => numberIn(piece, draft));
  return [own, ...living].filter((one) => one !== null);
}
