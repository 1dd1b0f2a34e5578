import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger, type LedgerDb } from '../../../lib/ledger/db';
import { Gathering } from '../../../lib/ledger/gathering';
import { loadLedger } from '../../../lib/ledger/queries';
import { recordReading } from '../../../lib/ledger/record';
import { addDays } from '../../../lib/domain/instant';
import { dossier, list } from '../figures/support/builders';

/** Days enough for several batches of blocks. */
const DOSSIERS = 300;
const codeOf = (at: number) => {
  const day = addDays('2022-01-01', at % 150);
  return `000.00.01.H99-${day.slice(2).replaceAll('-', '')}-${String(at).padStart(4, '0')}`;
};
const READING = list(
  'long',
  Array.from({ length: DOSSIERS }, (_, at) => dossier(codeOf(at))),
);
const { dossiers, ...HEAD } = READING;

let whole: LedgerDb;
let parts: LedgerDb;
let count = 0;
beforeEach(() => {
  count += 1;
  whole = openLedger(`whole-${count}`);
  parts = openLedger(`parts-${count}`);
});
afterEach(async () => {
  await whole.delete();
  await parts.delete();
});

function gathered(size: number): Gathering {
  const gathering = new Gathering(HEAD);
  for (let at = 0; at < DOSSIERS; at += size) gathering.take(at, dossiers.slice(at, at + size));
  return gathering;
}

describe('a reading that arrives in parts', () => {
  it('gives the same ledger as one that comes whole, and again no change', async () => {
    const once = await recordReading(whole, READING);
    const inParts = await gathered(70).record(parts, DOSSIERS);

    expect(inParts).toEqual(once);
    expect(await loadLedger(parts)).toEqual(await loadLedger(whole));
    expect(await gathered(1).record(parts, DOSSIERS)).toEqual({ changed: false, newDossiers: 0 });
  });

  it('takes no part twice and none out of turn', () => {
    const gathering = new Gathering(HEAD);
    gathering.take(0, dossiers.slice(0, 10));

    expect(() => gathering.take(0, dossiers.slice(0, 10))).toThrow();
    expect(() => gathering.take(20, dossiers.slice(20, 30))).toThrow();
  });

  it('writes nothing while a part is missing', async () => {
    const gathering = new Gathering(HEAD);
    gathering.take(0, dossiers.slice(0, 10));

    await expect(gathering.record(parts, DOSSIERS)).rejects.toThrow();
    expect(await parts.blocks.count()).toBe(0);
  });

  it('writes nothing when it is stopped while being written', async () => {
    const gathering = gathered(100);
    // The first batch of blocks is in the transaction by then.
    parts.blocks.hook('creating', () => gathering.stop());

    await expect(gathering.record(parts, DOSSIERS)).rejects.toThrow();
    expect([await parts.readings.count(), await parts.blocks.count()]).toEqual([0, 0]);
  });
});
