/** The one next-page button of a list: found near its rows, understood by its whole label, refused when in doubt. */
import { isDialog } from '../dom/kinds';
import type { Look } from '../dom/look';
import { plain, tidy } from '../dom/text';
import { parentOf } from '../dom/tree';
import { buttonsIn, inPager, sendsForm, type PagerButton } from './buttons';
import type { ListArea } from './list-area';
import { chooseNext, pageSelects } from './page-select';

export interface NextPage {
  /**
   * `ready`: can be pressed. `end`: the pager itself says that this is the last page. `unclear`: it neither leads
   * on nor says that it ends. `ambiguous`: two different ones. `none`: no pager.
   */
  state: 'ready' | 'end' | 'unclear' | 'ambiguous' | 'none';
  /** Number of the page in front and of all pages, where the pager shows them. */
  page: number | null;
  pages: number | null;
  /** The pager says that this is the first page. */
  first: boolean;
  /** Presses it; only in state `ready`. */
  press: (() => void) | null;
  /** A link whose address is a script: only the page's own side can press it. */
  script: Element | null;
}

const NONE: NextPage = {
  state: 'none',
  page: null,
  pages: null,
  first: false,
  press: null,
  script: null,
};

/** Climbs from the list outwards to the nearest pager and asks it for the next page. */
export function nextPageOf(look: Look, area: ListArea): NextPage {
  for (let box: Element | null = area.host; box; box = parentOf(box)) {
    const selects = pageSelects(look, box);
    const all = buttonsIn(look, box, area.isRow);
    const buttons = all.filter(
      (one) => one.label?.strength === 'words' || (isSafe(one) && inPager(one, all)),
    );
    const found = ofNext(box, buttons) ?? ofNumbers(buttons) ?? ofSelect(selects);
    if (found) return found;
    if (isDialog(box)) break;
  }
  return NONE;
}

/** A bare "Tiếp" that sends a form is a wizard's, not a pager's. */
const isSafe = ({ element, label }: PagerButton): boolean =>
  label?.strength === 'words' || !sendsForm(element);

function ofNext(box: Element, buttons: readonly PagerButton[]): NextPage | null {
  let nexts = buttons.filter(({ label }) => label?.meaning === 'next');
  if (nexts.some(({ label }) => label!.strength === 'words'))
    nexts = nexts.filter(({ label }) => label!.strength === 'words');
  if (nexts.length === 0) return null;
  const pagers = nexts.map((next) => ({ next, ...pagerOf(next, nexts, buttons, box) }));
  const [first] = pagers as [(typeof pagers)[number], ...typeof pagers];
  const same = pagers.every(
    (one) =>
      one.next.state === first.next.state && one.page === first.page && one.text === first.text,
  );
  if (!same || (pagers.length > 1 && !/\d/.test(first.text)))
    return { ...NONE, state: 'ambiguous' };
  const { next, page, pages } = first;
  const known = { page, pages, first: first.first };
  if (next.state === 'enabled') return { ...known, state: 'ready', ...presser(next) };
  const last = page !== null && page === pages;
  return {
    ...known,
    state: next.state === 'disabled' || last ? 'end' : 'unclear',
    press: null,
    script: null,
  };
}

/** What belongs to one next button: everything around it up to where another next button comes in. */
function pagerOf(
  next: PagerButton,
  nexts: readonly PagerButton[],
  buttons: readonly PagerButton[],
  box: Element,
) {
  let own = next.element;
  for (let at = parentOf(own); at && box.contains(at); at = parentOf(at)) {
    if (nexts.some((other) => other !== next && at!.contains(other.element))) break;
    own = at;
  }
  const inside = buttons.filter(({ element }) => own.contains(element));
  const words = plain(pagerWords(own, inside));
  const [, k, n] = /trang:? ?(\d+) ?(?:\/|cua|tren|of) ?(\d+)/.exec(words) ?? [];
  const numbers = inside.filter(({ number }) => number !== null);
  const current = numbers.find(({ current }) => current)?.number ?? null;
  const alone = k ?? /(?:^|[^a-z])(?:trang|page):? ?(\d+)\b/.exec(words)?.[1];
  const greatest = numbers.length < 2 ? 0 : Math.max(...numbers.map(({ number }) => number!));
  const pages = n ?? /tong (?:so |cong )?:? ?(\d+) trang/.exec(words)?.[1];
  const back = inside.find(({ label }) => label?.meaning === 'previous');
  const page = current ?? (alone === undefined ? null : Number(alone));
  return {
    page,
    pages: pages === undefined ? greatest || null : Number(pages),
    first: page === 1 || (page === null && back?.state === 'disabled'),
    text: `${current ?? ''}|${words}`,
  };
}

/** Words of the pager itself, without those of the list where the two stand in one box. */
function pagerWords(own: Element, inside: readonly PagerButton[]): string {
  const text = tidy(own.textContent ?? '');
  if (text.length <= 400) return text;
  let near = inside[0]!.element;
  for (let at = parentOf(near); at && own.contains(at); at = parentOf(at)) {
    if ((at.textContent ?? '').length > 400) break;
    near = at;
  }
  return tidy(near.textContent ?? '');
}

/** A pager of numbers alone: the one after the present one. */
function ofNumbers(buttons: readonly PagerButton[]): NextPage | null {
  const numbers = buttons.filter(({ number }) => number !== null);
  const currents = numbers.filter(({ current }) => current);
  if (numbers.length < 2 || currents.length === 0) return null;
  const page = currents[0]!.number!;
  const pages = Math.max(...numbers.map(({ number }) => number!));
  if (currents.some(({ number }) => number !== page)) return { ...NONE, state: 'ambiguous' };
  const known = { page, pages, first: page === 1 };
  const next = numbers.find(({ number, state }) => number === page + 1 && state === 'enabled');
  if (next) return { ...known, state: 'ready', ...presser(next) };
  const after = buttons
    .slice(buttons.indexOf(currents.at(-1)!) + 1)
    .filter(({ state }) => state === 'enabled');
  const [more] = after;
  if (more?.label?.meaning === 'more')
    return { ...known, pages: null, state: 'ready', ...presser(more) };
  // A sign that leads on from the greatest number shown: perhaps there are more pages than numbers.
  return {
    ...known,
    state: page === pages && after.length === 0 ? 'end' : 'unclear',
    press: null,
    script: null,
  };
}

function ofSelect(selects: readonly HTMLSelectElement[]): NextPage | null {
  const [select, ...others] = selects;
  if (!select) return null;
  const pages = select.options.length;
  const page = select.selectedIndex + 1;
  if (
    others.some(
      (other) => other.selectedIndex !== select.selectedIndex || other.options.length !== pages,
    )
  )
    return { ...NONE, state: 'ambiguous' };
  const known = { page, pages, first: page === 1 };
  if (page >= pages) return { ...known, state: 'end', press: null, script: null };
  return { ...known, state: 'ready', press: () => chooseNext(select), script: null };
}

const presser = ({ element }: PagerButton) => ({
  press: () => (element as HTMLElement).click(),
  script: /^\s*javascript:(?!\s*(void|;|$))/i.test(element.getAttribute('href') ?? '')
    ? element
    : null,
});
