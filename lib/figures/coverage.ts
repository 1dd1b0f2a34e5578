/**
 * Has every dossier of a period been seen? A count of dossiers is a total only where the lists prove it.
 *
 * A list proves something where nothing but the unit and the period narrows it, it was looked at when the
 * period was over, and as many dossiers were seen as it says it has (or all its pages were read to the last, see
 * `sweeps`):
 * - filtered by receipt over the period: all dossiers received in it;
 * - filtered by the end of processing over the period: all dossiers resolved in it;
 * - without any filter, and holding open and ended dossiers alike: all dossiers of the portal.
 * A printed number that equals the dossiers seen proves as much (see `agreement`). A list by receipt misses
 * what was carried over (domain facts §5.4), so it proves the other figures only together with a printed
 * number of dossiers carried over that equals those seen.
 */
import type { Period } from '../domain/figures';
import { dayOf } from '../domain/instant';
import type { Sweep } from '../domain/paging';
import { isWithin } from '../domain/periods';
import type { UnitMatcher } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import type { LedgerReading } from '../ledger/records';
import { dossiersByKey } from '../ledger/by-key';
import { isUnnarrowed, isWhole, listsOf, spans, type DossierList } from './lists';
import type { Placed, TallyKey } from './tally';
import { isSpread } from './units';

export interface Proof {
  received: boolean;
  resolved: boolean;
  /** Everything, carried over and open ones too. */
  all: boolean;
  /** Lists showed everything, what was never accepted too: sums of received ones say nothing of that. */
  listed: boolean;
  /** A list was looked at on the last day itself: what came later that day is not in it. */
  onLastDay: boolean;
}

const BY_RECEIPT = new Set<TallyKey>([
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directPostal',
]);
const BY_END = new Set<TallyKey>([
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.earlyOnTime',
  'resolved.overdue',
  'resolved.unknownTimeliness',
  'delivered.done',
  'delivered.waiting',
  'resultAttached',
]);

/** What the lists prove, for the sites whose dossiers were placed. Every one of those sites must prove it. */
export function proofOf(
  ledger: Ledger,
  placed: readonly Placed[],
  period: Period,
  matcher: UnitMatcher,
): Proof {
  const spread = isSpread(matcher, period);
  const lists = listsOf(ledger.readings, period.to, ledger.sweeps).filter(
    (list) =>
      isWhole(list) &&
      isUnnarrowed(list, matcher, spread) &&
      namesUnit(list, ledger.dossiers, matcher),
  );
  if (lists.length === 0)
    return { received: false, resolved: false, all: false, listed: false, onLastDay: false };
  const every = mixedLists(
    lists.filter((list) => list.period === null && !list.periodUnclear),
    ledger.dossiers,
  );
  const byReceipt = [...every, ...lists.filter((list) => spans(list, 'received', period))];
  const byEnd = [...every, ...lists.filter((list) => spans(list, 'finished', period))];
  const counted = placed.filter(({ placement }) => placement.membership !== 'outside');
  const received = counted.filter(
    ({ placement }) => placement.membership === 'in' && placement.origin === 'inPeriod',
  );
  const resolved = counted.filter(
    ({ placement }) => placement.membership === 'in' && placement.state === 'resolved',
  );
  const hosts = new Set<string>();
  for (const { dossier } of counted) for (const host of dossier.hosts) hosts.add(host);
  // Lists that hold every dossier hold those received and those resolved.
  const listed = proves(every, hosts, counted);
  return {
    received: listed || proves(byReceipt, hosts, received),
    resolved: listed || proves(byEnd, hosts, resolved),
    all: listed,
    listed,
    onLastDay: lists.some((list) => dayOf(list.readAt) === period.to),
  };
}

/** The proof a figure needs. */
export function isProven(key: TallyKey, proof: Proof): boolean {
  if (key === 'excluded') return proof.listed;
  if (proof.all) return true;
  if (BY_RECEIPT.has(key)) return proof.received;
  return BY_END.has(key) && proof.resolved;
}

/**
 * A list of all units speaks of ours only where it calls it by its name: rows that name departments, or use a name that
 * nobody knows, would make of it a list without one dossier of ours.
 */
function namesUnit(
  list: DossierList,
  dossiers: readonly LedgerDossier[],
  matcher: UnitMatcher,
): boolean {
  if (matcher.unit === null || list.total === 0) return true;
  const isOurs = (name: string | null) => {
    const match = matcher.match(name, { span: list.period });
    return match !== null && match !== 'ambiguous';
  };
  if (list.filters.some(({ value }) => isOurs(value))) return true;
  const byKey = dossiersByKey(dossiers);
  for (const key of list.keys) {
    const dossier = byKey.get(key);
    if (dossier && isOurs(dossier.unit)) return true;
  }
  return false;
}

function proves(lists: DossierList[], hosts: ReadonlySet<string>, counted: Placed[]): boolean {
  if (lists.length === 0) return false;
  const covered = new Set(lists.map((list) => list.host));
  if ([...hosts].some((host) => !covered.has(host))) return false;
  const sets = keySets(lists);
  return counted.every(({ dossier }) =>
    dossier.keys.some((key) => sets.some((keys) => keys.has(key))),
  );
}

const FEW = 8;

/** The keys of the lists, the longest first; many lists in one set, so that they cost no more than a few. */
function keySets(lists: readonly DossierList[]): ReadonlySet<string>[] {
  if (lists.length <= FEW) return lists.map(({ keys }) => keys).sort((a, b) => b.size - a.size);
  const all = new Set<string>();
  for (const { keys } of lists) for (const key of keys) all.add(key);
  return [all];
}

/** A list of open dossiers only, or of ended ones only, may owe that to a filter nobody sees. */
function mixedLists(lists: DossierList[], dossiers: readonly LedgerDossier[]): DossierList[] {
  return lists.filter((list) => {
    if (list.total === 0) return true;
    const byKey = dossiersByKey(dossiers);
    const has = { open: false, ended: false };
    for (const key of list.keys) {
      const dossier = byKey.get(key);
      if (!dossier) continue;
      has[isEnded(dossier) ? 'ended' : 'open'] = true;
      if (has.open && has.ended) return true;
    }
    return false;
  });
}

function isEnded(dossier: LedgerDossier): boolean {
  if (dossier.resultAt ?? dossier.returnedAt ?? dossier.withdrawnAt) return true;
  if (dossier.refusedAt ?? dossier.stoppedAt) return true;
  return ['finished', 'delivered', 'withdrawn', 'refused', 'stopped'].includes(
    dossier.status ?? '',
  );
}

export interface ListCoverage {
  seen: number;
  /** Rows the list says it has; null where it does not say. */
  total: number | null;
  host: string;
  title: string;
  whole: boolean;
}

/**
 * How much was seen of each dossier list that touches a period: "đã thấy 50 trong 384 hồ sơ".
 * Lists that end before the period or start after it are left out; lists without a period are kept.
 */
export function coverageOf(
  readings: readonly LedgerReading[],
  period: Period,
  sweeps: readonly Sweep[] = [],
): ListCoverage[] {
  return listsOf(readings, null, sweeps)
    .filter(({ period: own }) => !own || touches(own, period))
    .map((list) => ({
      seen: list.keys.size,
      total: list.total,
      host: list.host,
      title: list.title,
      whole: isWhole(list),
    }))
    .sort((a, b) => (b.total ?? b.seen) - (a.total ?? a.seen));
}

function touches(own: Period, period: Period): boolean {
  return isWithin(own.from, period) || isWithin(own.to, period) || isWithin(period.from, own);
}
