/** Everything of one report year: its draft and period, its figures, its report. Popup and workbench share it. */
import { useCallback, useMemo, useState } from 'react';
import type { FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Profile } from '../../lib/domain/office';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { officeScope, printedUnits } from '../../lib/figures/office-scope';
import { periodGap } from '../../lib/figures/period-gap';
import type { Choice } from '../../lib/domain/choice';
import type { OfficeScope } from '../../lib/figures/office-scope';
import type { Ledger } from '../../lib/ledger/ledger';
import { newDraft, periodInForce, periodOfLast, presetPeriod } from '../../lib/report/new-draft';
import type { Scope } from '../desk/questions';
import { partFor } from '../popup/parts';
import { figureRows } from '../figures/rows';
import type { MonthRow } from '../figures/months';
import type { FiguresModel, PeriodOffer } from '../popup/FiguresCard';
import type { PeriodPickerProps } from '../popup/PeriodPicker';
import type { ReportOutcome } from '../popup/state';
import { useLanguage } from '../text/language';
import { useChoices } from './choices';
import { nowInstant, today } from './clock';
import { stampOf } from './desk';
import { useDraft } from './draft';
import type { DraftState } from './draft-store';
import type { UndoableStore } from './undo';
import {
  mainFigures,
  problemsOf,
  readYears,
  useCoverage,
  useFigures,
  useMonths,
  useOtherPeriod,
} from './figures';
import type { Office } from './ledger';
import { usePolicyInUse, type PolicyInUse } from './policy';
import { saveProfile } from './profile';
import { useReport } from './report';
import { useUnits } from './units';
import { yearsOf } from './years';

export interface YearData {
  year: number;
  choice: PeriodPickerProps;
  figures: FiguresOfPeriod | null;
  /** What questions to the desk are about; null while the ledger is being read. */
  desk: Scope | null;
  figuresModel: FiguresModel | null;
  months: readonly MonthRow[];
  /** Several units are printed and none is known to be ours: ask before anything is taken. */
  askUnit: boolean;
  /** Null where the period's own statistics were read, or none at all. */
  periodOffer: PeriodOffer | null;
  state: DraftState;
  store: UndoableStore;
  outcome: ReportOutcome;
  /** The unit's name as pages print it; null: the whole of them. */
  scope: string | null;
  /** What is known of units and their names. */
  known: UnitKnowledge;
  /** How the unit counts, and what else it could choose. */
  policy: PolicyInUse;
  onPolicy: (id: string) => void;
  generate: (overrides: Record<string, string>) => void;
}

