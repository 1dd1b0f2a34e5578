/** Dossiers counted into concepts: who counts, and who might but cannot be proven to. */
import type { FigureConcept } from '../domain/concepts';
import type { Period } from '../domain/figures';
import { dayOf } from '../domain/instant';
import type { Doubt, Placement } from '../domain/placement';
import type { UnitMatch } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';

export type TallyDoubt = Doubt | 'unrecorded' | 'unit';
export interface Tally {
  counted: LedgerDossier[];
  doubtful: Map<TallyDoubt, LedgerDossier[]>;
  /** Dossiers among which the concept was looked for and known either way; null where every one is known. */
  known: number | null;
}

/** Concepts a count of dossiers can answer, with the parts of a pause told apart. */
export const TALLIED = [
  'received.total',
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directPostal',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOnTime',
  'resolved.overdue',
  'resolved.unknownTimeliness',
  'resolved.refused',
  'delivered.done',
  'delivered.waiting',
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'inProgress.unknownTimeliness',
  'paused',
  'paused:supplement',
  'paused:payment',
  'stopped',
  'withdrawn',
  'overdue.total',
  'resultAttached',
  'excluded',
] as const;
export type TallyKey = (typeof TALLIED)[number];
export type Tallies = Record<TallyKey, Tally>;

export interface Placed {
  dossier: LedgerDossier;
  placement: Placement;
  /** Why it is the asked unit's; null where that is not known. */
  because: UnitMatch | null;
}

const RECEIVED: TallyKey[] = [
  'received.total',
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directPostal',
  'carriedOver',
];
const JUDGED: TallyKey[] = [
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOnTime',
  'resolved.overdue',
  'overdue.total',
];
const ENDED: TallyKey[] = [
  'resolved.total',
  'resolved.unknownTimeliness',
  ...JUDGED,
  'resolved.refused',
  'stopped',
  'delivered.done',
  'delivered.waiting',
  'resultAttached',
  'withdrawn',
];
const OPEN: TallyKey[] = [
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'inProgress.unknownTimeliness',
  'overdue.total',
];
const PAUSED: TallyKey[] = ['paused', 'paused:supplement', 'paused:payment'];

/** Doubts about the timeliness alone. */
const DUE_DOUBTS = ['noDue', 'dueChanged', 'noLimit', 'noCalendar', 'supplements'] as const;
type DueDoubt = (typeof DUE_DOUBTS)[number];
const isDueDoubt = (why: Doubt): why is DueDoubt => (DUE_DOUBTS as readonly Doubt[]).includes(why);

/** Which figures a doubt about one dossier touches. */
const TOUCHED: Record<Exclude<Doubt, DueDoubt>, TallyKey[]> = {
  receipt: [...RECEIVED, ...ENDED, ...OPEN, ...PAUSED],
  membership: ['received.total', 'carriedOver', ...ENDED],
  endUndated: [...ENDED, ...OPEN, ...PAUSED],
  earlyOrOnTime: ['resolved.early', 'resolved.onTime'],
  timeliness: JUDGED,
  pause: [...PAUSED, ...OPEN],
  stale: [...ENDED, ...OPEN, ...PAUSED],
};
const NO_DUE: Record<'resolved' | 'inProgress', TallyKey[]> = {
  resolved: JUDGED,
  inProgress: ['inProgress.inTime', 'inProgress.overdue', 'overdue.total'],
};

/** Counts placed dossiers. */
export function tally(placed: readonly Placed[], period: Period): Tallies {
  const tallies = Object.fromEntries(
    TALLIED.map((key) => [key, { counted: [], doubtful: new Map(), known: null } satisfies Tally]),
  ) as unknown as Tallies;
  const count = (key: TallyKey, dossier: LedgerDossier) => tallies[key].counted.push(dossier);
  const doubt = (key: TallyKey, why: TallyDoubt, dossier: LedgerDossier) => {
    const { doubtful } = tallies[key];
    const list = doubtful.get(why);
    if (list) list.push(dossier);
    else doubtful.set(why, [dossier]);
  };
  const know = (key: TallyKey, known: boolean) => {
    tallies[key].known = (tallies[key].known ?? 0) + (known ? 1 : 0);
  };
  for (const { dossier, placement } of placed) {
    for (const key of keysOf(placement)) count(key, dossier);
    for (const [why, keys] of doubtsOf(placement)) {
      for (const key of uniqueOf(keys)) doubt(key, why, dossier);
    }
    if (placement.membership !== 'in') continue;
    answersOf(dossier, placement, period, (key, answer) => {
      know(key, answer !== null);
      if (answer === true) count(key, dossier);
      if (answer === null) doubt(key, 'unrecorded', dossier);
    });
  }
  return tallies;
}

