import { describe, expect, it } from 'vitest';
import type { Dossier, Reading } from '../../../lib/domain/reading';
import type { Policy } from '../../../lib/domain/policy';
import { dueSoon, type DueList } from '../../../lib/figures/due-soon';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { dossier, list } from './support/builders';

/** Friday, 20/11/2026, half past two in the afternoon. */
const NOW = '2026-11-20T14:30:00+07:00';
const CODE = 'H99-261101-0001';

interface Asked {
  days?: number;
  unit?: string | null;
  asOf?: string;
  policy?: Policy;
}

function look(readings: Reading[], { days = 3, unit = null, asOf = NOW, policy }: Asked = {}) {
  return dueSoon(ledgerOf(readings), { asOf, policy: policy ?? defaultPolicy(), unit, days });
}

function page(
  fields: Partial<Dossier>,
  readAt = '2026-11-20T08:00:00+07:00',
  code = CODE,
): Reading {
  const open = { receivedAt: '2026-11-01', status: 'processing' as const };
  return list(`r ${readAt} ${code}`, [dossier(code, { ...open, ...fields })], {}, { readAt });
}

/** The group in which the one dossier stands. */
function groupOf({ overdue, today, soon }: DueList): string {
  if (overdue.length + today.length + soon.length > 1) return 'several';
  return overdue.length ? 'overdue' : today.length ? 'today' : soon.length ? 'soon' : 'none';
}

describe('days', () => {
  it.each([
    ['2026-11-19', 'overdue'],
    ['2026-11-20', 'today'],
    ['2026-11-21', 'soon'],
    ['2026-11-23', 'soon'],
    ['2026-11-24', 'none'],
  ])('due on %s, looked at three days ahead on 20/11: %s', (dueAt, group) => {
    expect(groupOf(look([page({ dueAt })]))).toBe(group);
  });

  it('takes as many days as were chosen, days off included', () => {
    const seventh = page({ dueAt: '2026-11-27' });
    expect(groupOf(look([seventh], { days: 7 }))).toBe('soon');
    expect(groupOf(look([seventh], { days: 5 }))).toBe('none');
  });

  it('counts Vietnamese days: 23:30 of the 20th is the 20th', () => {
    const asOf = '2026-11-20T23:30:00+07:00';
    const [entry] = look([page({ dueAt: '2026-11-21' })], { asOf }).soon;
    expect(entry!.days).toBe(1);
  });

  it('a time of day passed today is overdue only where the policy judges by it', () => {
    const at = page({ dueAt: '2026-11-20T11:00:00+07:00' });
    const own = defaultPolicy();
    const byTime = { ...own, rules: { ...own.rules, compare: 'time-of-day' as const } };
    expect(groupOf(look([at]))).toBe('today');
    expect(groupOf(look([at], { policy: byTime }))).toBe('overdue');
    const end = page({ dueAt: '2026-11-20T23:59:59+07:00' });
    expect(groupOf(look([end], { policy: byTime }))).toBe('today');
  });

  it('judges by the first due day; an apology does not make it later', () => {
    const moved = { dueAt: '2026-11-30', dueAtOriginal: '2026-11-18', apologisedAt: '2026-11-18' };
    const [entry] = look([page(moved)]).overdue;
    expect(entry).toMatchObject({ due: '2026-11-18', days: -2, firstDueUnknown: false });
    const unknown = look([page({ dueAt: '2026-11-21', apologisedAt: '2026-11-18' })]).soon[0];
    expect(unknown!.firstDueUnknown).toBe(true);
  });
});

