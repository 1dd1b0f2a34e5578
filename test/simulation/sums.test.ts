/** Sums among complete figures, a year against its months, and what came after the period. */
import { describe, expect, it } from 'vitest';
import type { FiguresOfPeriod } from '../../lib/domain/figures';
import { monthly } from '../../lib/figures/monthly';
import { defaultPolicy } from '../../lib/packs/policies';
import { at, dayNumber } from '../sample-portal/data/calendar';
import { lookAtDetails } from './cameras/lists';
import { computeFigures, ledgerOfWorld } from './check';
import type { Period } from './oracle/truth';
import { nameOf } from './oracle/values';
import { PERIODS, fullyShown, month, worldOf } from './world';
import { JUDGEABLE, TIMEOUT, WORLDS, seedsOf } from './worlds';

type Values = Partial<Record<string, number>>;

const completeValues = ({ figures }: FiguresOfPeriod): Values =>
  Object.fromEntries(
    figures.flatMap((figure) =>
      figure.complete && typeof figure.value === 'number' ? [[nameOf(figure), figure.value]] : [],
    ),
  );

/** Contract §3. */
const SUMS: [string, string[]][] = [
  ['received.total', ['received.inPeriod', 'carriedOver']],
  ['received.total', ['resolved.total', 'inProgress.total', 'paused', 'withdrawn']],
  [
    'resolved.total',
    ['resolved.early', 'resolved.onTime', 'resolved.overdue', 'resolved.unknownTimeliness'],
  ],
  ['resolved.earlyOnTime', ['resolved.early', 'resolved.onTime']],
  ['inProgress.total', ['inProgress.inTime', 'inProgress.overdue', 'inProgress.unknownTimeliness']],
  ['received.inPeriod', ['received.online', 'received.direct', 'received.postal']],
  ['received.directPostal', ['received.direct', 'received.postal']],
  ['overdue.total', ['resolved.overdue', 'inProgress.overdue']],
  ['resolved.total', ['delivered.done', 'delivered.waiting']],
  ['paused', ['paused:supplement', 'paused:payment']],
];

describe('complete figures', () => {
  it(
    'keep their sums, in the ledger of any year of looks',
    () => {
      for (const seed of seedsOf(20)) {
        const ledger = ledgerOfWorld(worldOf(seed, WORLDS['one portal']));
        for (const period of PERIODS) {
          const result = computeFigures(ledger, period, null);
          // A look on the last day and one after it tell of two states; then the figures say so.
          if (JSON.stringify(result).includes('figures/read-on-last-day')) continue;
          const values = completeValues(result);
          for (const [whole, parts] of SUMS) {
            const known = [whole, ...parts].every((name) => values[name] !== undefined);
            const sum = parts.reduce((all, name) => all + values[name]!, 0);
            if (known)
              expect([seed, period, whole, sum]).toEqual([seed, period, whole, values[whole]]);
          }
        }
      }
    },
    TIMEOUT,
  );
});

const FLOWS = [
  'received.inPeriod',
  'received.online',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'resolved.refused',
  'withdrawn',
  'resultAttached',
];
const YEAR: Period = PERIODS[0]!;
const MONTHS = Array.from({ length: 12 }, (_, index) => month(index + 1));

describe('a year beside its months', () => {
  it(
    'what happened adds up; what was carried over is what was left',
    () => {
      for (const seed of seedsOf(6)) {
        const ledger = ledgerOfWorld(fullyShown(seed, JUDGEABLE, YEAR));
        const dossiersOnly = {
          ...ledger,
          readings: ledger.readings.filter(({ figures }) => figures.length === 0),
        };
        const year = completeValues(computeFigures(dossiersOnly, YEAR, null));
        const months = MONTHS.map((one) => completeValues(computeFigures(dossiersOnly, one, null)));
        for (const flow of FLOWS) {
          if (months.some((values) => values[flow] === undefined)) continue;
          expect([flow, months.reduce((sum, values) => sum + values[flow]!, 0)]).toEqual([
            flow,
            year[flow],
          ]);
        }
        expect(year['received.inPeriod']).toBeDefined();
        expect(months[0]!.carriedOver).toBe(year.carriedOver);
        months.slice(1).forEach((values, index) => {
          const before = months[index]!;
          if (before['inProgress.total'] === undefined || before.paused === undefined) return;
          expect(values.carriedOver).toBe(before['inProgress.total'] + before.paused);
        });
      }
    },
    TIMEOUT,
  );
});

describe('the months of the chart', () => {
  it(
    'say what the figures of each month say',
    () => {
      for (const options of [WORLDS['one portal'], WORLDS['two portals']]) {
        for (const seed of seedsOf(8)) {
          const ledger = ledgerOfWorld(worldOf(seed, options));
          const chart = monthly(ledger, 2025, defaultPolicy(), null);
          MONTHS.forEach((one, index) => {
            const { figures } = computeFigures(ledger, one, null);
            const { received, resolved } = chart[index]!;
            for (const [drawn, concept] of [
              [received, 'received.inPeriod'],
              [resolved, 'resolved.total'],
            ] as const) {
              const figure = figures.find((known) => known.concept === concept)!;
              const place = [seed, one.from, concept];
              expect([...place, drawn.complete, drawn.value ?? 0]).toEqual([
                ...place,
                figure.complete,
                figure.value ?? 0,
              ]);
            }
          });
        }
      }
    },
    TIMEOUT,
  );
});

describe('what came after the period', () => {
  it(
    'does not change it: looked at weeks or months later, complete figures are the same',
    () => {
      for (const seed of seedsOf(15)) {
        const period = PERIODS[3]!;
        const soon = fullyShown(seed, JUDGEABLE, period);
        const late = { ...soon, shots: [...soon.shots] };
        const now = at(dayNumber('2026-03-30'), 540);
        for (const portal of soon.portals)
          late.shots.push(...lookAtDetails(portal, soon.office.dossiers, now, () => true).shots);
        const [a, b] = [soon, late].map((world) =>
          completeValues(computeFigures(ledgerOfWorld(world), period, null)),
        );
        // Hand-overs and files that came later are news of the dossiers resolved in the period.
        for (const name of Object.keys(a!).filter(
          (one) => !/delivered|resultAttached|excluded/.test(one),
        ))
          if (b![name] !== undefined)
            expect([seed, name, b![name]]).toEqual([seed, name, a![name]]);
      }
    },
    TIMEOUT,
  );
});
