import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { recordsOf } from '../../../lib/ledger/records';
import { mergeRecords } from '../../../lib/ledger/sightings';
import { dossier, list } from '../figures/support/builders';
import { anyReadings, shuffledTwice } from './arbitrary';

const NATIONAL = '000.00.01.H99-220103-0001';
const day = (text: string) => ({ readAt: `${text}T09:00:00+07:00` });
const on = (host: string, text: string) => ({ url: `https://${host}/list`, ...day(text) });

describe('merging', () => {
  it('gives the same ledger for any order and any repetition of readings', () => {
    fc.assert(
      fc.property(shuffledTwice, ({ readings, replayed }) => {
        expect(ledgerOf(replayed)).toEqual(ledgerOf(readings));
      }),
      { numRuns: 300 },
    );
  });

  it('joins records commutatively, associatively and idempotently', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const records = readings.flatMap((one) => [...recordsOf(one).values()]);
        const [first, ...rest] = records;
        if (!first) return;
        const same = [first, ...rest.filter((one) => one.key === first.key)];
        const forward = same.reduce(mergeRecords);
        const backward = same.reduceRight((later, earlier) => mergeRecords(earlier, later));
        expect(backward).toEqual(forward);
        expect([...same].reverse().reduce(mergeRecords)).toEqual(forward);
        expect(mergeRecords(forward, forward)).toEqual(forward);
      }),
      { numRuns: 300 },
    );
  });

  it('vector 19: one code on two pages is one dossier, and the newest read wins', () => {
    const ledger = ledgerOf([
      list('r2', [dossier(NATIONAL, { dueAt: '2022-01-12' })], {}, day('2022-01-08')),
      list('r1', [dossier(NATIONAL, { dueAt: '2022-01-10' })], {}, day('2022-01-05')),
    ]);

    expect(ledger.dossiers).toHaveLength(1);
    expect(ledger.dossiers[0]!.dueAt).toBe('2022-01-12');
  });

  it('counts a code on two rows of one page once', () => {
    const ledger = ledgerOf([list('r', [dossier('1701'), dossier('1701')])]);

    expect(ledger.dossiers).toHaveLength(1);
  });

  it('never lets a blank overwrite a value', () => {
    const ledger = ledgerOf([
      list('r1', [dossier(NATIONAL, { resultAt: '2022-01-09' })], {}, day('2022-01-10')),
      list('r2', [dossier(NATIONAL, { resultAt: null })], {}, day('2022-01-20')),
    ]);

    expect(ledger.dossiers[0]!.resultAt).toBe('2022-01-09');
  });

  it('breaks a tie of time by reading id', () => {
    const at = day('2022-01-10');
    const a = list('a', [dossier(NATIONAL, { unit: 'Sở A' })], {}, at);
    const b = list('b', [dossier(NATIONAL, { unit: 'Sở B' })], {}, at);

    expect(ledgerOf([a, b]).dossiers[0]!.unit).toBe('Sở B');
    expect(ledgerOf([b, a]).dossiers[0]!.unit).toBe('Sở B');
  });

  it('joins a national code across hosts whatever its spelling, keeps the conflict, takes the newest', () => {
    const ledger = ledgerOf([
      list('a', [dossier(NATIONAL, { resultAt: '2022-01-09' })], {}, on('a.vn', '2022-02-01')),
      list(
        'b',
        [dossier(NATIONAL.toLowerCase(), { resultAt: '2022-01-11' })],
        {},
        on('b.vn', '2022-02-02'),
      ),
    ]);

    expect(ledger.dossiers).toHaveLength(1);
    const [one] = ledger.dossiers;
    expect(one).toMatchObject({ code: NATIONAL, resultAt: '2022-01-11', hosts: ['a.vn', 'b.vn'] });
    expect(one!.conflicts).toEqual([
      {
        field: 'resultAt',
        values: [
          { host: 'b.vn', at: '2022-02-02T09:00:00+07:00', id: 'b', value: '2022-01-11' },
          { host: 'a.vn', at: '2022-02-01T09:00:00+07:00', id: 'a', value: '2022-01-09' },
        ],
      },
    ]);
  });

  it('does not call a day and an instant of that day a conflict', () => {
    const ledger = ledgerOf([
      list('a', [dossier(NATIONAL, { dueAt: '2022-01-09' })], {}, on('a.vn', '2022-02-01')),
      list(
        'b',
        [dossier(NATIONAL, { dueAt: '2022-01-09T17:00:00+07:00' })],
        {},
        on('b.vn', '2022-02-02'),
      ),
    ]);

    expect(ledger.dossiers[0]!.conflicts).toEqual([]);
  });

  it('keeps bare receipt numbers of two hosts apart', () => {
    const ledger = ledgerOf([
      list('a', [dossier('1701')], {}, on('a.vn', '2022-02-01')),
      list('b', [dossier('1701')], {}, on('b.vn', '2022-02-01')),
    ]);

    expect(ledger.dossiers.map((one) => one.key)).toEqual(['a.vn|1701', 'b.vn|1701']);
  });

  it('joins through other codes, also when the link is read last', () => {
    const ledger = ledgerOf([
      list('a', [dossier('1701', { unit: 'Sở A' })], {}, on('a.vn', '2022-02-01')),
      list('b', [dossier(NATIONAL, { channel: 'online' })], {}, on('b.vn', '2022-02-01')),
      list('c', [dossier('1701', { otherCodes: [NATIONAL] })], {}, on('a.vn', '2022-02-03')),
    ]);

    expect(ledger.dossiers).toHaveLength(1);
    expect(ledger.dossiers[0]).toMatchObject({
      code: NATIONAL,
      otherCodes: ['1701'],
      unit: 'Sở A',
      channel: 'online',
    });
  });

  it('unites supplement requests by day, and keeps a completion once seen', () => {
    const first = { requestedAt: '2022-01-05', completedAt: null };
    const done = { requestedAt: '2022-01-05T08:30:00+07:00', completedAt: '2022-01-07' };
    const second = { requestedAt: '2022-02-01', completedAt: null };
    const ledger = ledgerOf([
      list('a', [dossier(NATIONAL, { supplements: [first] })], {}, day('2022-01-06')),
      list('b', [dossier(NATIONAL, { supplements: [done] })], {}, day('2022-01-08')),
      list('c', [dossier(NATIONAL, { supplements: [first, second] })], {}, day('2022-02-02')),
    ]);

    expect(ledger.dossiers[0]!.supplements).toEqual([
      { requestedAt: '2022-01-05', completedAt: '2022-01-07' },
      second,
    ]);
  });

  it('moves only the times when the same reading is seen again', () => {
    const once = ledgerOf([list('a', [dossier(NATIONAL)], {}, day('2022-01-06'))]);
    const again = ledgerOf([
      list('a', [dossier(NATIONAL)], {}, day('2022-01-06')),
      list('a', [dossier(NATIONAL)], {}, day('2022-01-09')),
    ]);

    expect(again.readings).toHaveLength(1);
    expect(again.readings[0]).toMatchObject({
      firstReadAt: '2022-01-06T09:00:00+07:00',
      readAt: '2022-01-09T09:00:00+07:00',
    });
    expect({ ...again.readings[0], readAt: 0 }).toEqual({ ...once.readings[0], readAt: 0 });
  });
});
