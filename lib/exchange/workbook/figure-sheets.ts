/** The sheet of figures, and the sheet of every candidate with the pages it was read from. */
import type { Candidate, Figure, FigureSource } from '../../domain/figures';
import { exportStrings } from '../../domain/strings/export';
import { figurePartStrings, uiFigureStrings } from '../../domain/strings/ui-figures';
import { nameOf } from '../../figures/offer';
import { serialOf, type ColumnKind, type ExportCell, type ExportSheet } from './cells';

type Key = keyof typeof exportStrings;
const columnsOf = (columns: readonly [Key, ColumnKind, number][]) =>
  columns.map(([key, kind, width]) => ({ header: exportStrings[key].vi, kind, width }));

export const BASIS_WORDS = {
  'page-total': uiFigureStrings.basisPageTotal.vi,
  'sum-of-pages': uiFigureStrings.basisSumOfPages.vi,
  dossiers: uiFigureStrings.basisDossiers.vi,
  typed: uiFigureStrings.basisTyped.vi,
  carried: uiFigureStrings.basisCarried.vi,
} as const;

/** The name of a figure with its part. */
export function figureName({ concept, part }: Pick<Figure, 'concept' | 'part'>): string {
  if (part === null) return nameOf(concept);
  const known: Record<string, { vi: string }> = figurePartStrings;
  return `${nameOf(concept)}: ${known[part]?.vi ?? part}`;
}

/** One line a figure: its value (blank where it is not known), how it was come by, and what is to be said about it. */
export function figureSheet(figures: readonly Figure[]): ExportSheet {
  return {
    name: exportStrings.sheetFigures.vi,
    columns: columnsOf([
      ['figure', 'text', 40],
      ['value', 'count', 12],
      ['rate', 'decimal', 12],
      ['numerator', 'count', 11],
      ['denominator', 'count', 11],
      ['basis', 'text', 18],
      ['complete', 'text', 16],
      ['note', 'text', 34],
      ['problems', 'text', 70],
    ]),
    rows: figures.map((figure) => [
      figureName(figure),
      ...valueCells(figure.value),
      figure.basis && BASIS_WORDS[figure.basis],
      completeness(figure),
      figure.note ?? null,
      figure.problems.map(({ message }) => message).join('\n') || null,
    ]),
  };
}

function completeness({ value, complete }: Pick<Figure, 'value' | 'complete'>): string {
  if (value === null) return exportStrings.isUnknown.vi;
  return complete ? exportStrings.isComplete.vi : exportStrings.isIncomplete.vi;
}

function valueCells(value: Figure['value']): ExportCell[] {
  if (value === null || typeof value === 'number') return [value, null, null, null];
  return [null, value.value, value.numerator, value.denominator];
}

/** One line a page of each candidate. */
export function sourceSheet(figures: readonly Figure[]): ExportSheet {
  return {
    name: exportStrings.sheetSources.vi,
    columns: columnsOf([
      ['figure', 'text', 40],
      ['value', 'count', 12],
      ['basis', 'text', 18],
      ['complete', 'text', 16],
      ['inUse', 'text', 12],
      ['sourceTitle', 'text', 36],
      ['sourceUrl', 'text', 50],
      ['readAt', 'instant', 17],
      ['filters', 'text', 36],
      ['path', 'text', 44],
      ['row', 'text', 24],
      ['sourceValue', 'count', 12],
      ['dossierCount', 'count', 12],
    ]),
    rows: figures.flatMap((figure) => candidatesOf(figure).flatMap((one) => linesOf(figure, one))),
  };
}

/** A rate has no candidates; its own sources stand for them. */
function candidatesOf(figure: Figure): Candidate[] {
  if (figure.candidates.length > 0 || figure.value === null || figure.basis === null)
    return figure.candidates;
  const { value, basis, complete, sources } = figure;
  return [{ value, basis, complete, sources }];
}

function linesOf(figure: Figure, candidate: Candidate): ExportCell[][] {
  const { value, basis, sources } = candidate;
  const inUse =
    basis === figure.basis &&
    JSON.stringify(value) === JSON.stringify(figure.value) &&
    sources.length === figure.sources.length;
  const head = [
    figureName(figure),
    typeof value === 'number' ? value : (value?.value ?? null),
    BASIS_WORDS[basis],
    completeness(candidate),
    inUse ? exportStrings.yes.vi : null,
  ];
  if (sources.length === 0) return [[...head, ...Array<null>(8).fill(null)]];
  return sources.map((source) => [...head, ...sourceCells(source)]);
}

function sourceCells(source: FigureSource): ExportCell[] {
  const filters = source.filters.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return [
    source.title,
    source.url,
    serialOf(source.readAt),
    filters || null,
    source.path,
    source.row,
    source.value ?? null,
    source.codes?.length ?? null,
  ];
}
