/** One year of the program's answer held against the books. */
import { expect } from 'vitest';
import { boardRows } from '../../../../lib/rollup/board/rows';
import { obligationLines } from '../../../../lib/rollup/board/obligations';
import { figureOf } from '../../../../lib/rollup/figures/figures';
import type { Rollup } from '../../../../lib/rollup/rollup';
import { ofLevel, type Line, type YearTruth } from './oracle';
import { percent, statingOf } from './printed';
import { nameOn, type Year } from './units';
import type { Books } from './world';

export const TODAY = '2027-03-01';

/** What became of each file, in its own year and in the others. */
export function expectFiles({ files }: Books, rollup: Rollup, isSettled: boolean): void {
  const became = rollup.files.map(({ input, status }) => [input, status]);
  const expected = [...files].map(([name, { year, open, settled }]) => {
    const isOther = year !== null && year !== rollup.year;
    return [name, isOther ? 'refused' : isSettled ? settled : open];
  });
  expect(new Map(became.sort() as [])).toEqual(new Map(expected.sort() as []));
}

export function expectBoard(truth: YearTruth, rollup: Rollup): void {
  const due = { day: truth.due, source: 'Kế hoạch mẫu' };
  const rows = boardRows(rollup, { find: () => null, due, today: TODAY });
  const inScope = rows.filter((one) => one.inScope);
  const shown = inScope.map(({ id, name, level, state, lateness, result }) => {
    return { id, name, level, state, lateness, result };
  });
  const expected = truth.lines.map((line) => ({
    id: line.unit.id,
    name: nameOn(line.unit, truth.day),
    level: line.unit.level,
    state: stateOf(line),
    lateness: latenessOf(line, truth.due),
    // Of one that may have sent it is not said that it sent nothing.
    result: line.isWaiting && line.result === 'not-sent' ? null : line.result,
  }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(shown.sort(byId)).toEqual(expected.sort(byId));
}

function stateOf({ sending, isWaiting, isStray, result }: Line): string {
  if (sending === null) return isWaiting ? 'waiting' : 'not-sent';
  if (isStray) return 'questions';
  return result === null ? 'sent' : 'accepted';
}

function latenessOf({ sending, isWaiting }: Line, due: string): string | null {
  if (sending === null) return isWaiting ? null : 'overdue';
  return sending.first > due ? 'late' : 'in-time';
}

const LEVELS = [null, 'cap-tinh', 'cap-huyen', 'cap-xa'] as const;

export function expectFigures(truth: YearTruth, rollup: Rollup): void {
  const present = LEVELS.filter((level) => level === null || ofLevel(truth, level).length > 0);
  expect(rollup.figures.levels.map(({ id }) => id)).toEqual(present.slice(1));
  for (const level of present) {
    const lines = ofLevel(truth, level);
    const of = (key: string) => figureOf(rollup.figures.figures, key, level);
    const count = (...results: Line['result'][]) =>
      lines.filter(({ result }) => results.includes(result)).length;
    const known = count(null) === 0;
    expect(of('units.inScope').value).toBe(lines.length);
    expect(of('units.sent').value).toBe(lines.filter(({ sending }) => sending).length);
    expect(of('units.complying').value).toBe(known ? count('complying') : null);
    expect(of('units.weak').value).toBe(known ? count('weak', 'not-sent') : null);
    expect(of('units.noFile').value).toBe(known ? count('not-sent') : null);
    expect(rateText(of('units.complyingRate').value)).toBe(
      known ? percent(count('complying'), lines.length) : null,
    );
    expect(of('files.repeated').value).toBe(
      lines.reduce((all, { sending }) => all + (sending?.again ?? 0), 0),
    );
    for (const key of [
      'dossiers.received',
      'dossiers.resolvedOverdue',
      'tthc.total',
      'audit.count',
    ])
      expectSum(key, lines, of(key));
  }
}

const rateText = (value: unknown): string | null => {
  const { numerator, denominator } = (value ?? {}) as Record<string, number>;
  return value === null ? null : percent(numerator!, denominator!);
};

/** Of those who state it and of nobody else; not whole where one is silent or counts over other days. */
function expectSum(key: string, lines: Line[], figure: ReturnType<typeof figureOf>): void {
  const stating = statingOf(lines, key);
  const sum = stating.reduce((all, { sending }) => all + sending!.values[key]!, 0);
  expect([key, figure.value]).toEqual([key, stating.length === 0 ? null : sum]);
  expect(figure.units).toEqual(stating.map(({ unit }) => unit.id).sort());
  const isWhole = stating.length === lines.length && !stating.some(({ isStray }) => isStray);
  expect([key, figure.complete]).toEqual([key, isWhole]);
}

/** Who must and who may, and how many of them have sent (domain Q14). */
export function expectObligations({ lines }: YearTruth, rollup: Rollup): void {
  const told = obligationLines(rollup);
  for (const obligation of ['required', 'encouraged', null] as const) {
    const own = lines.filter((one) => one.obligation === obligation);
    const shown = told.filter((one) => one.obligation === obligation);
    const sum = (key: 'inScope' | 'sent') => shown.reduce((all, one) => all + one[key], 0);
    expect(sum('inScope')).toBe(own.length);
    expect(sum('sent')).toBe(own.filter(({ sending }) => sending !== null).length);
  }
}

/** Units left out, those alone that existed on some day of the year or that somebody left out. */
export function leftOut({ entries, rules }: Books, year: Year): string[] {
  const day = rules.day(year);
  return entries.flatMap(({ unit, year: of, inScope }) => {
    if (of !== year || inScope) return [];
    const isSaid = rules.scope.some((one) => one.unit === unit.id && one.year === year);
    const isOfYear = (unit.from ?? '') <= `${year}-12-31` && (unit.to ?? '9') >= `${year}-01-01`;
    return isSaid || isOfYear ? [nameOn(unit, day)] : [];
  });
}
