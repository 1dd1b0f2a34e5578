/** A simulated year: no figure may differ from the truth without a word. */
import { describe, expect, it } from 'vitest';
import { computeFigures, ledgerOfWorld, violationsOf, type Violation } from './check';
import { UNITS } from './office/office';
import { PERIODS, fullyShown, worldOf, type World, type WorldOptions } from './world';
import { JUDGEABLE, TIMEOUT, WORLDS, seedsOf } from './worlds';

const SCOPES = [null, UNITS[0]] as const;

function violationsIn(world: World): Violation[] {
  const ledger = ledgerOfWorld(world);
  return PERIODS.flatMap((period) =>
    SCOPES.flatMap((unit) =>
      violationsOf(world, computeFigures(ledger, period, unit), period, unit),
    ),
  );
}

describe.each(Object.entries(WORLDS))('%s', (_name, options) => {
  it(
    'no figure is complete and wrong, none is missing without a reason',
    () => {
      for (const seed of seedsOf(40)) expect(violationsIn(worldOf(seed, options))).toEqual([]);
    },
    TIMEOUT,
  );
});

/** What a report prints, and what it is checked with. */
const MAIN: readonly string[] = [
  'received.total',
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'resolved.refused',
  'resultAttached',
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'paused',
  'withdrawn',
  'stopped',
  'rate.onTime',
];

describe('every page seen after the end', () => {
  it.each([
    ['one portal', JUDGEABLE, MAIN, 0],
    [
      // A page of the other portal read in spring may print numbers that nothing seen since explains.
      'two portals, whose totals are never added',
      { ...JUDGEABLE, ministry: 0.3 },
      [
        'received.inPeriod',
        'received.online',
        'received.direct',
        'resolved.total',
        'resultAttached',
      ],
      0.01,
    ],
  ] satisfies [string, WorldOptions, readonly string[], number][])(
    '%s: the main figures are complete, and right',
    (_name, options, main, tolerated) => {
      const seeds = seedsOf(12);
      const refused: unknown[] = [];
      for (const seed of seeds) {
        for (const period of [PERIODS[0]!, PERIODS[5]!]) {
          const world = fullyShown(seed, options, period);
          const result = computeFigures(ledgerOfWorld(world), period, null);
          expect(violationsOf(world, result, period, null)).toEqual([]);
          for (const { concept, part, complete, problems } of result.figures)
            if (part === null && !complete && main.includes(concept))
              refused.push([seed, period, concept, problems.map(({ code }) => code)]);
        }
      }
      const most = Math.floor(tolerated * seeds.length * 2 * main.length);
      expect(refused.slice(most)).toEqual([]);
    },
    TIMEOUT,
  );
});
