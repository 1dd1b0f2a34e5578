/** How old is what was seen, and which months of the period nobody has looked at. */
import type { Period } from '../domain/figures';
import { dayOf, daysBetween, formatDay } from '../domain/instant';
import { monthsOf } from '../domain/periods';
import type { Problem } from '../domain/problem';
import type { Ledger } from '../ledger/ledger';
import { problemLimits } from '../packs/problem-limits';
import { openPage } from './fixes';
import { isUnnarrowed, isWhole, listsOf } from './lists';
import { figureProblem } from './offer';
import { isSpread } from './units';
import type { Workings } from './workings';

/** @param today null: not known, then nothing is said about age */
export function sightProblems(
  ledger: Ledger,
  workings: Workings,
  period: Period,
  today: string | null,
): Problem[] {
  return [
    ...(today === null ? [] : stale(ledger, workings, period, today)),
    ...monthGaps(ledger, workings, period, today),
  ];
}

/** The newest look at pages that speak of the unit, where the period is still running (or ended yesterday). */
function stale(ledger: Ledger, workings: Workings, period: Period, today: string): Problem[] {
  if (today < period.from || daysBetween(period.to, today) > 1) return [];
  const newest = looksOf(workings).reduce<Look | null>(
    (last, look) => (last && last.at >= look.at ? last : look),
    null,
  );
  const days = newest && daysBetween(dayOf(newest.at), today);
  if (days === null || days <= problemLimits().staleDays) return [];
  const url = ledger.readings.find(({ id }) => id === newest!.id)?.url;
  const args = { readAt: formatDay(dayOf(newest!.at)), days };
  return [figureProblem('figures/stale', 'warning', args, { fixes: openPage(url) })];
}

interface Look {
  at: string;
  id: string;
}

function looksOf({ facts, context }: Workings): Look[] {
  const pages = [...facts.values()].flatMap((list) =>
    list.map(({ readAt, id }) => ({ at: readAt, id })),
  );
  return [...pages, ...context.placing.placed.map(({ dossier }) => dossier.last)];
}

/** Months up to the last look of which no page, no list and no dossier was seen, where others were. */
function monthGaps(
  ledger: Ledger,
  workings: Workings,
  period: Period,
  today: string | null,
): Problem[] {
  const last = ledger.readings.reduce((day, { readAt }) => later(day, dayOf(readAt)), '');
  const until = today ?? last;
  const months = monthsWithin(period).filter(({ from }) => from <= until);
  const seen = seenDays(ledger, workings, period);
  const missing = months.filter((month) => !seen.some((one) => touches(one, month)));
  if (missing.length === 0 || missing.length === months.length) return [];
  const names = missing.map(({ from }) => `${Number(from.slice(5, 7))}/${from.slice(0, 4)}`);
  return [figureProblem('figures/month-gap', 'warning', { months: names.join(', ') })];
}

const later = (a: string, b: string): string => (a > b ? a : b);
const touches = (a: Period, b: Period): boolean => a.from <= b.to && a.to >= b.from;

function monthsWithin(period: Period): Period[] {
  const months: Period[] = [];
  for (let year = Number(period.from.slice(0, 4)); year <= Number(period.to.slice(0, 4)); year += 1)
    months.push(...monthsOf(year).filter((month) => touches(month, period)));
  return months;
}

/** Days that something seen speaks of. */
function seenDays(
  { readings, sweeps }: Ledger,
  { matcher, facts, related, context }: Workings,
  period: Period,
): Period[] {
  const printed = [facts, related.parts, related.predecessors].flatMap((map) =>
    [...map.values()].flatMap((list) => list.map((fact) => fact.period)),
  );
  const spread = isSpread(matcher, period);
  const lists = listsOf(readings, null, sweeps).flatMap((list) => {
    if (list.period) return [{ from: list.period.from, to: list.period.to }];
    return isWhole(list) && !list.periodUnclear && isUnnarrowed(list, matcher, spread)
      ? [period]
      : [];
  });
  const months = new Set<string>();
  for (const { dossier } of context.placing.placed) {
    const { receivedAt, submittedAt, resultAt, returnedAt } = dossier;
    for (const at of [receivedAt ?? submittedAt, resultAt, returnedAt])
      if (at) months.add(at.slice(0, 7));
  }
  const days = [...months].map((month) => ({ from: `${month}-01`, to: `${month}-31` }));
  return [...printed, ...lists, ...days];
}
