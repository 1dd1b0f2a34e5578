/** Which figures the short list shows, in which order, and which of two forms of one number. */
import type { FigureConcept } from '../../lib/domain/concepts';
import type { Figure } from '../../lib/domain/figures';

export interface FigureRow {
  concept: FigureConcept;
  /** 1 for the parts of the total above. */
  level: 0 | 1;
  /** Null where the figures hold no such entry at all; shown as unknown. */
  figure: Figure | null;
}

const ALWAYS: readonly (readonly [FigureConcept, 0 | 1])[] = [
  ['received.inPeriod', 0],
  ['carriedOver', 0],
  ['received.total', 0],
  ['resolved.total', 0],
  ['resolved.early', 1],
  ['resolved.onTime', 1],
  ['resolved.earlyOnTime', 1],
  ['resolved.overdue', 1],
  ['resolved.unknownTimeliness', 1],
  ['inProgress.total', 0],
  ['inProgress.inTime', 1],
  ['inProgress.overdue', 1],
  ['inProgress.unknownTimeliness', 1],
  ['paused', 0],
  ['withdrawn', 0],
  ['rate.onTime', 0],
  ['resultAttached', 0],
];

/** Shown only where there is something to say. */
const ONLY_WHEN_COUNTED: readonly FigureConcept[] = [
  'resolved.unknownTimeliness',
  'inProgress.unknownTimeliness',
  'withdrawn',
];

interface Group {
  total: FigureConcept;
  /** Ways in which the total may be divided. */
  parts: readonly (readonly FigureConcept[])[];
  rest: FigureConcept;
}

const GROUPS: readonly Group[] = [
  {
    total: 'resolved.total',
    parts: [
      ['resolved.early', 'resolved.onTime', 'resolved.overdue'],
      ['resolved.earlyOnTime', 'resolved.overdue'],
    ],
    rest: 'resolved.unknownTimeliness',
  },
  {
    total: 'inProgress.total',
    parts: [['inProgress.inTime', 'inProgress.overdue']],
    rest: 'inProgress.unknownTimeliness',
  },
];

/** The portal's own total is the sum of its own parts: dossiers of unknown timeliness have no place beside them. */
function addsUpOnPages(main: ReadonlyMap<FigureConcept, Figure>, { total, parts }: Group): boolean {
  const printed = (concept: FigureConcept) => {
    const figure = main.get(concept);
    const whole = figure?.complete && ['page-total', 'sum-of-pages'].includes(figure.basis ?? '');
    return whole && typeof figure.value === 'number' ? figure.value : null;
  };
  const sum = printed(total);
  return parts.some((concepts) => {
    const values = concepts.map(printed);
    if (sum === null || values.includes(null)) return false;
    return values.reduce<number>((all, value) => all + (value ?? 0), 0) === sum;
  });
}

/** Counts of unknown timeliness that have no place beside totals which add up without them. */
export function needlessRests(main: ReadonlyMap<FigureConcept, Figure>): Set<FigureConcept> {
  return new Set(GROUPS.filter((group) => addsUpOnPages(main, group)).map(({ rest }) => rest));
}

/**
 * The rows of the short list, from the main figure of each concept.
 * The portal's merged "đúng và trước hạn" replaces its two parts only where they are unknown.
 */
export function figureRows(main: ReadonlyMap<FigureConcept, Figure>): FigureRow[] {
  const known = (concept: FigureConcept) => (main.get(concept)?.value ?? null) !== null;
  const merged =
    known('resolved.earlyOnTime') && !known('resolved.early') && !known('resolved.onTime');
  const hidden = new Set<FigureConcept>(
    merged ? ['resolved.early', 'resolved.onTime'] : ['resolved.earlyOnTime'],
  );
  for (const rest of needlessRests(main)) hidden.add(rest);
  for (const concept of ONLY_WHEN_COUNTED) {
    if (!known(concept) || main.get(concept)?.value === 0) hidden.add(concept);
  }
  return ALWAYS.filter(([concept]) => !hidden.has(concept)).map(([concept, level]) => ({
    concept,
    level,
    figure: main.get(concept) ?? null,
  }));
}

/**
 * Without the merged number where it is counted only in part and its two parts are whole: 19 "đúng và trước hạn" beside
 * 1,075 and 527 would contradict them.
 */
export function withoutPartialSums(figures: readonly Figure[]): Figure[] {
  const isWhole = (concept: FigureConcept, part: string | null) =>
    figures.some(
      (one) => one.concept === concept && one.part === part && one.complete && one.value !== null,
    );
  return figures.filter(
    ({ concept, part, complete }) =>
      concept !== 'resolved.earlyOnTime' ||
      complete ||
      !isWhole('resolved.early', part) ||
      !isWhole('resolved.onTime', part),
  );
}

/** True where no figure of the list is known. */
export function nothingKnown(rows: readonly FigureRow[]): boolean {
  return rows.every(({ figure }) => {
    const value = figure?.value ?? null;
    return value === null || (typeof value === 'object' && value.value === null);
  });
}
