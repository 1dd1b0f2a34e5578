/** The visible text of an element by visual line: `<br>` and block boundaries break lines. */
import { valueInCell } from './control-value';
import { classOf, type Look } from './look';
import { isAction, isIcon, noiseOf } from './noise';
import { realOf, type SeenElement, type SeenNode } from './seen';
import { kindsInside, placeOf, type Kind, type Traits } from './style-paths';
import { tidy } from './text';
import { isFrame, nodesOf } from './tree';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELL = new Set(['TD', 'TH']);
const INLINE = new Set('B STRONG I EM U FONT SUP SUB SMALL MARK CODE TT ABBR TIME S'.split(' '));
const VALUES = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

export interface LineOptions {
  /** A header cell: sort buttons are its text, values of filter inputs are not. */
  header?: boolean;
  /** Neighbouring elements are kept apart: the "20" of a select and "1 – 20 của 345" beside it are two texts. */
  apart?: boolean;
  /** Texts of these elements are left out. */
  without?: (element: Element) => boolean;
  /** What the element looks like, where many look the same. */
  kind?: Kind | null;
  /**
   * Asked of every element inside, once, those without text too; true: nothing inside it need be asked.
   * `text`: what it holds, where that is known to be one text.
   */
  met?: (element: SeenElement, kind: Kind | null, text: string | null) => boolean;
}

/** Lines of an element that is itself known to be visible; each tidied, none empty. */
export function linesOf(look: Look, element: SeenElement, options: LineOptions = {}): string[] {
  if (isBare(element)) {
    const only = tidy(element.textContent ?? '');
    return only === '' ? [] : [only];
  }
  const pen = write(look, element, options, false);
  return pen.length > 0 ? pen : write(look, element, withoutMet(options), true);
}

/** The second writing meets the same elements: nobody is asked twice. */
function withoutMet({ header, apart, without, kind }: LineOptions): LineOptions {
  return { header, apart, without, kind } as LineOptions;
}

/** All lines in one, joined by a space. */
export const textOf = (look: Look, element: SeenElement, options: LineOptions = {}): string =>
  linesOf(look, element, options).join(' ');

/** Nothing but text inside: no element, no shadow tree, no value of its own. */
export function isBare(element: SeenElement): boolean {
  if (element.firstElementChild || element.shadowRoot) return false;
  const tag = element.tagName;
  return !VALUES.has(tag) && tag !== 'SLOT' && tag !== 'IFRAME' && tag !== 'FRAME';
}

function write(look: Look, element: SeenElement, options: LineOptions, hidden: boolean): string[] {
  const writer = new Writer(look, options, hidden);
  const kind = options.kind ?? null;
  writer.inside(element, traitsOf(look, element, kind), kind, options.met === undefined);
  return writer.finish();
}

class Writer {
  private readonly lines: string[] = [];
  private line = '';

  constructor(
    private readonly look: Look,
    private readonly options: LineOptions,
    /** Texts under aria-hidden are taken only where there is nothing else. */
    private readonly ariaHidden: boolean,
  ) {}

  inside(element: SeenElement, traits: Traits, kind: Kind | null, asked: boolean): void {
    const around = kind === null ? 0 : element.childElementCount;
    let before = kind;
    const visit = (node: SeenNode): void => {
      const type = node.nodeType;
      if (type === 3) this.line += node.nodeValue ?? '';
      if (type !== 1) return;
      before = before && (kind?.of(node as SeenElement, placeOf(around, before, kind)) ?? null);
      this.element(node as SeenElement, traits.sideBySide, before, asked);
    };
    if (traits.woven && isWoven(element, traits)) {
      if (!asked) this.askInside(element, kind);
      asked = true;
      for (const node of nodesOf(realOf(element))) visit(node);
    } else for (let node = element.firstChild; node; node = node.nextSibling) visit(node);
  }

  finish(): string[] {
    this.breakLine();
    return this.lines;
  }

  private element(element: SeenElement, row: boolean, kind: Kind | null, asked: boolean): void {
    const tag = element.tagName;
    if (tag === 'BR' || tag === 'HR') return this.breakLine();
    if (VALUES.has(tag)) return this.value(element);
    const traits = traitsOf(this.look, element, kind);
    const text = textOfLeaf(element, traits);
    const met = asked || this.options.met?.(element, kind, text) === true;
    if (!this.taken(element, kind, traits, text)) {
      if (!met && text === null) this.askInside(element, kind);
      if (this.options.apart) this.line += ' ';
      return;
    }
    const apart = CELL.has(tag) || row || this.options.apart === true;
    if (apart) this.line += ' ';
    const breaks = !row && traits.breaksLines;
    if (breaks) this.breakLine();
    else this.gap(element);
    if (text !== null) this.line += text;
    else this.inside(element, traits, kind, met);
    if (breaks) this.breakLine();
    else if (apart) this.line += ' ';
  }

