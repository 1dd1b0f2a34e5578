/** The numbers that a report's text prints, each once, in the order in which they are met. */
import type { ReportDraft } from '../draft';
import { allParagraphs } from '../model/build-model';
import type { ReportModel } from '../model/types';
import type { Piece } from '../text/pieces';
import { isRate, isScore, type FieldValue } from '../values/types';

/** A number as it stands in the text. */
export interface PrintedNumber {
  /** Key of the field, or concept of a figure inside a typed text. */
  key: string;
  value: FieldValue;
  printed: string;
}

/** Parts of the frame are no figures. */
const FRAME = ['header', 'recipients', 'signature'];

/** The value of the number that a piece prints; null where it prints none. */
export function numberIn(piece: Piece, draft: ReportDraft): PrintedNumber | null {
  const key = piece.names ?? piece.of;
  if (piece.blank !== undefined || key === undefined || !/\d/.test(piece.text)) return null;
  const field = draft.form.fields.find((one) => one.key === key);
  if (field !== undefined && FRAME.includes(field.section)) return null;
  const value = field === undefined ? draft.figures[key] : draft.values[key];
  if (value === undefined || value === null) return null;
  const isNumber = typeof value === 'number' || isScore(value) || isRate(value);
  return isNumber ? { key, value, printed: piece.text.trim() } : null;
}

/** All of them. */
export function printedNumbers(model: ReportModel, draft: ReportDraft): PrintedNumber[] {
  const found = new Map<string, PrintedNumber>();
  for (const { pieces, section } of allParagraphs(model)) {
    if (FRAME.includes(section)) continue;
    for (const piece of pieces) {
      const number = numberIn(piece, draft);
      if (number !== null && !found.has(number.key)) found.set(number.key, number);
    }
  }
  return [...found.values()];
}
