/** One walk over what is visible, in document order: where the grids, controls, headings and obstacles are. */
import { isAriaGrid } from './aria';
import { isBusy, isField, isHeading, isWidget } from './kinds';
import { useOfTable } from './layout-table';
import { isPauseDue, type Sliced } from '../slices';
import type { Look } from './look';
import { isNoise } from './noise';
import { elementsOf, frameDocument, isFrame } from './tree';

export interface Scan {
  /** Tables and role grids, outermost first, in document order. */
  grids: Element[];
  controls: Element[];
  headings: Element[];
  /** Canvas, SVG, embeds, frames that could not be entered. */
  closed: Element[];
  /** Everything visible outside grids and controls, in document order. */
  flow: Element[];
  busy: boolean;
  /** Place of every visited element in the walk. */
  order: Map<Element, number>;
}

/** Walks the visible tree from `root`. Yields every few dozen elements. */
export function* scan(look: Look, root: Element): Generator<undefined, Scan> {
  const found: Scan = {
    grids: [],
    controls: [],
    headings: [],
    closed: [],
    flow: [],
    busy: false,
    order: new Map(),
  };
  const stack: Element[] = [root];
  let seen = 0;
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isPauseDue()) yield;
    seen += 1;
    if (!enters(look, element)) continue;
    found.order.set(element, seen);
    const inner = yield* visit(look, found, element);
    for (let at = inner.length - 1; at >= 0; at -= 1) stack.push(inner[at]!);
  }
  return found;
}

/** Fields are often drawn invisible over their own picture; they are asked by their looks' owner later. */
function enters(look: Look, element: Element): boolean {
  if (look.shown(element)) return true;
  const type = element.getAttribute('type');
  return element.tagName === 'INPUT' && (type === 'radio' || type === 'checkbox');
}

/** Files the element where it belongs and says which elements to visit inside it. */
function* visit(look: Look, found: Scan, element: Element): Sliced<Element[]> {
  if (isBusy(element)) found.busy = true;
  if (isWidget(element) || isField(element)) {
    found.controls.push(element);
    return [];
  }
  if (isClosedContent(element)) {
    found.closed.push(element);
    return [];
  }
  if (element.tagName === 'TABLE') return yield* visitTable(look, found, element);
  if (isAriaGrid(element)) {
    found.grids.push(element);
    return yield* insideGrid(element);
  }
  if (isHeading(element)) found.headings.push(element);
  if (!isNoise(element) || isFrame(element)) found.flow.push(element);
  return elementsOf(element);
}

function* visitTable(look: Look, found: Scan, table: Element): Sliced<Element[]> {
  const use = useOfTable(look, table);
  if (use === 'calendar') return [];
  if (use === 'layout') {
    found.flow.push(table);
    return elementsOf(table);
  }
  found.grids.push(table);
  return yield* insideGrid(table);
}

const INSIDE =
  'table, iframe, thead input, thead select, thead .ant-select, thead .mat-select, [aria-busy="true"], .content-placeholders, .ant-skeleton, .v-skeleton-loader, .skeleton, .ant-spin-spinning';
/** A longer grid is asked row by row. */
const LONG = 200;

/** Inside a data grid only what is not its text: nested grids and frames, filter fields of the header. */
function* insideGrid(grid: Element): Sliced<Element[]> {
  const inner: Element[] = [];
  yield* collectInside(grid, inner);
  return inner;
}

/** In document order; what stands inside something found is not looked for. */
function* collectInside(parent: Element, into: Element[]): Sliced<undefined> {
  if (!isLong(parent) && !hasLongChild(parent)) {
    for (const element of Array.from(parent.querySelectorAll(INSIDE))) take(element, into);
    return undefined;
  }
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (isPauseDue()) yield;
    const isRow = child.tagName === 'TR';
    if ((!isRow || child.hasAttributes()) && child.matches(INSIDE)) take(child, into);
    else if (!isRow) yield* collectInside(child, into);
    else if (child.querySelector(INSIDE) !== null)
      for (const element of Array.from(child.querySelectorAll(INSIDE))) take(element, into);
  }
  return undefined;
}

/** Counted no further than needed: asking ten thousand rows for their number takes the browser milliseconds. */
function isLong(parent: Element): boolean {
  let child = parent.firstElementChild;
  for (let count = 0; child; child = child.nextElementSibling) if ((count += 1) > LONG) return true;
  return false;
}

/** A table with a tbody of many rows. */
function hasLongChild(parent: Element): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (isLong(child)) return true;
  return false;
}

function take(element: Element, into: Element[]): void {
  if (into[into.length - 1]?.contains(element) !== true) into.push(element);
}

function isClosedContent(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'CANVAS' || tag === 'svg' || tag === 'SVG' || tag === 'EMBED' || tag === 'OBJECT')
    return true;
  return isFrame(element) && (frameDocument(element)?.body ?? null) === null;
}
