/** Finds pairs outside tables, each at the innermost element that shows nothing else. */
import { flatPairs, pairOf, type Pair } from './pair';
import { isPauseDue } from '../slices';
import type { Parts } from './parts';
import { parentOf } from './tree';

export interface FoundPair extends Pair {
  /** The element that shows the label and the value and nothing else (or several flat pairs); of a part with files its title. */
  element: Element;
}

const SEVERAL = 2;

/** All pairs among the flow elements, in document order; pairs of controls are not among them. */
export function* findPairs(
  parts: Parts,
  flow: Element[],
  controls: Set<Element>,
): Generator<undefined, FoundPair[]> {
  const taken = new Set<Element>();
  const blocked = ancestorsOfAll(controls);
  const found: FoundPair[] = [];
  for (let at = flow.length - 1; at >= 0; at -= 1) {
    if (isPauseDue()) yield;
    const element = flow[at]!;
    if (taken.has(element) || blocked.has(element) || !reachable(parts, element)) continue;
    const pairs = pairsIn(parts, element);
    if (pairs.length === 0) continue;
    found.push(...pairs.reverse().map((pair) => ({ ...pair, element })));
    for (let up: Element | null = element; up && !taken.has(up); up = parentOf(up)) taken.add(up);
  }
  return found.reverse();
}

function pairsIn(parts: Parts, element: Element): Pair[] {
  const pieces = parts.of(element);
  if (pieces.length === 0) return [];
  const one = pairOf(element, pieces);
  if (one) return isOuterOnly(element, one) ? [one] : [];
  if (pieces.length < 2 || pieces.length > 40) return [];
  const flat = flatPairs(pieces);
  const used = flat.reduce((sum, pair) => sum + (pair.value === '' ? 1 : 2), 0);
  return flat.length >= SEVERAL && used * 2 >= pieces.length ? flat : [];
}

/** A bold label alone ("<b>Tổng:</b>" before its number) waits for the element around it. */
function isOuterOnly(element: Element, pair: Pair): boolean {
  return pair.value !== '' || element.childElementCount > 1;
}

function reachable(parts: Parts, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.tagName === 'BODY') return true;
    if (!parts.enters(at)) return false;
  }
  return true;
}

function ancestorsOfAll(elements: Set<Element>): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements)
    for (let up = parentOf(element); up && !all.has(up); up = parentOf(up)) all.add(up);
  return all;
}
