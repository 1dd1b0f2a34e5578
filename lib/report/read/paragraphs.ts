/** WordprocessingML → the paragraphs a reader sees, in order, each with its place. */
import { normaliseText } from '../../domain/text';
import { Numbering } from './numbering';
import { encodingOf, OldTexts, type OldEncoding } from './old-fonts';
import { openDocx, Unreadable, type DocxParts } from './open-docx';
import { Styles } from './styles';
import { isSymbolFont, symbolOf, symbolsOf } from './symbols';
import { attributeOf, childOf, childrenOf, rootOf, valueOf, type XmlElement } from './xml';

/** Where a paragraph stands: its number in the text, and its cell where it is in a table (columns of the grid, spans counted). */
export interface TextPlace {
  paragraph: number;
  cell: { table: number; row: number; column: number } | null;
}

export interface TextParagraph {
  /** As a reader sees it: NFC, single spaces, with the number Word sets before it, without what is deleted or hidden. */
  text: string;
  place: TextPlace;
  /** Set where all of it is bold, or where its style or outline level makes it a heading. */
  look?: 'bold' | 'heading';
  /** Set in a cell that is merged with the one below it. */
  spans?: true;
  /** Marks of notes in it, as "1"; they are no part of its text. A footnote of the file's own is "footnote 2". */
  marks?: string[];
  /** A footnote of the file's own: its mark. */
  note?: string;
  /** Of a table in a cell of another: that cell. */
  outer?: NonNullable<TextPlace['cell']>;
}

/** A file's text, and what must be said about how it was come by. */
export interface DocumentText {
  paragraphs: TextParagraph[];
  /** Old fonts whose text was converted to Unicode. */
  converted: string[];
  /** Texts in an old font that could be either and were left as they are stored. */
  unsure: string[];
  /** How many passages are files of their own, which were not read. */
  embedded: number;
}

/** Revisions taken out, field codes, hidden properties: never part of the text. */
const SILENT = new Set(
  'del moveFrom delText instrText delInstrText rPr pPr sectPr tblPr trPr tcPr sdtPr sdtEndPr footnoteReference endnoteReference annotationRef rt'.split(
    ' ',
  ),
);
const NOTE_MARKS = new Set(['footnoteReference', 'endnoteReference']);
const noteOf = (element: XmlElement, kind: string): string =>
  `${kind} ${attributeOf(element, 'id') ?? ''}`;
const SPACES: Record<string, string> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** No report has so many paragraphs, cells of its annexes counted. */
const LONGEST = 30_000;
const MOST_LETTERS = 2_000_000;

/** All paragraphs of a file; line breaks inside one part it. Throws `Unreadable`. */
export const paragraphsOf = (bytes: Uint8Array): TextParagraph[] => readText(bytes).paragraphs;

/** The text of a file. Throws `Unreadable`. */
export function readText(bytes: Uint8Array): DocumentText {
  const parts = openDocx(bytes);
  const main = rootOf(parts.main);
  if (main.localName !== 'document') throw new Unreadable('report/read-not-docx');
  const roots = [main, ...parts.notes.map(rootOf)];
  const styles = new Styles(optional(parts.styles), optional(parts.theme));
  const old = new OldTexts();
  const walked = walk(roots, parts, styles, old, false);
  // What one text in an old font means is told by all of them.
  const { found, embedded } = walked.hasOld ? walk(roots, parts, styles, old, true) : walked;
  return { paragraphs: found, converted: old.converted, unsure: old.unsure, embedded };
}

function walk(
  roots: readonly XmlElement[],
  parts: DocxParts,
  styles: Styles,
  old: OldTexts,
  settled: boolean,
): Walk {
  const walker = new Walk(styles, new Numbering(optional(parts.numbering), styles), old, settled);
  for (const root of roots) walker.enter(root);
  return walker;
}

/** Looks and numbers are asked for where the file has them; without, the text still stands. */
function optional(xml: string | null): XmlElement | null {
  try {
    return xml === null ? null : rootOf(xml);
  } catch {
    return null;
  }
}

/** A stretch of text in one font. */
interface Stretch {
  text: string;
  encoding: OldEncoding | null;
  font: string;
}