const unique = new WeakMap<TallyKey[], ReadonlySet<TallyKey>>();

/** The same few lists come again for every dossier. */
function uniqueOf(keys: TallyKey[]): ReadonlySet<TallyKey> {
  const known = unique.get(keys) ?? new Set(keys);
  unique.set(keys, known);
  return known;
}

/** The concepts a placed dossier counts into. */
export function keysOf(placement: Placement): TallyKey[] {
  if (placement.membership === 'excluded')
    return placement.inTotal ? ['excluded', 'received.total'] : ['excluded'];
  if (placement.membership !== 'in') return [];
  const keys: TallyKey[] = ['received.total'];
  keys.push(placement.origin === 'inPeriod' ? 'received.inPeriod' : 'carriedOver');
  switch (placement.state) {
    case 'withdrawn':
      keys.push('withdrawn');
      break;
    case 'paused':
      keys.push('paused');
      if (placement.part) keys.push(`paused:${placement.part}`);
      if (placement.stopped) keys.push('stopped');
      break;
    case 'inProgress':
      keys.push('inProgress.total', ...openKeys(placement.timeliness));
      break;
    case 'resolved':
      keys.push('resolved.total', ...resolvedKeys(placement.timeliness));
      if (placement.ending === 'refused') keys.push('resolved.refused');
      if (placement.ending === 'stopped') keys.push('stopped');
  }
  return keys;
}

function openKeys(timeliness: 'inTime' | 'overdue' | 'unknown'): TallyKey[] {
  if (timeliness === 'overdue') return ['inProgress.overdue', 'overdue.total'];
  return [timeliness === 'inTime' ? 'inProgress.inTime' : 'inProgress.unknownTimeliness'];
}

function resolvedKeys(timeliness: 'early' | 'onTime' | 'overdue' | 'unknown'): TallyKey[] {
  if (timeliness === 'overdue') return ['resolved.overdue', 'overdue.total'];
  if (timeliness === 'unknown') return ['resolved.unknownTimeliness'];
  return [`resolved.${timeliness}`, 'resolved.earlyOnTime'];
}

function doubtsOf(placement: Placement): [TallyDoubt, TallyKey[]][] {
  if (placement.membership === 'excluded')
    return placement.undated ? [['receipt', ['excluded']]] : [];
  if (placement.membership !== 'in' && placement.membership !== 'unknown') return [];
  const resolved = placement.membership === 'in' && placement.state === 'resolved';
  return placement.doubts.map((why) => {
    if (isDueDoubt(why)) return [why, NO_DUE[resolved ? 'resolved' : 'inProgress']];
    // A wait that a policy counts as resolved may be none.
    if (why === 'pause' && resolved) return [why, [...TOUCHED.pause, ...ENDED]];
    return [why, TOUCHED[why]];
  });
}

/** Yes, no or not shown, for what only some pages tell. */
function answersOf(
  dossier: LedgerDossier,
  placement: Placement & { membership: 'in' },
  period: Period,
  answer: (key: TallyKey, answer: boolean | null) => void,
): void {
  if (placement.origin === 'inPeriod') {
    const { channel } = dossier;
    const is = (wanted: boolean) => (channel === null ? null : wanted);
    answer('received.online', is(channel === 'online'));
    answer('received.direct', is(channel === 'direct'));
    answer('received.postal', is(channel === 'postal'));
    answer('received.directPostal', is(channel === 'direct' || channel === 'postal'));
  }
  if (placement.state === 'resolved' && placement.ending !== 'waiting') {
    answer('resultAttached', dossier.resultAttached);
    const done = deliveredBy(dossier, period.to);
    answer('delivered.done', done);
    answer('delivered.waiting', done === null ? null : !done);
  }
}

/** Handed over by the end of the day? Null where nothing shown decides it. */
function deliveredBy(dossier: LedgerDossier, day: string): boolean | null {
  if (dossier.returnedAt) return dayOf(dossier.returnedAt) <= day;
  const spans = Object.values(dossier.sight.statuses);
  if (spans.some((seen) => seen.delivered && dayOf(seen.delivered.first) <= day)) return true;
  // Waiting on the last day itself proves nothing once it was handed over: that may have been in the afternoon.
  const handedOver = spans.some((seen) => seen.delivered);
  const waiting = spans.some(({ finished }) => {
    const last = finished ? dayOf(finished.last) : '';
    return last > day || (last === day && !handedOver);
  });
  return waiting ? false : null;
}

/** Concept and part of a tally. */
export function splitKey(key: TallyKey): { concept: FigureConcept; part: string | null } {
  const [concept, part] = key.split(':') as [FigureConcept, string | undefined];
  return { concept, part: part ?? null };
}
