/** The portal's statistics of one year: which of the province's units each row speaks of, and what is asked. */
import { normaliseText } from '../../domain/text';
import type { Problem } from '../../domain/problem';
import { rollupProblem } from '../problem';
import type { RecogniseUnit } from '../province/recognise';
import type { Province } from '../province/schema';
import type { UnitsOfYear } from '../province/units';
import { fingerprintOf } from './fingerprint';
import { commonPeriod, yearOfTable } from './sheet';
import type { AskedName, Opened, ReceivedFile, SheetTable } from './types';

export interface AssignedSheet {
  input: string;
  fingerprint: string;
  /** Those of the year asked for. */
  tables: readonly SheetTable[];
  /** Unit id by the name that the table writes; names that are asked about are not in it. */
  units: ReadonlyMap<string, string>;
  names: readonly AskedName[];
  questions: readonly Problem[];
  refused: Problem | null;
  /** What the reader of spreadsheets warned of. */
  problems: readonly Problem[];
}

/** Answered once, a name is known in every sheet: the portal writes it the same way each week. */
export const nameFingerprint = (name: string): string =>
  fingerprintOf({ sheetName: normaliseText(name).toLocaleLowerCase('vi') });

/** Assigns the rows of an opened sheet to units of the list. */
export function sheetAssigner(province: Province, units: UnitsOfYear, recognise: RecogniseUnit) {
  const answers = new Map(province.answers.map((answer) => [answer.fingerprint, answer]));
  return (file: Opened): AssignedSheet => {
    const extra = { place: { file: file.input } };
    const answer = answers.get(file.fingerprint);
    const done = (more: Partial<AssignedSheet>): AssignedSheet => ({
      ...{ input: file.input, fingerprint: file.fingerprint, tables: [], units: new Map() },
      ...{ names: [], questions: [], refused: null, problems: file.problems },
      ...more,
    });
    if (answer?.setAside !== undefined) {
      const { setAside: reason } = answer;
      return done({ refused: rollupProblem('rollup/set-aside', 'info', { reason }, extra) });
    }
    const all = file.tables ?? [];
    const yearOf = (table: SheetTable) => yearOfTable(table) ?? answer?.year ?? null;
    const tables = all.filter((table) => yearOf(table) === units.year);
    const open = all.some((table) => yearOf(table) === null);
    if (tables.length === 0 && !open) {
      const args = { year: yearOf(all[0]!)!, asked: units.year };
      return done({ refused: rollupProblem('rollup/other-year', 'warning', args, extra) });
    }
    const named = namesOf(tables, answers, recognise, units.year);
    const questions = [
      ...(open ? [rollupProblem('rollup/sheet-period', 'warning', {}, extra)] : []),
      ...(named.names.length > 0 ? [namesQuestion(named.names, extra)] : []),
    ];
    return done({ tables, ...named, questions });
  };
}

function namesOf(
  tables: readonly SheetTable[],
  answers: ReadonlyMap<string, Province['answers'][number]>,
  recognise: RecogniseUnit,
  year: number,
): Pick<AssignedSheet, 'units' | 'names'> {
  const units = new Map<string, string>();
  const names: AskedName[] = [];
  const written = new Set(tables.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
  for (const name of [...written].sort()) {
    const fingerprint = nameFingerprint(name);
    const answer = answers.get(fingerprint);
    if (answer?.setAside !== undefined) continue;
    if (answer?.unit !== undefined) {
      units.set(name, answer.unit);
      continue;
    }
    const found = recognise(name, year);
    if (found.kind === 'found') units.set(name, found.id);
    else names.push({ name, fingerprint, problem: problemOf(name, found) });
  }
  return { units, names };
}

const problemOf = (unit: string, found: Exclude<ReturnType<RecogniseUnit>, { kind: 'found' }>) =>
  found.kind === 'unknown'
    ? rollupProblem('rollup/row-unknown', 'warning', { unit })
    : rollupProblem('rollup/row-ambiguous', 'warning', { unit, units: found.names.join(', ') });

/** Names in a sentence; the rest of a long list stands below it. */
const MOST_NAMED = 5;

function namesQuestion(names: readonly AskedName[], extra: object): Problem {
  const first = names.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`);
  const shown = [...first, ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
  return rollupProblem(
    'rollup/sheet-names',
    'warning',
    { count: names.length, names: shown },
    extra,
  );
}

/** What became of each sheet, and those that are used: what says the same as one before it stands once. */
export function sheetFiles(
  opened: readonly Opened[],
  assign: (file: Opened) => AssignedSheet,
): { files: ReceivedFile[]; used: AssignedSheet[] } {
  const first = new Map<string, string>();
  const files: ReceivedFile[] = [];
  const used: AssignedSheet[] = [];
  const sorted = [...opened].sort((a, b) => (a.input < b.input ? -1 : a.input > b.input ? 1 : 0));
  for (const file of sorted) {
    const before = first.get(file.fingerprint);
    const sheet = assign(file);
    if (before === undefined) first.set(file.fingerprint, file.input);
    if (before === undefined && !sheet.refused) used.push(sheet);
    files.push(fileOf(file, sheet, before ?? null));
  }
  return { files, used };
}

function fileOf(file: Opened, sheet: AssignedSheet, before: string | null): ReceivedFile {
  const { refused, questions, problems, names, tables } = sheet;
  const plain = {
    ...{ input: file.input, kind: file.kind, unit: null, unitName: null, dated: null },
    ...{ version: null, fingerprint: file.fingerprint, differences: [] },
    year: file.year,
    period: commonPeriod(tables.length > 0 ? tables : (file.tables ?? [])),
  };
  if (refused) return { ...plain, status: 'refused', replacedBy: null, problems: [refused] };
  if (before !== null) {
    const extra = { place: { file: file.input } };
    const told = rollupProblem('rollup/same-table', 'info', { other: before }, extra);
    return { ...plain, status: 'duplicate', replacedBy: before, problems: [told] };
  }
  return {
    ...plain,
    status: questions.length > 0 ? 'questions' : 'accepted',
    replacedBy: null,
    problems: [...questions, ...problems],
    names,
  };
}
