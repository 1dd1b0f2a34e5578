/** A year of looks: which pages of which portals two officers opened, on which days, how often. */
import type { Sweep } from '../../lib/domain/paging';
import { at, dayNumber } from '../sample-portal/data/calendar';
import { Prng } from '../sample-portal/data/prng';
import { lookAtDetails, lookAtList, type ListAsked } from './cameras/lists';
import type { Family, Portal } from './cameras/portal';
import type { ListKind } from './cameras/rows';
import type { Look, Shot } from './cameras/shot';
import { lookAtStatistics, type Form } from './cameras/statistics';
import type { Instant } from './office/history';
import { officeOf, UNITS, type Office, type OfficeOptions } from './office/office';
import type { Period } from './oracle/truth';

export interface World {
  seed: number;
  office: Office;
  portals: Portal[];
  shots: Shot[];
  sweeps: Sweep[];
}

export interface WorldOptions extends OfficeOptions {
  sessions: number;
  counting: Portal['counting'];
  /** Days by which a ministry's portal may lag. */
  lag: number;
}

/** A month of the year. */
export const month = (number: number): Period => {
  const two = String(number).padStart(2, '0');
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1];
  return { from: `2025-${two}-01`, to: `2025-${two}-${last}` };
};

/** Periods that figures are asked for; pages are opened for these too, so that they meet often. */
export const PERIODS: readonly Period[] = [
  { from: '2025-01-01', to: '2025-12-31' },
  { from: '2024-12-15', to: '2025-12-14' },
  { from: '2025-01-01', to: '2025-11-17' },
  { from: '2025-01-01', to: '2025-06-30' },
  { from: '2025-07-01', to: '2025-09-30' },
  month(6),
  month(7),
];

const FORMS: readonly Form[] = ['06a', 'tong-hop', 'opencps'];

/** The portals of a seed: always the province's, a ministry's where dossiers lie there. */
function portalsOf(prng: Prng, options: WorldOptions): Portal[] {
  const families: Family[] = ['igate', 'hatinh', 'opencps'];
  const { counting } = options;
  const province: Portal = {
    id: 'tinh',
    host: 'motcua.mau.example',
    family: prng.pick(families),
    lag: 0,
    counting,
  };
  const ministry: Portal = {
    id: 'bo',
    host: 'dvc.bo.example',
    family: prng.pick(families),
    lag: prng.int(0, options.lag),
    counting,
  };
  return options.ministry > 0 ? [province, ministry] : [province];
}

/** The world of a seed: sessions on random days, most of them short, some thorough. */
export function worldOf(seed: number, options: WorldOptions): World {
  const office = officeOf(seed, options);
  const prng = new Prng(seed * 104729 + 7);
  const portals = portalsOf(prng, options);
  const looks: Look[] = [];
  for (let left = options.sessions; left > 0; left -= 1)
    looks.push(...session(prng, office, portals));
  return assemble(seed, office, portals, looks);
}

/** Every page of every portal, opened after the period's end, besides what was seen before. */
export function fullyShown(seed: number, options: WorldOptions, period: Period): World {
  const before = worldOf(seed, options);
  const now = at(dayNumber(period.to) + 40, 540);
  const looks = before.portals.flatMap((portal) => [
    ...everyList(portal, before.office, now, period),
    lookAtDetails(portal, before.office.dossiers, now, () => true),
    ...(portal.counting === 'honest' && options.ministry === 0
      ? FORMS.map((form) => lookAtStatistics(portal, before.office.dossiers, now, period, form))
      : []),
  ]);
  const after = assemble(seed, before.office, before.portals, looks);
  return {
    ...after,
    shots: [...before.shots, ...after.shots],
    sweeps: [...before.sweeps, ...after.sweeps],
  };
}

function everyList(portal: Portal, office: Office, now: Instant, period: Period): Look[] {
  return (['received', 'finished', 'all'] as const).flatMap((kind) =>
    [...UNITS, null].map((unit) =>
      lookAtList(portal, office.dossiers, now, { kind, period, unit, channel: null, pages: null }),
    ),
  );
}

function assemble(seed: number, office: Office, portals: Portal[], looks: Look[]): World {
  return {
    seed,
    office,
    portals,
    shots: looks.flatMap(({ shots }) => shots),
    sweeps: looks.flatMap(({ sweep }) => sweep ?? []),
  };
}

const FIRST_DAY = dayNumber('2025-01-02');
const LAST_DAY = dayNumber('2026-03-20');

function session(prng: Prng, office: Office, portals: Portal[]): Look[] {
  const period = prng.pick(PERIODS);
  const end = dayNumber(period.to);
  // Half of the sessions lie around or after the end of the period they ask for, some on its last day.
  const day = prng.chance(0.6)
    ? end + prng.pick([0, 0, 1, 1, 3, 9, 20])
    : prng.int(FIRST_DAY, LAST_DAY);
  const now = at(day, prng.int(430, 1100));
  const portal = prng.pick(portals);
  const drawn = prng.next();
  if (drawn < 0.5) return [lookAtList(portal, office.dossiers, now, askedOf(prng, period))];
  if (drawn < 0.65) {
    const share = prng.pick([0.05, 0.3, 1]);
    return [lookAtDetails(portal, office.dossiers, now, () => prng.chance(share))];
  }
  if (drawn < 0.9)
    return [lookAtStatistics(portal, office.dossiers, now, period, prng.pick(FORMS))];
  return everyList(portal, office, now, period);
}

function askedOf(prng: Prng, period: Period): ListAsked {
  const kinds: ListKind[] = ['received', 'received', 'finished', 'all'];
  return {
    kind: prng.pick(kinds),
    period,
    unit: prng.chance(0.4) ? prng.pick(UNITS) : null,
    channel: prng.chance(0.1) ? prng.pick(['online', 'direct', 'postal']) : null,
    pages: prng.chance(0.5) ? null : [1, 2, 3, 4].filter(() => prng.chance(0.5)),
  };
}
