/** The columns of a statistics grid: what each counts, and which one names the row. */
import type { PageConcept, Qualifier, RateConcept } from '../../domain/concepts';
import {
  dimensionLabels,
  dossierLabels,
  ignoredColumns,
  labelKey,
  organisationWords,
  personalKind,
  type Dimension,
} from '../../packs/labels';
import type { RawGrid, RawRow } from '../raw';
import { isPauseDue, type Sliced } from '../slices';
import { withTaughtCount, type TaughtColumns } from './apply-teaching';
import { countOfCell } from './cells';
import { disambiguate } from './disambiguate';
import { readHeader, tokenise, type HeaderMeaning } from './figure-header';
import { isIndexRow, readFormulas, type Formula } from './formulas';
import { headersIn, namesDays, type Days } from './period-words';
import { sampleOf } from './sample';
import { setAsideStates } from './status-matrix';
import type { Matrix } from './sums';

export interface FigureColumn {
  parts: string[];
  path: string;
  concept: PageConcept | RateConcept | null;
  part: string | null;
  qualifiers: Qualifier[];
  candidates: PageConcept[];
  otherwise: PageConcept | null;
  flat: boolean;
  known: boolean;
  /** Most of its printed cells are counts. */
  counts: boolean;
  dimension: Dimension | null;
  personal: boolean;
}

export interface FigureColumns {
  columns: FigureColumn[];
  formulas: Formula[];
  /** Data and total rows as counts, for equations. */
  rows: RawRow[];
}

/** Header parts with a title that sits over (almost) all columns taken off. */
export function headerParts(grid: RawGrid): string[][] {
  const paths = grid.columns.map((column) => column.path);
  const first = paths.map((path) => path[0] ?? '');
  const title = first.find(
    (text, at) =>
      at < 3 &&
      text !== '' &&
      first.filter((other) => other === text).length >= Math.max(4, paths.length * 0.7),
  );
  if (title === undefined || !tokenise(title).unknown || namesDays(title)) return paths;
  return paths.map((path) => (path[0] === title && path.length > 1 ? path.slice(1) : path));
}

/** True where most of a column's printed cells are counts; unprinted columns are not. */
function* countsIn(rows: readonly RawRow[], column: number): Sliced<boolean> {
  let [printed, counts] = [0, 0];
  for (const row of rows) {
    if (isPauseDue()) yield;
    const text = row.cells[column]?.text ?? '';
    if (row.heading !== null || text === '') continue;
    printed += 1;
    if (countOfCell(text).ok) counts += 1;
  }
  return printed > 0 && counts >= printed * 0.6;
}

/** True where every printed cell of the column is a percentage. */
function percentsIn(rows: readonly RawRow[], column: number): boolean {
  const printed = rows.flatMap((row) => {
    const text = row.cells[column]?.text ?? '';
    return row.heading === null && text !== '' ? [text] : [];
  });
  return printed.length > 0 && printed.every((text) => /^[\d.,]+\s*%$/.test(text));
}

/** A percentage under a header that does not say so: "đúng hạn" over "96,05%". */
function rateColumn(parts: string[], meaning: HeaderMeaning): FigureColumn {
  const onTime = [meaning.concept, ...meaning.candidates].some((c) =>
    /^resolved\.(onTime|earlyOnTime)$/.test(c ?? ''),
  );
  return {
    parts,
    path: parts.join(' > '),
    concept: onTime ? 'rate.onTime' : 'rate.other',
    part: null,
    qualifiers: [],
    candidates: [],
    otherwise: null,
    flat: meaning.flat,
    known: true,
    counts: false,
    dimension: null,
    personal: false,
  };
}

const OTHER_DAYS: HeaderMeaning = {
  concept: null,
  part: null,
  candidates: [],
  otherwise: null,
  qualifiers: [],
  known: false,
  flat: false,
};

