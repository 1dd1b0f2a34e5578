/** Figures of a period from the ledger, shaped for the views. */
import { useMemo, useState } from 'react';
import type { Choice } from '../../lib/domain/choice';
import type { FigureConcept } from '../../lib/domain/concepts';
import type { Figure, FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Problem } from '../../lib/domain/problem';
import type { Profile } from '../../lib/domain/office';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import type { Month } from '../../lib/figures/monthly';
import { figuresWithoutPolicy } from '../../lib/figures/policy-problems';
import { yearAsked, type YearSummary } from '../../lib/figures/year-summary';
import { defaultPolicy } from '../../lib/packs/policies';
import type { MonthRow } from '../figures/months';
import type { FigureRow } from '../figures/rows';
import { today } from './clock';
import type { LedgerMark } from './ledger';
import type { PolicyInUse } from './policy';
import { useSummary, type Summarised } from './summary';

export interface YearQuestion {
  year: number;
  period: Period;
  profile: Profile;
  policy: PolicyInUse;
  /** Null while they are being read, and so the choices. */
  units: UnitKnowledge | null;
  choices: readonly Choice[] | null;
}

/**
 * What is known of a report year, as of the standing ledger or, marked, of an older one. Without the unit's policy
 * the rest is known, but no figure. Nothing is asked while anything that decides the figures is still being read.
 */
export function useFigures(
  ledger: LedgerMark | null,
  { year, period: { from, to }, profile, policy: { id, policy }, units, choices }: YearQuestion,
): Summarised<YearSummary> {
  const { portalUnit } = profile;
  const officeName = portalUnit === null ? (profile.values['org.name'] ?? null) : null;
  const day = today();
  const asked = useMemo(() => {
    if (policy === 'loading' || !units || !choices) return null;
    const rules = policy ?? defaultPolicy();
    const of = { year, period: { from, to }, policy: rules, portalUnit, officeName };
    return yearAsked({ ...of, units, choices, today: day });
  }, [year, from, to, portalUnit, officeName, policy, units, choices, day]);
  const about = JSON.stringify([year, from, to, id, portalUnit]);
  const summary = useUntilNext(about, useSummary('year', asked, ledger));
  const { answer } = summary;
  const known = useMemo(() => {
    if (answer === null || policy !== null) return answer;
    const figures = figuresWithoutPolicy(id, { from, to }, answer.scope.unit);
    return { ...answer, figures };
  }, [answer, policy, id, from, to]);
  return { ...summary, answer: known };
}

/** While a choice, a name or another day is being counted in, the answer before it stands, marked as old. */
function useUntilNext<T>(about: string, now: Summarised<T>): Summarised<T> {
  const [before, setBefore] = useState<{ about: string; summary: Summarised<T> } | null>(null);
  if (now.answer !== null && now.answer !== before?.summary.answer)
    setBefore({ about, summary: now });
  if (now.answer !== null || before?.about !== about) return now;
  const { answer, revision, at } = before.summary;
  return { ...now, answer, revision, at, oldFrom: at };
}

/** The months of a year; none until they are known, and where nothing is. `unit` undefined: not known yet. */
export function useMonths(
  ledger: LedgerMark | null,
  year: number,
  unit: string | null | undefined,
  { policy }: PolicyInUse,
  units: UnitKnowledge | null,
): Summarised<readonly MonthRow[]> {
  const asked = useMemo(() => {
    if (unit === undefined || !units || policy === null || policy === 'loading') return null;
    return { year, policy, unit, units };
  }, [year, unit, policy, units]);
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
