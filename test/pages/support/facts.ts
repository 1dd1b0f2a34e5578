/**
 * Compares a reading with the facts of a page, written by hand from the page and the contract.
 * Every stated figure must be there and no other; of a dossier and a grid only what is stated is compared.
 * "a|b": either; "*": anything; no warning or error but those named.
 */
import type { Dossier, Grid, GridPeriod, PageFigure, Reading } from '../../../lib/domain/reading';

type Scope = { unit?: string; field?: string; procedure?: string; total?: boolean };
/** "concept" or "concept/part" → the printed count, or counts where several stand under one name. */
type Counts = Scope & { counts: Record<string, number | null | (number | null)[]> };
type Period = { from: string; to: string; basis?: string; of?: string | null } | null;

interface GridFacts {
  kind: Grid['kind'];
  rows?: number;
  period?: Period;
  coverage?: Partial<Grid['coverage']>;
  /** "concept/part [qualifier …]" of the columns that mean something, in order; the fields of a dossier grid. */
  columns?: string[];
  filters?: Record<string, string>;
}

export interface Facts {
  url?: string;
  /** Milliseconds after load before the look. */
  settle?: number;
  period?: Period;
  /** Only the grids of figures, dossiers and procedures; left out: not stated. */
  grids?: GridFacts[];
  /** The grids may come in any order. */
  anyOrder?: boolean;
  /** One row without a name may be called a total or not. */
  anyTotal?: boolean;
  figures?: Counts[];
  /** These may be there too. */
  optional?: Counts[];
  dossiers?: (Partial<Dossier> & { code: string })[];
  optionalDossiers?: (Partial<Dossier> & { code: string })[];
  problems: string[];
  /** Where a problem must point. */
  at?: Record<string, string>;
  allowed?: string[];
  absent?: string[];
}

const suits = (expected: unknown, found: unknown): boolean => {
  if (expected === '*') return true;
  if (typeof expected === 'string' && expected.includes('|'))
    return expected.split('|').includes(String(found));
  return JSON.stringify(expected) === JSON.stringify(found);
};

/** What is not as stated, one line each; empty: all is. */
export function differences(reading: Reading, facts: Facts): string[] {
  const out: string[] = [];
  if (facts.period !== undefined) comparePeriod('reading', facts.period, reading.period, out);
  if (facts.grids) compareGrids(reading, facts, facts.grids, out);
  compareFigures(reading, facts, out);
  compareDossiers(reading, facts, out);
  compareProblems(reading, facts, out);
  const text = JSON.stringify(reading);
  for (const secret of facts.absent ?? [])
    if (text.includes(secret)) out.push(`must not appear: ${secret}`);
  return out;
}

function comparePeriod(
  what: string,
  expected: Period,
  found: Partial<GridPeriod> | null,
  out: string[],
): void {
  if (expected === null || found === null) {
    if (expected !== found) out.push(`${what}: period ${JSON.stringify(found)}`);
    return;
  }
  for (const key of ['from', 'to', 'basis', 'of'] as const)
    if (expected[key] !== undefined && expected[key] !== found[key])
      out.push(`${what}: period ${key} ${found[key]}, not ${expected[key]}`);
}

function compareGrids(reading: Reading, facts: Facts, expected: GridFacts[], out: string[]): void {
  const left = reading.grids.filter((grid) => grid.kind !== 'other');
  if (left.length !== expected.length)
    out.push(`grids: ${left.map((grid) => grid.kind).join(', ')}`);
  for (const [at, wanted] of expected.entries()) {
    const ranked = left
      .slice(0, facts.anyOrder ? undefined : 1)
      .map((grid) => ({ grid, lines: gridDifferences(`grid ${at}`, wanted, grid) }))
      .sort((a, b) => a.lines.length - b.lines.length);
    const best = ranked[0];
    if (!best) continue;
    out.push(...best.lines);
    left.splice(left.indexOf(best.grid), 1);
  }
}

const columnName = ({ concept, part, qualifiers }: Grid['columns'][number]): string =>
  [concept, part === null ? '' : `/${part}`].join('') +
  (qualifiers.length > 0 ? ` [${[...qualifiers].sort().join(' ')}]` : '');

