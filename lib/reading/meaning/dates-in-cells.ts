/** A date that stands in a cell, with what else the cell says about time. */
import { parseInstant } from '../../domain/instant';
import { remembered } from '../../domain/memo';
import { normaliseText } from '../../domain/text';
import { dossierLabels, labelKey } from '../../packs/labels';

const LEADING =
  /^((?:\d{1,2}[:h]\d{2}(?::\d{2})?\s+)?(?:\d{1,2}([/-])\d{1,2}\2\d{4}|\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?:[\s,-]+\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d))?)\s*(.*)$/;

export interface DatedText {
  instant: string | null;
  /** What follows the date: "(Còn 3 ngày)". */
  rest: string;
  /** Something shaped like a date stands there, readable or not. */
  dated: boolean;
}

/** Splits "20/11/2026 17:00 (Còn 3 ngày)". Only a date at the very beginning counts. */
export const datedText: (text: string) => Readonly<DatedText> = remembered((text) => {
  const plain = normaliseText(text);
  const whole = parseInstant(plain);
  if (whole !== null) return { instant: whole, rest: '', dated: true };
  const match = LEADING.exec(plain);
  if (!match) return { instant: null, rest: plain, dated: false };
  return { instant: parseInstant(match[1]!), rest: match[3]!, dated: true };
});

/** True for a sentinel or blank that means "no date": 01/01/1900, "-", "__/__/____". */
export const isNoDate: (text: string) => boolean = remembered((text) => {
  const plain = normaliseText(text);
  return (
    /^[-_–—/ ]*$/.test(plain) ||
    /^(?:.*[/-])?(?:0001|1[0-8]\d\d|1900|9999)(?:[/-].*| .*|T.*)?$/.test(plain)
  );
});

/** True for "Còn 2 ngày", "Quá 2.25 ngày", "Đúng hạn": words about time left, never a date. */
export const isLateness: (text: string) => boolean = remembered((text) => {
  const key = labelKey(text);
  return dossierLabels.lateness.some(
    (phrase) => key === phrase || (key.startsWith(`${phrase} `) && /\d|hom nay/.test(key)),
  );
});

/** The words as printed, without brackets around them. */
export const bareWords: (text: string) => string = remembered((text) =>
  normaliseText(text)
    .replace(/^[-–\s]+/, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim(),
);
