/** Where the rows of a list stand on the page, found by the codes that were read from it. */
import type { Look } from '../dom/look';
import { tidy } from '../dom/text';
import { elementsOf, frameDocument, isFrame, parentOf } from '../dom/tree';

export interface ListArea {
  /** The table or grid, or what holds all items of a list of boxes. */
  host: Element;
  /** A row of the list: what stands in it pages nothing. */
  isRow(element: Element): boolean;
}

const HOST = /^(TABLE|MAT-TABLE)$/;
const HOST_ROLE = /^(grid|table|treegrid)$/;
const SAMPLE = 6;

/** The visible place that shows most of `codes`; null where none of them is found as printed. */
export function listArea(
  look: Look,
  document: Document,
  codes: readonly string[],
): ListArea | null {
  const wanted = [...new Set([...codes.slice(0, SAMPLE / 2), ...codes.slice(-SAMPLE / 2)])];
  const leaves = leavesOf(look, document, wanted);
  const byHost = new Map<Element, Element[]>();
  for (const leaf of leaves) {
    const host = hostOf(leaf);
    if (host) byHost.set(host, [...(byHost.get(host) ?? []), leaf]);
  }
  const [best] = [...byHost].sort(([, a], [, b]) => b.length - a.length);
  if (best && best[1].length * 2 >= wanted.length) return tableArea(best[0]);
  return leaves.length === 0 ? null : boxArea(leaves);
}

function leavesOf(look: Look, document: Document, wanted: readonly string[]): Element[] {
  const found: Element[] = [];
  for (const root of rootsOf(document)) {
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = tidy(node.nodeValue ?? '');
      if (text.length < 3 || !wanted.some((code) => text.includes(code))) continue;
      const leaf = node.parentElement;
      if (leaf && look.shown(leaf)) found.push(leaf);
    }
  }
  return found;
}

/** The body, and the bodies of its own frames and the open shadow roots in it. */
function rootsOf(document: Document): Node[] {
  const roots: Node[] = document.body ? [document.body] : [];
  for (const root of roots) {
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, 1);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const element = node as Element;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const inner = node.nodeType === 1 && isFrame(element) ? frameDocument(element)?.body : null;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

function hostOf(leaf: Element): Element | null {
  for (let at: Element | null = leaf; at; at = parentOf(at))
    if (HOST.test(at.tagName) || HOST_ROLE.test(at.getAttribute('role') ?? '')) return at;
  return null;
}

/** In a table every row but one of a single cell, which may hold the pager. */
function tableArea(host: Element): ListArea {
  return {
    host,
    isRow: (element) =>
      (element.tagName === 'TR' ||
        element.tagName === 'MAT-ROW' ||
        element.getAttribute('role') === 'row') &&
      hostOf(element) === host &&
      elementsOf(element).length !== 1,
  };
}

/** Boxes: the innermost element around all of them; those that look like the ones with codes are its rows. */
function boxArea(leaves: readonly Element[]): ListArea {
  let host: Element = parentOf(leaves[0]!) ?? leaves[0]!;
  while (!leaves.every((leaf) => host.contains(leaf))) {
    const up = parentOf(host);
    if (!up) break;
    host = up;
  }
  const shape = (element: Element) => `${element.tagName}.${element.classList[0] ?? ''}`;
  const rows = new Set(
    elementsOf(host)
      .filter((child) => leaves.some((leaf) => child.contains(leaf)))
      .map(shape),
  );
  return { host, isRow: (element) => parentOf(element) === host && rows.has(shape(element)) };
}
