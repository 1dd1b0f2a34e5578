/** The truths that a figure may state: as known at some look after the period, and what it may state with a word of warning. */
import { knownAt } from '../cameras/portal';
import type { Shot } from '../cameras/shot';
import type { History, Instant, PortalId } from '../office/history';
import { HORIZON } from '../office/office';
import type { World } from '../world';
import { shownBy } from './shown';
import { conceptsOf, truthOf, type Period, type Shown, type Truth } from './truth';

export interface Acceptable {
  /** As known at some look after the last day. */
  after: Truth[];
  /** As known during the last day: only where the figure says that it was read then. */
  during: Truth[];
  /** Without the pauses that no page gave away: only where the figure says that some may be missing. */
  pausesUnseen: Truth[];
  /** A portal lags, so that looks of one day tell of several states of the office. */
  isMixed: boolean;
}

const END_OF_DAY = 'T23:59:59+07:00';
const FOREVER: Instant = `${HORIZON}${END_OF_DAY}`;

/** What may be stated of a period and a unit (null: all units) after the looks of a world. */
export function acceptableTruths(world: World, period: Period, unit: string | null): Acceptable {
  const shown = shownBy(world.shots);
  const sets = portalSets(world, shown, period, unit);
  const at = (now: Instant, known: ReadonlyMap<History, Shown>): Truth[] =>
    sets.map((portals) =>
      truthOf(world.office.dossiers, { period, unit, now, portals, shown: known }),
    );
  const allPauses = new Map([...shown].map(([key, one]) => [key, { ...one, pauses: null }]));
  const strict = (now: Instant): Truth[] => [...at(now, allPauses), ...at(now, new Map())];
  const later = timesOf(world, (day) => day > period.to);
  const sameDay = timesOf(world, (day) => day === period.to);
  const end = `${period.to}${END_OF_DAY}`;
  return {
    isMixed: world.portals.some(({ lag }) => lag > 0),
    after: [...later, end].flatMap(strict),
    during: sameDay.flatMap(strict),
    pausesUnseen: [...later, end, ...sameDay].flatMap((now) => at(now, shown)),
  };
}

/** Times of looks; a portal that lags tells late of everything, and nobody can see that it does. */
function timesOf({ shots, portals }: World, which: (day: string) => boolean): Instant[] {
  const times = shots.flatMap(({ reading, portal }: Shot) => {
    if (!which(reading.readAt.slice(0, 10))) return [];
    const own = portals.find(({ id }) => id === portal)!;
    return [reading.readAt, knownAt(own, reading.readAt)];
  });
  return [...new Set(times)];
}

/**
 * The sets of portals whose dossiers a ledger may take for all: outside of a set no portal printed numbers of the
 * period, and none showed a dossier of it that those of the set did not show too.
 */
function portalSets(
  world: World,
  shown: ReadonlyMap<History, Shown>,
  period: Period,
  unit: string | null,
): Set<PortalId>[] {
  const all = world.portals.map(({ id }) => id);
  const sets = [all, ...(all.length > 1 ? all.map((id) => [id]) : [])].map((ids) => new Set(ids));
  const printed = printingPortals(world, period, unit);
  const question = { period, unit, now: FOREVER, portals: new Set(all), shown: new Map() };
  const seenAt = [...shown].flatMap(([history, { portals }]) =>
    conceptsOf(history, question).length > 0 ? [[...portals]] : [],
  );
  return sets.filter((set) =>
    all.every(
      (id) =>
        set.has(id) || (!printed.has(id) && seenAt.every((at) => at.some((one) => set.has(one)))),
    ),
  );
}

function printingPortals({ shots }: World, period: Period, unit: string | null): Set<PortalId> {
  return new Set(
    shots.flatMap(({ portal, statistics, reading }) => {
      const exact = statistics?.from === period.from && statistics.to === period.to;
      return exact && reading.figures.some(({ value, scope }) => value && scope.unit === unit)
        ? [portal]
        : [];
    }),
  );
}
