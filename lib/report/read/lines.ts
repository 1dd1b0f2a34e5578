/** A paragraph of a body by its marks: a dash, a numeral, the form's closing mark. */
import type { TextParagraph } from './paragraphs';
import type { Found } from './pattern';

export const MARK = /^\s*[-–—+•*]\s*/;
/** An item of a list may be numbered, by hand or by Word; the form gives it a mark of its own. */
export const NUMERAL = /^\s*(?:\d{1,2}|[a-zđ])[.)]\s+/;

/** A paragraph without its mark, its numeral and the form's closing mark. */
export const bare = (text: string): string =>
  text
    .replace(MARK, '')
    .replace(NUMERAL, '')
    .replace(/[;,:]\s*$/, '');

export const HEADINGS = ['text', 'heading1', 'heading2', 'heading3'] as const;

/** A table's title and the line of its unit: no items, though they stand among them. */
const OF_TABLE =
  /^\s*(?:(?:bảng|biểu|phụ biểu)\s*(?:số\s*)?[\dIVX]+\s*[.:–-]|\(?\s*(?:đơn vị tính|đvt)\s*:)/iu;

/** What a paragraph looks like, as far as its mark tells. */
export function roleOf({ text, place }: TextParagraph): 'tableCell' | 'plus' | 'dash' | 'text' {
  if (place.cell !== null || OF_TABLE.test(text)) return 'tableCell';
  if (/^\s*\+/.test(text)) return 'plus';
  return /^\s*[-–—]/.test(text) ? 'dash' : 'text';
}

/** The closing mark of a paragraph is the form's, not the text's. */
export const withoutEnd = (found: Found): Found =>
  typeof found.value === 'string' && found.slot.field?.type !== 'date'
    ? { ...found, value: found.value.replace(/(?<!\.\p{L}{1,3})\s*[.;]$/u, '') }
    : found;