function gridDifferences(what: string, expected: GridFacts, found: Grid): string[] {
  const out: string[] = [];
  if (expected.kind !== found.kind) out.push(`${what}: kind ${found.kind}`);
  if (expected.rows !== undefined && expected.rows !== found.rows)
    out.push(`${what}: rows ${found.rows}, not ${expected.rows}`);
  if (expected.period !== undefined) comparePeriod(what, expected.period, found.period, out);
  for (const [key, value] of Object.entries(expected.coverage ?? {}))
    if (found.coverage[key as keyof Grid['coverage']] !== value)
      out.push(`${what}: coverage ${JSON.stringify(found.coverage)}`);
  for (const [label, value] of Object.entries(expected.filters ?? {}))
    if (!found.filters.some((one) => one.label === label && one.value === value))
      out.push(`${what}: filters ${JSON.stringify(found.filters)}`);
  if (expected.columns) {
    const names = found.columns.filter(({ concept }) => concept !== null).map(columnName);
    const same =
      names.length === expected.columns.length &&
      expected.columns.every((name, at) => suits(name, names[at]));
    if (!same) out.push(`${what}: columns ${names.join(' · ')}`);
  }
  return out;
}

interface Entry {
  scope: Scope;
  key: string;
  value: number | null;
}

const entriesOf = (groups: readonly Counts[]): Entry[] =>
  groups.flatMap(({ counts, ...scope }) =>
    Object.entries(counts).flatMap(([key, values]) =>
      [values].flat().map((value) => ({ scope, key, value })),
    ),
  );

const printed = ({ concept, part, value, scope }: PageFigure): string =>
  `${concept}${part === null ? '' : `/${part}`} = ${value} ${JSON.stringify(scope)}`;

function isFigure(entry: Entry, figure: PageFigure, anyTotal: boolean): boolean {
  const [concepts, part = null] = entry.key.split('/');
  const { unit = null, field = null, procedure = null, total = false } = entry.scope;
  const nameless = unit === null && field === null && procedure === null;
  return (
    suits(concepts, figure.concept) &&
    suits(part, figure.part) &&
    entry.value === figure.value &&
    figure.scope.unit === unit &&
    figure.scope.field === field &&
    figure.scope.procedure === procedure &&
    (figure.scope.total === total || (anyTotal && nameless))
  );
}

function compareFigures(reading: Reading, facts: Facts, out: string[]): void {
  const left = [...reading.figures];
  const take = (entry: Entry): boolean => {
    const at = left.findIndex((figure) => isFigure(entry, figure, facts.anyTotal === true));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  for (const entry of entriesOf(facts.figures ?? []))
    if (!take(entry))
      out.push(`missing: ${entry.key} = ${entry.value} ${JSON.stringify(entry.scope)}`);
  for (const entry of entriesOf(facts.optional ?? [])) take(entry);
  out.push(...left.map((figure) => `not on the page: ${printed(figure)}`));
}

function compareDossiers(reading: Reading, facts: Facts, out: string[]): void {
  const left = [...reading.dossiers];
  const optional = facts.optionalDossiers ?? [];
  const stated = [...(facts.dossiers ?? []), ...optional];
  // A code that is only known to be there ("*") takes what the others leave.
  stated.sort((a, b) => Number(a.code === '*') - Number(b.code === '*'));
  for (const expected of stated) {
    const at = left.findIndex((dossier) => suits(expected.code, dossier.code));
    if (at < 0) {
      if (!optional.includes(expected)) out.push(`missing dossier ${expected.code}`);
      continue;
    }
    const [found] = left.splice(at, 1);
    for (const [name, value] of Object.entries(expected))
      if (name !== 'code' && !suits(value, found![name as keyof Dossier]))
        out.push(`${expected.code} ${name}: ${JSON.stringify(found![name as keyof Dossier])}`);
  }
  out.push(...left.map(({ code }) => `not on the page: dossier ${code}`));
}

function compareProblems(reading: Reading, facts: Facts, out: string[]): void {
  for (const code of facts.problems)
    if (!reading.problems.some((problem) => problem.code === code)) out.push(`silent: ${code}`);
  for (const [code, at] of Object.entries(facts.at ?? {}))
    if (!reading.problems.some((problem) => problem.code === code && problem.at === at))
      out.push(`${code} should point at ${at}`);
  const known = [...facts.problems, ...(facts.allowed ?? [])];
  for (const { severity, code, at, message } of reading.problems)
    if (severity !== 'info' && !known.includes(code)) out.push(`${code} at ${at}: ${message}`);
}
