import type { FigureConcept } from '../../lib/domain/concepts';
import type { Period } from '../../lib/domain/figures';
import { addDays, dayOf, monthDays } from '../../lib/domain/instant';
import { dueSoon, type DueDossier } from '../../lib/figures/due-soon';
import { figuresOf } from '../../lib/figures/figures';
import { openableUrl } from '../../lib/figures/source-link';
import type { Held } from './desk';
import type { DueRow, Glance, Scope, Today } from './questions';

const GLANCE: readonly FigureConcept[] = [
  'received.inPeriod',
  'resolved.total',
  'inProgress.total',
  'inProgress.overdue',
];

/** The day's lists and the running month beside the one before. */
export function todayOf(held: Held, scope: Scope, asOf: string, days: number): Today {
  const { policy, unit, units } = scope;
  const list = dueSoon(held.ledger, { asOf, policy, unit, units, days });
  const row = (one: DueDossier) => dueRow(one, held);
  const { month, before } = monthsAround(dayOf(asOf));
  return {
    asOf,
    overdue: list.overdue.map(row),
    today: list.today.map(row),
    soon: list.soon.map(row),
    leftOut: list.leftOut,
    seen: list.seen,
    month: glanceOf(held, scope, month),
    lastMonth: glanceOf(held, scope, before),
  };
}

function dueRow(
  { dossier, due, days, seenDaysAgo, firstDueUnknown }: DueDossier,
  held: Held,
): DueRow {
  const { key, code, procedure, field, last } = dossier;
  const url = openableUrl(held.readings.get(last.id)?.url ?? null, held.hosts);
  return {
    ...{ key, code, procedure, field, due, days, seenDaysAgo, firstDueUnknown },
    seenAt: last.at,
    url,
  };
}

/** The running month up to the day, and the whole month before. */
export function monthsAround(day: string): { month: Period; before: Period } {
  const from = `${day.slice(0, 7)}-01`;
  const last = addDays(from, -1);
  const [year, month] = last.split('-').map(Number) as [number, number];
  return { month: { from, to: day }, before: monthDays(year, month) };
}

function glanceOf({ ledger }: Held, scope: Scope, period: Period): Glance {
  const { policy, unit, units, unitChosen, choices } = scope;
  const { figures } = figuresOf(ledger, {
    period,
    policy,
    unit,
    units,
    unitChosen,
    choices,
    only: GLANCE,
  });
  const main = figures.filter(({ part }) => part === null);
  return {
    period,
    figures: main.map(({ concept, value, basis, complete }) => ({
      concept,
      value,
      basis,
      complete,
    })),
  };
}
