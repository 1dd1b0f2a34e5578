/** The tables of a text as rows of cells. */
import type { TextParagraph } from './paragraphs';

export interface GridCell {
  /** Its paragraphs as one text. */
  text: string;
  paragraphs: TextParagraph[];
  /** It is merged with the cell below it. */
  spans: boolean;
}
/** By the columns of the grid; an empty cell, or one another covers, is left out. */
export type GridRow = (GridCell | undefined)[];

/** Rows of each table by its number; a row without any text is empty. */
export function gridsOf(paragraphs: readonly TextParagraph[]): Map<number, GridRow[]> {
  const tables = new Map<number, GridRow[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.place.cell === null) continue;
    const { table, row, column } = paragraph.place.cell;
    const rows = tables.get(table) ?? [];
    tables.set(table, rows);
    while (rows.length <= row) rows.push([]);
    const cell = (rows[row]![column] ??= { text: '', paragraphs: [], spans: false });
    cell.paragraphs.push(paragraph);
    cell.spans ||= paragraph.spans ?? false;
    cell.text = cell.text === '' ? paragraph.text : `${cell.text}\n${paragraph.text}`;
  }
  return tables;
}

/** A cell's text; a dash alone says that nothing was filled in. */
export function cellText(row: GridRow, column: number | null): string {
  const text = column === null ? '' : (row[column]?.text.trim() ?? '');
  return /^[-–—]+$/.test(text) ? '' : text;
}

/** The texts of a row, for naming a table by its first. */
export const rowText = (row: GridRow | undefined): string =>
  (row ?? []).flatMap((cell) => (cell ? [cell.text.replace(/\n/g, ' ')] : [])).join(' · ');
