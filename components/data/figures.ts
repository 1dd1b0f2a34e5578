/** Figures of a period from the ledger, shaped for the views. */
import { useEffect, useMemo, useState } from 'react';
import type { Choice } from '../../lib/domain/choice';
import type { FigureConcept } from '../../lib/domain/concepts';
import type { Figure, FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import { coverageOf } from '../../lib/figures/coverage';
import { figuresOf } from '../../lib/figures/figures';
import { figuresWithoutPolicy } from '../../lib/figures/policy-problems';
import { monthly } from '../../lib/figures/monthly';
import type { OfficeScope } from '../../lib/figures/office-scope';
import type { Ledger } from '../../lib/ledger/ledger';
import type { Policy } from '../../lib/domain/policy';
import type { MonthRow } from '../figures/months';
import type { FigureRow } from '../figures/rows';
import { today } from './clock';
import type { SeenOf } from '../figures/CoverageLine';
import type { PolicyInUse } from './policy';

/** The figures; null while the ledger, the policy or the officer's choices are being read. */
export function useFigures(
  ledger: Ledger | null,
  { from, to }: Period,
  { unit, chosen }: OfficeScope,
  { id, policy }: PolicyInUse,
  units: UnitKnowledge,
  choices: readonly Choice[] | null,
): FiguresOfPeriod | null {
  return useMemo(() => {
    if (!ledger || !choices || policy === 'loading') return null;
    const period = { from, to };
    if (!policy) return figuresWithoutPolicy(id, period, unit);
    const asked = { period, policy, unit, units, unitChosen: chosen, choices, today: today() };
    return figuresOf(ledger, asked);
  }, [ledger, from, to, unit, chosen, id, policy, units, choices]);
}

/** The months of a year; empty until computed, which happens after the first paint, and while nothing is known. */
export function useMonths(
  ledger: Ledger | null,
  year: number,
  unit: string | null,
  { policy }: PolicyInUse,
  units: UnitKnowledge,
): MonthRow[] {
  const [months, setMonths] = useState<MonthRow[]>([]);
  useEffect(() => {
    const usable = policy === 'loading' ? null : policy;
    const timer = setTimeout(
      () => setMonths(ledger && usable ? monthRows(ledger, year, unit, usable, units) : []),
      30,
    );
    return () => clearTimeout(timer);
  }, [ledger, year, unit, policy, units]);
  return months;
}

function monthRows(
  ledger: Ledger,
  year: number,
  unit: string | null,
  policy: Policy,
  units: UnitKnowledge,
): MonthRow[] {
  const rows = monthly(ledger, year, policy, unit, units).map(({ period, received, resolved }) => ({
    month: period.from.slice(0, 7),
    received: received.value,
    resolved: resolved.value,
    partial: [received, resolved].some(({ value, complete }) => value !== null && !complete),
  }));
  const known = rows.some((row) => row.received !== null || row.resolved !== null);
  return known ? rows : [];
}

/** The undivided figure of each concept. */
export function mainFigures(figures: FiguresOfPeriod): Map<FigureConcept, Figure> {
  const whole = figures.figures.filter(({ part }) => part === null);
  return new Map(whole.map((figure) => [figure.concept, figure]));
}

/** How much of the largest list of the period was seen. */
export function useCoverage(ledger: Ledger | null, period: Period): SeenOf | null {
  return useMemo(() => {
    const [largest] = ledger ? coverageOf(ledger.readings, period, ledger.sweeps) : [];
    return largest ? { seen: largest.seen, total: largest.total } : null;
  }, [ledger, period]);
}

/** Problems of the period and of the figures shown, each once; notes of single figures stay in their details. */
export function problemsOf(figures: FiguresOfPeriod, shown: readonly FigureRow[]): Problem[] {
  const own = shown.flatMap(({ figure }) => figure?.problems ?? []);
  const all = [...figures.problems, ...own.filter(({ severity }) => severity !== 'info')];
  return [...new Map(all.map((problem) => [problem.message, problem])).values()];
}

/**
 * The period of the statistics read last in this report year, where none of the report's own period was read:
 * the numbers are in the ledger, yet nothing can be said, and the officer is to know why.
 */
export function useOtherPeriod(
  ledger: Ledger | null,
  year: number,
  own: Period,
  figures: FiguresOfPeriod | null,
): Period | null {
  return useMemo(() => {
    if (!figures || figures.figures.some(isPrinted)) return null;
    const pages = (ledger?.readings ?? []).flatMap(({ grids, readAt }) =>
      grids.flatMap(({ kind, period }) =>
        kind === 'figures' && period ? [{ from: period.from, to: period.to, readAt }] : [],
      ),
    );
    const ofYear = pages.filter(({ to }) => Number(to.slice(0, 4)) === year);
    if (ofYear.some(({ from, to }) => from === own.from && to === own.to)) return null;
    const newest = ofYear.reduce<(typeof ofYear)[number] | null>(
      (last, page) => (last && last.readAt >= page.readAt ? last : page),
      null,
    );
    return newest && { from: newest.from, to: newest.to };
  }, [ledger, year, own, figures]);
}

/** Statistics pages gave this number, alone or together. */
function isPrinted({ concept, basis, value }: Figure): boolean {
  const fromPages = basis === 'page-total' || basis === 'sum-of-pages';
  return fromPages && value !== null && concept !== 'procedures.total';
}

/** Years in which a period of what was read ends. */
export function readYears(ledger: Ledger | null): number[] {
  const years = new Set<number>();
  for (const { grids } of ledger?.readings ?? []) {
    for (const { period } of grids) if (period) years.add(Number(period.to.slice(0, 4)));
  }
  return [...years];
}
