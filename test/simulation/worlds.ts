/** The kinds of worlds, and how many of each are looked at. */
import type { WorldOptions } from './world';

const PLAIN: WorldOptions = {
  dossiers: 25,
  ministry: 0,
  lateEntry: 0,
  noDue: true,
  dataErrors: true,
  extensions: true,
  sessions: 12,
  counting: 'honest',
  lag: 0,
};

/** Honest portals, late clerks, two portals, portals that lag, and portals that count in their own way. */
export const WORLDS = {
  'one portal': PLAIN,
  'late data entry': { ...PLAIN, lateEntry: 12 },
  'two portals': { ...PLAIN, ministry: 0.3 },
  'portals that lag': { ...PLAIN, ministry: 0.3, lag: 3, lateEntry: 5 },
  'statistics of another policy': { ...PLAIN, counting: 'own' },
} as const satisfies Record<string, WorldOptions>;

/** An office in which every dossier can be judged once its own page was seen. */
export const JUDGEABLE: WorldOptions = {
  ...PLAIN,
  noDue: false,
  dataErrors: false,
  extensions: false,
};

/** `SIMULATION_RUNS=40 SIMULATION_SEED=100000`: forty times as many seeds, from another beginning. */
const times = Number(process.env.SIMULATION_RUNS ?? '1');
const first = Number(process.env.SIMULATION_SEED ?? '1');

/** The seeds of a test that looks at `count` worlds by default. */
export function seedsOf(count: number): number[] {
  return Array.from({ length: Math.round(count * times) }, (_, index) => first + index);
}

/** Long runs take as long as they take. */
export const TIMEOUT = 60_000 * Math.max(1, times);
