/** HTML saved as .xls: its tables as one sheet, what stands between them as rows of one text. */
import type { Merge, Sheet, SheetCell } from '../model';
import { plainSheet, textCell } from '../model';
import { HTML_RAW, scanMarkup, type MarkupHandler } from './markup';

const LINE = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'center']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'base']);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const MOST_SPAN = 1000;
const MOST_ROW_SPAN = 65_536;

interface Hanging {
  left: number;
}

/** Reads the tables of an HTML file. Cell texts are kept as they are written: a phone number keeps its zero. */
export function readHtml(source: string): Sheet[] {
  const reader = new HtmlReader();
  scanMarkup(source, reader, HTML_RAW);
  return [reader.finish()];
}

class HtmlReader implements MarkupHandler {
  private readonly rows: (SheetCell | null)[][] = [];
  private readonly merges: Merge[] = [];
  private readonly hiddenRows = new Set<number>();
  /** Depth of tables inside the cell being read; their texts belong to the cell. */
  private depth = 0;
  private row: (SheetCell | null)[] | null = null;
  private cell: { colspan: number; rowspan: number } | null = null;
  private words = '';
  private hanging: Hanging[] = [];
  /** Open elements inside the outermost hidden one; 0 while everything is visible. */
  private hidden = 0;

  open(tag: string, attributes: Record<string, string>): void {
    if (this.hidden > 0) {
      if (!VOID.has(tag)) this.hidden += 1;
      return;
    }
    if (HIDDEN.test(attributes.style ?? '') || 'hidden' in attributes) {
      if (tag !== 'tr' && tag !== 'td' && tag !== 'th' && !VOID.has(tag)) {
        this.hidden = 1;
        return;
      }
      if (tag === 'tr') return this.startRow(true);
      if (tag === 'td' || tag === 'th') {
        this.startCell({});
        this.endCell('');
        return;
      }
    }
    this.visible(tag, attributes);
  }

  private visible(tag: string, attributes: Record<string, string>): void {
    if (tag === 'table') {
      if (this.cell) this.depth += 1;
      else {
        this.flush();
        this.hanging = [];
      }
    } else if (this.depth > 0) {
      if (tag === 'td' || tag === 'th') this.words += ' ';
      else if (LINE.has(tag)) this.words += '\n';
    } else if (tag === 'tr') this.startRow(false);
    else if (tag === 'td' || tag === 'th') this.startCell(attributes);
    else if (LINE.has(tag)) this.words += '\n';
  }

  close(tag: string): void {
    if (this.hidden > 0) {
      this.hidden -= 1;
      return;
    }
    if (tag === 'table' && this.depth > 0) this.depth -= 1;
    else if (this.depth > 0) {
      if (LINE.has(tag)) this.words += '\n';
    } else if (tag === 'td' || tag === 'th') this.endCell(this.words);
    else if (tag === 'tr') this.endRow();
    else if (tag === 'table') {
      this.endRow();
      this.rows.push([]);
    } else if (tag === 'caption') this.flush();
    else if (LINE.has(tag) && tag !== 'br') this.words += '\n';
  }

  text(text: string): void {
    // Line breaks of the source are blanks; only elements break lines.
    if (this.hidden === 0) this.words += text.replace(/[\t\n\r]+/g, ' ');
  }

  finish(): Sheet {
    this.endRow();
    this.flush();
    return {
      ...plainSheet('', this.rows, true),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
    };
  }

  /** Text outside of cells: a row for each line. */
  private flush(): void {
    for (const line of this.words.split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text !== '') this.rows.push([{ text, kind: 'text' }]);
    }
    this.words = '';
  }

  private startRow(hidden: boolean): void {
    this.endRow();
    this.flush();
    this.row = [];
    if (hidden) this.hiddenRows.add(this.rows.length);
  }

  private startCell(attributes: Record<string, string>): void {
    if (this.cell) this.endCell(this.words);
    if (!this.row) this.startRow(false);
    this.words = '';
    this.cell = {
      colspan: spanOf(attributes.colspan, MOST_SPAN),
      rowspan: spanOf(attributes.rowspan, MOST_ROW_SPAN),
    };
  }

  private endCell(words: string): void {
    if (!this.cell || !this.row) return;
    const { colspan, rowspan } = this.cell;
    this.cell = null;
    this.depth = 0;
    this.words = '';
    this.skipHanging();
    const startCol = this.row.length;
    const startRow = this.rows.length;
    this.row.push(textCell(tidyLines(words)));
    for (let k = 1; k < colspan; k += 1) this.row.push(null);
    if (rowspan > 1)
      for (let k = 0; k < colspan; k += 1) this.hanging[startCol + k] = { left: rowspan };
    if (rowspan > 1 || colspan > 1)
      this.merges.push({
        startRow,
        endRow: startRow + rowspan - 1,
        startCol,
        endCol: startCol + colspan - 1,
      });
  }

  private endRow(): void {
    if (this.cell) this.endCell(this.words);
    if (!this.row) return;
    this.skipHanging();
    this.rows.push(this.row);
    this.row = null;
    this.words = '';
    for (const one of this.hanging) if (one && one.left > 0) one.left -= 1;
  }

  private skipHanging(): void {
    while (this.row && (this.hanging[this.row.length]?.left ?? 0) > 0) this.row.push(null);
  }
}

function spanOf(text: string | undefined, most: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isInteger(value) && value > 1 ? Math.min(value, most) : 1;
}

const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
