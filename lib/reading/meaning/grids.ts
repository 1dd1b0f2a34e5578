/** One grid of a reading, by its kind. */
import { keptCode } from '../../domain/dossier-code';
import type { Dossier, Grid, GridColumn, PageFigure } from '../../domain/reading';
import { ignoredColumns, labelKey } from '../../packs/labels';
import type { StringArgs } from '../../domain/strings/catalogue';
import type { RawGrid, RawRow } from '../raw';
import { isPauseDue } from '../slices';
import { isTaughtCount } from './apply-teaching';
import { checkedPart, isWhole, isWholeCatalogue } from './coverage';
import { listedProcedures } from './listed-procedures';
import { coveredCells, isShifted, type DossierColumn } from './dossier-columns';
import type { Doubt } from './doubts';
import { readDetail, readDossier, type DossierContext } from './dossiers';
import type { FigureColumn, FigureColumns } from './figure-columns';
import { readFigures } from './figures';
import type { GridContext, GridScope } from './grid-context';
import { namesPerson } from './person-content';

export interface GridResult {
  grid: Grid;
  figures: PageFigure[];
  dossiers: Dossier[];
}

const noScope: GridScope = {
  period: null,
  filters: [],
  names: { unit: null, field: null, procedure: null },
};

function gridOf(
  context: GridContext,
  kind: Grid['kind'],
  rows: number,
  scope: GridScope,
  columns: GridColumn[],
): Grid {
  const { title, part } = context;
  const { period, filters } = scope;
  return { kind, title, rows, period, filters, coverage: part.coverage, columns };
}

const bareColumn = (path: string, concept: GridColumn['concept'] = null): GridColumn => ({
  path,
  concept,
  qualifiers: [],
  part: null,
});

const dataRows = (rows: readonly RawRow[]): RawRow[] => rows.filter((row) => row.heading === null);

/** A sentence of an article, which may name anybody, rather than a label. */
const isProse = (text: string): boolean => text.split(/\s+/).length > MOST_WORDS;
const MOST_WORDS = 14;

/** A grid that is about nothing of ours: its labels, no values. */
export function otherGrid(context: GridContext): GridResult {
  const { raw, personal } = context;
  const label = (part: string): string => (isProse(part) ? '' : part);
  const columns = raw.columns.map((column) =>
    bareColumn(personal.scrub(column.path.map(label).filter(Boolean).join(' > '))),
  );
  const grid = gridOf(context, 'other', dataRows(raw.rows).length, noScope, columns);
  return {
    grid: { ...grid, title: label(grid.title) },
    figures: [],
    dossiers: [],
  };
}

/** Says of every such column that its numbers are not taken; a counter under a person's name is no statistic of ours. */
export function noteDoubts(
  { raw, notes, at, personal }: GridContext,
  doubts: readonly Doubt[],
): void {
  for (const { column, code, severity } of doubts) {
    const path = personal.scrub(raw.columns[column]!.path.join(' > '));
    if (!namesPerson(path)) notes.add(code, severity, at, path, { path });
  }
}

/** A statistics table, number cards or label/number pairs. */
export function* figuresGrid(
  context: GridContext,
  read: FigureColumns,
): Generator<undefined, GridResult> {
  const scope = context.scope(false);
  yield;
  noteColumns(context, read.columns);
  yield;
  noteRefused(context, read.columns);
  const { names } = scope;
  const { figures, rows, seen } = yield* readFigures({ ...context, grid: context.at, read, names });
  if (figures.length === 0 && seen > 0) noteSilence(context, read.columns);
  if (context.part.paged && !isWhole(context.part, rows)) notePartial(context, rows);
  const columns = read.columns.map(({ path, concept, qualifiers, part }): GridColumn => ({
    path,
    concept,
    qualifiers,
    part,
  }));
  return { grid: gridOf(context, 'figures', rows, scope, columns), figures, dossiers: [] };
}

/** True for a card whose labels an earlier card of the page has too: what is to say of them is said once. */
function repeatsAnother({ raw, page, at }: GridContext): boolean {
  const labels = (grid: RawGrid): string =>
    JSON.stringify([grid.source, ...grid.columns.map((column) => column.path)]);
  const isCard = raw.source === 'cards' || raw.source === 'pairs';
  return isCard && page.grids.slice(0, at).some((grid) => labels(grid) === labels(raw));
}

function noteColumns(context: GridContext, columns: readonly FigureColumn[]): void {
  if (repeatsAnother(context)) return;
  for (const column of columns) {
    const args = { path: column.path };
    if (column.concept === null && column.candidates.length > 0)
      context.notes.add('reading/ambiguous-header', 'warning', context.at, column.path, args);
    else if (!column.known)
      context.notes.add(
        'reading/unknown-header',
        column.counts ? 'warning' : 'info',
        context.at,
        column.path,
        args,
      );
  }
}

/** Statistics that give no figure say so, also where every header is known to be none of ours. */
function noteSilence(context: GridContext, columns: readonly FigureColumn[]): void {
  const told = context.notes.problems.some(
    ({ grid, severity }) => grid === context.at && severity !== 'info',
  );
  if (told) return;
  const counts = columns.flatMap((column, at): Doubt[] =>
    column.counts && column.parts.length > 0 && !ignoredColumns.has(labelKey(column.path))
      ? [{ column: at, code: 'reading/unknown-header', severity: 'warning' }]
      : [],
  );
  noteDoubts(context, counts);
}

