/** All that the views show of a report year, as one question and one answer. */
import type { Choice } from '../domain/choice';
import type { FiguresOfPeriod, Period } from '../domain/figures';
import type { Policy } from '../domain/policy';
import type { UnitKnowledge } from '../domain/unit-matcher';
import type { Ledger } from '../ledger/ledger';
import { coverageOf } from './coverage';
import { figuresOf } from './figures';
import { officeScope, printedUnits, type OfficeScope } from './office-scope';
import { otherPeriodOf, readYears } from './other-period';
import { pageProblems, type PageProblems } from './page-problems';
import { shortFigures } from './short';

/** Everything the answer depends on beside the ledger itself. */
export interface YearAsked {
  year: number;
  period: Period;
  policy: Policy;
  /** As the profile has it. */
  portalUnit: string | null;
  /** The office's own name (org.name), as the profile has it. */
  officeName: unknown;
  units: UnitKnowledge;
  choices: readonly Choice[];
  /** The present day. */
  today: string;
}

/**
 * Puts the question together, always in one order, so that page and background name the same answer. A unit that was
 * chosen stands whatever the office calls itself.
 */
export function yearAsked(of: YearAsked): YearAsked {
  const { year, period, policy, portalUnit, units, choices, today } = of;
  const { from, to } = period;
  const officeName = portalUnit === null ? (of.officeName ?? null) : null;
  return { year, period: { from, to }, policy, portalUnit, officeName, units, choices, today };
}

export interface YearSummary {
  scope: OfficeScope;
  /** Names of units that pages print. */
  units: string[];
  /** Without codes, and with the first sources only. */
  figures: FiguresOfPeriod;
  /** How much of the largest list of the period was seen. */
  coverage: { seen: number; total: number | null } | null;
  /** Years in which a period of what was read ends. */
  years: number[];
  otherPeriod: Period | null;
  /** What the reader warned of on the pages behind the figures. */
  pages: PageProblems[];
}

/** Works the answer out. */
export function yearSummary(ledger: Ledger, asked: YearAsked): YearSummary {
  const { year, period, policy, portalUnit, officeName, units, choices, today } = asked;
  const scope = officeScope(ledger, portalUnit, officeName, units);
  const { unit, chosen: unitChosen } = scope;
  const figures = figuresOf(ledger, { period, policy, unit, units, unitChosen, choices, today });
  const [largest] = coverageOf(ledger.readings, period, ledger.sweeps);
  return {
    scope,
    units: printedUnits(ledger),
    figures: shortFigures(figures),
    coverage: largest ? { seen: largest.seen, total: largest.total } : null,
    years: readYears(ledger),
    otherPeriod: otherPeriodOf(ledger, year, figures),
    pages: pageProblems(ledger.readings, period),
  };
}
