/** What stands around a grid in its own section: headings, the pager, the controls that rule it. */
import type { RawPage } from '../raw';
import {
  isCalendar,
  isDialog,
  isField,
  isFrameOfPage,
  isHeading,
  isNavigation,
  isPager,
  isWidget,
} from './kinds';
import { linesOf, textOf } from './lines';
import type { Look } from './look';
import { isPagerText } from './pager-text';
import { hasDate } from './shapes';
import { distinct, plain } from './text';
import { elementsOf, holds, isLongerThan, parentOf } from './tree';

const MOST_HEADINGS = 14;
const LONGEST = 300;
const LONGEST_PAGER = 6000;
const FIELDS = 'input:not([type="hidden"]), select, [role="combobox"]';

export interface Surroundings {
  headings: string[];
  pager: string[];
  controls: number[];
}

/** Everything that belongs to other readers' elements: their texts are not a grid's headings. */
export interface Occupied {
  grids: Element[];
  controls: { element: Element; index: number }[];
  /** The page's one heading of the highest level: it heads every grid. */
  title: string | null;
}

/** Climbs from the grid outwards; what lies beyond another grid no longer belongs to this one. */
export function surroundings(look: Look, own: Element[], occupied: Occupied): Surroundings {
  const others = occupied.grids.filter(
    (grid) => !own.some((mine) => holds(mine, grid) || holds(grid, mine)),
  );
  const headings: string[] = [];
  const pager: string[] = [];
  let alone = true;
  let inDialog = false;
  for (let at: Element = own[0]!, up = parentOf(at); up; at = up, up = parentOf(up)) {
    if (isDialog(at)) {
      inDialog = true;
      break;
    }
    const around = besides(look, up, at, others);
    for (const element of around.before)
      if (!own.includes(element)) headingsIn(look, element, alone && !around.cut, headings);
    if (around.cut) headings.push(...headingsAbove(look, up, at, around.before));
    if (alone)
      for (const element of [...around.before, ...around.after])
        pagerIn(look, element, others, pager);
    if (around.cut) alone = false;
    if (up.tagName === 'BODY' && up.ownerDocument === look.document) break;
  }
  const titled = inDialog || alone ? [] : [occupied.title ?? ''];
  return {
    headings: distinct([...distinct(headings).slice(0, MOST_HEADINGS), ...titled]),
    pager: distinct(pager),
    controls: controlsOf(own[0]!, others, occupied),
  };
}

/** Visible siblings before (nearest first) and after, up to the next sibling that holds another grid. */
function besides(look: Look, parent: Element, branch: Element, others: Element[]) {
  const children = elementsOf(parent);
  const at = children.indexOf(branch);
  const blocked = (element: Element) => others.some((grid) => holds(element, grid));
  let cut = false;
  const take = (list: Element[]): Element[] => {
    const taken: Element[] = [];
    for (const element of list) {
      if (blocked(element)) {
        cut = true;
        break;
      }
      if (look.shown(element)) taken.push(element);
    }
    return taken;
  };
  return {
    before: take(children.slice(0, Math.max(at, 0)).reverse()),
    after: take(children.slice(at + 1)),
    cut,
  };
}

/**
 * Headings before an earlier grid that stand above this grid's own: an H2 heads all its H4 sections. Each must be
 * of a higher level than the last; a grid without a heading of its own inherits none, for it may not be its section.
 */
function headingsAbove(look: Look, parent: Element, branch: Element, near: Element[]): string[] {
  const levels = near.map(levelOf).filter((level) => level !== null);
  let level = levels.length === 0 ? null : Math.min(...levels);
  const above: string[] = [];
  const earlier = elementsOf(parent);
  const cut = near.length === 0 ? branch : near[near.length - 1]!;
  for (let at = earlier.indexOf(cut) - 1; at >= 0 && level !== null; at -= 1) {
    const own = levelOf(earlier[at]!);
    if (own === null || own >= level || !look.shown(earlier[at]!)) continue;
    level = own;
    above.push(textOf(look, earlier[at]!));
  }
  return above.filter((text) => text !== '' && text.length <= LONGEST);
}

