/** Decides headers that could mean two things: by the printed formula, by position, by the rows' own sums; else not at all. */
import type { PageConcept } from '../../domain/concepts';
import type { FigureColumn } from './figure-columns';
import type { Formula } from './formulas';
import { hasNonZero, sumHolds, type Matrix } from './sums';

const OUTSIDE: PageConcept[] = [
  'paused',
  'withdrawn',
  'returned',
  'returnedOrWithdrawn',
  'stopped',
  'resolved.refused',
  'delivered.waiting',
];
const TIMELY = new Set<string>([
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'inProgress.inTime',
  'inProgress.overdue',
  'resolved.earlyOnTime',
]);

/** Where each concept stands, for columns already understood. */
class Known {
  constructor(private readonly columns: readonly FigureColumn[]) {}
  all(...concepts: PageConcept[]): number[] {
    return this.columns.flatMap((c, at) =>
      concepts.includes(c.concept as PageConcept) ? [at] : [],
    );
  }
  one(concept: PageConcept): number | null {
    const found = this.all(concept);
    return found.length === 1 ? found[0]! : null;
  }
  /** Columns whose sum is the measure: its total, or its parts. */
  resolved(): number[] {
    const whole = this.all('resolved.total');
    if (whole.length > 0) return whole;
    const parts = this.all(
      'resolved.early',
      'resolved.onTime',
      'resolved.earlyOnTime',
      'resolved.overdue',
    );
    return parts.length >= 2 ? parts : [];
  }
  inProgress(): number[] {
    const whole = this.all('inProgress.total');
    if (whole.length > 0) return whole;
    const parts = this.all('inProgress.inTime', 'inProgress.overdue');
    return parts.length >= 2 ? parts : [];
  }
  inPeriod(): number[] {
    const whole = this.all('received.inPeriod');
    return whole.length > 0 ? whole : this.channels();
  }
  channels(): number[] {
    const found = this.all(
      'received.online',
      'received.direct',
      'received.postal',
      'received.directPostal',
    );
    return found.length >= 2 ? found : [];
  }
}

/** Fills in `concept` of columns with candidates, in place; what nothing decides keeps its candidates. */
export function disambiguate(columns: FigureColumn[], matrix: Matrix, formulas: Formula[]): void {
  byFormula(columns, formulas);
  for (const run of timelinessRuns(columns)) settleRun(columns, run, matrix, formulas);
  for (const [at, column] of columns.entries()) {
    if (column.concept !== null || column.candidates.length === 0) continue;
    const chosen = bySums(columns, at, matrix) ?? column.otherwise;
    if (chosen !== null && column.candidates.includes(chosen)) column.concept = chosen;
  }
  // A second look: a total settled just now may settle what stood before it.
  for (const run of timelinessRuns(columns)) settleRun(columns, run, matrix, formulas);
}

function byFormula(columns: FigureColumn[], formulas: Formula[]): void {
  for (const { left, terms } of formulas) {
    const column = columns[left];
    if (!column || column.concept !== null || column.candidates.length === 0) continue;
    const concepts = terms.map((term) => columns[term]?.concept ?? '');
    const chosen = conceptOfSum(concepts);
    if (chosen !== null && column.candidates.includes(chosen)) column.concept = chosen;
  }
  for (const { left, terms } of formulas) {
    if (columns[left]?.concept !== 'resolved.total') continue;
    for (const term of terms) {
      const column = columns[term];
      if (column?.concept === null && column.candidates.includes('resolved.refused'))
        column.concept = 'resolved.refused';
    }
  }
}

function conceptOfSum(concepts: readonly string[]): PageConcept | null {
  const set = new Set(concepts);
  if (set.has('carriedOver') && concepts.some((c) => c.startsWith('received.')))
    return 'received.total';
  if (
    concepts.some((c) => c.startsWith('resolved.')) &&
    concepts.some((c) => c.startsWith('inProgress.'))
  )
    return concepts.every((c) => c.endsWith('.overdue')) ? 'overdue.total' : 'received.total';
  if (concepts.every((c) => /^received\.(online|direct|postal|directPostal)$/.test(c)))
    return 'received.inPeriod';
  return null;
}

