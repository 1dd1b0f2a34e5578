/**
 * A unit's counts beside those of the year before. Where units were merged, the predecessors' counts are added, but only
 * where all of them state the number and each of them went into this unit as a whole; else nothing is compared.
 */
import type { Organisation } from '../../domain/organisations';
import type { UnitReturn } from '../returns';

/** Why nothing can be compared. */
export type Incomparable = 'new' | 'split' | 'no-figures';

export interface ComparedValue {
  key: string;
  before: number;
  now: number;
}

export type Comparison =
  | { kind: 'none'; reason: Incomparable }
  /** `from`: names of the units that last year's numbers are of. */
  | { kind: 'compared'; from: string[]; values: ComparedValue[] };

/** Keys that count over the year, and so may be set beside each other. */
const COMPARED = [
  'dossiers.received',
  'dossiers.resolved',
  'dossiers.resolvedOverdue',
  'tthc.total',
  'tthc.changed',
  'audit.count',
  'internalProc.count',
];

/** `before` are the returns of the year before, by id. */
export function compareYears(
  now: UnitReturn,
  before: ReadonlyMap<string, UnitReturn>,
  organisations: readonly Organisation[],
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): Comparison {
  const into = organisations.filter(
    ({ successors, validTo }) =>
      successors.some(({ id }) => id === now.unit.id) &&
      validTo !== null &&
      validTo >= firstDay &&
      validTo <= lastDay,
  );
  if (
    into.some(({ successors }) => successors.length > 1 || successors.some(({ fields }) => fields))
  )
    return { kind: 'none', reason: 'split' };
  const own = organisations.find(({ id }) => id === now.unit.id);
  const existed = !own?.validFrom || own.validFrom <= firstDay;
  const sources = [...(existed ? [now.unit.id] : []), ...into.map(({ id }) => id)];
  if (sources.length === 0) return { kind: 'none', reason: 'new' };
  const returns = sources.map((id) => before.get(id));
  const values = COMPARED.flatMap((key) => {
    const value = now.values[key];
    const parts = returns.map((one) => one?.values[key]);
    if (typeof value !== 'number' || !parts.every((part) => typeof part === 'number')) return [];
    return [{ key, before: (parts as number[]).reduce((sum, part) => sum + part, 0), now: value }];
  });
  if (values.length === 0) return { kind: 'none', reason: 'no-figures' };
  const from = returns.flatMap((one) => (one ? [one.unit.name] : []));
  return { kind: 'compared', from, values };
}