const statesPeriod = (line: string): boolean =>
  hasDate(line) && /\b(tu ngay|den ngay|k[iy] bao cao)\b/.test(plain(line));

const levelOf = (element: Element): number | null => {
  const level = /^H([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? null : Number(level);
};

/** A short text before the grid is one of its headings; of longer parts only what is a heading itself. */
function headingsIn(look: Look, element: Element, near: boolean, into: string[]): void {
  if (isNavigation(element) || isWidget(element) || isField(element) || isCalendar(element)) return;
  const aside = isFrameOfPage(element) || element.querySelectorAll('a[href]').length > 1;
  const whole = (near && !aside) || isHeading(element);
  if (whole && element.querySelector(FIELDS) === null && !isLongerThan(element, LONGEST * 4 - 1)) {
    const lines = linesOf(look, element);
    if (lines.length > 0 && lines.join(' ').length <= LONGEST) {
      into.push(...lines.reverse().filter((line) => !isPagerText(line)));
      return;
    }
    // The letterhead of a printed form is long; of it the line that dates the form is kept.
    into.push(...lines.filter((line) => line.length <= LONGEST && statesPeriod(line)).reverse());
  }
  const inner = Array.from(element.querySelectorAll('*')).filter(
    (child) => isHeading(child) && look.shown(child) && !(aside && !/^H[1-6]$/.test(child.tagName)),
  );
  for (const heading of inner.reverse()) {
    const text = textOf(look, heading, { header: true });
    if (text.length <= LONGEST) into.push(text);
  }
}

const APART = { apart: true };

/** Lines in which neighbouring elements never grow into one number; brackets and stops stay with their words. */
const pagerLines = (look: Look, element: Element): string[] =>
  linesOf(look, element, APART).map((line) => line.replace(/([(]) | (?=[).,])/g, '$1'));

const pagerText = (look: Look, element: Element): string => pagerLines(look, element).join(' ');

function pagerIn(look: Look, element: Element, others: Element[], into: string[]): void {
  if (others.some((grid) => holds(element, grid))) return;
  if (isPager(element)) {
    into.push(pagerText(look, element));
    return;
  }
  if (isLongerThan(element, LONGEST_PAGER) || !/\d/.test(element.textContent ?? '')) return;
  for (const pager of Array.from(element.querySelectorAll('*')))
    if (
      isPager(pager) &&
      look.shown(pager) &&
      !(pager.parentElement && isPager(pager.parentElement))
    )
      into.push(pagerText(look, pager));
  into.push(...pagerLines(look, element).filter(isPagerText));
}

/** Controls of the nearest section that has any; none where that section is the page itself. */
function controlsOf(grid: Element, others: Element[], occupied: Occupied): number[] {
  for (let box = parentOf(grid); box; box = parentOf(box)) {
    const inside = occupied.controls.filter(({ element }) => holds(box as Element, element));
    if (inside.length === 0) continue;
    const whole = inside.length === occupied.controls.length;
    const shared = others.some((other) => holds(box as Element, other));
    return whole && (shared || others.length === 0) ? [] : inside.map(({ index }) => index);
  }
  return [];
}

/** The text of the only heading of the highest level, null where several share it. */
export function pageTitle(look: Look, headings: Element[]): string | null {
  const level = (heading: Element) => levelOf(heading) ?? 9;
  const highest = Math.min(...headings.map(level));
  const [title, ...others] = headings.filter((heading) => level(heading) === highest);
  return title === undefined || others.length > 0 ? null : textOf(look, title);
}

/** Headings of the whole page, in document order; what a select in a title bar shows is its value, no title. */
export function pageHeadings(look: Look, headings: Element[]): RawPage['headings'] {
  return distinct(
    headings
      .map((heading) => textOf(look, heading, { header: true }))
      .filter((text) => text.length <= LONGEST),
  );
}
