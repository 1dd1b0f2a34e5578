/** Everything of one report year: its draft and period, its figures, its report. Popup and workbench share it. */
import { useCallback, useMemo, useState } from 'react';
import type { Choice } from '../../lib/domain/choice';
import type { FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Profile } from '../../lib/domain/office';
import type { UnitKnowledge } from '../../lib/domain/unit-matcher';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { PageProblems } from '../../lib/figures/page-problems';
import { GENERAL_FORM } from '../../lib/packs/default-form';
import { chooseForm, formOfDraft } from '../../lib/packs/form-choice';
import { periodsOf } from '../../lib/packs/periods';
import { periodGap } from '../../lib/figures/period-gap';
import type { YearSummary } from '../../lib/figures/year-summary';
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
import { useDraft } from './draft';
import type { DraftState } from './draft-store';
import type { UndoableStore } from './undo';
import { mainFigures, problemsOf, useFigures, useMonths } from './figures';
import type { LedgerMark, Office } from './ledger';
import { useFormHeads, useOwnPacks } from './packs';
import { usePolicyInUse, type PolicyInUse } from './policy';
import { saveProfile } from './profile';
import { useReport } from './report';
import type { Summarised } from './summary';
import { useUnits } from './units';
import { useLostInUse, type LostInUse } from './unprinted';
import { yearsOf } from './years';

export interface YearData {
  year: number;
  choice: PeriodPickerProps;
  figures: FiguresOfPeriod | null;
  /** When the figures were worked out, while they are being worked out anew; null: they are of the ledger as it is. */
  oldFrom: string | null;
  /** Why there are no figures of the ledger as it is. */
  failure: string | null;
  onAgain: () => void;
  /** What questions to the desk are about; null until the figures are known. */
  desk: Scope | null;
  /** What the reader warned of on the pages behind the figures; null while the ledger is being read. */
  pages: readonly PageProblems[] | null;
  figuresModel: FiguresModel | null;
  months: readonly MonthRow[];
  /** Several units are printed and none is known to be ours: ask before anything is taken. */
  askUnit: boolean;
  /** Null where the period's own statistics were read, or none at all. */
  periodOffer: PeriodOffer | null;
  state: DraftState;
  store: UndoableStore;
  outcome: ReportOutcome;
  /** What the unit's own template would leave out of the report as it is stored. */
  lost: LostInUse;
  /** The unit's name as pages print it; null: the whole of them. */
  scope: string | null | undefined;
  /** What is known of units and their names; null while it is being read. */
  known: UnitKnowledge | null;
  /** How the unit counts, and what else it could choose. */
  policy: PolicyInUse;
  onPolicy: (id: string) => void;
  generate: (overrides: Record<string, string>, builtIn?: boolean) => void;
}

const NO_MONTHS: readonly MonthRow[] = [];

/**
 * @param asked the year of the address; null for the one last worked on, else the running year
 * @param withMonths false where nobody looks at them
 */
