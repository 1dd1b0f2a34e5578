/** The draft of a year: the stored one, or a new one; its period kept in step with its preset. */
import type { Period } from '../../lib/domain/figures';
import type { Draft, PeriodPreset } from '../../lib/domain/office';
import { periodOf } from '../../lib/domain/periods';
import { DEFAULT_FORM } from '../../lib/packs/report-forms';

/** The day the report is dated: as typed, else today. */
export function reportDateOf(draft: Pick<Draft, 'values'>, today: string): string {
  const typed = draft.values['doc.date'];
  return typeof typed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : today;
}

/** The period of a preset for a draft; a preset that yields no day leaves the period as it is. */
export function presetPeriod(draft: Draft, preset: PeriodPreset, today: string): Period {
  const period = periodOf(preset, draft.year, reportDateOf(draft, today), draft.period);
  return period ?? draft.period;
}

/** A draft nobody has written in yet. */
export function newDraft(year: number, form: string | null, now: string): Draft {
  const draft: Draft = {
    year,
    revision: 0,
    form: form ?? DEFAULT_FORM,
    preset: 'calendar-to-date',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    values: {},
    updatedAt: now,
  };
  return { ...draft, period: presetPeriod(draft, draft.preset, now.slice(0, 10)) };
}

/** Years to choose from: this one and those before and after that hold something, newest first. */
export function yearsOf(drafts: readonly Draft[], readYears: readonly number[], thisYear: number) {
  const recent = [thisYear, thisYear - 1, thisYear - 2];
  const all = new Set([...recent, ...drafts.map(({ year }) => year), ...readYears]);
  return [...all].sort((a, b) => b - a);
}
