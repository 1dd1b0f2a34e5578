/** Order, repetition, two officers' machines: the same looks give the same figures, letter for letter. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/domain/reading';
import { openLedger } from '../../lib/ledger/db';
import { assembleLedger, ledgerOf, type Ledger } from '../../lib/ledger/ledger';
import { loadLedger } from '../../lib/ledger/queries';
import { recordReading } from '../../lib/ledger/record';
import {
  mergeProvenance,
  provenanceOf,
  recordsOf,
  type LedgerReading,
} from '../../lib/ledger/records';
import { mergeRecords, type DossierRecord } from '../../lib/ledger/sightings';
import { Prng } from '../sample-portal/data/prng';
import { computeFigures } from './check';
import { UNITS } from './office/office';
import { PERIODS, worldOf, type World } from './world';
import { TIMEOUT, WORLDS, seedsOf } from './worlds';

const OPTIONS = WORLDS['portals that lag'];

function shuffled<T>(items: readonly T[], prng: Prng): T[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = prng.int(0, at);
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left;
}

const figuresText = (ledger: Ledger, { sweeps }: World): string[] =>
  PERIODS.slice(0, 4).flatMap((period) =>
    [null, UNITS[0]].map((unit) =>
      JSON.stringify(computeFigures({ ...ledger, sweeps }, period, unit)),
    ),
  );

const readingsOf = ({ shots }: World): Reading[] => shots.map(({ reading }) => reading);

/** What a machine keeps, before it is joined with another's. */
interface Store {
  readings: Map<string, LedgerReading>;
  records: Map<string, DossierRecord>;
}

function storeOf(readings: readonly Reading[]): Store {
  const store: Store = { readings: new Map(), records: new Map() };
  for (const reading of readings) {
    const single = {
      readings: new Map([[reading.id, provenanceOf(reading)]]),
      records: recordsOf(reading),
    };
    join(store, single);
  }
  return store;
}

function join(into: Store, from: Store): void {
  for (const [id, one] of from.readings) {
    const known = into.readings.get(id);
    into.readings.set(id, known ? mergeProvenance(known, one) : one);
  }
  for (const [key, one] of from.records) {
    const known = into.records.get(key);
    into.records.set(key, known ? mergeRecords(known, one) : one);
  }
}

describe('figures', () => {
  it(
    'do not depend on the order of looks, nor on how often they are told',
    () => {
      for (const seed of seedsOf(15)) {
        const world = worldOf(seed, OPTIONS);
        const prng = new Prng(seed);
        const readings = readingsOf(world);
        const again = shuffled([...readings, ...readings.filter(() => prng.chance(0.4))], prng);
        expect(figuresText(ledgerOf(again), world)).toEqual(figuresText(ledgerOf(readings), world));
      }
    },
    TIMEOUT,
  );

  it(
    'do not depend on whose machine saw what, nor on which is merged into which',
    () => {
      for (const seed of seedsOf(15)) {
        const world = worldOf(seed, OPTIONS);
        const prng = new Prng(seed + 1);
        const readings = readingsOf(world);
        const side = readings.map(() => prng.int(0, 2));
        const [mine, yours] = [0, 1].map((own) =>
          storeOf(readings.filter((_, at) => side[at] === own || side[at] === 2)),
        );
        const other = storeOf([...readings].filter((_, at) => side[at] !== 0));
        join(mine!, yours!);
        join(other, mine!);
        const whole = figuresText(ledgerOf(readings), world);
        for (const { readings: kept, records } of [mine!, other])
          expect(figuresText(assembleLedger(kept.values(), records.values()), world)).toEqual(
            whole,
          );
      }
    },
    TIMEOUT,
  );

  it('are the same from the database', async () => {
    for (const seed of seedsOf(2)) {
      const world = worldOf(seed, OPTIONS);
      const db = openLedger(`simulated-${seed}`);
      for (const reading of shuffled(readingsOf(world), new Prng(seed + 2)))
        await recordReading(db, reading);
      expect(figuresText(await loadLedger(db), world)).toEqual(
        figuresText(ledgerOf(readingsOf(world)), world),
      );
      await db.delete();
    }
  });
});
