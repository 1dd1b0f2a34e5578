/** Repeated boxes that each hold a dossier's code: a list or cards, one row a box. */
import type { RawCell, RawRow } from '../raw';
import { filesIn } from './files';
import { linesOf, textOf } from './lines';
import { classOf, type Look } from './look';
import type { Placed } from './page';
import { isComposite } from './pair';
import type { FoundPair } from './pair-find';
import { cellOf } from './pair-groups';
import type { Parts } from './parts';
import { hasCode, isDataLike } from './shapes';
import { plain, tidy } from './text';
import { isPauseDue, type Sliced } from '../slices';
import { elementsOf, holds, isLongerThan, parentOf } from './tree';

interface List {
  box: Element;
  items: Element[];
  /** A first row of column names in plain boxes. */
  head: Element | null;
}

const LONGEST_ITEM = 6000;

/** Containers whose similar children each hold a code; where they nest, the one with the most items. */
export function* findLists(parts: Parts, flow: Element[]): Sliced<List[]> {
  const lists: List[] = [];
  for (const box of flow) {
    const list = listOf(parts, box);
    if (list !== null) lists.push(list);
    if (isPauseDue()) yield;
  }
  return lists.filter(
    (list) =>
      !lists.some(
        (other) =>
          other !== list &&
          ((holds(other.box, list.box) && other.items.length >= list.items.length) ||
            (holds(list.box, other.box) && other.items.length > list.items.length)),
      ),
  );
}

function listOf(parts: Parts, box: Element): List | null {
  if (box.childElementCount < 2 && !box.shadowRoot) return null;
  const children = elementsOf(box).filter((child) => parts.enters(child));
  const kinds = new Map<string, Element[]>();
  for (const child of children) {
    if (!parts.of(child).some((part) => hasCode(part.text))) continue;
    if (isLongerThan(child, LONGEST_ITEM)) continue;
    const key = `${child.tagName} ${classOf(child).split(/\s+/)[0] ?? ''}`;
    kinds.set(key, [...(kinds.get(key) ?? []), child]);
  }
  const items = [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (
    items.length < 2 ||
    items.some((item) => /^(TD|TH|TR|B|STRONG|BR|OPTION)$/.test(item.tagName))
  )
    return null;
  if (
    items.every((item) => item.tagName === 'A' || item.tagName === 'SPAN') &&
    parts.of(box).length > 30
  )
    return null;
  return { box, items, head: headOf(children, items) ?? headBefore(parts, box, items) };
}

/** The child before the first item, when it has as many boxes and no data. */
function headOf(children: Element[], items: Element[]): Element | null {
  const before = children[children.indexOf(items[0]!) - 1];
  return before && namesColumns(before, items) ? before : null;
}

/** Names of columns just before the box of the items, which then holds nothing else. */
function headBefore(parts: Parts, box: Element, items: Element[]): Element | null {
  const before = box.previousElementSibling;
  if (!before || before.tagName !== items[0]!.tagName || !parts.enters(before)) return null;
  const isWhole = items.every((item) => item.childElementCount === before.childElementCount);
  return isWhole && items.length === box.childElementCount && namesColumns(before, items)
    ? before
    : null;
}

function namesColumns(before: Element, items: Element[]): boolean {
  const [names, cells] = [elementsOf(before), elementsOf(items[0]!)];
  if (names.length < 2 || names.length !== cells.length) return false;
  return !names.some((name) => isDataLike(tidy(name.textContent ?? '')));
}

/** Panels of one dossier stand side by side like a list, but no two of them have a label in common. */
export function arePanels(list: List, pairs: FoundPair[]): boolean {
  const labels = list.items.map(
    (item) =>
      new Set(pairs.filter((pair) => holds(item, pair.element)).map((pair) => plain(pair.label))),
  );
  if (labels.some((set) => set.size === 0)) return false;
  const all = new Set(labels.flatMap((set) => [...set]));
  return all.size === labels.reduce((sum, set) => sum + set.size, 0);
}

/** A list as a grid. */
export function placeList(look: Look, parts: Parts, list: List, pairs: FoundPair[]): Placed {
  if (list.head) return positional(look, list, list.head);
  const of = list.items.map((item) =>
    pairs.filter(
      (pair) => !isComposite(pair) && holds(item, pair.element) && pair.element !== item,
    ),
  );
  const labels = [...new Map(of.flat().map((pair) => [plain(pair.label), pair.label])).entries()];
  const rest = list.items.map((item, at) => restOf(look, parts, item, of[at]!));
  const withRest = rest.some((cell) => cell.text !== '');
  const rows = list.items.map((_, at) => {
    const named = labels.map(([key]) => {
      const pair = of[at]!.find((one) => plain(one.label) === key);
      return pair ? cellOf(look, pair) : blank();
    });
    return rowOf(withRest ? [rest[at]!, ...named] : named);
  });
  const paths = [...(withRest ? [[]] : []), ...labels.map(([, label]) => [label])];
  return place(list, paths, rows, labels.length > 0 ? 'cards' : 'list');
}

function positional(look: Look, list: List, head: Element): Placed {
  const paths = elementsOf(head).map((name) =>
    [textOf(look, name, { header: true })].filter((text) => text !== ''),
  );
  const rows = list.items.map((item) =>
    rowOf(elementsOf(item).map((cell) => wholeCell(look, cell))),
  );
  return place(list, paths, rows, 'list');
}

/** What an item says outside its labelled values: mostly its code and its title. */
function restOf(look: Look, parts: Parts, item: Element, pairs: FoundPair[]): RawCell {
  const taken = new Set(pairs.map((pair) => pair.element));
  const lines = linesOf(look, item, { without: (element) => taken.has(element) });
  const pieces = parts
    .of(item)
    .filter(({ element }) => !element.closest(PRESSED) && !isInside(element, taken))
    .map(({ text }) => text);
  return { text: lines.join(' '), lines, files: filesIn(look, item), pieces, spanned: false };
}

const PRESSED = 'a, button, [role="button"], [role="menuitem"], [role="tab"], [onclick]';

function isInside(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (boxes.has(at)) return true;
  return false;
}

function wholeCell(look: Look, element: Element): RawCell {
  const lines = look.shown(element) ? linesOf(look, element) : [];
  return { text: lines.join(' '), lines, files: filesIn(look, element), spanned: false };
}

const blank = (): RawCell => ({ text: '', lines: [], files: 0, spanned: false });
const rowOf = (cells: RawCell[]): RawRow => ({
  cells,
  ownCells: cells.length,
  heading: null,
  foot: false,
});

function place(list: List, paths: string[][], rows: RawRow[], source: 'cards' | 'list'): Placed {
  return {
    elements: [list.box],
    grid: {
      source,
      captions: [],
      headings: [],
      columns: paths.map((path) => ({ path })),
      indexRow: null,
      rows,
      pager: [],
      controls: [],
    },
  };
}

/** True when the element stands inside one of the lists. */
export function inLists(lists: List[], element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (lists.some((list) => list.box === at)) return true;
  return false;
}
