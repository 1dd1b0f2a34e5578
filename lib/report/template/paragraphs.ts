/** Paragraphs of a part with the places of their text among the XML's tokens. */
import { decoded, isEmpty, isEnd, nameOf } from './xml-text';

/** A stretch of text: `at` is its token, -1 for a break or a tab, which no text replaces. */
export interface TextPiece {
  at: number;
  text: string;
  /** Hidden, struck through, or a raised mark of a note: not read as text of the report. */
  unread: boolean;
}

export interface XmlParagraph {
  /** Tokens of `<w:p>` and `</w:p>`. */
  from: number;
  to: number;
  pieces: TextPiece[];
  /** Token of the row and the cell it stands in, and how manieth cell of the row that is; null outside tables. */
  cell: { row: number; at: number; column: number } | null;
  /** Of the copy for old readers. */
  fallback: boolean;
}

export const textOf = ({ pieces }: XmlParagraph): string => pieces.map(({ text }) => text).join('');

const BREAKS: Record<string, string> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '-',
};
/** Text in these is no text of the paragraph. */
const SILENT = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:del', 'w:moveFrom']);

/** All paragraphs in the order of their beginnings; one of a text box stands after the one it hangs on. */
export function paragraphsIn(tokens: readonly string[]): XmlParagraph[] {
  const scan = new Scan(tokens);
  tokens.forEach((token, at) => scan.take(token, at));
  return scan.found;
}

class Scan {
  readonly found: XmlParagraph[] = [];
  private readonly open: XmlParagraph[] = [];
  private readonly cells: NonNullable<XmlParagraph['cell']>[] = [];
  private readonly rows: { at: number; cells: number }[] = [];
  private fallback = 0;
  private silent = 0;
  /** Start of the properties of the run at hand; whether the run is read. */
  private properties = -1;
  private unread = false;

  constructor(private readonly tokens: readonly string[]) {}

  take(token: string, at: number): void {
    if (token[0] !== '<') return this.text(token, at);
    const name = nameOf(token);
    if (name === '') return;
    if (isEnd(token)) return this.close(name, at);
    const paragraph = this.open[this.open.length - 1];
    if (name in BREAKS && paragraph && this.silent === 0)
      paragraph.pieces.push({ at: -1, text: BREAKS[name]!, unread: false });
    if (isEmpty(token)) return;
    this.enter(name, at);
  }

  private enter(name: string, at: number): void {
    if (name === 'w:p') this.paragraph(at);
    else if (name === 'w:tr') this.rows.push({ at, cells: 0 });
    else if (name === 'w:tc') this.cell(at);
    else if (name === 'mc:Fallback') this.fallback += 1;
    else if (name === 'w:r') this.unread = false;
    if (name === 'w:rPr') this.properties = at;
    if (SILENT.has(name)) this.silent += 1;
  }

  private paragraph(from: number): void {
    const cell = this.cells[this.cells.length - 1] ?? null;
    const paragraph = { from, to: from, pieces: [], cell, fallback: this.fallback > 0 };
    this.found.push(paragraph);
    this.open.push(paragraph);
  }

  private cell(at: number): void {
    const row = this.rows[this.rows.length - 1];
    this.cells.push({ row: row?.at ?? -1, at, column: row?.cells ?? 0 });
    if (row) row.cells += 1;
  }

  private text(token: string, at: number): void {
    const paragraph = this.open[this.open.length - 1];
    if (!paragraph || this.silent > 0 || nameOf(this.tokens[at - 1] ?? '') !== 'w:t') return;
    if (isEnd(this.tokens[at - 1]!)) return;
    paragraph.pieces.push({ at, text: decoded(token), unread: this.unread });
  }

  private close(name: string, at: number): void {
    if (name === 'w:p') {
      const paragraph = this.open.pop();
      if (paragraph) paragraph.to = at;
    } else if (name === 'w:tr') this.rows.pop();
    else if (name === 'w:tc') this.cells.pop();
    else if (name === 'mc:Fallback') this.fallback -= 1;
    else if (name === 'w:rPr')
      this.unread = isUnread(this.tokens.slice(this.properties, at).join(''));
    if (SILENT.has(name)) this.silent -= 1;
  }
}

const isUnread = (properties: string): boolean =>
  /<w:(?:vanish|d?strike)(?:\s*\/>|\s+w:val="(?!0"|false"|off")[^"]*")/.test(properties) ||
  /<w:vertAlign\s+w:val="(?!baseline")/.test(properties);
