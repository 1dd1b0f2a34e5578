/** What a grid is about: dossiers, their statistics, procedures, or nothing of ours. */
import { withoutMarks } from '../../domain/text';
import { contextWords, dossierLabels, labelKey } from '../../packs/labels';
import type { RawGrid, RawPage } from '../raw';
import { isTaughtCount, type TaughtColumns } from './apply-teaching';
import { codeColumn, isDateField, type DossierColumn } from './dossier-columns';
import { doubtsOf, OURS, says, strangeNames, type Doubt } from './doubts';
import { figureColumns, type FigureColumn, type FigureColumns } from './figure-columns';
import { tokenise } from './figure-header';
import type { Days } from './period-words';
import { isPersonalLabel } from './privacy';

export type Understood =
  | { kind: 'dossiers'; columns: DossierColumn[]; codeAt: number | null }
  | { kind: 'figures'; read: FigureColumns }
  | { kind: 'procedures'; columns: DossierColumn[] }
  /** `doubts`: what looks like counts of dossiers and is not understood. */
  | { kind: 'other'; doubts: Doubt[] };

/** True where the page's own words (title, headings, controls, grids) speak of dossiers or procedures. */
export function isAboutDossiers(page: RawPage): boolean {
  return (
    says([page.title, ...page.headings], contextWords.about) ||
    page.grids.some((grid) =>
      says(
        grid.columns.flatMap((column) => column.path),
        contextWords.about,
      ),
    ) ||
    says(
      page.controls.map((control) => control.label),
      contextWords.about,
    )
  );
}

/** Understands one grid; a table that is about something else is `other`, whatever its words. */
export function* understand(
  grid: RawGrid,
  page: RawPage,
  columns: DossierColumn[],
  taught?: TaughtColumns,
  period?: () => Days | null,
): Generator<undefined, Understood> {
  const codeAt = yield* codeColumn(grid, columns);
  const read = yield* figureColumns(grid, taught, period);
  const meanings = [...(taught?.values() ?? [])];
  if (meanings.some(({ concept }) => concept === 'code'))
    return { kind: 'dossiers', columns, codeAt };
  if (meanings.some(isTaughtCount))
    return isPersonTable(read) ? NOTHING : { kind: 'figures', read };
  const counted = read.columns.filter(
    (column) =>
      column.counts &&
      (column.candidates.length > 0 ||
        (column.concept !== null && !column.concept.startsWith('rate.'))),
  );
  if (isDossierList(grid, columns, codeAt) && counted.length < 3)
    return { kind: 'dossiers', columns, codeAt };
  const settled = counted.some(({ concept }) => CORE.test(concept ?? '') && concept !== CATALOGUE);
  if (!settled && isProcedures(grid, columns, counted.length))
    return { kind: 'procedures', columns };
  // Somebody who knows the page has said that this table is ours.
  if (taught && counted.length > 0 && !isPersonTable(read)) return { kind: 'figures', read };
  if (isStatistics(grid, page, read, counted.length)) return { kind: 'figures', read };
  return { kind: 'other', doubts: doubts(grid, page, read, counted.length) };
}

/**
 * Why a grid with counts gives none. Where only the page speaks of dossiers and the rows are called by a strange name,
 * that name is the reason, not the counts.
 */
function doubts(grid: RawGrid, page: RawPage, read: FigureColumns, counted: number): Doubt[] {
  if (isPersonTable(read)) return [];
  const names = strangeNames(read);
  const elsewhere = counted < 2 || speaksItself(grid) || !says(wordsOf(page), contextWords.about);
  if (names === null || elsewhere) return doubtsOf(grid, read);
  return [{ column: names, code: 'reading/unknown-header', severity: 'info' }];
}

/** Its caption or the heading next to it speaks of dossiers, not merely the page's. */
const speaksItself = ({ captions, headings }: RawGrid): boolean =>
  says([...captions, ...headings.slice(0, 1)], contextWords.about);

const wordsOf = (page: RawPage): string[] => [page.title, ...page.headings];

const NOTHING: Understood = { kind: 'other', doubts: [] };