/** What was taught as a count and is none. */
function noteRefused(context: GridContext, columns: readonly FigureColumn[]): void {
  for (const [at, meaning] of context.teaching?.columns ?? []) {
    const column = columns[at];
    if (column && isTaughtCount(meaning) && column.concept === null)
      context.notes.add('reading/taught-refused', 'warning', context.at, column.path, {
        path: column.path,
      });
  }
}

function notePartial(context: GridContext, rows: number): void {
  const { total } = context.part.coverage;
  const source: StringArgs = context.raw.source === 'sheet' ? { source: 'file' } : {};
  context.notes.add('reading/partial-list', 'info', context.at, null, { rows, total, ...source });
}

/** A list of dossiers, or the detail page of one (`code`: where the block itself does not name it). */
export function* dossiersGrid(
  given: GridContext,
  columns: readonly DossierColumn[],
  codeAt: number | null,
  code: string | null,
): Generator<undefined, GridResult> {
  const rows = dataRows(given.raw.rows);
  const context = { ...given, part: checkedPart(given.part, rows.length) };
  const { raw, notes, at, personal } = context;
  const scope = context.scope(true);
  yield;
  noteDossierColumns(context, columns);
  yield;
  const dossierContext: DossierContext = {
    grid: at,
    columns,
    codeAt,
    personal,
    pack: context.pack,
    names: scope.names,
    badDate: (text, code) =>
      notes.add('reading/unreadable-date', 'warning', at, code, { raw: text }),
  };
  const dossiers: Dossier[] = [];
  let nameless = 0;
  const shifted = rows.filter((row) => isShifted(row, columns.length));
  if (shifted.length > 0 && shifted.length === rows.length) noteShifted(context, shifted[0]!, null);
  const askew = new Set(shifted);
  yield;
  for (const row of rows) {
    const safe = askew.has(row)
      ? { ...dossierContext, columns: onlyCode(columns), names: noScope.names }
      : dossierContext;
    const dossier =
      code === null
        ? readDossier(row, safe)
        : readDetail(row, keptCode(code, personal.numbers), safe);
    if (dossier === null) nameless++;
    else dossiers.push(dossier);
    if (askew.has(row) && shifted.length < rows.length)
      noteShifted(context, row, dossier?.code ?? null);
    if (isPauseDue()) yield;
  }
  if (nameless > 0)
    notes.add('reading/dossier-without-code', 'warning', at, null, { count: nameless });
  if (raw.source !== 'pairs' && !isWhole(context.part, rows.length))
    notePartial(context, rows.length);
  const printed = columns.map((column) => bareColumn(personal.scrub(column.path), column.field));
  return { grid: gridOf(context, 'dossiers', rows.length, scope, printed), figures: [], dossiers };
}

/** Of a shifted row only a code that proves itself by its shape is kept. */
const onlyCode = (columns: readonly DossierColumn[]): DossierColumn[] =>
  columns.map((column) => ({
    ...column,
    field: null,
    composite: false,
    resultPlace: false,
    personal: true,
  }));

function noteShifted(context: GridContext, row: RawRow, at: string | null): void {
  context.notes.add('reading/cells-mismatch', 'warning', context.at, at, {
    headers: context.raw.columns.length,
    cells: coveredCells(row),
  });
}

function noteDossierColumns(context: GridContext, columns: readonly DossierColumn[]): void {
  const isEmpty = dataRows(context.raw.rows).length === 0;
  for (const column of columns) {
    const path = context.personal.scrub(column.path);
    // Nothing stands there yet that could contradict a header.
    if (column.refused && isEmpty) continue;
    if (column.refused)
      context.notes.add('reading/column-content', 'warning', context.at, path, { path });
    else if (column.second)
      context.notes.add('reading/second-column', 'info', context.at, path, { path });
    else if (!column.known)
      context.notes.add('reading/unknown-header', 'info', context.at, path, { path });
  }
}

/** A catalogue of procedures: counted only when the list is whole. */
export function proceduresGrid(given: GridContext, columns: readonly DossierColumn[]): GridResult {
  const rows = dataRows(given.raw.rows).length;
  const context = { ...given, part: checkedPart(given.part, rows) };
  const { at, part } = context;
  const { filters, names } = context.scope(true);
  const printed = columns.map((column) => bareColumn(column.path, column.field));
  const grid: Grid = {
    ...gridOf(context, 'procedures', rows, { ...noScope, filters }, printed),
    procedures: listedProcedures(dataRows(given.raw.rows), columns),
  };
  if (!isWholeCatalogue(part, rows)) {
    notePartial(context, rows);
    return { grid, figures: [], dossiers: [] };
  }
  const figure: PageFigure = {
    grid: at,
    concept: 'procedures.total',
    part: null,
    value: rows,
    raw: String(part.coverage.total ?? rows),
    scope: { ...names, total: false },
    qualifiers: [],
    path: columns.find((column) => column.field === 'procedure')?.path ?? '',
    row: '',
  };
  return { grid, figures: [figure], dossiers: [] };
}