/** @param asked the year of the address; null for the one last worked on, else the running year. */
export function useYear(
  office: Office,
  profile: Profile,
  ledger: Ledger | null,
  asked: number | null,
  onYear?: (year: number) => void,
): YearData {
  const [chosen, setChosen] = useState<number | null>(null);
  const year = asked ?? chosen ?? lastYear(office);
  const stored = useStoredDraft(office, profile, year);
  const [state, store] = useDraft(stored);
  const { draft } = state;
  const period = useInStep(draft);
  const known = useUnits(profile);
  const scope = useScope(ledger, profile, known);
  const policy = usePolicyInUse(profile);
  const choices = useChoices();
  const counted = useFigures(ledger, period, scope, policy, known, choices);
  const figures = useWithGap(counted, office, draft, period);
  const months = useMonths(ledger, year, scope.unit, policy, known);
  const coverage = useCoverage(ledger, period);
  const units = useMemo(() => (ledger ? printedUnits(ledger) : []), [ledger]);
  const other = useOtherPeriod(ledger, year, period, figures);
  const language = useLanguage();
  const figuresModel = useMemo(() => {
    if (!figures) return null;
    const rows = figureRows(mainFigures(figures));
    return { rows, months, coverage, problems: problemsOf(figures, rows) };
  }, [figures, months, coverage]);
  const before = useCallback(async () => {
    const inStep = draft.period.from === period.from && draft.period.to === period.to;
    if (draft.revision === 0 || !inStep) store.change({ preset: draft.preset, period });
    await store.flush();
    const { status } = store.getState();
    if (status.kind === 'failed') throw new Error(status.message);
    if (status.kind === 'conflict') throw new Error(uiWorkbenchStrings.conflictTitle[language]);
  }, [store, draft.preset, draft.period, draft.revision, period, language]);
  const [outcome, generate] = useReport(year, before);
  const setUnit = (portalUnit: string | null) => void saveProfile({ ...profile, portalUnit });
  return {
    year,
    figures,
    desk: useDeskScope(ledger, period, scope, policy, known, choices),
    figuresModel,
    months,
    state,
    store,
    outcome,
    generate,
    scope: scope.unit,
    known,
    policy,
    onPolicy: (id) => void saveProfile({ ...profile, policy: id }),
    askUnit: !scope.chosen,
    periodOffer: other && {
      period: other,
      // A year's report over the days of a quarter is hardly meant; one that ends earlier may well be.
      onTake:
        other.from === period.from
          ? () => store.change({ preset: 'custom', period: other })
          : undefined,
    },
    choice: {
      year,
      years: yearsOf(office.drafts, [...readYears(ledger), year], Number(today().slice(0, 4))),
      preset: draft.preset,
      part: draft.part ?? null,
      period,
      unit: profile.portalUnit ?? scope.unit,
      units,
      onYear: onYear ?? setChosen,
      onPreset: (preset, asked) => {
        const part = partFor(preset, year, asked ?? null, today());
        store.change({ preset, part, period: presetPeriod(draft, preset, today(), part) });
      },
      onPeriod: (custom) => store.change({ preset: 'custom', period: custom }),
      onUnit: setUnit,
    },
  };
}

/** The year last written in, else the running one. */
function lastYear({ drafts }: Office): number {
  const newest = [...drafts].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  return newest?.year ?? Number(today().slice(0, 4));
}

function useStoredDraft(office: Office, profile: Profile, year: number) {
  const stored = office.drafts.find((draft) => draft.year === year);
  const blank = useMemo(() => newDraft(year, profile.form, nowInstant()), [year, profile.form]);
  return stored ?? blank;
}

/** The period in force: that of the preset as of today, or the one chosen by hand. One object while it stays the same. */
function useInStep(draft: DraftState['draft']) {
  const { from, to } = periodInForce(draft, today());
  return useMemo(() => ({ from, to }), [from, to]);
}

/** The figures, with what is to be said about the days between last year's report and this one. */
function useWithGap(
  figures: FiguresOfPeriod | null,
  { drafts }: Office,
  { year, preset }: DraftState['draft'],
  period: Period,
): FiguresOfPeriod | null {
  return useMemo(() => {
    const last = drafts.find((draft) => draft.year === year - 1);
    const gap = periodGap(last ? periodOfLast(last) : null, period, preset);
    return figures && gap ? { ...figures, problems: [gap, ...figures.problems] } : figures;
  }, [figures, drafts, year, preset, period]);
}

const EMPTY: Ledger = { readings: [], dossiers: [] };

/** The scope of the office; one object while it stays the same. */
function useScope(ledger: Ledger | null, profile: Profile, known: UnitKnowledge) {
  const { portalUnit, values } = profile;
  const name = values['org.name'];
  return useMemo(
    () => officeScope(ledger ?? EMPTY, portalUnit, name, known),
    [ledger, portalUnit, name, known],
  );
}

/** The scope of questions to the desk; one object while it stays the same. */
function useDeskScope(
  ledger: Ledger | null,
  { from, to }: Period,
  { unit, chosen }: OfficeScope,
  { policy }: PolicyInUse,
  units: UnitKnowledge,
  choices: readonly Choice[] | null,
): Scope | null {
  return useMemo(() => {
    if (!ledger || !choices || !policy || policy === 'loading') return null;
    const period = { from, to };
    return { period, policy, unit, units, unitChosen: chosen, choices, stamp: stampOf(ledger) };
  }, [ledger, from, to, unit, chosen, policy, units, choices]);
}
