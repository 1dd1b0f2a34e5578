/** Pairs → blocks of pairs: one card row, one month's card, one dossier's detail. */
import type { RawCell } from '../raw';
import { filesIn } from './files';
import { isHeading } from './kinds';
import { linesOf, textOf } from './lines';
import type { Look } from './look';
import type { Placed } from './page';
import { areSteps } from './pair';
import type { FoundPair } from './pair-find';
import type { Parts } from './parts';
import { isCount, isNumber } from './shapes';
import { distinct, plain } from './text';
import { ancestorsOf, elementsOf, holds, parentOf } from './tree';

interface Group {
  box: Element;
  pairs: FoundPair[];
  titles: string[];
}

const PERIOD_WORD = /^(nam|thang|quy|ky|tu ngay|den ngay|ngay)$/;

/** Blocks of pairs; a lone pair is none. */
export function groupPairs(look: Look, parts: Parts, found: FoundPair[]): Placed[] {
  const groups = byBox(found).map((group) => ({ ...group, titles: titlesOf(look, parts, group) }));
  const figures = groups.filter((group) => !isDetail(group));
  const details = mergeDetails(groups.filter(isDetail));
  return [
    ...figures.map((group) => placeFigures(look, group, groups)),
    ...details.map((group) => placeDetail(look, group)),
  ].filter(({ grid }) => grid.columns.length > 1);
}

/** Each pair goes to the smallest box that holds two. */
function byBox(found: FoundPair[]): Omit<Group, 'titles'>[] {
  const counts = new Map<Element, number>();
  for (const pair of found)
    for (let up: Element | null = pair.element; up; up = parentOf(up))
      counts.set(up, (counts.get(up) ?? 0) + 1);
  const boxes = new Map<Element, FoundPair[]>();
  for (const pair of found) {
    let box: Element | null = pair.element;
    while (box && (counts.get(box) ?? 0) < 2) box = parentOf(box);
    if (!box) continue;
    boxes.set(box, [...(boxes.get(box) ?? []), pair]);
  }
  const groups = [...boxes].map(([box, pairs]) => ({ box, pairs }));
  return groups.filter(({ pairs }) => !areSteps(pairs) && !areLinks(pairs));
}

/** A list of links with counters is a menu. */
function areLinks(pairs: FoundPair[]): boolean {
  return pairs.every(
    ({ element }) => element.closest('a[href]') !== null && element.closest('li') !== null,
  );
}

/** More words than numbers: a dossier's detail, not a row of counts. */
function isDetail(group: Omit<Group, 'titles'>): boolean {
  const filled = group.pairs.filter(({ value }) => value !== '');
  return filled.filter(({ value }) => !isNumber(value)).length * 2 > filled.length;
}

/** Words that stand in the box before its first pair, or just before the box. */
function titlesOf(look: Look, parts: Parts, group: Omit<Group, 'titles'>): string[] {
  const first = group.pairs[0]!;
  const before: string[] = [];
  for (const part of parts.of(group.box)) {
    if (holds(first.element, part.element)) break;
    before.push(part.text);
  }
  const short = before.filter((text) => /\p{L}/u.test(text) && text.length <= 160);
  if (short.length > 0 && before.length <= 4) return short.reverse();
  const previous = group.box.previousElementSibling;
  return previous && isHeading(previous) && look.shown(previous)
    ? [textOf(look, previous, { header: true })]
    : [];
}

/** The detail of one dossier is often spread over panels: they are one block while their labels differ. */
function mergeDetails(groups: Group[]): Group[] {
  const merged: (Group & { labels: Set<string>; scope: Element | null })[] = [];
  for (const group of groups) {
    const scope = dialogOf(group.box);
    const labels = group.pairs.map((pair) => plain(pair.label));
    const home = merged.find(
      (other) => other.scope === scope && !labels.some((label) => other.labels.has(label)),
    );
    if (home) {
      home.pairs.push(...group.pairs.map((pair) => underTitle(group, pair)));
      for (const label of labels) home.labels.add(label);
    } else {
      const pairs = group.pairs.map((pair) => underTitle(group, pair));
      merged.push({ ...group, pairs, labels: new Set(labels), scope });
    }
  }
  return merged;
}

const underTitle = (group: Group, pair: FoundPair): FoundPair & { under?: string } =>
  group.titles[0] === undefined ? pair : { ...pair, under: group.titles[0] };

function dialogOf(element: Element): Element | null {
  for (const up of ancestorsOf(element))
    if (up.tagName === 'DIALOG' || up.getAttribute('role') === 'dialog') return up;
  return null;
}

function placeDetail(look: Look, group: Group): Placed {
  const paths = group.pairs.map((pair: FoundPair & { under?: string }) =>
    pair.under === undefined ? [pair.label] : [pair.under, pair.label],
  );
  return placed(look, group, paths, distinct(group.titles));
}

/** A card's own number heads the breakdown below it: "Đã giải quyết 120: Đúng hạn 100, Quá hạn 20". */
function placeFigures(look: Look, group: Group, all: Group[]): Placed {
  const lead = leadOf(group, all);
  const paths = group.pairs.map((pair) => (lead === null ? [pair.label] : [lead, pair.label]));
  return placed(look, group, paths, distinct(group.titles));
}

function leadOf(group: Group, all: Group[]): string | null {
  const outer = all.find(
    (other) =>
      other !== group &&
      other.pairs.length === 1 &&
      other.box !== group.box &&
      holds(other.box, group.box),
  );
  const pair = outer?.pairs[0];
  if (!outer || !pair || !isCount(pair.value) || PERIOD_WORD.test(plain(pair.label))) return null;
  const siblings = elementsOf(outer.box);
  const place = (element: Element) => siblings.findIndex((child) => holds(child, element));
  return place(pair.element) < place(group.box) ? pair.label : null;
}

function placed(look: Look, group: Group, paths: string[][], captions: string[]): Placed {
  const cells = group.pairs.map((pair) => cellOf(look, pair));
  const row = { cells, ownCells: cells.length, heading: null, foot: false };
  return {
    elements: [group.box],
    grid: {
      source: 'pairs',
      captions,
      headings: [],
      columns: paths.map((path) => ({ path })),
      indexRow: null,
      rows: [row],
      pager: [],
      controls: [],
    },
  };
}

/** The value as a cell; its lines where it is an element of its own. */
export function cellOf(look: Look, pair: FoundPair): RawCell {
  const own = pair.at !== pair.element && textOf(look, pair.at) === pair.value;
  const lines = own ? linesOf(look, pair.at) : pair.value === '' ? [] : [pair.value];
  const outside = holds(pair.element, pair.at) ? 0 : filesIn(look, pair.at);
  return { text: pair.value, lines, files: filesIn(look, pair.element) + outside, spanned: false };
}
