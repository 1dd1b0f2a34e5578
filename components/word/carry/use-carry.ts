/** This year's draft and last year's report, as carrying over needs them. */
import { useMemo } from 'react';
import type { Former } from '../../../lib/domain/former';
import { decided, type Decision } from '../../../lib/report/carry/decide';
import { carryPatch, carryPlan, type CarryLine } from '../../../lib/report/carry/plan';
import { formerFor } from '../../../lib/report/carry/of-form';
import { changesWhenPut, holdersOf, putPatch, standsIn } from '../../../lib/report/carry/put';
import { sidesOf, type Side } from '../../../lib/report/carry/sides';
import type { Changes } from '../../../lib/report/carry/changes';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import type { ReportDraft } from '../../../lib/report/draft';
import type { DraftPatch } from '../../data/draft-store';
import type { FieldModel, SectionModel } from '../../form/model';

export interface Carry {
  plan: readonly CarryLine[];
  sides: readonly Side[];
  /** Carries over what the plan says. */
  carry: () => void;
  /** Takes last year's words of one field in the place of what the draft says. */
  overwrite: (key: string) => void;
  decide: (side: Side, decision: Decision) => void;
  /** Whether the paragraph's words were typed into the draft, so that they can be taken out. */
  isTyped: (side: Side) => boolean;
  put: Putting;
}

/** Words that no field of the form takes, put into one that the officer picks. */
export interface Putting {
  /** Fields that may hold them. */
  holders: readonly ReportField[];
  put: (text: string, key: string) => void;
  changes: (text: string, key: string) => Changes | null;
  standsIn: (text: string, key: string) => boolean;
}

/** Everything is written by one change of the draft's own store, so that one undo takes it back. */
export function useCarry(
  read: Former,
  draft: ReportDraft,
  sections: readonly SectionModel[],
  onPatch: (patch: DraftPatch) => void,
): Carry {
  const former = useMemo(() => formerFor(read, draft.form), [read, draft.form]);
  const plan = useMemo(() => carryPlan(former, draft), [former, draft]);
  const sides = useMemo(() => sidesOf(former, draft), [former, draft]);
  const models = sections.flatMap(({ fields }) => fields);
  const typed = valuesOf(models.filter(({ origin }) => origin === 'typed'));
  const carried = Object.fromEntries(
    models.flatMap(({ field, carriedFrom }) => (carriedFrom ? [[field.key, carriedFrom]] : [])),
  ) as Record<string, number>;
  return {
    plan,
    sides,
    carry: () => onPatch(carryPatch(plan, former.year)),
    overwrite: (key) => {
      const line = plan.filter(({ field }) => field.key === key);
      onPatch(carryPatch(line, former.year, new Set([key])));
    },
    decide: (side, decision) => {
      const patch = decided(side, decision, { former, draft, typed, carried });
      if (patch) onPatch(patch);
    },
    isTyped: ({ fields }) => fields.some((key) => key in typed),
    put: {
      holders: holdersOf(draft.form),
      put: (text, key) => {
        const patch = putPatch(text, key, former, draft);
        if (patch) onPatch(patch);
      },
      changes: (text, key) => changesWhenPut(text, key, former, draft),
      standsIn: (text, key) => standsIn(text, key, former, draft),
    },
  };
}

const valuesOf = (models: readonly FieldModel[]): Record<string, unknown> =>
  Object.fromEntries(models.map(({ field, value }) => [field.key, value]));
