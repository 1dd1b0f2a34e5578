/** Cells of an exported workbook: real dates, and texts that can never become formulas. */
import { dayNumber, dayOf } from '../../domain/instant';

export type ExportCell = string | number | null;

/** How the cells of a column are to be taken. */
export type ColumnKind = 'text' | 'count' | 'decimal' | 'day' | 'instant';

export interface ExportColumn {
  header: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
}

export interface ExportSheet {
  name: string;
  columns: readonly ExportColumn[];
  rows: readonly (readonly ExportCell[])[];
}

/** Spreadsheets count days from 30/12/1899. */
const EPOCH = dayNumber('1899-12-30');
const SECONDS = 86_400;

/**
 * A day or instant as a spreadsheet's serial number, by the clock of Việt Nam whatever the machine's zone.
 * Null stays null: an empty cell.
 */
export function serialOf(at: string | null): number | null {
  if (at === null) return null;
  const day = dayNumber(dayOf(at)) - EPOCH;
  if (at.length <= 10) return day;
  const [hours, minutes, seconds] = at.slice(11, 19).split(':').map(Number) as [
    number,
    number,
    number,
  ];
  return day + (hours * 3600 + minutes * 60 + seconds) / SECONDS;
}

/** The longest text a cell may hold. */
const LONGEST = 32_767;
/** What a spreadsheet's XML cannot hold. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text fit for a cell; one that is too long is cut where everybody sees it. */
export function safeText(text: string): string {
  const plain = text.replace(CONTROL, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
