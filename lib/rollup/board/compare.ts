/**
 * A unit's counts beside those of the year before. Where units were merged, the predecessors' counts are added, but only
 * where all of them state the number and each of them went into this unit as a whole; else nothing is compared.
 */
import type { Organisation } from '../../domain/organisations';
import { hasSent, type UnitReturn } from '../returns';

/** Why nothing can be compared; `part-year`: founded within one of the years, and no file says since which day it counts. */
export type Incomparable = 'new' | 'split' | 'other-period' | 'part-year' | 'no-figures';

export interface ComparedValue {
  key: string;
  before: number;
  now: number;
}

export type Comparison =
  | { kind: 'none'; reason: Incomparable }
  /** `from`: names of the units that last year's numbers are of. */
  | { kind: 'compared'; from: string[]; values: ComparedValue[] };

/** Keys that count what happened in the year: of units that became one they may be added. */
export const FLOWS = [
  'dossiers.received',
  'dossiers.resolved',
  'dossiers.resolvedOverdue',
  'tthc.changed',
  'audit.count',
];
/** Keys that say what stands: two units that apply one list of procedures do not apply twice as many. */
const STATES = ['tthc.total', 'internalProc.count'];

/** The units that this one was the year before, by id; the reason where they cannot be set beside it. */
export interface Former {
  sources: string[];
  reason: Incomparable | null;
}

/** The days on which the units of the two years hold. */
export interface YearSpan {
  before: string;
  now: string;
}

/** `before` are the returns of the year before, by id. */
export function formerOf(
  now: UnitReturn,
  before: ReadonlyMap<string, UnitReturn>,
  organisations: readonly Organisation[],
  days: YearSpan,
): Former {
  const into = predecessors(now.unit.id, organisations, days);
  const sources = [now.unit.id, ...into.map(({ id }) => id)].filter((id) => {
    const own = organisations.find((one) => one.id === id);
    return !own?.validFrom || own.validFrom <= days.before;
  });
  if (
    into.some(({ successors }) => successors.length > 1 || successors.some(({ fields }) => fields))
  )
    return { sources, reason: 'split' };
  if (sources.length === 0) return { sources, reason: 'new' };
  const isPart = (one: UnitReturn | undefined, day: string) =>
    one !== undefined && mayBePart(one, `${day.slice(0, 4)}-01-01`, organisations);
  if (isPart(now, days.now) || sources.some((id) => isPart(before.get(id), days.before)))
    return { sources, reason: 'part-year' };
  const isOther = sources.some((id) => {
    const own = before.get(id);
    return own && !isOfOneSpan(own, now);
  });
  return { sources, reason: isOther ? 'other-period' : null };
}

/** `before` are the returns of the year before, by id. */
export function compareYears(
  now: UnitReturn,
  before: ReadonlyMap<string, UnitReturn>,
  organisations: readonly Organisation[],
  days: YearSpan,
): Comparison {
  const { sources, reason } = formerOf(now, before, organisations, days);
  if (reason !== null) return { kind: 'none', reason };
  const returns = sources.map((id) => before.get(id));
  const keys = sources.length === 1 ? [...FLOWS, ...STATES] : FLOWS;
  const values = keys.flatMap((key) => {
    const value = now.values[key];
    const parts = returns.map((one) => one?.values[key]);
    if (typeof value !== 'number' || !parts.every((part) => typeof part === 'number')) return [];
    return [{ key, before: (parts as number[]).reduce((sum, part) => sum + part, 0), now: value }];
  });
  if (values.length === 0) return { kind: 'none', reason: 'no-figures' };
  const from = returns.flatMap((one) => (one ? [one.unit.name] : []));
  return { kind: 'compared', from, values };
}

/**
 * Units that went into this one between the two days, also by way of another that ended between them; each once. One whose
 * last day is the later one is still there on it, with a return of its own.
 */
function predecessors(
  id: string,
  organisations: readonly Organisation[],
  { before, now }: YearSpan,
): Organisation[] {
  const found = new Map<string, Organisation>();
  const follow = (into: string): void => {
    for (const one of organisations) {
      const { validTo, successors } = one;
      if (found.has(one.id) || one.id === id || validTo === null) continue;
      if (validTo < before || validTo >= now) continue;
      if (!successors.some((next) => next.id === into)) continue;
      found.set(one.id, one);
      follow(one.id);
    }
  };
  follow(id);
  return [...found.values()];
}

/**
 * Whether a return may count over a part of the year alone, or over the whole with those before it: of a unit that was
 * founded after the first day nobody knows, where no file says its own first day.
 */
function mayBePart(
  one: UnitReturn,
  firstDay: string,
  organisations: readonly Organisation[],
): boolean {
  const founded = organisations.find(({ id }) => id === one.unit.id)?.validFrom ?? null;
  if (founded === null || founded <= firstDay || hasSent(one) === false) return false;
  const { periods = [] } = one;
  return periods.length === 0 || periods.some(({ from }) => from === null);
}

/** Spans of the same days of the year; where one does not say its days, nothing contradicts. */
function isOfOneSpan(a: UnitReturn, b: UnitReturn): boolean {
  const daysOf = ({ periods = [] }: UnitReturn) =>
    periods.map(({ from, to }) => `${from?.slice(5) ?? ''}–${to?.slice(5) ?? ''}`).sort();
  const [before, now] = [daysOf(a), daysOf(b)];
  return before.length === 0 || now.length === 0 || before.join() === now.join();
}
