/** Scores that entries of the register prove: points of a unit for a criterion, out of what it is worth. */
import type { Entry, EntryOf } from '../domain/entry/entry';
import { withoutMarks } from '../domain/text';

export interface ScoreProof {
  points: number;
  /** Ids of the entries that say so. */
  entries: string[];
}

export interface ScoreTable {
  /** The group as a whole: its code and greatest score. */
  group: { code: string; max: number };
  criteria: readonly { code: string; max: number }[];
}

export interface UnitProof {
  scores: (ScoreProof | null)[];
  /** Of the group as a whole, where an entry states it. */
  total: ScoreProof | null;
}

const key = (text: string) => withoutMarks(text).replace(/\s+/g, ' ').trim();

/**
 * What the entries of a year prove for a unit. An entry without its greatest score, or with another one than the form's,
 * proves nothing; nor do entries that contradict each other: a wrong score is worse than none.
 */
export function provenScores(
  unit: string,
  { group, criteria }: ScoreTable,
  entries: readonly Entry[],
  year: number,
): UnitProof {
  const own = entries.filter(
    (entry): entry is EntryOf<'score'> =>
      entry.kind === 'score' &&
      !entry.deleted &&
      entry.year === year &&
      entry.values.unit !== undefined &&
      key(entry.values.unit) === key(unit),
  );
  const of = (code: string, max: number) =>
    agreed(
      own.filter((entry) => isOf(entry, code)),
      max,
    );
  const whole = own.filter(
    (entry) => entry.values.criterion === undefined || isOf(entry, group.code),
  );
  return {
    scores: criteria.map(({ code, max }) => of(code, max)),
    total: agreed(whole, group.max),
  };
}

/** "7.2.1", "Tiêu chí 7.2.1", "7.2.1 – …" name one criterion; "7.2" is not "7.2.1". */
function isOf({ values: { criterion } }: EntryOf<'score'>, code: string): boolean {
  const named = /\d+(?:\.\d+)*/.exec(criterion ?? '')?.[0];
  return named === code;
}

function agreed(entries: readonly EntryOf<'score'>[], max: number): ScoreProof | null {
  const points = new Set(entries.map(({ values }) => values.points));
  const [only] = points;
  const isWhole = entries.every(({ values }) => values.most === max);
  if (points.size !== 1 || only === undefined || !isWhole || only > max) return null;
  return { points: only, entries: entries.map(({ id }) => id) };
}
