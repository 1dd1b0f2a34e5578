/** Received and resolved by month, for the chart. */
import type { Figure, Period } from '../domain/figures';
import { monthsOf } from '../domain/periods';
import type { Policy } from '../domain/policy';
import type { UnitKnowledge } from '../domain/unit-matcher';
import { dayOf } from '../domain/instant';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { figuresOf } from './figures';

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
    const { figures } = figuresOf(ledger, {
      period,
      policy,
      unit,
      ...(units && { units }),
      only: ASKED,
      among,
    });
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
 * A dossier received and ended on known days can matter only to the months of its dates; one that is open, or
 * whose dates are missing, to any month.
 */
function spread(dossiers: readonly LedgerDossier[]) {
  const byMonth = new Map<string, LedgerDossier[]>();
  const everywhere: LedgerDossier[] = [];
  for (const dossier of dossiers) {
    const ends = [
      dossier.resultAt,
      dossier.returnedAt,
      dossier.withdrawnAt,
      dossier.refusedAt,
      dossier.stoppedAt,
    ].filter((at) => at !== null);
    if (dossier.receivedAt === null || ends.length === 0) {
      everywhere.push(dossier);
      continue;
    }
    const dates = [dossier.receivedAt, ...ends];
    for (const month of new Set(dates.map((at) => dayOf(at).slice(0, 7)))) {
      const list = byMonth.get(month);
      if (list) list.push(dossier);
      else byMonth.set(month, [dossier]);
    }
  }
  return { byMonth, everywhere };
}