describe('left out', () => {
  const dueAt = '2026-11-10';

  it.each([
    ['finished', { status: 'finished' }],
    ['delivered', { status: 'delivered' }],
    ['withdrawn', { status: 'withdrawn' }],
    ['refused', { status: 'refused' }],
    ['stopped', { status: 'stopped' }],
    ['with a result', { status: null, resultAt: '2026-11-09' }],
    ['with a result today', { status: null, resultAt: '2026-11-20T14:00:00+07:00' }],
    ['handed over', { status: null, returnedAt: '2026-11-09' }],
    ['withdrawn on a day', { withdrawnAt: '2026-11-09' }],
    ['not accepted', { status: 'notAccepted' }],
    ['not yet taken in', { status: 'registered', receivedAt: null }],
  ] as [string, Partial<Dossier>][])('%s', (_, fields) => {
    const found = look([page({ dueAt, ...fields })]);
    expect(groupOf(found)).toBe('none');
    expect(Object.values(found.leftOut)).toEqual([0, 0, 0, 0]);
    expect(found.seen).toBe(1);
  });

  it.each([
    ['paused', { status: 'supplementRequested' }],
    ['paused', { status: 'paymentRequested' }],
    [
      'paused',
      {
        status: 'supplementRequested',
        supplements: [{ requestedAt: '2026-11-05', completedAt: null }],
      },
    ],
    ['noDue', { dueAt: null }],
    ['impossible', { dueAt: '2026-10-30' }],
  ] as [keyof DueList['leftOut'], Partial<Dossier>][])('%s, and said so', (reason, fields) => {
    const found = look([page({ dueAt, ...fields })]);
    expect(groupOf(found)).toBe('none');
    expect(found.leftOut[reason]).toBe(1);
  });

  it('a pause that is over counts again', () => {
    const supplements = [{ requestedAt: '2026-11-03', completedAt: '2026-11-05' }];
    expect(groupOf(look([page({ dueAt, supplements })]))).toBe('overdue');
  });

  it('seen finished on any portal, also where another showed it open later', () => {
    const there = (url: string, at: string, fields: Partial<Dossier>): Reading => ({
      ...page({ dueAt, ...fields }, at),
      url,
    });
    const province = there('https://tinh.example.vn/a', '2026-11-18T08:00:00+07:00', {
      status: 'finished',
    });
    const ministry = there('https://bo.example.vn/a', '2026-11-20T08:00:00+07:00', {});
    expect(groupOf(look([province, ministry]))).toBe('none');
  });

  it('opened again on the same portal, it is due again', () => {
    const before = page({ dueAt, status: 'finished' }, '2026-11-18T08:00:00+07:00');
    expect(groupOf(look([before, page({ dueAt })]))).toBe('overdue');
  });
});

describe('of the unit', () => {
  const dueAt = '2026-11-10';

  it('only its own; those of nobody known are counted apart', () => {
    const readings = [
      page({ dueAt, unit: 'Sở Nội vụ' }, undefined, 'H99-261101-0001'),
      page({ dueAt, unit: 'Sở Xây dựng' }, undefined, 'H99-261101-0002'),
      page({ dueAt, unit: null }, undefined, 'H99-261101-0003'),
    ];
    const found = look(readings, { unit: 'Sở Nội vụ' });
    expect(found.overdue.map(({ dossier: { code } }) => code)).toEqual(['H99-261101-0001']);
    expect(found.leftOut.unit).toBe(1);
    expect(look(readings).overdue).toHaveLength(3);
  });
});

describe('what is known of each', () => {
  it('says when it was seen last', () => {
    const old = page({ dueAt: '2026-11-10' }, '2026-11-08T16:00:00+07:00');
    expect(look([old]).overdue[0]).toMatchObject({ days: -10, seenDaysAgo: 12 });
  });

  it('lists the longest overdue first, then by time and code', () => {
    const readings = [
      page({ dueAt: '2026-11-18' }, undefined, 'H99-261101-0003'),
      page({ dueAt: '2026-11-12' }, undefined, 'H99-261101-0002'),
      page({ dueAt: '2026-11-12' }, undefined, 'H99-261101-0001'),
    ];
    const codes = look(readings).overdue.map(({ dossier: { code } }) => code.slice(-1));
    expect(codes).toEqual(['1', '2', '3']);
  });

  it('of an empty ledger says that nothing was seen', () => {
    expect(look([]).seen).toBe(0);
  });
});
