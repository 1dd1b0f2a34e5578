/** QĐ 766 without a due day: end − start − waiting ≤ the procedure's longest time, in working days. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../lib/domain/reading';
import { policyById, type OwnPack } from '../../../../lib/packs/policies';
import { placed, sign } from './place';

const OWN: OwnPack[] = [
  {
    file: 'limits.json',
    json: {
      id: 'limits',
      version: '1.0.0',
      displayName: { vi: 'Thời hạn thủ tục' },
      engines: { 'motcua-iso': '>=0.1.0' },
      validFrom: null,
      validTo: null,
      contributes: {
        procedureLimits: [
          { procedureCode: '1.000001', workingDays: 5, source: 'Quyết định công bố' },
          { name: 'Cấp giấy phép xây dựng', workingDays: 15, source: 'Quyết định công bố' },
        ],
      },
    },
  },
];
const policy = policyById('qd766', OWN)!;
/** Monday 24/01/2022; working days after it: 25, 26, 27, 28/01, then Tết, then 07, 08, 09, 10/02. */
const start = { procedureCode: '1.000001', receivedAt: '2022-01-24' };
const waited = {
  ...start,
  supplements: [{ requestedAt: '2022-01-25', completedAt: '2022-01-27' }],
};

describe('without a due day', () => {
  it.each<[string, Partial<Dossier>, string]>([
    ['fourth working day', { ...start, resultAt: '2022-01-28' }, 'E'],
    ['a Sunday within Tết', { ...start, resultAt: '2022-02-06' }, 'E'],
    ['fifth working day, after Tết', { ...start, resultAt: '2022-02-07' }, 'O'],
    ['sixth working day', { ...start, resultAt: '2022-02-08' }, 'L'],
    ['two days of waiting taken off', { ...waited, resultAt: '2022-02-08' }, 'E'],
    ['to the last day with waiting', { ...waited, resultAt: '2022-02-09' }, 'O'],
    ['beyond it in spite of waiting', { ...waited, resultAt: '2022-02-10' }, 'L'],
    [
      'by name',
      { procedure: 'CẤP GIẤY PHÉP XÂY DỰNG', receivedAt: '2022-01-24', resultAt: '2022-02-08' },
      'E',
    ],
    ['open, five days used by 17/11', { ...start, receivedAt: '2022-11-10' }, 'I'],
    ['open, six days used by 17/11', { ...start, receivedAt: '2022-11-09' }, 'X'],
    [
      'papers awaited since the fourth day',
      { ...start, supplements: [{ requestedAt: '2022-01-28', completedAt: null }] },
      'I',
    ],
    [
      'papers awaited since the sixth day',
      { ...start, supplements: [{ requestedAt: '2022-02-08', completedAt: null }] },
      'X',
    ],
    ['another procedure', { ...start, procedureCode: '1.000002', resultAt: '2022-01-25' }, 'U'],
  ])('%s', (_what, facts, expected) => {
    expect(sign(facts, policy)).toBe(expected);
  });

  it('refuses, with the reason, what it cannot count', () => {
    const doubtsOf = (facts: Partial<Dossier>, period = { from: '2021-01-01', to: '2021-12-31' }) =>
      placed(facts, policy, period);
    const old = { ...start, receivedAt: '2020-12-30', resultAt: '2021-01-05' };
    expect(doubtsOf(old)).toMatchObject({ timeliness: 'unknown', doubts: ['noCalendar'] });
    const unnamed = { receivedAt: '2021-03-01', resultAt: '2021-03-02' };
    expect(doubtsOf(unnamed)).toMatchObject({ timeliness: 'unknown', doubts: ['noLimit'] });
    const undated = {
      ...start,
      receivedAt: '2021-03-01',
      resultAt: '2021-03-02',
      supplements: [{ requestedAt: null, completedAt: '2021-03-02' }],
    };
    expect(doubtsOf(undated)).toMatchObject({ timeliness: 'unknown', doubts: ['supplements'] });
  });

  it('counts the waiting where a policy says so', () => {
    const counted = { ...policy, rules: { ...policy.rules, waiting: 'counted' as const } };
    expect(sign({ ...waited, resultAt: '2022-02-08' }, counted)).toBe('L');
  });

  it('takes one wait told by two portals off once', () => {
    const twice = { ...policy, rules: { ...policy.rules, supplementTwice: 'ignore' as const } };
    const supplements = [
      { requestedAt: '2022-01-25', completedAt: '2022-01-27' },
      { requestedAt: '2022-01-25T10:00:00+07:00', completedAt: '2022-01-27' },
    ];
    expect(sign({ ...start, supplements, resultAt: '2022-02-10' }, twice)).toBe('L');
  });
});
