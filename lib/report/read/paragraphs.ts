/** WordprocessingML → the paragraphs a reader sees, in order, each with its place. */
import { DOMParser, type Element as XmlElement, type Node as XmlNode } from '@xmldom/xmldom';
import { normaliseText } from '../../domain/text';
import { openDocx, Unreadable } from './open-docx';

/** Where a paragraph stands: its number in the text, and its cell where it is in a table (columns of the grid, spans counted). */
export interface TextPlace {
  paragraph: number;
  cell: { table: number; row: number; column: number } | null;
}

export interface TextParagraph {
  /** As a reader sees it: NFC, single spaces, without what is deleted or hidden. */
  text: string;
  place: TextPlace;
}

/** Revisions taken out, field codes, hidden properties: never part of the text. */
const SILENT = new Set(
  'del moveFrom delText instrText delInstrText rPr pPr sectPr tblPr trPr tcPr sdtPr footnoteReference endnoteReference annotationRef'.split(
    ' ',
  ),
);
const SPACES: Record<string, string> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** All paragraphs of a file; line breaks inside one part it. Throws `Unreadable`. */
export function paragraphsOf(bytes: Uint8Array): TextParagraph[] {
  const { main, notes } = openDocx(bytes);
  const walk = new Walk();
  for (const xml of [main, ...notes]) walk.enter(rootOf(xml));
  return walk.found;
}

function rootOf(xml: string): XmlElement {
  // Entities of its own are how a small file becomes a huge one; no office suite writes any.
  if (/<!DOCTYPE/i.test(xml.slice(0, 2000))) throw new Unreadable('report/read-damaged');
  try {
    const parser = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new Error(level);
      },
    });
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (root) return root as XmlElement;
  } catch {
    // Told as a damaged file.
  }
  throw new Unreadable('report/read-damaged');
}

class Walk {
  readonly found: TextParagraph[] = [];
  private tables = 0;
  private cell: TextPlace['cell'] = null;
  private text = '';

  enter(element: XmlElement): void {
    const name = element.localName ?? '';
    if (SILENT.has(name)) return;
    if (name === 'p') return this.paragraph(element);
    if (name === 'tbl') return this.table(element);
    if (name === 't') this.text += element.textContent ?? '';
    else if (name in SPACES) this.text += SPACES[name];
    else if (name === 'AlternateContent') this.alternative(element);
    else if (name !== 'r' || !isUnread(element))
      for (const child of childrenOf(element)) this.enter(child);
  }

  /** A text box stands inside a paragraph and is told after it. */
  private paragraph(element: XmlElement): void {
    const around = this.text;
    const place = this.found.length;
    this.text = '';
    for (const child of childrenOf(element)) this.enter(child);
    const boxes = this.found.splice(place);
    for (const line of this.text.split('\n')) {
      const text = normaliseText(line);
      if (text !== '') this.push(text);
    }
    for (const box of boxes) this.push(box.text);
    this.text = around;
  }

  private push(text: string): void {
    this.found.push({ text, place: { paragraph: this.found.length + 1, cell: this.cell } });
  }

  private table(element: XmlElement): void {
    const around = this.cell;
    const table = this.tables;
    this.tables += 1;
    rowsOf(element, 'tr').forEach((row, at) => {
      let column = 0;
      for (const cell of rowsOf(row, 'tc')) {
        this.cell = { table, row: at, column };
        for (const child of childrenOf(cell)) this.enter(child);
        column += widthOf(cell);
      }
    });
    this.cell = around;
  }

  /** The same content for old and new readers: the first that is there. */
  private alternative(element: XmlElement): void {
    const [first] = childrenOf(element);
    if (first) for (const child of childrenOf(first)) this.enter(child);
  }
}

/** Rows and cells, also those inside a content control. */
function rowsOf(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.localName ?? '')
      ? rowsOf(child, name)
      : [];
  });
}

/** Hidden or struck through; raised and lowered digits are marks of notes, never part of a number. */
function isUnread(run: XmlElement): boolean {
  const properties = childrenOf(run).find((child) => child.localName === 'rPr');
  if (!properties) return false;
  const raised = valueOf(properties, 'vertAlign') ?? 'baseline';
  if (raised !== 'baseline' && /\d/.test(run.textContent ?? '')) return true;
  return ['vanish', 'strike', 'dstrike'].some((name) => isOn(properties, name));
}

function isOn(properties: XmlElement, name: string): boolean {
  const value = valueOf(properties, name);
  return value !== undefined && !['0', 'false', 'off'].includes(value ?? '');
}

/** The value of a property, null where it stands without one, undefined where it is not there. */
function valueOf(properties: XmlElement, name: string): string | null | undefined {
  const own = childrenOf(properties).find((one) => one.localName === name);
  if (!own) return undefined;
  return [...own.attributes].find((one) => one.localName === 'val')?.value ?? null;
}

/** How many columns of the table a cell covers. */
function widthOf(cell: XmlElement): number {
  const properties = childrenOf(cell).find((child) => child.localName === 'tcPr');
  const width = properties && Number(valueOf(properties, 'gridSpan') ?? 1);
  return width && Number.isInteger(width) && width > 0 ? Math.min(width, 200) : 1;
}

function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node: XmlNode | null = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) children.push(node as XmlElement);
  return children;
}