class Walk {
  readonly found: TextParagraph[] = [];
  hasOld = false;
  embedded = 0;
  private tables = 0;
  private letters = 0;
  private cell: TextPlace['cell'] = null;
  private spans = false;
  private outer: TextPlace['cell'] = null;
  private marks: string[] = [];
  private note: string | null = null;
  private line: Stretch[] = [];
  /** A deleted end of a paragraph: what stands before it goes on in the next. */
  private carried: Stretch[] = [];
  private properties: XmlElement | undefined;
  private font: string | null = null;
  private bold = { all: true, any: false };
  private isBold = false;
  /** A field a level: true while its code is told, which nobody sees. */
  private fields: boolean[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly old: OldTexts,
    private readonly settled: boolean,
  ) {}

  enter(element: XmlElement): void {
    const name = element.localName ?? '';
    if (NOTE_MARKS.has(name)) this.marks.push(noteOf(element, name.replace('Reference', '')));
    if (SILENT.has(name)) return;
    if (name === 'footnote' || name === 'endnote') return this.ownNote(element, name);
    if (name === 'p') return this.paragraph(element);
    if (name === 'tbl') return this.table(element);
    if (name === 'r') return this.run(element);
    if (name === 't') this.say(element.textContent ?? '');
    else if (name === 'sym') this.symbol(element);
    else if (name === 'fldChar') this.field(element);
    else if (name in SPACES) this.say(SPACES[name]!);
    else if (name === 'softHyphen') this.say('\u00AD');
    else if (name === 'AlternateContent') this.alternative(element);
    else if (name === 'f') this.fraction(element);
    else if (name === 'altChunk' || name === 'subDoc') this.embedded += 1;
    else this.children(element);
  }

  private ownNote(element: XmlElement, name: string): void {
    this.note = noteOf(element, name);
    this.children(element);
    this.note = null;
  }

  private children(element: XmlElement): void {
    for (const child of childrenOf(element)) this.enter(child);
  }

  private say(text: string): void {
    if (this.fields.includes(true)) return;
    const encoding = encodingOf(this.font);
    const font = this.font ?? '';
    const told = isSymbolFont(this.font) ? symbolsOf(text, font) : text;
    if (/[\p{L}\d]/u.test(text)) {
      this.bold.any ||= this.isBold;
      this.bold.all &&= this.isBold;
    }
    const last = this.line.at(-1);
    // A mark of an old font may stand in another run than its letter.
    if (last?.encoding === encoding && last.font === font) last.text += told;
    else this.line.push({ text: told, encoding, font });
  }

  /** Hidden or struck through; raised and lowered digits are marks of notes, never part of a number. */
  private run(element: XmlElement): void {
    const look = childOf(element, 'rPr');
    const is = (name: string) => this.styles.isOn(name, look, this.properties);
    const raised = valueOf(look, 'vertAlign') ?? 'baseline';
    const isMark = raised !== 'baseline' && /\d/.test(element.textContent ?? '');
    const [font, line, bold] = [this.font, this.line, this.isBold];
    this.isBold = is('b');
    this.font = this.styles.fontOf(look, this.properties);
    if (isMark) this.marks.push((element.textContent ?? '').replace(/[^\d*]/g, ''));
    // What hangs in a run (a text box) is seen whatever the run looks like.
    if (isMark || ['vanish', 'strike', 'dstrike'].some(is)) this.line = [];
    this.children(element);
    [this.font, this.line, this.isBold] = [font, line, bold];
  }

  /** A text box stands inside a paragraph and is told after it. */
  private paragraph(element: XmlElement): void {
    const around = [this.line, this.properties, this.fields, this.bold] as const;
    this.bold = { all: true, any: false };
    const place = this.found.length;
    this.properties = childOf(element, 'pPr');
    const label = this.numbering.labelOf(this.properties);
    [this.line, this.fields, this.carried] = [this.carried, [], []];
    this.children(element);
    const boxes = this.found.splice(place);
    const mark = childOf(this.properties, 'rPr');
    if (childOf(mark, 'del') ?? childOf(mark, 'moveFrom')) this.carried = this.line;
    else this.end(label);
    for (const box of boxes) this.push(box.text, box.look);
    [this.line, this.properties, this.fields, this.bold] = around;
  }

  private end(label: string | null): void {
    const text = this.line.map((stretch) => this.unicode(stretch)).join('');
    const lines = text.split('\n').map(normaliseText);
    const look = this.lookOf();
    const first = lines.findIndex((line) => line !== '');
    lines.forEach((line, at) => {
      if (line !== '') this.push(at === first && label !== null ? `${label} ${line}` : line, look);
    });
    this.marks = [];
  }

