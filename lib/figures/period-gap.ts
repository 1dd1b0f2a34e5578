/** Days that fall between two reports, or into both (domain facts §1.8, 2). */
import type { Period } from '../domain/figures';
import { addDays, daysBetween, formatDay } from '../domain/instant';
import type { Problem } from '../domain/problem';
import type { PeriodPreset } from '../domain/presets';
import { figureProblem } from './offer';

/** The period of last year's report, as it was written; null: there is none. */
type Last = Period | null;

/**
 * The gap or the overlap between last year's report and this one, as a warning; null where one follows on the
 * other. A report of a quarter or a month is no year's report and is not held against the last one.
 */
export function periodGap(last: Last, own: Period, preset: PeriodPreset): Problem | null {
  if (last === null || preset === 'quarter' || preset === 'month') return null;
  const next = addDays(last.to, 1);
  if (own.from > next) return said('figures/period-gap', last, own, next, addDays(own.from, -1));
  const from = own.from > last.from ? own.from : last.from;
  const to = own.to < last.to ? own.to : last.to;
  return from <= to ? said('figures/period-overlap', last, own, from, to) : null;
}

function said(
  code: 'figures/period-gap' | 'figures/period-overlap',
  last: Period,
  own: Period,
  from: string,
  to: string,
): Problem {
  return figureProblem(code, 'warning', {
    lastTo: formatDay(last.to),
    ownFrom: formatDay(own.from),
    from: formatDay(from),
    to: formatDay(to),
    days: daysBetween(from, to) + 1,
  });
}
