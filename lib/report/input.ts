/** Reads the outer shape of a report's input: year, period, values. Without a period there is no report. */
import { problemMaker } from '../domain/make-problem';
import type { Problem } from '../domain/problem';
import { reportStrings, reportWords } from '../domain/strings/report';
import type { ReportInput } from '../domain/values';
import { parseDay } from './calendar';
import { isParts } from './values/types';

const problem = problemMaker('report', reportStrings);

/** The input, or null with what is wrong with it. */
export function readInput(json: unknown): { input: ReportInput | null; problems: Problem[] } {
  if (!isParts(json)) return refuse('.', reportWords.object.vi);
  const raw = json as Record<string, unknown>;
  const period = periodOf(raw['period']);
  if (period === null) return refuse('period', reportWords.period.vi);
  const year = raw['year'];
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2100) {
    return refuse('year', reportWords.wholeYear.vi);
  }
  const values = raw['values'] ?? {};
  if (!isParts(values)) return refuse('values', reportWords.object.vi);
  const pack = raw['pack'];
  if (pack !== undefined && pack !== null && typeof pack !== 'string') {
    return refuse('pack', reportWords.object.vi);
  }
  const named = typeof pack === 'string' ? { pack } : {};
  const carried = raw['carried'] ?? {};
  if (!isParts(carried) || !Object.values(carried).every(Number.isInteger)) {
    return refuse('carried', reportWords.object.vi);
  }
  const marked =
    Object.keys(carried).length > 0 ? { carried: carried as Record<string, number> } : {};
  return { input: { ...named, year, period, values, ...marked }, problems: [] };
}

function periodOf(raw: unknown): ReportInput['period'] | null {
  if (!isParts(raw)) return null;
  // `start` and `end`, the names of the form's own fields, are taken as well.
  const { start, end, from = start, to = end } = raw as Record<string, unknown>;
  const real = (day: unknown): day is string => typeof day === 'string' && parseDay(day) !== null;
  return real(from) && real(to) ? { from, to } : null;
}

const refuse = (at: string, expected: string): { input: null; problems: Problem[] } => ({
  input: null,
  problems: [problem('report/input-shape', 'error', { at, expected }, { place: { field: at } })],
});
