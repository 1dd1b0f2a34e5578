/** Words of the report about units: how they were checked, what was found, why one is out of scope. */
import { formatString } from '../../domain/strings/catalogue';
import { rollupWords } from '../../domain/strings/rollup';
import { shortDate } from '../../report/text/numbers';
import type { UnitsOfYear } from '../province/units';
import type { UnitReturn } from '../returns';

/** Of a unit that may have sent a file it is not said that it sent nothing. */
export const resultWords = ({ result, waiting }: UnitReturn): string =>
  result === 'not-sent' && waiting.length > 0
    ? rollupWords.mayHaveSent.vi
    : rollupWords[result ?? 'open'].vi;

export const modeWords = ({ checkMode }: UnitReturn): string | null =>
  checkMode === null ? null : rollupWords[checkMode].vi;

/** "06/3/2024 (bản 2)": the day it was written; the version only where there was another before. */
export function sentWords({ status, report, waiting }: UnitReturn): string {
  if (status === 'waiting' || (status === 'not-sent' && waiting.length > 0))
    return rollupWords.waiting.vi;
  if (status === 'not-sent') return rollupWords.notReceived.vi;
  const day =
    report.dated === null ? rollupWords.received.vi : shortDate(report.dated.slice(0, 10));
  const notes = [
    ...((report.version ?? 1) > 1
      ? [formatString(rollupWords.version.vi, { version: report.version })]
      : []),
    ...(status === 'questions' ? [rollupWords.asked.vi] : []),
  ];
  return notes.length === 0 ? day : `${day} (${notes.join(', ')})`;
}

/**
 * Why a unit is not among those that comply: the province's own words, else that it gave none, that nothing was sent, or
 * nothing placed. A printed cell is never empty: nobody could tell it from one that was forgotten.
 */
export function weakReason({ reason, result, waiting }: UnitReturn): string {
  if (reason !== null) return reason;
  if (result !== 'not-sent') return rollupWords.reasonNotGiven.vi;
  return rollupWords[waiting.length > 0 ? 'waitingReason' : 'noReasonGiven'].vi;
}

export function scopeReason({ unit }: UnitReturn, { day }: UnitsOfYear): string | null {
  if (unit.reason !== null || unit.outside === null) return unit.reason;
  return formatString(rollupWords[unit.outside].vi, { day: shortDate(day) });
}

/** "kiểm tra tại trụ sở và thẩm định hồ sơ, báo cáo": the ways that were gone; null where nobody has said. */
export function methodOf(returns: readonly UnitReturn[]): string | null {
  const gone = (mode: UnitReturn['checkMode']) =>
    returns.some(({ unit, checkMode }) => unit.inScope && checkMode === mode);
  const words = [
    ...(gone('office') ? [rollupWords.methodOffice.vi] : []),
    ...(gone('file') ? [rollupWords.methodFile.vi] : []),
  ];
  return words.length === 0 ? null : words.join(rollupWords.and.vi);
}
