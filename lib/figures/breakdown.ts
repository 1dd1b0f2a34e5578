/**
 * What the dossiers of a period say by field and by procedure: the share on time and the time taken.
 * Shares are of dossiers whose timeliness is known, and say of how many; nothing is estimated for the others.
 */
import { dayOf, daysBetween } from '../domain/instant';
import { rateOf } from '../domain/rounding';
import { accentKey } from '../domain/text';
import type { LedgerDossier } from '../ledger/effective';
import type { Placed } from './tally';

export type Dimension = 'field' | 'procedure';

export interface OnTimeShare {
  /** As most pages print it; null: no page says. */
  name: string | null;
  early: number;
  onTime: number;
  overdue: number;
  /** Resolved, timeliness not known: in no share. */
  unknown: number;
  /** (early + on time) of those known, in hundredths of a percent; null where none is known. */
  share: number | null;
}

export interface TimeTaken {
  name: string | null;
  /** Dossiers with a day of receipt and a day of result. */
  count: number;
  /** Calendar days from receipt to result; half a day where two stand in the middle. */
  median: number;
  longest: number;
}

/** Below this a median says more of single dossiers than of the procedure. */
export const FEWEST_FOR_MEDIAN = 5;

/** The share on time of each field or procedure with a resolved dossier, the most dossiers first. */
export function onTimeBy(placed: readonly Placed[], dimension: Dimension): OnTimeShare[] {
  const shares = grouped(placed.filter(isResolved), dimension).map(([name, group]) => {
    const count = (timeliness: string) =>
      group.filter(({ placement }) => placement.timeliness === timeliness).length;
    const [early, onTime, overdue] = [count('early'), count('onTime'), count('overdue')];
    const unknown = group.length - early - onTime - overdue;
    const share = rateOf(early + onTime, early + onTime + overdue).value;
    return { name, early, onTime, overdue, unknown, share };
  });
  const known = ({ early, onTime, overdue }: OnTimeShare) => early + onTime + overdue;
  return shares.sort((a, b) => known(b) - known(a) || b.unknown - a.unknown || byName(a, b));
}

/**
 * Procedures by their median time from receipt to result, the slowest first; only those with at least
 * `FEWEST_FOR_MEDIAN` such dossiers. Refused and stopped ones, and those of which only the hand-over is known,
 * are left out.
 */
export function slowestProcedures(placed: readonly Placed[]): TimeTaken[] {
  const finished = placed.filter(isResolved).filter(({ placement }) => {
    const { ending, endDay, byReturn } = placement;
    return ending === 'finished' && endDay !== null && !byReturn;
  });
  return grouped(finished, 'procedure')
    .map(([name, group]) => timeTaken(name, group))
    .filter(({ count }) => count >= FEWEST_FOR_MEDIAN)
    .sort((a, b) => b.median - a.median || b.count - a.count || byName(a, b));
}

type Resolved = Placed & {
  placement: Extract<Placed['placement'], { membership: 'in'; state: 'resolved' }>;
};

const isResolved = (one: Placed): one is Resolved =>
  one.placement.membership === 'in' && one.placement.state === 'resolved';

function timeTaken(name: string | null, group: readonly Resolved[]): TimeTaken {
  const days = group
    .flatMap(({ dossier, placement }) =>
      dossier.receivedAt === null
        ? []
        : daysBetween(dayOf(dossier.receivedAt), dayOf(placement.endDay!)),
    )
    .sort((a, b) => a - b);
  return { name, count: days.length, median: medianOf(days), longest: days[days.length - 1] ?? 0 };
}

function medianOf(sorted: readonly number[]): number {
  if (sorted.length === 0) return 0;
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Groups by name; a procedure by its code where one is shown, also on another page under the same name.
 * Spellings that differ in case or blanks are one.
 */
function grouped<T extends Placed>(
  placed: readonly T[],
  dimension: Dimension,
): [string | null, T[]][] {
  const codes = dimension === 'procedure' ? codesByName(placed) : new Map<string, string | null>();
  const groups = new Map<string, T[]>();
  for (const one of placed) {
    const key = keyOf(one.dossier, dimension, codes);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => [nameOf(group, dimension), group]);
}

function keyOf(
  dossier: LedgerDossier,
  dimension: Dimension,
  codes: ReadonlyMap<string, string | null>,
): string {
  const name = dossier[dimension] === null ? '' : accentKey(dossier[dimension]);
  const code = dimension === 'procedure' ? (dossier.procedureCode ?? codes.get(name)) : null;
  return code ? `#${code}` : name;
}

/** The one code that a name of a procedure is shown with; null where it is shown with several. */
function codesByName(placed: readonly Placed[]): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { dossier } of placed) {
    const { procedure, procedureCode } = dossier;
    if (procedure === null || procedureCode === null) continue;
    const name = accentKey(procedure);
    const known = codes.get(name);
    codes.set(name, known === undefined || known === procedureCode ? procedureCode : null);
  }
  return codes;
}

/** The spelling most of them have; of two as frequent the first by letters. */
function nameOf(group: readonly Placed[], dimension: Dimension): string | null {
  const counts = new Map<string, number>();
  for (const { dossier } of group) {
    const name = dossier[dimension] ?? (dimension === 'procedure' ? dossier.procedureCode : null);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return names[0]?.[0] ?? null;
}

const byName = (a: { name: string | null }, b: { name: string | null }): number =>
  (a.name ?? '').localeCompare(b.name ?? '', 'vi');
