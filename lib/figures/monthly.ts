/** Received and resolved by month, for the chart. */
import type { Figure, Period } from '../domain/figures';
import { monthsOf } from '../domain/periods';
import type { Policy } from '../domain/policy';
import type { UnitKnowledge } from '../domain/unit-matcher';
import { dayOf } from '../domain/instant';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { figuresIn } from './figures';
import { workingsOf } from './workings';

export interface MonthValue {
  /** Null: not known. */
  value: number | null;
  basis: Figure['basis'];
  complete: boolean;
}
export interface Month {
  period: Period;
  received: MonthValue;
  resolved: MonthValue;
}

const ASKED = ['received.inPeriod', 'resolved.total'] as const;

/**
 * The twelve months of a year: from pages of exactly that month, else counted from dossiers. A month of which
 * nothing was seen is null, not 0.
 */
export function monthly(
  ledger: Ledger,
  year: number,
  policy: Policy,
  unit: string | null,
  units?: UnitKnowledge,
): Month[] {
  const { byMonth, everywhere } = spread(ledger.dossiers);
  return monthsOf(year).map((period) => {
    const among = [...(byMonth.get(period.from.slice(0, 7)) ?? []), ...everywhere];
    const options = { period, policy, unit, ...(units && { units }), only: ASKED, among };
    const figures = figuresIn(workingsOf(ledger, options), options);
    const valueOf = (concept: (typeof ASKED)[number]): MonthValue => {
      const figure = figures.find((one) => one.concept === concept && one.part === null);
      const value = typeof figure?.value === 'number' ? figure.value : null;
      if (value === 0 && !figure?.complete) return { value: null, basis: null, complete: false };
      return { value, basis: figure?.basis ?? null, complete: figure?.complete ?? false };
    };
    return { period, received: valueOf('received.inPeriod'), resolved: valueOf('resolved.total') };
  });
}

/**
 * A dossier received and ended on known days can matter only to the months of its dates; one of which only the
 * hand-over is known, to all months up to it; one that is open, or whose dates are missing, to any month.
 */
function spread(dossiers: readonly LedgerDossier[]) {
  const byMonth = new Map<string, LedgerDossier[]>();
  const everywhere: LedgerDossier[] = [];
  for (const dossier of dossiers) {
    const { receivedAt, resultAt, returnedAt, withdrawnAt, refusedAt, stoppedAt } = dossier;
    const ends = [resultAt, withdrawnAt, refusedAt, stoppedAt].filter((at) => at !== null);
    if (receivedAt === null || (ends.length === 0 && returnedAt === null)) {
      everywhere.push(dossier);
      continue;
    }
    const months = ends.length
      ? [receivedAt, ...ends].map(monthOf)
      : monthsBetween(monthOf(receivedAt), monthOf(returnedAt!));
    for (const month of new Set(months)) {
      const list = byMonth.get(month);
      if (list) list.push(dossier);
      else byMonth.set(month, [dossier]);
    }
  }
  return { byMonth, everywhere };
}

const monthOf = (at: string): string => dayOf(at).slice(0, 7);

/** `2025-11` to `2026-02`, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let name = first; name <= last; name = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
