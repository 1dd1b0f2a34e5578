import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLedger } from '../../../lib/ledger/db';
import { joinRecords } from '../../../lib/ledger/effective';
import { joinLines } from '../../../lib/ledger/join-lines';
import { keyOfLine, packRecord, sharing, unpackRecord } from '../../../lib/ledger/packed';
import { recordsOf } from '../../../lib/ledger/records';
import { recordReading } from '../../../lib/ledger/record';
import { mergeRecords, type DossierRecord } from '../../../lib/ledger/sightings';
import { dossier, list } from '../figures/support/builders';
import { anyReadings } from './arbitrary';

const CODE = '000.00.01.H99-220103-0001';

it('gives back every record as it was, whatever was merged into it', () => {
  fc.assert(
    fc.property(anyReadings, (readings) => {
      const merged = new Map<string, DossierRecord>();
      const share = sharing();
      for (const reading of readings)
        for (const [key, record] of recordsOf(reading)) {
          const before = merged.get(key);
          const whole = before ? mergeRecords(before, record) : record;
          const line = packRecord(whole);
          expect(keyOfLine(line)).toBe(key);
          expect(unpackRecord(line)).toEqual(whole);
          merged.set(key, unpackRecord(line, share));
        }
    }),
  );
});

it('joins lines as it joins their records', () => {
  fc.assert(
    fc.property(anyReadings, (readings) => {
      const records = new Map<string, DossierRecord>();
      for (const reading of readings)
        for (const [key, record] of recordsOf(reading)) {
          const before = records.get(key);
          records.set(key, before ? mergeRecords(before, record) : record);
        }
      const all = [...records.values()];
      const joined = joinRecords(all);
      expect(joinLines(all.map(packRecord))).toEqual(joined);
    }),
  );
});

it('keeps what it was told, in so many words', () => {
  const later = '2022-11-20T09:00:00+07:00';
  const first = list('r1', [dossier(CODE, { unit: 'Sở "A"\nB', resultAttached: false })]);
  const second = list('r2', [dossier(CODE, { resultAt: '2022-01-09' })], {}, { readAt: later });
  const [a] = recordsOf(first).values();
  const [b] = recordsOf(second).values();

  expect(unpackRecord(packRecord(mergeRecords(a!, b!)))).toEqual({
    key: CODE,
    code: CODE,
    others: {},
    origins: {
      'motcua.example.vn': {
        fields: {
          unit: { value: 'Sở "A"\nB', at: '2022-11-18T09:00:00+07:00', id: 'r1' },
          resultAttached: { value: false, at: '2022-11-18T09:00:00+07:00', id: 'r1' },
          resultAt: { value: '2022-01-09', at: later, id: 'r2' },
        },
        statuses: {},
        supplements: {},
        first: '2022-11-18T09:00:00+07:00',
        last: { at: later, id: 'r2' },
      },
    },
  });
});

it('adds to a block that an earlier build stored as records, and loses none of them', async () => {
  const db = openLedger('unpacked');
  const [old] = recordsOf(list('r1', [dossier(CODE, { field: 'Đất đai' })])).values();
  await db.blocks.put({ id: 'd:220103', records: [old!] });
  await recordReading(db, list('r2', [dossier('000.00.01.H99-220103-0002')]));
  const block = await db.blocks.get('d:220103');
  await db.delete();

  expect(block!.records.map(({ code }) => code)).toEqual([CODE, '000.00.01.H99-220103-0002']);
  expect(block!.records[0]).toEqual(old);
});

it('keeps every due day that was ever printed: an extension hides the first', () => {
  const later = '2022-11-20T09:00:00+07:00';
  const first = list('r1', [dossier(CODE, { dueAt: '2022-01-20' })]);
  const second = list(
    'r2',
    [dossier(CODE, { dueAt: '2022-01-09T17:00:00+07:00' })],
    {},
    { readAt: later },
  );
  const [a] = recordsOf(first).values();
  const [b] = recordsOf(second).values();
  const line = packRecord(mergeRecords(a!, b!));

  expect(unpackRecord(line).origins['motcua.example.vn']!.dueDays).toEqual([
    '2022-01-09',
    '2022-01-20',
  ]);
  expect(joinLines([line])[0]).toMatchObject({
    dueAt: '2022-01-09T17:00:00+07:00',
    first: '2022-11-18T09:00:00+07:00',
    sight: { dueDays: ['2022-01-09', '2022-01-20'], last: later },
  });
});

it('refuses a key that would be read as another one', () => {
  const [record] = recordsOf(list('r1', [dossier(CODE)])).values();
  expect(() => packRecord({ ...record!, key: `${CODE}\nx` })).toThrow('line break');
});
