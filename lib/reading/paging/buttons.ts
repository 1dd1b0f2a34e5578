/** The buttons of pagers: which elements can be one, what each means, whether it can be pressed. */
import { isCalendar, isFrameOfPage, isNavigation, isPager } from '../dom/kinds';
import { classOf, styleOf, type Look } from '../dom/look';
import { isPagerText } from '../dom/pager-text';
import { plain, tidy } from '../dom/text';
import { elementsOf, parentOf } from '../dom/tree';
import { meaningOf, meaningOfClass, meaningOfIcon, type Label } from './labels';

export interface PagerButton {
  /** What is pressed. */
  element: Element;
  label: Label | null;
  /** Its page number, where it is one of the numbers. */
  number: number | null;
  /** It stands for the page in front. */
  current: boolean;
  /** `disabled`: says so itself. `inert`: a text where a link should be, which may mean anything. */
  state: 'enabled' | 'disabled' | 'inert';
}

const INNER = 'a, button, [role="button"], input[type="button"], input[type="submit"]';
const CANDIDATE = `${INNER}, input[type="image"], [role="link"], [onclick], li, span, b, strong`;
/** What may merely stand around the button, or mark the page in front. */
const FRAME = /^(LI|SPAN|B|STRONG)$/;
const CAROUSEL =
  /(^|[\s_-])(carousel|slick|swiper|owl|splide|glide|slider|lightbox|gallery|stepper|wizard|tabs?|marquee|tree)(?=[\s_-]|$)/i;
const CURRENT =
  /(^|\s)(active|current|selected|is-active|ant-pagination-item-active|p-highlight|ui-state-active|v-pagination__item--active|mat-active)(\s|$)/;
const DISABLED = /(^|[\s_-])(disabled|inactive)(\s|$)/i;
/** Libraries whose listener sits on an item around a link without an address. */
const LIBRARY =
  '.ant-pagination, .pagination, .v-pagination, .el-pager, .dataTables_paginate, [role="navigation"]';
const LONGEST_LABEL = 60;
const LONGEST_PAGER = 400;

/** All that may be a pager's button inside `box`, in document order, without the rows of the list. */
export function buttonsIn(
  look: Look,
  box: Element,
  isRow: (element: Element) => boolean,
): PagerButton[] {
  const found: PagerButton[] = [];
  const stack = [box];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (!look.shown(element) || isRow(element)) continue;
    if (element !== box && isElsewhere(element)) continue;
    const button = element !== box && element.matches(CANDIDATE) ? buttonOf(element) : null;
    if (button) found.push(button);
    else stack.push(...elementsOf(element).reverse());
  }
  return found;
}

const isElsewhere = (element: Element): boolean =>
  CAROUSEL.test(classOf(element)) || isCalendar(element) || isMenu(element);

/** A menu or bar with links of its own: what pages a list stands among nothing else. */
function isMenu(element: Element): boolean {
  if (isFrameOfPage(element)) return true;
  if (!isNavigation(element) || isPager(element)) return false;
  return Array.from(element.querySelectorAll(INNER)).some((link) => {
    const text = tidy(link.textContent ?? '');
    return text !== '' && numberOf(text) === null && labelOf(link, text) === null;
  });
}

function buttonOf(element: Element): PagerButton | null {
  const text = tidy(element.textContent ?? '');
  if (text.length > LONGEST_LABEL) return null;
  const inner = FRAME.test(element.tagName) ? Array.from(element.querySelectorAll(INNER)) : [];
  const target = inner[0] ?? element;
  if (inner.length > 1 || /^_(blank|new)$/.test(target.getAttribute('target') ?? '')) return null;
  const number = numberOf(text);
  const label = number === null ? labelOf(element, text) : null;
  if (number === null && label === null) return null;
  const dead = isDead(element) || isDead(target);
  const state = dead ? 'disabled' : isInert(target) ? 'inert' : 'enabled';
  const bare = number !== null && state === 'inert';
  return {
    element: target,
    label,
    number,
    current: bare || isCurrent(element) || isCurrent(target),
    state,
  };
}