  /** A text that is not taken may still hold what is looked for. */
  private askInside(parent: SeenElement, kind: Kind | null): void {
    if (this.options.met === undefined) return;
    for (const [element, own] of kindsInside(parent, kind))
      if (!this.options.met(element, own, null) && element.firstElementChild)
        this.askInside(element, own);
  }

  private taken(
    element: SeenElement,
    kind: Kind | null,
    traits: Traits,
    text: string | null,
  ): boolean {
    if (traits.noise === true || !this.look.inkShown(element, kind)) return false;
    if (traits.noise === 'icon' && (text === '' || isIcon(element))) return false;
    if (this.options.without?.(realOf(element))) return false;
    if (!this.ariaHidden && traits.ariaHidden) return false;
    if (!traits.pressed) return true;
    return !isAction(element, this.options.header ?? false, text);
  }

  private value(element: SeenElement): void {
    if (this.options.header || !this.look.inkShown(element)) return;
    this.line += ` ${valueInCell(realOf(element))} `;
  }

  /** Two badges side by side have a gap between them that is not in the text. */
  private gap(element: SeenElement): void {
    const before = this.line.slice(-1);
    if (before === '' || before === ' ' || !isBesideElement(element)) return;
    const after = firstLetter(element);
    if (/\p{L}|[:)]/u.test(before) && /\p{Lu}|\d/u.test(after)) this.line += ' ';
    else if (/\d/.test(before) && /\p{L}/u.test(after)) this.line += ' ';
  }

  private breakLine(): void {
    const line = tidy(this.line);
    if (line !== '') this.lines.push(line);
    this.line = '';
  }
}

/** Frameworks leave empty texts between elements, which part nothing. */
function isBesideElement(element: SeenElement): boolean {
  let before = element.previousSibling;
  while (before?.nodeType === 3 && before.nodeValue === '') before = before.previousSibling;
  return before?.nodeType === 1;
}

/** The text of an element that holds nothing else; null for any other. */
const textOfLeaf = (element: SeenElement, traits: Traits): string | null =>
  element.firstElementChild === null && !(traits.woven && isWoven(element, traits))
    ? (element.textContent ?? '')
    : null;

/** Only these and elements with names of their own can have a shadow tree. */
const HOSTS = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN SLOT IFRAME FRAME'.split(
    ' ',
  ),
);

const mayBeWoven = ({ tagName }: SeenElement): boolean =>
  HOSTS.has(tagName) || tagName.includes('-');

/** Its children are not simply what is seen inside it. */
function isWoven(element: SeenElement, { hosts }: Traits): boolean {
  const root = hosts ? realOf(element).shadowRoot : element.shadowRoot;
  return root !== null || element.tagName === 'SLOT' || isFrame(element);
}

/** Asked once for all elements of one kind. */
function traitsOf(look: Look, element: SeenElement, kind: Kind | null): Traits {
  if (kind?.traits !== undefined) return kind.traits;
  const traits: Traits = {
    noise: noiseOf(element),
    pressed: mayBePressed(element),
    ariaHidden: element.getAttribute('aria-hidden') === 'true',
    breaksLines: breaksLines(look, element),
    sideBySide: sideBySide(look, element),
    hosts: mayBeWoven(element) && realOf(element).shadowRoot !== null,
    woven: mayBeWoven(element),
  };
  if (kind !== null) kind.traits = traits;
  return traits;
}

const mayBePressed = (element: SeenElement): boolean =>
  element.tagName === 'BUTTON' ||
  element.tagName === 'A' ||
  element.getAttribute('role') === 'button';

function firstLetter(element: SeenElement): string {
  return (element.textContent ?? '').trimStart().charAt(0);
}

function breaksLines(look: Look, element: SeenElement): boolean {
  const tag = element.tagName;
  if (INLINE.has(tag) && classOf(element) === '' && !element.hasAttribute('style')) return false;
  if (CELL.has(tag)) return false;
  if (BLOCK.has(tag)) return !look.display(element).startsWith('inline');
  return /^(block|flex|grid|table|list-item|flow-root|table-row)$/.test(look.display(element));
}

/** Children of a flex row stand on one line, whatever their own display says. */
function sideBySide(look: Look, element: SeenElement): boolean {
  if (CELL.has(element.tagName) || INLINE.has(element.tagName)) return false;
  const display = look.display(element);
  if (display !== 'flex' && display !== 'inline-flex') return false;
  return !look.flexColumn(element);
}
