/** Comments: each number of the text carries a note of where it comes from. */
import type { ReportDraft } from '../draft';
import type { ModelBlock, ModelParagraph, ReportModel } from '../model/types';
import type { Piece } from '../text/pieces';
import { word, type EvidenceItem } from './items';
import { numberIn } from './printed-numbers';

/** More sources make no note that fits beside a page; the annex has them all. */
const MOST = 6;

/** The model with a note on each number of its text; header, signature and annexes stay as they are. */
export function withNotes(
  model: ReportModel,
  draft: ReportDraft,
  items: readonly EvidenceItem[],
): ReportModel {
  const byKey = new Map(items.map((item) => [item.key, noteOf(item)]));
  return noted(model, (piece) => byKey.get(numberIn(piece, draft)?.key ?? ''));
}

/** The model with a note on each piece of its text that has one. */
export function noted(
  model: ReportModel,
  noteFor: (piece: Piece, paragraph: ModelParagraph) => string[] | undefined,
): ReportModel {
  const inText = (paragraph: ModelParagraph): ModelParagraph => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => {
      const note = noteFor(piece, paragraph);
      return note === undefined ? piece : { ...piece, note };
    }),
  });
  const inBlock = (block: ModelBlock): ModelBlock => ('table' in block ? block : inText(block));
  return { ...model, body: model.body.map(inBlock) };
}

/** What it is and how it was come by, then a line a source. */
export function noteOf({ name, printed, how, sources, more }: EvidenceItem): string[] {
  const rest = Math.max(0, sources.length - MOST) + more;
  return [
    `${name}: ${printed}. ${how}.`,
    ...sources.slice(0, MOST).map(({ where, there, at }) => {
      const parts = [where, there, at && word('readAt', { at })];
      return word('commentSource', { source: parts.filter(Boolean).join(' – ') });
    }),
    ...(rest > 0 ? [word('more', { count: rest })] : []),
  ];
}