function numberOf(text: string): number | null {
  const digits = /^(?:trang |page )?(\d{1,5})$/.exec(plain(text))?.[1];
  return digits === undefined ? null : Number(digits);
}

function labelOf(element: Element, text: string): Label | null {
  const own = meaningOfClass(classOf(element));
  if (own) return own;
  const value = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : '';
  const titled = Array.from(element.querySelectorAll('[title], [aria-label], img[alt]'));
  const texts = [element, ...titled].flatMap(textsOf).concat(text, value);
  const printed = texts.filter((one) => tidy(one) !== '');
  const found = printed.map(meaningOf).filter((one) => one !== null);
  const clear = found.filter(({ meaning }) => meaning !== 'beyond');
  // What is named twice, and differently, is not named at all.
  if (new Set(clear.map(({ meaning }) => meaning)).size > 1) return null;
  if (found.length > 0)
    return clear.find(({ strength }) => strength === 'words') ?? clear[0] ?? found[0]!;
  if (printed.length > 0) return null;
  const icons = [element, ...Array.from(element.querySelectorAll('i, span, svg, use'))];
  return icons.map((icon) => meaningOfIcon(classOf(icon))).find((one) => one !== null) ?? null;
}

const textsOf = (element: Element): string[] =>
  ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? '');

/** Says of itself, or through the item around it, that it cannot be pressed. */
function isDead(element: Element): boolean {
  const item = element.parentElement;
  const around = item && /^(LI|SPAN)$/.test(item.tagName) ? [item] : [];
  for (const one of [element, ...around]) {
    if (one.hasAttribute('disabled') || one.getAttribute('aria-disabled') === 'true') return true;
    if (DISABLED.test(classOf(one))) return true;
  }
  return styleOf(element)?.pointerEvents === 'none';
}

/** A link without an address, or a text that is no link at all: drawn, but nothing to press. */
function isInert(element: Element): boolean {
  const mute = FRAME.test(element.tagName) || element.tagName === 'A';
  if (!mute || element.hasAttribute('href') || element.hasAttribute('onclick')) return false;
  if (element.getAttribute('role') === 'button' || element.closest(LIBRARY) !== null) return false;
  return styleOf(element)?.cursor !== 'pointer';
}

function isCurrent(element: Element): boolean {
  const marked = (one: Element | null) =>
    one !== null &&
    (CURRENT.test(classOf(one)) || /^(page|true)$/.test(one.getAttribute('aria-current') ?? ''));
  const item = element.parentElement;
  return marked(element) || (item?.tagName === 'LI' && marked(item));
}

/**
 * Is this weak label ("Tiếp", "›") part of a pager? Something near it must be: a pager component, page
 * numbers, its own counterpart, or a text such as "Trang 1" or "1 – 20 của 345".
 */
export function inPager(button: PagerButton, all: readonly PagerButton[]): boolean {
  let box: Element | null = parentOf(button.element);
  for (let up = 0; box && up < 4; up += 1, box = parentOf(box)) {
    if (isPager(box)) return true;
    const text = tidy(box.textContent ?? '');
    if (text.length > LONGEST_PAGER) return false;
    if (isPagerText(text.slice(0, 140))) return true;
    const near = all.filter((one) => one !== button && box!.contains(one.element));
    if (near.some((one) => one.number !== null || one.label?.meaning === 'previous')) return true;
  }
  return false;
}

/** A press would send the form around it. */
export function sendsForm(element: Element): boolean {
  const type = (element.getAttribute('type') ?? '').toLowerCase();
  const submits =
    element.tagName === 'BUTTON' ? type === '' || type === 'submit' : /^(submit|image)$/.test(type);
  return submits && element.closest('form') !== null;
}
