/** The period of a grid as an officer has named it: by the control that dates it, or for pages that print none. */
import { yearDays } from '../../../domain/instant';
import type { GridPeriod } from '../../../domain/reading';
import { labelKey } from '../../../packs/labels';
import type { TaughtPeriod } from '../../../packs/taught-schema';
import type { RawControl } from '../../raw';
import { inputEvidence, selectEvidence } from './evidence';
import { dayIn, explicitSpan, type Span } from './span';

export interface TaughtPeriodFound {
  period: GridPeriod | null;
  /** Controls that state the period: not filters. */
  used: RawControl[];
}

const NOTHING: TaughtPeriodFound = { period: null, used: [] };

/** True where the officer's word goes before what the page itself seems to say. */
export const outranksPage = (taught: TaughtPeriod | null): boolean =>
  taught !== null && 'controls' in taught;

/**
 * What was taught, on the day of reading. Fixed days hold only until the last of them (or on the day they
 * were named): a page that prints no period shows something else in the next one.
 */
export function taughtPeriod(
  taught: TaughtPeriod,
  controls: readonly RawControl[],
  day: string | null,
): TaughtPeriodFound {
  if ('controls' in taught) return byControls(taught.controls, controls);
  if (day === null) return NOTHING;
  if ('running' in taught) return named(yearDays(Number(day.slice(0, 4))).from, day);
  const holds = day <= taught.to || day === taught.namedOn;
  return holds ? named(taught.from, taught.to) : NOTHING;
}

/** The officer's words stand in for the caption that the page lacks; the reading's `pack` says whose words they are. */
const named = (from: string, to: string): TaughtPeriodFound => ({
  period: { from, to, basis: 'caption', of: null },
  used: [],
});

function byControls(labels: readonly string[], controls: readonly RawControl[]): TaughtPeriodFound {
  const keys = labels.map(labelKey);
  const used: RawControl[] = [];
  for (const key of keys) {
    const control = controls.find((one) => labelKey(one.label) === key && !used.includes(one));
    if (!control || control.changedAfterRows) return NOTHING;
    used.push(control);
  }
  const span = spanOf(used);
  if (span === null) return { period: null, used };
  const basis = used.some(({ kind }) => kind === 'select' || kind === 'choice')
    ? 'select'
    : 'inputs';
  return { period: { from: span.from, to: span.to, basis, of: null }, used };
}

function spanOf(controls: readonly RawControl[]): Span | null {
  const [first, second] = controls;
  if (first && second) {
    const [from, to] = [dayIn(first.value), dayIn(second.value)];
    if (from !== null && to !== null) return from <= to ? { from, to, explicit: true } : null;
  }
  if (first && !second) {
    const whole =
      explicitSpan(first.value) ?? inputEvidence([{ ...first, kind: 'text' }])[0]?.span ?? null;
    if (whole !== null) return whole;
  }
  const [only, ...others] = selectEvidence(controls.map(asPeriodSelect));
  return others.length === 0 ? (only?.span ?? null) : null;
}

/** A bare number says what it is by its size: a year, or else a month. */
function asPeriodSelect(control: RawControl): RawControl {
  const value = control.value.trim();
  const label = /^20\d{2}$/.test(value) ? 'Năm' : /^\d{1,2}$/.test(value) ? 'Tháng' : control.label;
  return { ...control, kind: 'select', label };
}
