import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/domain/timeliness';
import type { Policy } from '../../../lib/domain/policy';
import type { Dossier } from '../../../lib/domain/reading';
import type { DossierFacts } from '../../../lib/domain/sight';
import { defaultPolicy } from '../../../lib/packs/policies';
import { dossier, PERIOD_2022 } from '../figures/support/builders';

const policy = defaultPolicy();
const byTime: Policy = { ...policy, rules: { ...policy.rules, compare: 'time-of-day' } };
const currentDue: Policy = { ...policy, rules: { ...policy.rules, due: 'current' } };

/** "origin state timeliness" in one word each, as the table of vectors says it. */
function place(facts: DossierFacts, by = policy): string {
  const placement = classify(facts, PERIOD_2022, by);
  if (placement.membership !== 'in') {
    return placement.membership === 'excluded'
      ? `excluded ${placement.reason}`
      : placement.membership;
  }
  const detail =
    placement.state === 'resolved' || placement.state === 'inProgress'
      ? placement.timeliness
      : placement.state === 'paused'
        ? placement.part
        : '';
  return `${placement.origin} ${placement.state} ${detail}`.trim();
}

const facts = (fields: Partial<Dossier>): DossierFacts => dossier('HS-1', fields);

const VECTORS: [number, string, Partial<Dossier>, string, Policy?][] = [
  [
    1,
    'ended before the due day',
    { receivedAt: '2022-01-03', dueAt: '2022-01-10', resultAt: '2022-01-09' },
    'inPeriod resolved early',
  ],
  [
    2,
    'ended on the due day before the hour',
    {
      receivedAt: '2022-01-03',
      dueAt: '2022-01-10T17:00:00+07:00',
      resultAt: '2022-01-10T16:59:00+07:00',
    },
    'inPeriod resolved onTime',
  ],
  [
    3,
    'ended on the due day after the hour, by day',
    {
      receivedAt: '2022-01-03',
      dueAt: '2022-01-10T11:30:00+07:00',
      resultAt: '2022-01-10T16:00:00+07:00',
    },
    'inPeriod resolved onTime',
  ],
  [
    3,
    'ended on the due day after the hour, by time of day',
    {
      receivedAt: '2022-01-03',
      dueAt: '2022-01-10T11:30:00+07:00',
      resultAt: '2022-01-10T16:00:00+07:00',
    },
    'inPeriod resolved overdue',
    byTime,
  ],
  [
    4,
    'ended the next morning',
    { receivedAt: '2022-01-03', dueAt: '2022-01-10', resultAt: '2022-01-11T07:01:00+07:00' },
    'inPeriod resolved overdue',
  ],
  [
    5,
    'received the year before, ended in the period',
    { receivedAt: '2021-12-28', dueAt: '2022-01-05', resultAt: '2022-01-04' },
    'carriedOver resolved early',
  ],
  [
    6,
    'ended before the period',
    { receivedAt: '2021-12-28', dueAt: '2021-12-30', resultAt: '2021-12-31' },
    'outside',
  ],
  [
    7,
    'received in the first instant',
    { receivedAt: '2022-01-01T00:00:00+07:00', dueAt: '2022-01-10', resultAt: '2022-01-05' },
    'inPeriod resolved early',
  ],
  [
    8,
    'received on the last evening',
    { receivedAt: '2022-11-17T23:50:00+07:00', dueAt: '2022-11-24' },
    'inPeriod inProgress inTime',
  ],
  [
    9,
    'received five minutes after the period',
    { receivedAt: '2022-11-18T00:05:00+07:00' },
    'outside',
  ],
  [
    10,
    'ended the day after the period',
    { receivedAt: '2022-11-01', dueAt: '2022-11-08', resultAt: '2022-11-18' },
    'inPeriod inProgress overdue',
  ],
  [
    11,
    'due on the last day, still open',
    { receivedAt: '2022-11-01', dueAt: '2022-11-17' },
    'inPeriod inProgress inTime',
  ],
  [
    12,
    'apology with a new due day',
    {
      receivedAt: '2022-06-01',
      dueAtOriginal: '2022-06-08',
      dueAt: '2022-06-15',
      resultAt: '2022-06-14',
      apologisedAt: '2022-06-08',
    },
    'inPeriod resolved overdue',
  ],
  [
    12,
    'apology, judged by the current due day',
    {
      receivedAt: '2022-06-01',
      dueAtOriginal: '2022-06-08',
      dueAt: '2022-06-15',
      resultAt: '2022-06-14',
    },
    'inPeriod resolved early',
    currentDue,
  ],
  [
    13,
    'waiting for papers',
    {
      receivedAt: '2022-06-01',
      dueAt: '2022-06-08',
      status: 'supplementRequested',
      supplements: [{ requestedAt: '2022-06-05', completedAt: null }],
    },
    'inPeriod paused supplement',
  ],
  [
    14,
    'collected late, ended early',
    {
      receivedAt: '2022-06-01',
      dueAt: '2022-06-08',
      resultAt: '2022-06-07',
      returnedAt: '2022-06-20',
    },
    'inPeriod resolved early',
  ],
  [
    15,
    'no due day',
    { receivedAt: '2022-06-01', resultAt: '2022-06-07' },
    'inPeriod resolved unknown',
  ],
  [
    16,
    'withdrawn',
    { receivedAt: '2022-06-01', dueAt: '2022-06-08', withdrawnAt: '2022-06-03' },
    'inPeriod withdrawn',
  ],
  [17, 'refused at intake', { status: 'notAccepted' }, 'excluded notAccepted'],
  [
    18,
    'due before received',
    { receivedAt: '2022-06-10', dueAt: '2022-06-08', resultAt: '2022-06-09' },
    'excluded dueBeforeReceived',
  ],
];

describe('vectors of one dossier, period 01/01–17/11/2022', () => {
  it.each(VECTORS)('vector %i: %s', (_number, _what, fields, expected, by) => {
    expect(place(facts(fields), by)).toBe(expected);
  });
});