function isDossierList(
  grid: RawGrid,
  columns: readonly DossierColumn[],
  codeAt: number | null,
): boolean {
  const fields = columns.flatMap((column) =>
    column.field === null || column.field === 'code' ? [] : [column.field],
  );
  const telling = fields.filter(
    (field) =>
      isDateField(field) || field === 'status' || field === 'procedure' || field === 'channel',
  );
  const labelled = columns.some((column) => column.field === 'code');
  const composite = columns.some((column) => column.composite);
  if (codeAt === null) return labelled && grid.rows.length === 0 && telling.length >= 2;
  if (labelled) return telling.length > 0 || composite;
  // A card with a code for its title and labelled facts below.
  if (grid.source === 'cards' && telling.length >= 2) return true;
  return (
    composite &&
    (telling.length > 0 ||
      dossierLabels.composite.has(labelKey(lastWord(columns[codeAt]!.path))) ||
      columns[codeAt]!.composite)
  );
}

/** What a catalogue itself may count, by field. */
const CATALOGUE = 'procedures.total';

const lastWord = (path: string): string => path.split(' > ').pop() ?? '';

function isProcedures(grid: RawGrid, columns: readonly DossierColumn[], counted: number): boolean {
  const fields = new Set(columns.map((column) => column.field));
  if (!fields.has('procedure') || fields.has('code') || counted > 1 || grid.source === 'pairs')
    return false;
  if (columns.some((column) => column.field !== null && isDateField(column.field))) return false;
  return fields.has('procedureCode') || (fields.has('field') && !fields.has('status'));
}

function isStatistics(grid: RawGrid, page: RawPage, read: FigureColumns, counted: number): boolean {
  if (isPersonTable(read)) return false;
  if (counted === 0 ? !hasOpenWords(read) : !hasCore(read)) return false;
  if (says([...grid.captions, ...grid.headings.slice(0, 2)], contextWords.money)) return false;
  const header = grid.columns.flatMap((column) => column.path);
  if (says(header, contextWords.about)) return true;
  const near = [...grid.captions, ...grid.headings.slice(0, 3)];
  if (says(header, contextWords.other)) return false;
  if (says(near, contextWords.elsewhere) && !says(near, OURS)) return false;
  if (says(near, contextWords.about)) return speaksItself(grid) || strangeNames(read) === null;
  if (says(near, contextWords.other)) return false;
  const families = new Set(
    read.columns
      .filter((column) => column.counts)
      .map((column) => (column.concept ?? column.candidates[0] ?? '').split('.')[0]),
  );
  families.delete('');
  families.delete('rate');
  const wholePage = wordsOf(page);
  if (says(wholePage, contextWords.about)) return counted >= 2 && strangeNames(read) === null;
  if (says(wholePage, contextWords.other)) return false;
  return counted + openColumns(read).length >= 4 && families.size >= 2;
}

/** Counts under our words in a way that is not understood ("Đã giải quyết > Lũy kế"): better said than passed over. */
const hasOpenWords = (read: FigureColumns): boolean => openColumns(read).length >= 2;

function openColumns(read: FigureColumns): FigureColumn[] {
  return read.columns.filter(
    (column) =>
      column.counts &&
      !column.known &&
      tokenise(column.path).symbols.some((symbol) => OPEN_WORDS.has(symbol)),
  );
}

const OPEN_WORDS = new Set(['received', 'receivedAll', 'resolved', 'inProgress', 'overdue']);

/** Channels or pauses alone are no statistics of dossiers: fee tables print "Trực tiếp" and "Trực tuyến" too. */
const CORE =
  /^(received\.(total|inPeriod)|carriedOver|resolved\.|inProgress\.|overdue\.|delivered\.|result|procedures)/;

function hasCore(read: FigureColumns): boolean {
  const counted = read.columns.filter((column) => column.counts);
  const settled = counted.filter((column) => CORE.test(column.concept ?? ''));
  const open = counted.filter((column) => column.concept === null && column.candidates.length > 0);
  return settled.length > 0 || open.length > 1;
}

/** A table of officers or applicants with counts: persons, not dossiers of a unit. */
export function isPersonTable(read: FigureColumns): boolean {
  const firstCount = read.columns.findIndex((column) => column.counts && column.concept !== null);
  return read.columns.some(
    (column, at) =>
      (firstCount < 0 || at < firstCount) &&
      (column.personal ||
        (column.dimension === null && isPersonalLabel(column.path) && !column.counts)),
  );
}

/** True where charts or a closed frame probably hold statistics of dossiers. */
export function speaksOfStatistics(page: RawPage, label: string | null): boolean {
  const texts = [page.title, ...page.headings, label ?? ''].map((text) => withoutMarks(text));
  return says(texts, contextWords.about) && says(texts, contextWords.strong);
}
