/**
 * The tree as the eye sees it: open shadow roots and same-origin frames belong to it, slots are filled.
 * Only names and node types are asked, never `instanceof`: frames have their own classes.
 */

/** The parent in the seen tree; null at the top document's root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Node & { host?: Element };
  if (root.host) return root.host;
  return frameOf(element);
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The document inside a frame, or null when it belongs to another origin or is not there. */
export function frameDocument(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** True for `<iframe>` and `<frame>`. */
export const isFrame = (element: Pick<Element, 'tagName'>): boolean =>
  element.tagName === 'IFRAME' || element.tagName === 'FRAME';

/** First child node in the seen tree (text nodes too); siblings follow by `nextSibling`, slots by `nodesOf`. */
export function nodesOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const filled = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (filled.length > 0) return filled;
  }
  if (isFrame(element)) {
    const inner = frameDocument(element);
    return inner?.body ? [inner.body] : [];
  }
  return siblings(element.firstChild);
}

/** Child elements in the seen tree. */
export function elementsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (const node of nodesOf(element)) if (node.nodeType === 1) found.push(node as Element);
  return found;
}

/** True when `inner` is `outer` or stands somewhere inside it in the seen tree. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Its text has more than so many characters. That of half a page is not put together to be measured. */
export function isLongerThan(element: Element, most: number): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  while (length <= most && texts.nextNode()) length += texts.currentNode.nodeValue?.length ?? 0;
  return length > most;
}

/** The element's ancestors in the seen tree, nearest first. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at = parentOf(element); at; at = parentOf(at)) yield at;
}

function* siblings(first: Node | null): Generator<Node> {
  for (let node = first; node; node = node.nextSibling) yield node;
}
