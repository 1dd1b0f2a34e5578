/**
 * What to do after a page was read. Pure: what was read so far and the page in front give the next step.
 * Any surprise stops; nothing is ever guessed, and nothing that looks moved is called whole.
 */
import type { PageSeen, StopReason, Sweep } from '../../domain/paging';
import { differenceOf, type ListScope, type Sight } from './sight';

export type Step =
  { do: 'press' } | { do: 'wait' } | { do: 'done' } | { do: 'stop'; reason: StopReason };

export interface Decision {
  sweep: Sweep;
  step: Step;
}

/** Longer lists are not read this way: at two seconds a page this is an hour. */
const MOST_PAGES = 2000;
/** A page that comes back the same after a second press leads nowhere. */
const MOST_PRESSES = 2;

/** Starts with the page in front. */
export function begin(
  id: string,
  at: string,
  sight: Sight,
  grid: Pick<Sweep, 'filters' | 'period' | 'leastMs'>,
): Decision {
  const sweep: Sweep = {
    id,
    state: 'running',
    reason: null,
    host: sight.host,
    scope: JSON.stringify(sight.scope),
    columns: sight.columns,
    ...grid,
    startedAt: at,
    updatedAt: at,
    pages: [],
    codes: [],
    lastCount: 0,
    seen: 0,
    fromFirst: sight.next.first || sight.next.page === 1 || sight.coverage.from === 1,
    disturbed: false,
    pressed: false,
    presses: 0,
    whole: false,
  };
  return take(sweep, sight, at);
}

/** A page was read at rest and stands in the ledger. */
export function decide(sweep: Sweep, sight: Sight, at: string): Decision {
  const same = isLastPage(sweep, sight.codes);
  if (same) return sweep.pressed ? { sweep, step: { do: 'wait' } } : again(sweep, sight, at);
  const surprise = surpriseIn(sweep, sight);
  if (surprise) return { sweep, step: { do: 'stop', reason: surprise } };
  // Rows that came late, or a list that refreshed itself, before the next page was asked for.
  if (!sweep.pressed) return again(sweep, sight, at);
  return take(sweep, sight, at);
}

/** The page was loaded anew while a sweep ran: go on where its newest page, or the one after it, stands. */
export function resume(sweep: Sweep, sight: Sight, at: string): Decision | 'restart' {
  const running: Sweep = { ...sweep, state: 'running', reason: null, whole: false };
  if (differenceOf(scopeOf(sweep), sight.scope)) return stop(running, 'scope-changed');
  if (isLastPage(sweep, sight.codes)) {
    if (sweep.presses >= MOST_PRESSES) return stop(running, 'same-page');
    const { sweep: retaken, step } = again(running, sight, at);
    return { sweep: { ...retaken, presses: sweep.presses }, step };
  }
  if (sight.next.first || sight.next.page === 1 || sight.coverage.from === 1) return 'restart';
  return decide({ ...running, pressed: true }, sight, at);
}

/** True where `sight` shows what was read last, or the page that was pressed for, so that going on misses nothing. */
export function continues(sweep: Sweep, sight: Sight): boolean {
  if (sweep.state !== 'stopped' || differenceOf(scopeOf(sweep), sight.scope)) return false;
  if (isLastPage(sweep, sight.codes)) return true;
  return sweep.pressed && surpriseIn(sweep, sight) === null && isFresh(sweep, sight);
}

const isFresh = (sweep: Sweep, { codes }: Sight): boolean => {
  const known = new Set(sweep.codes);
  return codes.every((code) => !known.has(code));
};

const stop = (sweep: Sweep, reason: StopReason): Decision => ({
  sweep,
  step: { do: 'stop', reason },
});

const scopeOf = (sweep: Sweep): ListScope => JSON.parse(sweep.scope) as ListScope;

function isLastPage(sweep: Sweep, codes: readonly string[]): boolean {
  const last = sweep.codes.slice(sweep.codes.length - sweep.lastCount);
  return last.length === codes.length && last.every((code, at) => code === codes[at]);
}

/** The newest page once more, with what it shows by now. */
function again(sweep: Sweep, sight: Sight, at: string): Decision {
  const known = sweep.codes.slice(0, sweep.codes.length - sweep.lastCount);
  return take({ ...sweep, codes: known, lastCount: 0, pages: sweep.pages.slice(0, -1) }, sight, at);
}

