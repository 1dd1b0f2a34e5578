/** The draft of a year: the stored one, or a new one; its period kept in step with its preset. */
import type { Period } from '../domain/figures';
import type { Draft } from '../domain/office';
import { periodOf } from '../domain/periods';
import type { PeriodPreset } from '../domain/presets';
import { DEFAULT_FORM } from '../packs/default-form';

/** The day the report is dated: as typed, else today. */
export function reportDateOf(draft: Pick<Draft, 'values'>, today: string): string {
  const typed = draft.values['doc.date'];
  return typeof typed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : today;
}

/** The period of a preset for a draft; a preset that yields no day leaves the period as it is. */
export function presetPeriod(
  draft: Draft,
  preset: PeriodPreset,
  today: string,
  part: number | null = draft.part ?? null,
): Period {
  const period = periodOf(preset, draft.year, reportDateOf(draft, today), draft.period, part);
  return period ?? draft.period;
}

/**
 * The period last year's report was written for: a stored "to date" does not move on with the days once its
 * year is over, unless the report's own date says where it ended.
 */
export function periodOfLast(draft: Draft): Period {
  return typeof draft.values['doc.date'] === 'string'
    ? presetPeriod(draft, draft.preset, draft.period.to)
    : draft.period;
}

/**
 * The period in force: a stored one may be yesterday's, for a preset such as "to date" moves with the days.
 * Popup, workbench and the report all ask here, so that they speak of the same days.
 */
export function periodInForce(draft: Draft, today: string): Period {
  return presetPeriod(draft, draft.preset, today);
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
