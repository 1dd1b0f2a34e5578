/**
 * Equations between the counts of one row (domain facts §5.5; vendors' own in the portal facts).
 * A broken one is shown with its numbers; nothing is ever repaired with it.
 */
import type { PageConcept } from './concepts';

export type RowCounts = ReadonlyMap<PageConcept, number | null>;

interface Identity {
  id: 'received' | 'inPeriod' | 'resolved' | 'inProgress' | 'overdue' | 'balance';
  left: PageConcept;
  /** The first list whose counts are all printed is the one checked. */
  sums: PageConcept[][];
  /** Measures that some systems count inside the total and others beside it: any choice of them may explain a difference. */
  optional: PageConcept[];
}

export interface BrokenIdentity {
  id: Identity['id'];
  left: PageConcept;
  printed: number;
  terms: { concept: PageConcept; value: number }[];
  sum: number;
}

export interface IdentityOptions {
  /** False where the table has channels that are not understood: then channels need not add up. */
  channelsComplete?: boolean;
  /** Measures this system keeps out of the table: a positive remainder of the balance is lawful when one has no column. */
  outside?: readonly PageConcept[];
  /** False where the system's running columns ignore the period, so that nothing balances. */
  balance?: boolean;
}

const ENDED_OTHERWISE: PageConcept[] = [
  'resolved.refused',
  'withdrawn',
  'returned',
  'returnedOrWithdrawn',
  'stopped',
];

const CHANNELS: PageConcept[][] = [
  ['received.online', 'received.directPostal'],
  ['received.online', 'received.direct', 'received.postal'],
  ['received.online', 'received.direct'],
];

const RESOLVED: PageConcept[][] = [
  ['resolved.total'],
  ['resolved.early', 'resolved.onTime', 'resolved.overdue'],
  ['resolved.earlyOnTime', 'resolved.overdue'],
];
const IN_PROGRESS: PageConcept[][] = [
  ['inProgress.total'],
  ['inProgress.inTime', 'inProgress.overdue'],
];

/** The identities of biểu II.06a and of the systems that print more columns. */
export const IDENTITIES: readonly Identity[] = [
  {
    id: 'received',
    left: 'received.total',
    sums: [
      ['received.inPeriod', 'carriedOver'],
      ...CHANNELS.map((channels): PageConcept[] => [...channels, 'carriedOver']),
    ],
    optional: [],
  },
  { id: 'inPeriod', left: 'received.inPeriod', sums: CHANNELS, optional: [] },
  { id: 'resolved', left: 'resolved.total', sums: RESOLVED.slice(1), optional: ENDED_OTHERWISE },
  {
    id: 'inProgress',
    left: 'inProgress.total',
    sums: IN_PROGRESS.slice(1),
    optional: ['paused', 'delivered.waiting'],
  },
  {
    id: 'overdue',
    left: 'overdue.total',
    sums: [['resolved.overdue', 'inProgress.overdue']],
    optional: [],
  },
  {
    id: 'balance',
    left: 'received.total',
    sums: RESOLVED.flatMap((r) => IN_PROGRESS.map((p): PageConcept[] => [...r, ...p])),
    optional: ['paused', ...ENDED_OTHERWISE, 'delivered.waiting'],
  },
];

const isChannel = (concept: PageConcept): boolean =>
  concept === 'received.online' || concept.startsWith('received.direct');

/** The identities that this row's counts break; rows that lack a count of one are not judged by it. */
export function brokenIdentities(row: RowCounts, options: IdentityOptions = {}): BrokenIdentity[] {
  const broken: BrokenIdentity[] = [];
  for (const identity of IDENTITIES) {
    if (identity.id === 'balance' && options.balance === false) continue;
    const found = check(identity, row, options);
    if (found !== null) broken.push(found);
  }
  return broken;
}

function check(
  identity: Identity,
  row: RowCounts,
  options: IdentityOptions,
): BrokenIdentity | null {
  const printed = row.get(identity.left) ?? null;
  const terms = identity.sums.find((sum) =>
    sum.every((concept) => typeof row.get(concept) === 'number'),
  );
  if (printed === null || terms === undefined) return null;
  if (options.channelsComplete === false && terms.some(isChannel)) return null;
  const values = terms.map((concept) => ({ concept, value: row.get(concept) as number }));
  const sum = values.reduce((all, term) => all + term.value, 0);
  if (explains(printed - sum, identity.optional, row)) return null;
  const lawful = (options.outside ?? []).some((concept) => !row.has(concept));
  if (identity.id === 'balance' && lawful && printed > sum) return null;
  return { id: identity.id, left: identity.left, printed, terms: values, sum };
}

/** True where the difference is nothing, or the sum of some of the optional counts. */
function explains(difference: number, optional: readonly PageConcept[], row: RowCounts): boolean {
  const values = optional.map((concept) => row.get(concept) ?? 0).filter((value) => value > 0);
  let reachable = new Set([0]);
  for (const value of values)
    reachable = new Set([...reachable, ...[...reachable].map((sum) => sum + value)]);
  return reachable.has(difference);
}