function surpriseIn(sweep: Sweep, sight: Sight): StopReason | null {
  const differs = differenceOf(scopeOf(sweep), sight.scope);
  if (differs) return differs;
  if (sweep.columns !== sight.columns) return 'columns-changed';
  const last = sweep.pages.at(-1)!;
  const moved = sweep.pressed ? stepOf(last, sight) : sameOf(last, sweep, sight);
  if (moved) return moved;
  const { total } = last.coverage;
  const now = sight.coverage.total;
  if ((total === null) !== (now === null)) return 'total-changed';
  if (total !== null && now !== null && Math.abs(total - now) > sight.rows) return 'total-changed';
  return null;
}

/** After a press: the place in the list must be the very next one, wherever the page shows a place. */
function stepOf(last: PageSeen, { coverage, next }: Sight): StopReason | null {
  if (coverage.from !== null && last.coverage.from !== null) {
    if (coverage.from <= last.coverage.from) return 'backwards';
    if (last.coverage.to !== null && coverage.from !== last.coverage.to + 1) return 'skipped';
  }
  if (next.page !== null && last.page !== null && next.page !== last.page + 1)
    return next.page <= last.page ? 'backwards' : 'skipped';
  return null;
}

/** Without a press: it must still be the page read last. */
function sameOf(last: PageSeen, sweep: Sweep, sight: Sight): StopReason | null {
  const newest = new Set(sweep.codes.slice(sweep.codes.length - sweep.lastCount));
  const place = sight.coverage.from === last.coverage.from && sight.next.page === last.page;
  return place && sight.codes.some((code) => newest.has(code)) ? null : 'officer';
}

function take(sweep: Sweep, sight: Sight, at: string): Decision {
  const known = new Set(sweep.codes);
  const fresh = sight.codes.filter((code) => !known.has(code));
  if (fresh.length === 0) return stop(sweep, 'repeated');
  const { total } = sweep.pages.at(-1)?.coverage ?? sight.coverage;
  const page: PageSeen = {
    reading: sight.reading,
    grid: sight.grid,
    rows: sight.rows,
    coverage: sight.coverage,
    page: sight.next.page,
    pages: sight.next.pages,
  };
  const codes = [...sweep.codes, ...sight.codes];
  const taken: Sweep = {
    ...sweep,
    updatedAt: at,
    pages: [...sweep.pages, page],
    codes,
    lastCount: sight.codes.length,
    seen: new Set(codes).size,
    disturbed:
      sweep.disturbed ||
      !sight.clean ||
      fresh.length < sight.codes.length ||
      total !== sight.coverage.total,
    pressed: false,
    presses: 0,
  };
  return { sweep: taken, step: stepAfter(taken, sight) };
}

function stepAfter(sweep: Sweep, sight: Sight): Step {
  const { to, total } = sight.coverage;
  if (to !== null && total !== null && to >= total) return { do: 'done' };
  if (sweep.pages.length >= MOST_PAGES) return { do: 'stop', reason: 'too-long' };
  switch (sight.next.state) {
    case 'ready':
      return { do: 'press' };
    case 'end':
      return { do: 'done' };
    case 'ambiguous':
      return { do: 'stop', reason: 'ambiguous-pager' };
    default:
      return { do: 'stop', reason: 'no-pager' };
  }
}

/**
 * Was the whole list read? From its first page to its last, every row with a code of its own, none met twice,
 * no total that changed; as many as the printed total, or, where none is printed, pages of one size (the last
 * may be shorter) that the pager itself ended.
 */
export function isWholeSweep(sweep: Sweep): boolean {
  const { pages, fromFirst, disturbed, seen } = sweep;
  const last = pages.at(-1);
  if (!last || !fromFirst || disturbed) return false;
  const { total } = last.coverage;
  if (total !== null) return seen === total;
  const [first] = pages as [PageSeen, ...PageSeen[]];
  const full = pages.slice(0, -1).every(({ rows }) => rows === first.rows);
  const numbered = pages.every(({ page }, at) => page === null || page === at + 1);
  return (
    full && last.rows <= first.rows && numbered && (last.pages ?? pages.length) <= pages.length
  );
}
