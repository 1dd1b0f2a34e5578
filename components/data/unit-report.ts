/** The report of another unit as its editor and the list of units see it: what it is filled from, and what it lacks. */
import { useMemo } from 'react';
import type { FiguresOfPeriod, Period } from '../../lib/domain/figures';
import type { Draft, Profile } from '../../lib/domain/office';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import type { ReportForm } from '../../lib/packs/report-schema';
import type { ReportDraft } from '../../lib/report/draft';
import { checkReport, type CheckedReport } from '../../lib/report/render-report';
import { knownToUnit, partsOfOffice, unitProfile } from '../../lib/report/unit-profile';
import {
  takenFromOffice,
  typedUnits,
  unitPrefix,
  unitValues,
  type TypedUnit,
} from '../../lib/report/values/unit-values';
import { unitKey } from '../../lib/domain/unit-name';
import type { Ask, Scope } from '../desk/questions';
import type { FieldModel } from '../form/model';
import { modelsOfUnit, problemUnder } from '../form/of-unit';
import { useAnswer } from './desk';
import { useFilledForm, useUnchanged, type FilledForm } from './form';
import type { UndoableStore } from './undo';

/** What the reports of all units share. */
export interface UnitDesk {
  form: ReportForm;
  /** The office's draft, in which units' values stand too. */
  draft: Draft;
  profile: Profile;
  period: Period;
  /** Null while the office's own figures are being worked out. */
  scope: Scope | null;
  ask: Ask;
  packs: readonly OwnPackFile[] | null;
  /** The office's report as it stands. */
  office: ReportDraft;
  /** Units whose names pages print. */
  printed: readonly string[];
  /** Of the office's draft. */
  store: Pick<UndoableStore, 'getState' | 'change'>;
}

export interface UnitLists {
  parts: readonly string[];
  others: readonly string[];
  /** Something was typed for them, and they are neither of the above any more. */
  kept: readonly TypedUnit[];
}

/** The units there are to write a report for. */
export function unitLists({
  draft,
  profile,
  printed,
}: Pick<UnitDesk, 'profile' | 'printed'> & { draft: Pick<Draft, 'values'> }): UnitLists {
  const parts = partsOfOffice(profile);
  const known = new Set([...parts, String(profile.values['org.name'] ?? '')].map(unitKey));
  const others = printed.filter((name) => !known.has(unitKey(name)));
  const listed = new Set([...parts, ...others].map(unitPrefix));
  return {
    parts,
    others,
    kept: typedUnits(draft.values).filter(({ prefix }) => !listed.has(prefix)),
  };
}

/** The unit's own figures of the period; null while they are not known. */
function useUnitFigures(
  { scope, packs, profile, ask }: UnitDesk,
  unit: string,
  isAsked = true,
): { figures: FiguresOfPeriod | null; failed: boolean } {
  const parent = profile.values['org.parentName'];
  const body = useMemo(() => {
    if (!scope || !packs || !isAsked) return null;
    const units = knownToUnit({ 'org.parentName': parent }, [...packs]);
    return { scope: { ...scope, unit, units, unitChosen: true } };
  }, [scope, packs, parent, unit, isAsked]);
  const [live] = useAnswer(ask, 'figures', body, true);
  return { figures: live.kind === 'ready' ? live.value : null, failed: live.kind === 'failed' };
}

/** What the unit's report is written from: the same draft and profile as the background takes. */
function useUnitSources(
  { draft, profile }: UnitDesk,
  unit: string,
): { draft: Draft; profile: Profile } {
  return useMemo(
    () => ({
      draft: { ...draft, values: unitValues(draft.values, unit), carried: undefined },
      profile: { ...profile, values: unitProfile(profile, unit) },
    }),
    [draft, profile, unit],
  );
}

export interface UnitForm extends FilledForm {
  figures: FiguresOfPeriod | null;
  prefix: string;
}

/** The unit's form, filled; fields and problems are under the unit's keys. */
export function useUnitForm(desk: UnitDesk, unit: string): UnitForm {
  const { figures } = useUnitFigures(desk, unit);
  const own = useUnitSources(desk, unit);
  const sources = { figures, register: null, lastYear: null };
  const filled = useFilledForm(desk.form, own.draft, own.profile, desk.period, sources);
  const prefix = unitPrefix(unit);
  const { office } = desk;
  const { values } = desk.draft;
  const models = useMemo(
    (): FieldModel[] =>
      modelsOfUnit(filled.fields, { prefix, office, taken: takenFromOffice(values, unit) }),
    [filled.fields, prefix, office, values, unit],
  );
  const problems = useMemo(
    () => filled.problems.map((problem) => problemUnder(problem, prefix)),
    [filled.problems, prefix],
  );
  return { draft: filled.draft, fields: useUnchanged(models), problems, figures, prefix };
}

export interface UnitState {
  /** Required fields without a value; null while that is being worked out. */
  missing: number | null;
  errors: number;
  /** The figures could not be worked out. */
  failed: boolean;
  /** The report as it would be written; null while that is being worked out. */
  checked: CheckedReport | null;
}

/** What keeps a unit's report from being whole, before it is made. @param isAsked false: it is not worked out */
export function useUnitState(desk: UnitDesk, unit: string, isAsked = true): UnitState {
  const { figures, failed } = useUnitFigures(desk, unit, isAsked);
  const { draft, profile } = useUnitSources(desk, unit);
  const { form, period } = desk;
  return useMemo(() => {
    if (figures === null) return { missing: null, errors: 0, failed, checked: null };
    const input = { year: draft.year, period, values: draft.values };
    const checked = checkReport(form, input, { figures, profile: profile.values });
    const { problems } = checked;
    const missing = problems.flatMap(({ code, severity, place }) =>
      code === 'report/missing-value' && severity === 'warning' ? (place?.field ?? []) : [],
    );
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return { missing: new Set(missing).size, errors, failed, checked };
  }, [form, period, draft, profile, figures, failed]);
}