/** Neighbouring timeliness columns without a group above them; a run ends with its "Quá hạn". */
function timelinessRuns(columns: readonly FigureColumn[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  columns.forEach((column, at) => {
    const timely =
      column.flat &&
      (TIMELY.has(column.concept ?? '') || column.candidates.some((c) => TIMELY.has(c)));
    if (!timely) return close();
    run.push(at);
    if (isLate(column) && !isLate(columns[at + 1])) close();
  });
  close();
  return runs;
}

const isLate = (column: FigureColumn | undefined): boolean =>
  column !== undefined &&
  column.flat &&
  [column.concept, ...column.candidates].some((c) => c?.endsWith('.overdue') === true);

function settleRun(
  columns: FigureColumn[],
  run: number[],
  matrix: Matrix,
  formulas: Formula[],
): void {
  const open = run.filter((at) => columns[at]!.concept === null);
  if (open.length === 0) return;
  const family = familyOfRun(columns, run, matrix, formulas);
  if (family === null) return;
  for (const at of open) {
    const chosen = columns[at]!.candidates.find((c) => c.startsWith(`${family}.`));
    if (chosen !== undefined) columns[at]!.concept = chosen;
  }
}

function familyOfRun(
  columns: FigureColumn[],
  run: number[],
  matrix: Matrix,
  formulas: Formula[],
): 'resolved' | 'inProgress' | null {
  for (const { left, terms } of formulas) {
    const sum = columns[left]?.concept;
    if (!run.every((at) => terms.includes(at))) continue;
    if (sum === 'resolved.total') return 'resolved';
    if (sum === 'inProgress.total') return 'inProgress';
  }
  const settled = run.map((at) => columns[at]!.concept).filter((c) => c !== null);
  if (settled.length > 0 && settled.every((c) => c.startsWith('resolved.'))) return 'resolved';
  if (settled.length > 0 && settled.every((c) => c.startsWith('inProgress.'))) return 'inProgress';
  if (run.length < 2) return null;
  const known = new Known(columns);
  const resolved = sumHolds(matrix, known.all('resolved.total'), run);
  const inProgress = sumHolds(matrix, known.all('inProgress.total'), run);
  if (resolved === inProgress) return null;
  return resolved ? 'resolved' : 'inProgress';
}

function bySums(columns: FigureColumn[], at: number, matrix: Matrix): PageConcept | null {
  const { candidates } = columns[at]!;
  if (candidates.includes('received.inPeriod')) return receivedBySums(columns, at, matrix);
  if (candidates.includes('carriedOver')) return openingBySums(columns, at, matrix);
  if (candidates.includes('resolved.refused')) return refusedBySums(columns, at, matrix);
  return null;
}

function receivedBySums(columns: FigureColumn[], at: number, matrix: Matrix): PageConcept | null {
  const known = new Known(columns);
  const outside = [...known.all(...OUTSIDE), ...refusals(columns)];
  const carried = known.one('carriedOver');
  const carriedCounts = carried !== null && hasNonZero(matrix, carried);
  const ends = balance(known);
  const inPeriod = known.inPeriod();
  const isTotal =
    (carriedCounts && inPeriod.length > 0 && sumHolds(matrix, [at], [...inPeriod, carried])) ||
    (ends.length > 0 && sumHolds(matrix, [at], ends, outside));
  const isNew =
    (carriedCounts && ends.length > 0 && sumHolds(matrix, [at, carried], ends, outside)) ||
    (known.channels().length > 0 &&
      (carried === null || carriedCounts) &&
      sumHolds(matrix, [at], known.channels()));
  if (isTotal && isNew && carried === null) return 'received.total';
  if (isTotal === isNew) return null;
  return isTotal ? 'received.total' : 'received.inPeriod';
}

function openingBySums(columns: FigureColumn[], at: number, matrix: Matrix): PageConcept | null {
  const known = new Known(columns);
  const outside = known.all(...OUTSIDE);
  const carried = known.all('carriedOver');
  const inPeriod = known.inPeriod();
  const ends = balance(known);
  const isTotal =
    (carried.length === 1 &&
      inPeriod.length > 0 &&
      sumHolds(matrix, [at], [...inPeriod, ...carried])) ||
    (ends.length > 0 && sumHolds(matrix, [at], ends, outside));
  const isCarried =
    inPeriod.length > 0 && ends.length > 0 && sumHolds(matrix, [at, ...inPeriod], ends, outside);
  if (isTotal === isCarried) return null;
  return isTotal ? 'received.total' : 'carriedOver';
}

function refusedBySums(columns: FigureColumn[], at: number, matrix: Matrix): PageConcept | null {
  const known = new Known(columns);
  const whole = known.one('resolved.total');
  const parts = known.all(
    'resolved.early',
    'resolved.onTime',
    'resolved.earlyOnTime',
    'resolved.overdue',
  );
  if (whole === null || parts.length < 2 || !hasNonZero(matrix, at)) return null;
  return sumHolds(matrix, [whole], [...parts, at], known.all('withdrawn', 'returned'))
    ? 'resolved.refused'
    : null;
}

/** "Từ chối" not yet told apart: it may still be one of the ends a dossier comes to. */
const refusals = (columns: readonly FigureColumn[]): number[] =>
  columns.flatMap((column, at) =>
    column.concept === null && column.candidates.includes('resolved.refused') ? [at] : [],
  );

/** Columns of what became of the dossiers: resolved and in progress. */
function balance(known: Known): number[] {
  const resolved = known.resolved();
  const inProgress = known.inProgress();
  return resolved.length > 0 && inProgress.length > 0 ? [...resolved, ...inProgress] : [];
}
