/** The visible text of an element by visual line: `<br>` and block boundaries break lines. */
import { valueInCell } from './control-value';
import { classOf, type Look } from './look';
import { isAction, isNoise } from './noise';
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
  /** Texts of these elements are left out. */
  without?: (element: Element) => boolean;
}

/** Lines of an element that is itself known to be visible; each tidied, none empty. */
export function linesOf(look: Look, element: Element, options: LineOptions = {}): string[] {
  const only = onlyText(element);
  if (only !== null) return only === '' ? [] : [only];
  const pen = write(look, element, options, false);
  return pen.length > 0 ? pen : write(look, element, options, true);
}

/** All lines in one, joined by a space. */
export const textOf = (look: Look, element: Element, options: LineOptions = {}): string =>
  linesOf(look, element, options).join(' ');

/** The commonest cell: nothing but one text node. */
function onlyText(element: Element): string | null {
  if (element.firstElementChild || element.shadowRoot || VALUES.has(element.tagName)) return null;
  if (isFrame(element) || element.tagName === 'SLOT') return null;
  return tidy(element.textContent ?? '');
}

function write(look: Look, element: Element, options: LineOptions, hidden: boolean): string[] {
  const writer = new Writer(look, options, hidden);
  writer.inside(element, sideBySide(look, element));
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

  inside(element: Element, row: boolean): void {
    for (const node of nodesOf(element)) {
      if (node.nodeType === 3) this.line += node.nodeValue ?? '';
      else if (node.nodeType === 1) this.element(node as Element, row);
    }
  }

  finish(): string[] {
    this.breakLine();
    return this.lines;
  }

  private element(element: Element, row: boolean): void {
    const tag = element.tagName;
    if (tag === 'BR' || tag === 'HR') return this.breakLine();
    if (VALUES.has(tag)) return this.value(element);
    if (!this.taken(element)) return;
    const own = sideBySide(this.look, element);
    if (CELL.has(tag) || row) this.line += ' ';
    const breaks = !row && breaksLines(this.look, element);
    if (breaks) this.breakLine();
    else this.gap(element);
    this.inside(element, own);
    if (breaks) this.breakLine();
    else if (CELL.has(tag) || row) this.line += ' ';
  }

  private taken(element: Element): boolean {
    if (isNoise(element) || !this.look.inkShown(element)) return false;
    if (this.options.without?.(element)) return false;
    if (!this.ariaHidden && element.getAttribute('aria-hidden') === 'true') return false;
    return !isAction(element, this.options.header ?? false);
  }

  private value(element: Element): void {
    if (this.options.header || !this.look.inkShown(element)) return;
    this.line += ` ${valueInCell(element)} `;
  }

  /** Two badges side by side have a gap between them that is not in the text. */
  private gap(element: Element): void {
    const before = this.line.slice(-1);
    if (before === '' || element.previousSibling?.nodeType !== 1) return;
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

function firstLetter(element: Element): string {
  return (element.textContent ?? '').trimStart().charAt(0);
}

function breaksLines(look: Look, element: Element): boolean {
  const tag = element.tagName;
  if (INLINE.has(tag) && classOf(element) === '' && !element.hasAttribute('style')) return false;
  if (CELL.has(tag)) return false;
  if (BLOCK.has(tag)) return !look.display(element).startsWith('inline');
  return /^(block|flex|grid|table|list-item|flow-root|table-row)$/.test(look.display(element));
}

/** Children of a flex row stand on one line, whatever their own display says. */
function sideBySide(look: Look, element: Element): boolean {
  if (CELL.has(element.tagName) || INLINE.has(element.tagName)) return false;
  const display = look.display(element);
  if (display !== 'flex' && display !== 'inline-flex') return false;
  return !look.flexColumn(element);
}
