/**
 * The portal's own statistics → numbers a unit, by the reader that imports spreadsheets. A list of dossiers is refused: it
 * names people, and the province needs none of them.
 */
import { narrowingFilters } from '../../figures/facts';
import type { Problem } from '../../domain/problem';
import type { Grid, PageFigure, Reading } from '../../domain/reading';
import type { rollupStrings } from '../../domain/strings/rollup';
import { sameUnit } from '../../domain/unit-name';
import { personsIn } from '../../report/carry/persons';
import { readSheetFile } from '../../reading/sheet/read';
import { sniff as sniffSheet } from '../../reading/sheet/sniff';
import { rollupProblem } from '../problem';
import { fingerprintOf } from './fingerprint';
import { nothingElse, type Refusal } from './opened';
import type { IncomingFile, Opened, SheetFigure, SheetTable } from './types';

/** Left out of what is kept: the instant of reading stands with the file, not in what it says. */
const AT_NO_TIME = '1970-01-01T00:00:00+07:00';

/** Faults of files that are no spreadsheet at all; what else they may be is said by the caller. */
const NO_SHEET = ['reading/not-a-sheet', 'reading/sheet-damaged', 'reading/sheet-old-format'];

/** Opens a spreadsheet; `otherwise` is the reason where it is none. */
export async function openSheet(
  { name: input, bytes }: IncomingFile,
  hash: string,
  otherwise: keyof typeof rollupStrings,
): Promise<Opened | Refusal> {
  const refuse = (refused: Problem): Refusal => ({
    input,
    hash,
    refused: { ...refused, place: { file: input } },
  });
  const fileName = input.split('/').pop()!;
  const outcome = await readSheetFile({ bytes, fileName, readAt: AT_NO_TIME });
  if (!outcome.ok) {
    const { problem } = outcome;
    return refuse(NO_SHEET.includes(problem.code) ? rollupProblem(otherwise, 'error') : problem);
  }
  const { reading } = outcome;
  if (reading.dossiers.length > 0 || reading.grids.some(({ kind }) => kind === 'dossiers'))
    return refuse(rollupProblem('rollup/dossier-list', 'error'));
  const { tables, persons } = withoutPersons(tablesOf(reading));
  if (tables.length === 0 && persons > 0)
    return refuse(rollupProblem('rollup/sheet-persons', 'error', { count: persons }));
  if (tables.length === 0) {
    // Any text can be cut into columns; only one with numbers of units is called a table.
    const isText = sniffSheet(bytes) === 'text';
    return refuse(rollupProblem(isText ? otherwise : 'rollup/sheet-without-units', 'error'));
  }
  return {
    ...nothingElse(input, hash),
    kind: 'sheet',
    fingerprint: fingerprintOf({ sheet: tables }),
    year: commonYear(tables),
    period: commonPeriod(tables),
    problems: [
      ...reading.problems
        .filter(({ severity, code }) => severity !== 'info' && !OWN_QUESTION.includes(code))
        .map((one): Problem => ({ ...one, severity: 'warning', place: { file: input } })),
      ...personsTold(persons, input),
    ],
    tables,
  };
}

/** Asked here in words of its own. */
const OWN_QUESTION = ['reading/period-missing'];

/** Tables with one unit a row; other tables of the file say nothing of units. */
function tablesOf(reading: Reading): SheetTable[] {
  return reading.grids.flatMap((grid, at): SheetTable[] => {
    const figures = reading.figures
      .filter((one) => one.grid === at && isOfUnit(one))
      .map((one) => figureOf(one, grid, reading.problems));
    const { period, title } = grid;
    if (grid.kind !== 'figures' || figures.length === 0) return [];
    return [{ title, period: period && { from: period.from, to: period.to }, figures }];
  });
}

/** Tables by officer or applicant: a row called by a person's name is not kept, and that is told by its number alone. */
function withoutPersons(all: readonly SheetTable[]): { tables: SheetTable[]; persons: number } {
  const isPerson = ({ unit }: SheetFigure) =>
    personsIn(unit).some(({ from, to }) => from === 0 && to === unit.length);
  const names = new Set(
    all.flatMap(({ figures }) => figures.filter(isPerson).map(({ unit }) => unit)),
  );
  const tables = all
    .map((table) => ({ ...table, figures: table.figures.filter((one) => !isPerson(one)) }))
    .filter(({ figures }) => figures.length > 0);
  return { tables, persons: names.size };
}

const personsTold = (count: number, file: string): Problem[] =>
  count === 0
    ? []
    : [rollupProblem('rollup/sheet-persons', 'warning', { count }, { place: { file } })];

const isOfUnit = ({ scope: { unit, field, procedure } }: PageFigure): boolean =>
  unit !== null && field === null && procedure === null;

const figureOf = (figure: PageFigure, grid: Grid, problems: readonly Problem[]): SheetFigure => ({
  unit: figure.scope.unit!,
  concept: figure.concept,
  part: figure.part,
  value: figure.value,
  path: figure.path,
  row: figure.row,
  doubt: doubtOf(figure, grid, problems),
});

/** What the reader says against the numbers themselves. */
const DAMAGE = [
  'reading/cells-mismatch',
  'reading/equation-broken',
  'reading/not-stable',
  'reading/searched',
  'reading/hidden-rows',
];

function doubtOf(
  { grid: at, path, row, qualifiers, scope }: PageFigure,
  grid: Grid,
  problems: readonly Problem[],
): SheetFigure['doubt'] {
  const isDamaged = problems.some(
    (one) =>
      DAMAGE.includes(one.code) && one.grid === at && [null, undefined, row, path].includes(one.at),
  );
  if (isDamaged) return 'damaged';
  if (qualifiers.length > 0) return 'qualified';
  const narrowing = narrowingFilters(grid.filters, (value) => sameUnit(value, scope.unit));
  return narrowing.length > 0 ? 'narrowed' : null;
}

/** Of the end of its period, as a report's (domain §1.8). */
export const yearOfTable = ({ period }: SheetTable): number | null =>
  period === null ? null : Number(period.to.slice(0, 4));

function commonYear(tables: readonly SheetTable[]): number | null {
  const years = new Set(tables.map(yearOfTable));
  return years.size === 1 ? [...years][0]! : null;
}

/** The period that all tables share; no end of it is known where they differ. */
export function commonPeriod(tables: readonly SheetTable[]): Opened['period'] {
  const periods = new Map(tables.map(({ period }) => [JSON.stringify(period), period]));
  const [only] = periods.values();
  return periods.size === 1 && only ? only : { from: null, to: null };
}
