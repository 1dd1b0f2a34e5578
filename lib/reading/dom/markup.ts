/**
 * A table row read from its own mark-up. A browser keeps a handle for each element that a content script touches;
 * at a hundred thousand cells the table of these handles is enlarged in one stretch of ten milliseconds and more,
 * which the officer feels. The row written out as text costs no handle and half the time.
 *
 * Only what browsers write themselves is understood (HTML standard, "serialising HTML fragments"): quoted
 * attributes, five entities, every element closed. Whatever is written in another way than it lives gives null, and
 * the row is read element by element.
 */
import { remembered } from '../../domain/memo';
import type { SeenNode, Written } from './seen';

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Their content is no mark-up, lives in another tree, or is a grid of its own. */
const CLOSED = new Set(
  'iframe noembed noframes noscript plaintext script style template textarea xmp table tr foreignObject math slot object'.split(
    ' ',
  ),
);
const NAME = /[a-zA-Z][^\s/>]*/y;
const ATTRIBUTE = / ([^\s"'<>/=]+)="([^"]*)"/y;
const ENTITY = /&(amp|lt|gt|nbsp|quot);/g;
const LETTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', quot: '"' };

const decoded = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (_all, name: string) => LETTERS[name]!) : text;

/** The cells of a row, or null where its mark-up does not tell all that can be seen of it. */
export function writtenCells(row: Element): WrittenElement[] | null {
  const root = new Parser(row.innerHTML, row).parse();
  if (root === null) return null;
  const cells: WrittenElement[] = [];
  for (let cell = root.firstElementChild; cell; cell = cell.nextElementSibling) cells.push(cell);
  return cells;
}

class WrittenText implements SeenNode {
  nextSibling: SeenNode | null = null;

  constructor(
    readonly nodeType: 3 | 8,
    readonly nodeValue: string,
    readonly previousSibling: SeenNode | null,
  ) {}

  get textContent(): string {
    return this.nodeValue;
  }
}

export class WrittenElement implements Written {
  readonly nodeType = 1;
  readonly nodeValue = null;
  nextSibling: SeenNode | null = null;
  nextElementSibling: WrittenElement | null = null;
  firstChild: SeenNode | null = null;
  lastChild: WrittenElement | WrittenText | null = null;
  firstElementChild: WrittenElement | null = null;
  lastElementChild: WrittenElement | null = null;
  childElementCount = 0;
  private found: Element | null = null;

  constructor(
    readonly tagName: string,
    private readonly attributes: string,
    readonly parentElement: WrittenElement | null,
    readonly previousSibling: SeenNode | null,
    /** Its place among the elements beside it, from 1. */
    private readonly place: number,
    private readonly row: Element,
  ) {}

  /** The one it was written from; the row must not have changed since. */
  get real(): Element {
    return (this.found ??= this.find());
  }

  /**
   * Asked of the browser where there may be one: of elements with names of their own, and of empty ones, whose text
   * must then stand in the shadow tree.
   */
  get shadowRoot(): unknown {
    return this.firstChild === null || this.tagName.includes('-') ? this.real.shadowRoot : null;
  }

  get textContent(): string {
    const only = this.firstChild;
    if (only !== null && only.nextSibling === null && only.nodeType === 3) return only.nodeValue!;
    let text = '';
    for (let node = only; node; node = node.nextSibling)
      if (node.nodeType !== 8) text += node.textContent;
    return text;
  }

  hasAttributes(): boolean {
    return this.attributes !== '';
  }

  hasAttribute(name: string): boolean {
    return this.attributes !== '' && attributesIn(this.attributes).values.has(name);
  }

  getAttribute(name: string): string | null {
    return this.attributes === '' ? null : (attributesIn(this.attributes).values.get(name) ?? null);
  }

  getAttributeNames(): readonly string[] {
    return this.attributes === '' ? [] : attributesIn(this.attributes).names;
  }

  private find(): Element {
    const around: Element = this.parentElement === null ? this.row : this.parentElement.real;
    const real = this.parentElement === null ? around : around.children[this.place - 1];
    if (real?.tagName !== this.tagName) throw new Error('a row changed while it was read');
    return real;
  }
}

interface Attributes {
  names: readonly string[];
  values: ReadonlyMap<string, string>;
}

const attributesIn: (written: string) => Attributes = remembered((written) => {
  const values = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(written); match; match = ATTRIBUTE.exec(written))
    values.set(match[1]!, decoded(match[2]!));
  return { names: [...values.keys()], values };
});

class Parser {
  private at = 0;
  private readonly root: WrittenElement;
  private parent: WrittenElement;
  /** Inside SVG, whose names keep their case. */
  private readonly open: string[] = [];

  constructor(
    private readonly html: string,
    private readonly row: Element,
  ) {
    this.root = this.parent = new WrittenElement('TR', '', null, null, 1, row);
  }

  parse(): WrittenElement | null {
    const { html } = this;
    while (this.at < html.length) {
      const tag = html.indexOf('<', this.at);
      const end = tag === -1 ? html.length : tag;
      const text = html.slice(this.at, end);
      // Written text has no bare mark: a comment ended earlier than it lives.
      if (text.includes('>')) return null;
      if (text !== '') this.text(3, decoded(text));
      this.at = end;
      if (tag !== -1 && !this.markup()) return null;
    }
    return this.open.length === 0 ? this.root : null;
  }

  private markup(): boolean {
    if (this.html.startsWith('</', this.at)) return this.close();
    return this.html.startsWith('<!--', this.at) ? this.comment() : this.element();
  }

  private text(type: 3 | 8, value: string): void {
    const node = new WrittenText(type, value, this.parent.lastChild);
    this.append(node);
  }

  private comment(): boolean {
    const end = this.html.indexOf('-->', this.at + 4);
    if (end === -1) return false;
    this.text(8, this.html.slice(this.at + 4, end));
    this.at = end + 3;
    return true;
  }

  private close(): boolean {
    const end = this.html.indexOf('>', this.at);
    const name = this.html.slice(this.at + 2, end);
    if (end === -1 || this.open.pop() !== name) return false;
    this.parent = this.parent.parentElement!;
    this.at = end + 1;
    return true;
  }

  private element(): boolean {
    NAME.lastIndex = this.at + 1;
    const name = NAME.exec(this.html)?.[0];
    if (name === undefined || CLOSED.has(name)) return false;
    const start = NAME.lastIndex;
    let end = start;
    for (ATTRIBUTE.lastIndex = start; ATTRIBUTE.test(this.html);) end = ATTRIBUTE.lastIndex;
    if (this.html.charCodeAt(end) !== GREATER) return false;
    this.at = end + 1;
    const { parent } = this;
    const inSvg = name === 'svg' || this.open.includes('svg');
    const element = new WrittenElement(
      inSvg ? name : upper(name),
      this.html.slice(start, end),
      parent,
      parent.lastChild,
      parent.childElementCount + 1,
      this.row,
    );
    this.append(element);
    if (parent.lastElementChild) parent.lastElementChild.nextElementSibling = element;
    else parent.firstElementChild = element;
    parent.lastElementChild = element;
    parent.childElementCount += 1;
    if (VOID.has(name) && !inSvg) return true;
    this.open.push(name);
    this.parent = element;
    return true;
  }

  private append(node: WrittenElement | WrittenText): void {
    const { parent } = this;
    if (parent.lastChild) parent.lastChild.nextSibling = node;
    else parent.firstChild = node;
    parent.lastChild = node;
  }
}

const GREATER = '>'.charCodeAt(0);
const upper: (name: string) => string = remembered((name) => name.toUpperCase());
