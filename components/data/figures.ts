/** Figures of a period from the ledger, shaped for the views. */
import { useMemo } from 'react';
import type { FigureConcept } from '../../lib/domain/concepts';
import type { Figure, FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import type { Profile } from '../../lib/domain/office';
import type { Month } from '../../lib/figures/monthly';
import { figuresWithoutPolicy } from '../../lib/figures/policy-problems';
import type { YearSummary } from '../../lib/figures/year-summary';
import { defaultPolicy } from '../../lib/packs/policies';
import type { MonthRow } from '../figures/months';
import type { FigureRow } from '../figures/rows';
import type { LedgerMark } from './ledger';
import type { PolicyInUse } from './policy';
import { useSummary, type Summarised } from './summary';

/**
 * What is known of a report year, as of the standing ledger or, marked, of an older one. Without the unit's policy
 * the rest is known, but no figure.
 */
export function useFigures(
  ledger: LedgerMark | null,
  year: number,
  { from, to }: Period,
  { portalUnit, values }: Profile,
  { id, policy }: PolicyInUse,
): Summarised<YearSummary> {
  const officeName = values['org.name'] ?? null;
  const asked = useMemo(() => {
    if (policy === 'loading') return null;
    const period = { from, to };
    const rules = policy ?? defaultPolicy();
    return { year, period, policy: rules, portalUnit, officeName, choices: [] };
  }, [year, from, to, portalUnit, officeName, policy]);
  const summary = useSummary('year', asked, ledger);
  const { answer } = summary;
  const known = useMemo(() => {
    if (answer === null || policy !== null) return answer;
    const figures = figuresWithoutPolicy(id, { from, to }, answer.scope.unit);
    return { ...answer, figures };
  }, [answer, policy, id, from, to]);
  return { ...summary, answer: known };
}

/** The months of a year; none until they are known, and where nothing is. `unit` undefined: not known yet. */
export function useMonths(
  ledger: LedgerMark | null,
  year: number,
  unit: string | null | undefined,
  { policy }: PolicyInUse,
): Summarised<readonly MonthRow[]> {
  const asked = useMemo(() => {
    const isUsable = policy !== null && policy !== 'loading';
    return unit === undefined || !isUsable ? null : { year, policy, unit };
  }, [year, unit, policy]);
  const summary = useSummary('months', asked, ledger);
  const rows = useMemo(() => (summary.answer ? monthRows(summary.answer) : null), [summary.answer]);
  return { ...summary, answer: rows };
}

function monthRows(months: readonly Month[]): MonthRow[] {
  const rows = months.map(({ period, received, resolved }) => ({
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

/** Problems of the period and of the figures shown, each once; notes of single figures stay in their details. */
export function problemsOf(figures: FiguresOfPeriod, shown: readonly FigureRow[]): Problem[] {
  const own = shown.flatMap(({ figure }) => figure?.problems ?? []);
  const all = [...figures.problems, ...own.filter(({ severity }) => severity !== 'info')];
  return [...new Map(all.map((problem) => [problem.message, problem])).values()];
}
