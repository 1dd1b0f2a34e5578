/** Numbers that stand alone on a page, outside any grid, found again by the words beside them. */
import { labelKey } from '../../packs/labels';
import type { RawCell, RawGrid } from '../raw';
import { Look } from './look';
import { tidy } from './text';
import { isPauseDue } from '../slices';
import { elementsOf, isLongerThan, nodesOf, parentOf } from './tree';

const LONGEST = 160;
const MOST_UP = 5;
const NUMBER = /(?<![\p{L}\d.,/:-])\d[\d.,]*(?![\p{L}\d/:%-])/gu;

export interface LoneNumber {
  /** The words beside the number, without it. */
  label: string;
  /** The number as printed. */
  value: string;
  element: Element;
}

/** The number and its words that an element or the nearest of its ancestors prints; null where none is alone. */
export function loneNumberAt(look: Look, element: Element): LoneNumber | null {
  for (let at: Element | null = element, up = 0; at && up < MOST_UP; at = parentOf(at), up += 1) {
    const text = shownText(look, at);
    if (text.length > LONGEST) return null;
    const split = splitNumber(text);
    if (split !== null) return { ...split, element: at };
  }
  return null;
}

/** "Đã làm xong 120 việc" → words and number; null with no number, two of them, or no words. */
export function splitNumber(text: string): { label: string; value: string } | null {
  const plain = tidy(text);
  const found = [...plain.matchAll(NUMBER)];
  if (found.length !== 1 || /%/.test(plain)) return null;
  const { 0: raw, index } = found[0]!;
  const value = raw.replace(/[.,]+$/, '');
  const label = tidy(
    `${plain.slice(0, index)} ${plain.slice(index + value.length)}`.replace(/\s*[:：]\s*/g, ' '),
  );
  return /\p{L}{2}/u.test(label) ? { label, value } : null;
}

/**
 * The taught numbers of a page as one grid of cards. A label that is found beside two different numbers,
 * or beside none, gives none.
 */
export function* loneNumbers(
  document: Document,
  labels: readonly string[],
): Generator<undefined, RawGrid | null> {
  const wanted = new Map(labels.map((label) => [labelKey(label), label]));
  if (wanted.size === 0 || !document.body) return null;
  const look = new Look(document);
  const found = new Map<string, Set<string>>();
  const stack = [document.body as Element];
  while (stack.length > 0) {
    if (isPauseDue()) yield;
    const element = stack.pop()!;
    if (!look.shown(element)) continue;
    stack.push(...elementsOf(element));
    if (isLongerThan(element, LONGEST * 4)) continue;
    const text = shownText(look, element);
    const split = text.length <= LONGEST ? splitNumber(text) : null;
    const label = split ? wanted.get(labelKey(split.label)) : undefined;
    if (split && label) found.set(label, (found.get(label) ?? new Set()).add(split.value));
  }
  const sure = [...found].flatMap(([label, values]) =>
    values.size === 1 ? [{ label, value: [...values][0]! }] : [],
  );
  return sure.length === 0 ? null : gridOf(sure);
}

const MOST_FOUND = 60;

/** Numbers with words beside them, outside the given elements: each in its innermost element, for a list to choose from. */
export function loneNumbersIn(document: Document, outside: readonly Element[]): LoneNumber[] {
  const look = new Look(document);
  const taken = new Set(outside);
  const found: LoneNumber[] = [];
  const visit = (element: Element): boolean => {
    if (taken.has(element) || !look.shown(element) || found.length >= MOST_FOUND) return false;
    const inner = elementsOf(element).map(visit);
    if (inner.includes(true)) return true;
    if (isLongerThan(element, LONGEST * 4)) return false;
    const text = shownText(look, element);
    const split = text.length <= LONGEST ? splitNumber(text) : null;
    if (split) found.push({ ...split, element });
    return split !== null;
  };
  if (document.body) visit(document.body);
  return found;
}

function gridOf(numbers: readonly { label: string; value: string }[]): RawGrid {
  const cells: RawCell[] = numbers.map(({ value }) => ({
    text: value,
    lines: [value],
    files: 0,
    spanned: false,
  }));
  return {
    source: 'cards',
    captions: [],
    headings: [],
    columns: numbers.map(({ label }) => ({ path: [label] })),
    indexRow: null,
    rows: [{ cells, ownCells: cells.length, heading: null, foot: false }],
    pager: [],
    controls: [],
  };
}

/** Visible text, cut off soon after it is too long to be a label and a number. */
export function shownText(look: Look, element: Element): string {
  let text = '';
  for (const node of nodesOf(element)) {
    if (text.length > LONGEST) break;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && look.shown(node as Element))
      text += ` ${shownText(look, node as Element)} `;
  }
  return tidy(text);
}