  private unicode({ text, encoding, font }: Stretch): string {
    if (encoding === null) return text;
    this.hasOld = true;
    if (this.settled) return this.old.settle(text, encoding, font);
    this.old.note(text, encoding);
    return text;
  }

  private lookOf(): TextParagraph['look'] {
    if (this.styles.isHeading(this.properties)) return 'heading';
    return this.bold.any && this.bold.all ? 'bold' : undefined;
  }

  private push(text: string, look?: TextParagraph['look']): void {
    this.letters += text.length;
    if (this.found.length >= LONGEST || this.letters > MOST_LETTERS)
      throw new Unreadable('report/read-too-large');
    const place = { paragraph: this.found.length + 1, cell: this.cell };
    const more = {
      ...(this.spans ? { spans: true as const } : {}),
      ...(this.outer ? { outer: this.outer } : {}),
      ...(this.note === null ? {} : { note: this.note }),
      ...(this.marks.length > 0 ? { marks: this.marks.splice(0) } : {}),
    };
    this.found.push({ text, place, ...(look === undefined ? {} : { look }), ...more });
  }

  private symbol(element: XmlElement): void {
    const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
    const font = attributeOf(element, 'font');
    const encoding = encodingOf(font);
    const [own, sign] = [this.font, code >= 0x20 && code <= 0xffff ? code : 0xffff];
    // A letter of an old font may be put in as a "symbol" of it.
    if (encoding !== null) this.font = font;
    this.say(encoding === null ? symbolOf(sign, font) : String.fromCharCode(sign));
    this.font = own;
  }

  private field(element: XmlElement): void {
    const type = attributeOf(element, 'fldCharType');
    if (type === 'begin') this.fields.push(true);
    else if (type === 'separate') this.fields.splice(-1, 1, false);
    else if (type === 'end') this.fields.pop();
  }

  /** A fraction of a formula: 1 over 2 is no 12. */
  private fraction(element: XmlElement): void {
    const [top, bottom] = [childOf(element, 'num'), childOf(element, 'den')];
    if (!top || !bottom) return this.children(element);
    this.children(top);
    this.say('/');
    this.children(bottom);
  }

  private table(element: XmlElement): void {
    const [around, spans, outer] = [this.cell, this.spans, this.outer];
    this.outer = around;
    const table = this.tables;
    this.tables += 1;
    const rows = rowsOf(element, 'tr');
    rows.forEach((row, at) => {
      const properties = childOf(row, 'trPr');
      if (childOf(properties, 'del')) return;
      let column = Number(valueOf(properties, 'gridBefore') ?? 0) || 0;
      for (const cell of rowsOf(row, 'tc')) {
        this.cell = { table, row: at, column };
        this.spans = goesOnBelow(rows[at + 1], column);
        if (!childOf(childOf(cell, 'tcPr'), 'cellDel')) this.children(cell);
        column += widthOf(cell);
      }
    });
    [this.cell, this.spans, this.outer] = [around, spans, outer];
  }

  /** The same content for old and new readers: the first that is there. */
  private alternative(element: XmlElement): void {
    const [first] = childrenOf(element);
    if (first) this.children(first);
  }
}

/** Rows and cells, also those inside a content control. */
function rowsOf(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'moveTo'].includes(child.localName ?? '')
      ? rowsOf(child, name)
      : [];
  });
}

/** Whether the cell at a column of the row below is the lower part of the one above it. */
function goesOnBelow(below: XmlElement | undefined, column: number): boolean {
  if (below === undefined) return false;
  let at = Number(valueOf(childOf(below, 'trPr'), 'gridBefore') ?? 0) || 0;
  for (const cell of rowsOf(below, 'tc')) {
    const merge = childOf(childOf(cell, 'tcPr'), 'vMerge');
    if (at === column) return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
    at += widthOf(cell);
  }
  return false;
}

/** How many columns of the table a cell covers. */
function widthOf(cell: XmlElement): number {
  const width = Number(valueOf(childOf(cell, 'tcPr'), 'gridSpan') ?? 1);
  return Number.isInteger(width) && width > 0 ? Math.min(width, 200) : 1;
}
