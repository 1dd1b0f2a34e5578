/** Compares a whole reading with what was written by hand. */
import { expect } from 'vitest';
import type { Dossier, Reading } from '../../../lib/domain/reading';

/**
 * All of a reading, written by hand from the page:
 * `columns` lists [path, concept, part?, qualifiers?] ("[path]": none); a row of `figures` is
 * [label, scope, the printed counts in the order of the columns that are figures].
 * What `expected.json` leaves out of a dossier or scope must be null or empty.
 */
interface ExpectedGrid {
  kind: string;
  rows: number;
  period?: { from: string; to: string; basis: string; of?: string };
  filters?: Record<string, string>;
  coverage?: [number | null, number | null, number | null];
  columns?: [string, (string | null)?, (string | null)?, string[]?][];
  figures?: [string, Record<string, string | boolean>, (number | null)[]][];
  dossiers?: Partial<Dossier>[];
}
export interface Expected {
  url?: string;
  printedUrl?: string;
  title?: string;
  period: { from: string; to: string; basis: string } | null;
  grids: ExpectedGrid[];
  /** "severity code grid at" */
  problems: string[];
  /** Must appear nowhere in the reading. */
  absent?: string[];
}

const isRate = (concept: string): boolean => concept.startsWith('rate.');

function gridOf(reading: Reading, at: number): ExpectedGrid {
  const grid = reading.grids[at]!;
  const found: ExpectedGrid = { kind: grid.kind, rows: grid.rows };
  if (grid.period) {
    const { of, ...period } = grid.period;
    found.period = of === null ? period : { ...period, of };
  }
  if (grid.filters.length > 0)
    found.filters = Object.fromEntries(grid.filters.map(({ label, value }) => [label, value]));
  const { from, to, total } = grid.coverage;
  if ([from, to, total].some((part) => part !== null)) found.coverage = [from, to, total];
  if (grid.kind !== 'other')
    found.columns = grid.columns.map(({ path, concept, part, qualifiers }) => {
      if (qualifiers.length > 0) return [path, concept, part, [...qualifiers].sort()];
      if (part !== null) return [path, concept, part];
      return concept === null ? [path] : [path, concept];
    });
  const figures = figuresOf(reading, at);
  if (figures.length > 0) found.figures = figures;
  const dossiers = reading.dossiers.filter((dossier) => dossier.grid === at).map(withoutNulls);
  if (dossiers.length > 0) found.dossiers = dossiers;
  return found;
}

function figuresOf(reading: Reading, at: number): NonNullable<ExpectedGrid['figures']> {
  const width = reading.grids[at]!.columns.filter(
    ({ concept }) => concept !== null && !isRate(concept),
  ).length;
  const figures = reading.figures.filter((figure) => figure.grid === at);
  const step = reading.grids[at]!.kind === 'procedures' ? 1 : width;
  const rows: NonNullable<ExpectedGrid['figures']> = [];
  for (let first = 0; first < figures.length; first += step) {
    const row = figures.slice(first, first + step);
    const scope = Object.fromEntries(
      Object.entries(row[0]!.scope).filter(([, value]) => value !== null && value !== false),
    ) as Record<string, string | boolean>;
    rows.push([row[0]!.row, scope, row.map((figure) => figure.value)]);
  }
  return rows;
}

const withoutNulls = (dossier: Dossier): Partial<Dossier> =>
  Object.fromEntries(
    Object.entries(dossier).filter(
      ([name, value]) =>
        name !== 'grid' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Fails where a reading is not exactly what is expected. */
export function expectExactly(reading: Reading, expected: Expected): void {
  expect({
    period: reading.period,
    grids: reading.grids.map((_grid, at) => gridOf(reading, at)),
    problems: reading.problems
      .map(({ severity, code, grid, at }) => `${severity} ${code} ${grid ?? '-'} ${at ?? '-'}`)
      .sort(),
  }).toEqual({
    period: expected.period,
    grids: expected.grids,
    problems: [...expected.problems].sort(),
  });
  for (const figure of reading.figures.filter((f) => reading.grids[f.grid]!.kind === 'figures')) {
    const column = reading.grids[figure.grid]!.columns.find(
      ({ path, concept, part }) =>
        path === figure.path && concept === figure.concept && part === figure.part,
    );
    expect(column?.qualifiers).toEqual(figure.qualifiers);
  }
  if (expected.title !== undefined) expect(reading.title).toBe(expected.title);
  if (expected.printedUrl !== undefined) expect(reading.url).toBe(expected.printedUrl);
  const text = JSON.stringify(reading);
  for (const secret of expected.absent ?? []) expect(text).not.toContain(secret);
}
