/** Same-origin frames and open shadow roots of a page: trees of their own, to be observed one by one. */
import { frameDocument } from '../dom/tree';
import type { Sliced } from '../slices';
import { framesOf } from './words';

const EVERY = 100;
/** Rows and drawings hold no applications. */
const NOT_ENTERED = new Set(['TBODY', 'SELECT', 'svg', 'SCRIPT', 'STYLE', 'TEMPLATE']);

/** Calls back with every inner document and shadow root that is there by now. Yields often. */
export function* innerRoots(
  root: Document | ShadowRoot,
  found: (root: Document | ShadowRoot) => void,
): Sliced<undefined> {
  if (root.nodeType === 9)
    for (const frame of framesOf(root as Document)) {
      const inner = frameDocument(frame);
      if (!inner) continue;
      found(inner);
      yield* innerRoots(inner, found);
    }
  let seen = 0;
  const stack: Element[] = Array.from(root.children);
  for (let element = stack.pop(); element; element = stack.pop()) {
    if ((seen += 1) % EVERY === 0) yield;
    const shadow = element.shadowRoot;
    if (shadow) {
      found(shadow);
      yield* innerRoots(shadow, found);
    }
    if (NOT_ENTERED.has(element.tagName)) continue;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      stack.push(child);
  }
  return undefined;
}
