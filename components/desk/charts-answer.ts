import { onTimeBy, slowestProcedures } from '../../lib/figures/breakdown';
import { isProven } from '../../lib/figures/coverage';
import { monthly } from '../../lib/figures/monthly';
import type { MonthRow } from '../figures/months';
import type { Held } from './desk';
import type { Charts, Scope } from './questions';

/** What the charts show, and whether the dossiers behind them are all there. */
export function chartsOf(held: Held, scope: Scope): Charts {
  const { context } = held.workings(scope);
  const { placed } = context.placing;
  const year = Number(scope.period.to.slice(0, 4));
  return {
    year,
    months: monthRows(held, scope, year),
    lastYear: monthRows(held, scope, year - 1),
    byField: onTimeBy(placed, 'field'),
    byProcedure: onTimeBy(placed, 'procedure'),
    slowest: slowestProcedures(placed),
    complete: scope.unitChosen && isProven('resolved.total', context.proof),
    resolved: context.tallies['resolved.total'].counted.length,
  };
}

/** The months of a year; empty where nothing is known of any. */
function monthRows({ ledger }: Held, { policy, unit, units }: Scope, year: number): MonthRow[] {
  const rows = monthly(ledger, year, policy, unit, units).map(({ period, received, resolved }) => ({
    month: period.from.slice(0, 7),
    received: received.value,
    resolved: resolved.value,
    partial: [received, resolved].some(({ value, complete }) => value !== null && !complete),
  }));
  return rows.some(({ received, resolved }) => received !== null || resolved !== null) ? rows : [];
}