export function useYear(
  office: Office,
  profile: Profile,
  ledger: LedgerMark | null,
  asked: number | null,
  onYear?: (year: number) => void,
  withMonths = true,
): YearData {
  const [chosen, setChosen] = useState<number | null>(null);
  const year = asked ?? chosen ?? lastYear(office);
  const stored = useStoredDraft(office, profile, year);
  const [state, store] = useDraft(stored);
  const { draft } = state;
  const period = useInStep(draft);
  const policy = usePolicyInUse(profile);
  // What is being typed is counted by when it is saved, not letter by letter.
  const saved = office.profile ?? profile;
  const known = useUnits(saved);
  const choices = useChoices();
  const of = { year, period, profile: saved, policy, units: known, choices };
  const counted = useFigures(ledger, of);
  const { answer } = counted;
  const figures = useWithGap(answer?.figures ?? null, office, draft, period);
  const monthsUnit = withMonths ? answer?.scope.unit : undefined;
  const byMonth = useMonths(ledger, year, monthsUnit, policy, known);
  const months = byMonth.answer ?? NO_MONTHS;
  const oldFrom = counted.oldFrom ?? byMonth.oldFrom;
  const other = answer?.otherPeriod;
  const language = useLanguage();
  const figuresModel = useMemo(() => {
    if (!answer || !figures) return null;
    const rows = figureRows(mainFigures(figures));
    const { coverage } = answer;
    return { rows, months, coverage, oldFrom, problems: problemsOf(figures, rows) };
  }, [answer, figures, months, oldFrom]);
  const before = useCallback(async () => {
    const inStep = draft.period.from === period.from && draft.period.to === period.to;
    if (draft.revision === 0 || !inStep) store.change({ preset: draft.preset, period });
    await store.flush();
    const { status } = store.getState();
    if (status.kind === 'failed') throw new Error(status.message);
    if (status.kind === 'conflict') throw new Error(uiWorkbenchStrings.conflictTitle[language]);
  }, [store, draft.preset, draft.period, draft.revision, period, language]);
  const packs = useOwnPacks();
  const heads = useFormHeads();
  const [outcome, generate] = useReport(year, before);
  const form = formOfDraft(draft.form, saved, heads, period.to) ?? GENERAL_FORM;
  const stamp = `${stored.revision} ${JSON.stringify(saved.values)} ${answer?.figures === undefined ? '' : counted.revision}`;
  const lost = useLostInUse(year, form, stamp);
  const named = useMemo(() => periodsOf(packs, year), [packs, year]);
  const setUnit = (portalUnit: string | null) => void saveProfile({ ...profile, portalUnit });
  return {
    year,
    figures,
    oldFrom,
    failure: counted.failure ?? byMonth.failure,
    onAgain: counted.failure === null ? byMonth.again : counted.again,
    desk: useDeskScope(counted, period, policy, known, choices),
    pages: answer?.pages ?? null,
    figuresModel,
    months,
    state,
    store,
    outcome,
    lost,
    generate,
    scope: answer?.scope.unit,
    known,
    policy,
    onPolicy: (id) => void saveProfile({ ...profile, policy: id }),
    askUnit: answer?.scope.chosen === false,
    // By figures that are old nobody is led to change the report's days.
    periodOffer:
      other && counted.oldFrom === null
        ? {
            period: other,
            // A year's report over the days of a quarter is hardly meant; one that ends earlier may well be.
            onTake:
              other.from === period.from
                ? () => store.change({ preset: 'custom', period: other })
                : undefined,
          }
        : null,
    choice: {
      year,
      years: yearsOf(office.drafts, [...(answer?.years ?? []), year], Number(today().slice(0, 4))),
      preset: draft.preset,
      named,
      part: draft.part ?? null,
      period,
      unit: profile.portalUnit ?? answer?.scope.unit ?? null,
      units: answer?.units ?? [],
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
  const heads = useFormHeads();
  const said = JSON.stringify([profile.form, profile.values]);
  const blank = useMemo(() => {
    const draft = newDraft(year, null, nowInstant());
    const [form, values] = JSON.parse(said) as [string, Profile['values']];
    return { ...draft, form: chooseForm({ form, values }, heads, draft.period.to) };
  }, [year, said, heads]);
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

/**
 * The scope of questions to the desk; one object while it stays the same. While the figures are being worked out anew
 * the scope before stands with them, so that both speak of one state; there is none over figures that were old at once.
 */
function useDeskScope(
  { answer, revision, oldFrom }: Summarised<YearSummary>,
  { from, to }: Period,
  { policy }: PolicyInUse,
  units: UnitKnowledge | null,
  choices: readonly Choice[] | null,
): Scope | null {
  const unit = answer?.scope.unit ?? null;
  const unitChosen = answer?.scope.chosen === true;
  const isFresh = answer !== null && oldFrom === null;
  const now = useMemo((): Scope | null => {
    if (!isFresh || !units || !choices || !policy || policy === 'loading') return null;
    const period = { from, to };
    return { period, policy, unit, units, unitChosen, choices, stamp: revision ?? '' };
  }, [isFresh, revision, from, to, unit, unitChosen, policy, units, choices]);
  const [before, setBefore] = useState<Scope | null>(null);
  if (now !== null && now !== before) setBefore(now);
  if (now !== null) return now;
  const { period } = before ?? {};
  const isSame = period?.from === from && period.to === to && before?.policy === policy;
  const isSameUnit = before?.unit === unit && before.unitChosen === unitChosen;
  return answer !== null && isSame && isSameUnit ? before : null;
}
