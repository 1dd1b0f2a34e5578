/** Date filters in force that say no period: half filled, impossible, unreadable, or changed since the rows appeared. */
import { fold } from '../../../domain/text';
import type { RawControl } from '../../raw';
import { isEverything, isPaging } from '../filters';
import { isPersonalLabel, isSearchLabel } from '../privacy';
import { endOf, isPeriodControl } from './evidence';
import type { PeriodFound } from './period';
import { dayIn } from './span';

/** "31/02/2025", "7 ngày qua", "Hôm nay": not a mask such as "dd/mm/yyyy", nor "Ngày tiếp nhận" as the kind of date. */
const scopes = (value: string): boolean =>
  /\d/.test(value) || /(^| )(nay|qua|truoc)( |$)/.test(fold(value));

const dates = (control: RawControl): boolean =>
  isPeriodControl(control) ||
  (control.kind !== 'choice' && /(^| )(tu|den) (ngay|thang)( |$)/.test(fold(control.label)));

const isOther = ({ label }: RawControl): boolean =>
  isPaging(label) || isSearchLabel(label) || isPersonalLabel(label);

/**
 * True where a date filter scopes the rows and nobody can tell to which days: such rows are not all the portal has.
 *
 * @param isList for dossiers, where a period that was changed after the rows appeared hides which one they have
 */
export function isPeriodUnclear(
  controls: readonly RawControl[],
  found: PeriodFound,
  isList: boolean,
): boolean {
  const open = controls.filter(
    (control) =>
      dates(control) && !isOther(control) && !(found.period && found.used.includes(control)),
  );
  if (found.period !== null) return cuts(open, found.period);
  return open.some(
    ({ value, changedAfterRows }) =>
      (changedAfterRows && isList) || (!changedAfterRows && !isEverything(value) && scopes(value)),
  );
}

/** One end of a "từ ngày – đến ngày" alone, inside the period that other words of the page state. */
function cuts(open: readonly RawControl[], period: { from: string; to: string }): boolean {
  const ends = open
    .filter((control) => !control.changedAfterRows)
    .map(({ label, value }) => ({ end: endOf(label).end, day: dayIn(value) }));
  const isAlone = (end: 'from' | 'to'): boolean =>
    ends.some((one) => one.end === end) && ends.every((one) => one.end !== end || one.day === null);
  return ends.some(
    ({ end, day }) =>
      day !== null &&
      ((end === 'from' && day > period.from && day <= period.to && isAlone('to')) ||
        (end === 'to' && day < period.to && day >= period.from && isAlone('from'))),
  );
}