/** @param header the parts as they are to be read; null: they speak of other days than the grid's */
function* readColumn(
  parts: string[],
  header: readonly string[] | null,
  rows: readonly RawRow[],
  at: number,
): Sliced<FigureColumn> {
  const meaning = header === null ? OTHER_DAYS : readHeader(header);
  const leaf = labelKey(parts[parts.length - 1] ?? '');
  const dimension = dimensionLabels.get(leaf) ?? null;
  const counts = yield* countsIn(rows, at);
  const asDimension = dimension !== null && !counts;
  const personal =
    !asDimension && meaning.concept === null && personalKind(leaf) !== null && !meaning.known;
  const percents = percentsIn(rows, at);
  if (percents && meaning.concept?.startsWith('rate.') !== true) return rateColumn(parts, meaning);
  const says = meaning.concept !== null || meaning.candidates.length > 0;
  const nothing = asDimension || personal || (!says && ignoredColumns.has(leaf));
  return {
    parts,
    path: parts.join(' > '),
    concept: nothing ? null : meaning.concept,
    part: nothing ? null : meaning.part,
    qualifiers: nothing ? [] : meaning.qualifiers,
    candidates: nothing ? [] : meaning.candidates,
    otherwise: meaning.otherwise,
    flat: meaning.flat,
    known: meaning.known || nothing || parts.length === 0,
    counts,
    dimension: asDimension ? dimension : null,
    personal,
  };
}

/**
 * Reads a grid's columns as counts; see `disambiguate` for how doubtful ones are settled.
 *
 * @param period the grid's; asked only where a header says which days it counts
 */
export function* figureColumns(
  grid: RawGrid,
  taught: TaughtColumns = new Map(),
  period: () => Days | null = () => null,
): Generator<undefined, FigureColumns> {
  const paths = headerParts(grid);
  const headers = headersIn(paths, period);
  const inline = yield* inlineIndex(grid.rows);
  const indexRow = grid.indexRow ?? inline?.cells.map((cell) => cell.text) ?? null;
  const rows = grid.rows.filter((row) => row !== inline);
  const sample = sampleOf(rows);
  const columns: FigureColumn[] = [];
  for (const [at, parts] of paths.entries()) {
    columns.push(
      withTaughtCount(yield* readColumn(parts, headers[at]!, sample, at), taught.get(at)),
    );
    yield;
  }
  yield* guessDimension(columns, sample);
  setAsideStates(columns);
  const formulas = readFormulas(indexRow);
  const matrix = matrixOf(sample, columns.length);
  yield;
  disambiguate(columns, matrix, formulas);
  dropQualifiersOfNothing(columns);
  return { columns, formulas, rows };
}

/** A row that numbers the columns among the rows of data. */
function* inlineIndex(rows: readonly RawRow[]): Generator<undefined, RawRow | undefined> {
  for (const row of rows) {
    if (isIndexRow(row)) return row;
    if (isPauseDue()) yield;
  }
  return undefined;
}

/** Counts of complete rows, by column. */
export function matrixOf(rows: readonly RawRow[], width: number): Matrix {
  return rows
    .filter((row) => row.heading === null && row.cells.length === width)
    .map((row) => row.cells.map((cell) => countOfCell(cell.text).value));
}

function dropQualifiersOfNothing(columns: FigureColumn[]): void {
  for (const column of columns) if (column.concept === null) column.qualifiers = [];
}

/** An unnamed or unusual first text column whose cells name organisations names the unit. */
function* guessDimension(columns: FigureColumn[], rows: readonly RawRow[]): Sliced<void> {
  if (columns.some((column) => column.dimension !== null)) return;
  for (const [at, column] of columns.entries()) {
    const isOpen =
      !column.counts &&
      !column.personal &&
      column.concept === null &&
      column.candidates.length === 0 &&
      !dossierLabels.fields.has(labelKey(column.path));
    if (!isOpen || !(yield* namesOrganisations(rows, at))) continue;
    column.dimension = 'unit';
    column.known = true;
    return;
  }
}

function* namesOrganisations(rows: readonly RawRow[], column: number): Sliced<boolean> {
  const starts = [...organisationWords].map((word) => `${word} `);
  let [texts, named] = [0, 0];
  for (const row of rows) {
    if (isPauseDue()) yield;
    const text = row.heading === null ? (row.cells[column]?.text ?? '') : '';
    if (text === '') continue;
    const key = labelKey(text);
    texts += 1;
    if (starts.some((start) => key.startsWith(start))) named += 1;
  }
  return texts > 0 && named >= texts * 0.6;
}
