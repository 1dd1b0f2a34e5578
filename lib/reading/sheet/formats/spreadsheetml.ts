/** Excel 2003 XML ("SpreadsheetML"): one XML file that portals name ".xls". */
import { booleanCell, dateCell, errorCell, numberCell, NOT_CALCULATED } from '../cell-text';
import { SheetError, textCell, type Merge, type Sheet, type SheetCell } from '../model';
import { scanMarkup, type MarkupHandler } from './markup';

const MOST_SPAN = 100_000;

interface Open {
  name: string;
  rows: (SheetCell | null)[][];
  merges: Merge[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  hidden: boolean;
}

/** Reads the worksheets; throws `SheetError` where the XML is another kind of document. */
export function readSpreadsheetMl(source: string): Sheet[] {
  const reader = new XmlReader();
  scanMarkup(source, reader);
  if (reader.sheets.length === 0) throw new SheetError('not-a-sheet');
  return reader.sheets.map((sheet) => ({ ...sheet, countsCells: false }));
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
const numberIn = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

class XmlReader implements MarkupHandler {
  readonly sheets: Open[] = [];
  private readonly formats = new Map<string, string>();
  private style = '';
  private row = -1;
  private column = 0;
  private definition = 0;
  private cell: { style: string; formula: boolean; across: number; down: number } | null = null;
  private data: { type: string; text: string } | null = null;
  private value: SheetCell | null = null;

  open(tag: string, raw: Record<string, string>): void {
    const attributes = Object.fromEntries(
      Object.entries(raw).map(([name, value]) => [local(name), value]),
    );
    const sheet = this.sheets[this.sheets.length - 1];
    switch (local(tag)) {
      case 'style':
        this.style = attributes.id ?? '';
        return;
      case 'numberformat':
        this.formats.set(this.style, attributes.format ?? '');
        return;
      case 'worksheet':
        this.sheets.push({
          name: attributes.name ?? '',
          rows: [],
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
          hidden: false,
        });
        this.row = -1;
        this.definition = 0;
        return;
      case 'column':
        if (sheet) this.openColumn(sheet, attributes);
        return;
      case 'row':
        if (sheet) this.openRow(sheet, attributes);
        return;
      case 'cell':
        if (sheet) this.openCell(attributes);
        return;
      case 'data':
        if (this.cell) this.data = { type: attributes.type ?? 'String', text: '' };
        return;
      case 'br':
        if (this.data) this.data.text += '\n';
    }
  }

  close(tag: string): void {
    switch (local(tag)) {
      case 'data':
        if (this.data && this.cell) this.value = this.valueOf(this.data, this.cell.style);
        this.data = null;
        return;
      case 'cell':
        this.closeCell();
        return;
      case 'visible':
        return;
    }
  }

  text(text: string): void {
    if (this.data) this.data.text += text;
    else if (/^\s*SheetHidden|^\s*SheetVeryHidden/.test(text)) {
      const sheet = this.sheets[this.sheets.length - 1];
      if (sheet) sheet.hidden = true;
    }
  }

  private openColumn(sheet: Open, attributes: Record<string, string>): void {
    const index = numberIn(attributes.index);
    if (index >= 1) this.definition = index - 1;
    const count = 1 + Math.min(MOST_SPAN, Math.max(0, numberIn(attributes.span) || 0));
    if (attributes.hidden === '1')
      for (let k = 0; k < count; k += 1) sheet.hiddenColumns.add(this.definition + k);
    this.definition += count;
  }

  private openRow(sheet: Open, attributes: Record<string, string>): void {
    const index = numberIn(attributes.index);
    this.row = index >= 1 ? Math.max(index - 1, this.row + 1) : this.row + 1;
    if (this.row > 1_048_575) throw new SheetError('too-large');
    this.column = 0;
    if (attributes.hidden === '1') sheet.hiddenRows.add(this.row);
    while (sheet.rows.length <= this.row) sheet.rows.push([]);
  }

  private openCell(attributes: Record<string, string>): void {
    const index = numberIn(attributes.index);
    if (index >= 1) this.column = Math.min(index - 1, 16_383);
    this.value = null;
    this.cell = {
      style: attributes.styleid ?? '',
      formula: attributes.formula !== undefined,
      across: Math.min(16_383, Math.max(0, numberIn(attributes.mergeacross) || 0)),
      down: Math.min(MOST_SPAN, Math.max(0, numberIn(attributes.mergedown) || 0)),
    };
  }

  private closeCell(): void {
    const sheet = this.sheets[this.sheets.length - 1];
    if (!sheet || !this.cell || this.row < 0) return;
    const { across, down, formula } = this.cell;
    const row = sheet.rows[this.row]!;
    while (row.length < this.column) row.push(null);
    row[this.column] = this.value ?? (formula ? errorCell(NOT_CALCULATED) : null);
    if (across > 0 || down > 0)
      sheet.merges.push({
        startRow: this.row,
        endRow: this.row + down,
        startCol: this.column,
        endCol: this.column + across,
      });
    this.column += 1 + across;
    this.cell = null;
  }

  private valueOf({ type, text }: { type: string; text: string }, style: string): SheetCell | null {
    const format = this.formats.get(style);
    switch (type) {
      case 'Number':
        return text.trim() === ''
          ? null
          : numberCell(Number(text), format === 'Percent' ? '0.00%' : format);
      case 'DateTime': {
        const at = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/.exec(text.trim());
        if (!at) return textCell(text);
        const [y, mo, d, h, mi, s] = at.slice(1).map((part) => Number(part ?? 0));
        return dateCell(new Date(Date.UTC(y!, mo! - 1, d!, h!, mi!, s!)));
      }
      case 'Boolean':
        return booleanCell(text.trim() === '1');
      case 'Error':
        return errorCell(text.trim());
      default:
        return textCell(text);
    }
  }
}
