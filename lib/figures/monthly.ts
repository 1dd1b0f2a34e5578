/** Received and resolved by month, for the chart. */
import type { Figure, Period } from '../domain/figures';
import { monthsOf } from '../domain/periods';
import type { Policy } from '../domain/policy';
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

/** The twelve months of a year: from pages of exactly that month, else counted from dossiers. */
export function monthly(
  ledger: Ledger,
  year: number,
  policy: Policy,
  unit: string | null,
): Month[] {
  return monthsOf(year).map((period) => {
    const { figures } = figuresOf(ledger, { period, policy, unit });
    const valueOf = (concept: 'received.inPeriod' | 'resolved.total'): MonthValue => {
      const figure = figures.find((one) => one.concept === concept && one.part === null);
      const value = typeof figure?.value === 'number' ? figure.value : null;
      return { value, basis: figure?.basis ?? null, complete: figure?.complete ?? false };
    };
    return { period, received: valueOf('received.inPeriod'), resolved: valueOf('resolved.total') };
  });
}
