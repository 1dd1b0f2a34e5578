/** Membership as of the end of the period, in Vietnamese time (domain facts §5.4, §1.8). */
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../lib/domain/instant';
import { periodOf } from '../../../lib/domain/periods';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { dossier, list, PERIOD_2022 } from '../figures/support/builders';
import { placed } from './policies/place';

const policy = defaultPolicy();
const origin = (receivedAt: string | null, period = PERIOD_2022) => {
  const placement = placed({ receivedAt, dueAt: '2030-01-01' }, policy, period);
  return placement.membership === 'in' ? placement.origin : placement.membership;
};

describe('received at the edges', () => {
  it.each([
    ['2022-01-01', 'inPeriod'],
    ['2022-01-01T00:00:00+07:00', 'inPeriod'],
    ['2021-12-31T23:59:59+07:00', 'carriedOver'],
    ['2022-11-17T23:59:59+07:00', 'inPeriod'],
    ['2022-11-18', 'outside'],
    [parseInstant('2022-11-17T16:59:59Z'), 'inPeriod'],
    [parseInstant('2022-11-17T17:30Z'), 'outside'],
    [parseInstant('2021-12-31T17:30:00Z'), 'inPeriod'],
  ])('%s: %s', (receivedAt, expected) => {
    expect(origin(receivedAt)).toBe(expected);
  });

  it.each([
    ['2024-02-29T23:59:00+07:00', periodOf('month', 2024, '', null, 2)!, 'inPeriod'],
    ['2024-03-01', periodOf('month', 2024, '', null, 2)!, 'outside'],
    ['2022-12-31T23:59:59+07:00', periodOf('full-year', 2022, '')!, 'inPeriod'],
    ['2023-01-01T00:00:01+07:00', periodOf('full-year', 2022, '')!, 'outside'],
    ['2021-12-14T23:59:59+07:00', periodOf('15/12-14/12', 2022, '')!, 'carriedOver'],
    ['2021-12-15', periodOf('15/12-14/12', 2022, '')!, 'inPeriod'],
    ['2022-12-15', periodOf('15/12-14/12', 2022, '')!, 'outside'],
  ])('%s in %j: %s', (receivedAt, period, expected) => {
    expect(origin(receivedAt, period)).toBe(expected);
  });
});

describe('quarters and months', () => {
  it.each([
    ['quarter', 1, { from: '2024-01-01', to: '2024-03-31' }],
    ['quarter', 4, { from: '2024-10-01', to: '2024-12-31' }],
    ['month', 2, { from: '2024-02-01', to: '2024-02-29' }],
    ['month', 12, { from: '2024-12-01', to: '2024-12-31' }],
    ['quarter', 5, null],
    ['month', 0, null],
    ['month', null, null],
  ] as const)('%s %s', (preset, part, expected) => {
    expect(periodOf(preset, 2024, '2024-06-01', null, part)).toEqual(expected);
  });
});

describe('what came after the period', () => {
  const before = dossier('A', {
    receivedAt: '2022-11-01',
    dueAt: '2022-11-24',
    status: 'processing',
  });
  const valueOf = (concept: string, later: Partial<typeof before>) => {
    const readings = [
      list('1', [before], {}, { readAt: '2022-11-18T08:00:00+07:00' }),
      list(
        '2',
        [dossier('A', { ...before, ...later })],
        {},
        { readAt: '2022-12-05T08:00:00+07:00' },
      ),
    ];
    const { figures } = figuresOf(ledgerOf(readings), { period: PERIOD_2022, policy, unit: null });
    return figures.find((one) => one.concept === concept && one.part === null)?.value;
  };

  it.each([
    ['a result', { status: 'finished', resultAt: '2022-12-01' }],
    ['a late result', { status: 'delivered', resultAt: '2022-11-30', returnedAt: '2022-12-02' }],
    ['a withdrawal', { status: 'withdrawn', withdrawnAt: '2022-11-19' }],
    ['a refusal', { status: 'refused', refusedAt: '2022-11-19' }],
    [
      'a request for papers',
      {
        status: 'supplementRequested',
        supplements: [{ requestedAt: '2022-11-18', completedAt: null }],
      },
    ],
  ] as const)('%s does not leak into it', (_what, later) => {
    const changed = later as Partial<typeof before>;
    expect(valueOf('inProgress.inTime', changed)).toBe(1);
    expect(valueOf('resolved.total', changed)).toBe(0);
    expect(valueOf('paused', changed)).toBe(0);
    expect(valueOf('withdrawn', changed)).toBe(0);
  });
});

describe('vector 19 (20 stands in count.test)', () => {
  it('19: one dossier on two pages is counted once, by what was read last', () => {
    const first = dossier('A', {
      receivedAt: '2022-06-01',
      dueAt: '2022-06-08',
      resultAt: '2022-06-09',
    });
    const readings = [
      list('1', [first], {}, { readAt: '2022-11-18T08:00:00+07:00' }),
      list(
        '2',
        [{ ...first, resultAt: '2022-06-07' }],
        { title: 'Danh sách khác' },
        {
          readAt: '2022-11-19T08:00:00+07:00',
        },
      ),
    ];
    const { figures } = figuresOf(ledgerOf(readings), { period: PERIOD_2022, policy, unit: null });
    const value = (concept: string) => figures.find((one) => one.concept === concept)?.value;
    expect([value('resolved.total'), value('resolved.early'), value('resolved.overdue')]).toEqual([
      1, 1, 0,
    ]);
  });
});
