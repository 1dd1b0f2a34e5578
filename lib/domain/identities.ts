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
  /** Those of them that count where the rows do not tell. */
  usual: PageConcept[];
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
  /**
   * Counts to judge an identity by, row by row, where they are not simply those of the rows: a header that puts
   * "Phải bổ sung" under "Đang giải quyết" says which of the paused dossiers belong to that sum.
   */
  countsOf?: (left: PageConcept) => Generator<undefined, readonly RowCounts[] | null>;
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
    usual: [],
  },
  { id: 'inPeriod', left: 'received.inPeriod', sums: CHANNELS, optional: [], usual: [] },
  {
    id: 'resolved',
    left: 'resolved.total',
    sums: RESOLVED.slice(1),
    optional: ENDED_OTHERWISE,
    usual: [],
  },
  {
    id: 'inProgress',
    left: 'inProgress.total',
    sums: IN_PROGRESS.slice(1),
    optional: ['paused', 'delivered.waiting'],
    usual: [],
  },
  {
    id: 'overdue',
    left: 'overdue.total',
    sums: [['resolved.overdue', 'inProgress.overdue']],
    optional: [],
    usual: [],
  },
  {
    id: 'balance',
    left: 'received.total',
    sums: RESOLVED.flatMap((r) => IN_PROGRESS.map((p): PageConcept[] => [...r, ...p])),
    optional: ['paused', ...ENDED_OTHERWISE, 'delivered.waiting'],
    usual: ['paused', 'withdrawn', 'returned', 'returnedOrWithdrawn'],
  },
];

const isChannel = (concept: PageConcept): boolean =>
  concept === 'received.online' || concept.startsWith('received.direct');

/**
 * The identities that each row's counts break; a row that lacks a count of one is not judged by it.
 * Which optional measures a system counts inside its total is one choice for the whole table: the one
 * that most rows agree with.
 */
export function brokenIdentities(
  rows: readonly RowCounts[],
  options: IdentityOptions = {},
): BrokenIdentity[][] {
  const judging = judgeIdentities(rows, options);
  for (;;) {
    const step = judging.next();
    if (step.done) return step.value;
  }
}

/** So many rows are judged between two yields. */
const EVERY = 200;
/** In a longer table every so manieth row says which choice it agrees with. */
const ENOUGH = 1000;

/** The same as a job that yields often. */
export function* judgeIdentities(
  rows: readonly RowCounts[],
  options: IdentityOptions = {},
): Generator<undefined, BrokenIdentity[][]> {
  const broken: BrokenIdentity[][] = rows.map(() => []);
  for (const identity of IDENTITIES) {
    if (identity.id === 'balance' && options.balance === false) continue;
    const own = identity.id === 'balance' ? undefined : options.countsOf?.(identity.left);
    const counts = (own && (yield* own)) ?? rows;
    const chosen = yield* bestChoice(identity, counts, options);
    for (const [at, row] of counts.entries()) {
      if (at % EVERY === EVERY - 1) yield;
      const check = checkOf(identity, row, options);
      if (check === null || remainder(check, chosen, row) === 0) continue;
      if (isLawful(identity, row, remainder(check, chosen, row), options)) continue;
      const extra = chosen
        .map((concept) => ({ concept, value: row.get(concept) ?? 0 }))
        .filter((term) => term.value !== 0);
      const terms = [...check.terms, ...extra];
      const sum = terms.reduce((all, term) => all + term.value, 0);
      broken[at]!.push({
        id: identity.id,
        left: identity.left,
        printed: check.printed,
        terms,
        sum,
      });
    }
  }
  return broken;
}

interface Check {
  printed: number;
  terms: { concept: PageConcept; value: number }[];
}

function checkOf(identity: Identity, row: RowCounts, options: IdentityOptions): Check | null {
  const printed = row.get(identity.left) ?? null;
  const terms = identity.sums.find((sum) =>
    sum.every((concept) => typeof row.get(concept) === 'number'),
  );
  if (printed === null || terms === undefined) return null;
  if (options.channelsComplete === false && terms.some(isChannel)) return null;
  return {
    printed,
    terms: terms.map((concept) => ({ concept, value: row.get(concept) as number })),
  };
}

const remainder = (check: Check, chosen: readonly PageConcept[], row: RowCounts): number =>
  check.printed -
  check.terms.reduce((all, term) => all + term.value, 0) -
  chosen.reduce((all, concept) => all + (row.get(concept) ?? 0), 0);

/** A difference that the measures kept out of the table may account for. */
function isLawful(
  identity: Identity,
  row: RowCounts,
  difference: number,
  options: IdentityOptions,
): boolean {
  const outside = (options.outside ?? []).some((concept) => !row.has(concept));
  return identity.id === 'balance' && outside && difference > 0;
}

/** Of all choices of the printed optional measures the one most rows agree with; the usual one where they are even. */
function* bestChoice(
  identity: Identity,
  all: readonly RowCounts[],
  options: IdentityOptions,
): Generator<undefined, PageConcept[]> {
  const step = Math.ceil(all.length / ENOUGH);
  const rows = step <= 1 ? all : all.filter((_row, at) => at % step === 0);
  yield;
  const checks: (Check | null)[] = [];
  for (const row of rows) {
    checks.push(checkOf(identity, row, options));
    if (checks.length % EVERY === 0) yield;
  }
  const printed = identity.optional.filter((concept) => rows.some((row) => row.has(concept)));
  const usual = printed.filter((concept) => identity.usual.includes(concept));
  const agreeing = (choice: readonly PageConcept[]): number =>
    checks.filter((check, at) => check !== null && remainder(check, choice, rows[at]!) === 0)
      .length;
  let best = { choice: usual, hits: agreeing(usual) };
  for (let bits = 0; bits < 1 << printed.length; bits++) {
    const choice = printed.filter((_concept, bit) => (bits >> bit) & 1);
    const hits = agreeing(choice);
    if (hits > best.hits) best = { choice, hits };
    if (checks.length > EVERY) yield;
  }
  return best.choice;
}
