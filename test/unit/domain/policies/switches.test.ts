/** Each value of a switch that no built-in policy uses, and what may not be provable. */
import { describe, expect, it } from 'vitest';
import type { Policy, PolicyRules } from '../../../../lib/domain/policy';
import type { Dossier } from '../../../../lib/domain/reading';
import { figuresOf } from '../../../../lib/figures/figures';
import { ledgerOf } from '../../../../lib/ledger/ledger';
import { defaultPolicy, policyById } from '../../../../lib/packs/policies';
import { dossier, list, PERIOD_2022 } from '../../figures/support/builders';
import { placed, sign } from './place';

const turned = (rules: Partial<PolicyRules>): Policy => ({
  ...defaultPolicy(),
  rules: { ...defaultPolicy().rules, ...rules },
});
const june: Partial<Dossier> = { receivedAt: '2022-06-01', dueAt: '2022-06-08' };
const twiceUndated = {
  ...june,
  resultAt: '2022-06-07',
  supplements: [
    { requestedAt: '2022-06-02', completedAt: '2022-06-03' },
    { requestedAt: null, completedAt: '2022-06-05' },
  ],
};

describe('switches', () => {
  it.each<[string, Partial<PolicyRules>, Partial<Dossier>, string]>([
    ['only the result ends', { endEvent: 'result' }, { ...june, returnedAt: '2022-06-08' }, 'X'],
    [
      'no receipt day, unplaced',
      { missingReceipt: 'unknown' },
      { submittedAt: '2022-06-01', dueAt: '2022-06-08' },
      '*',
    ],
    [
      'waiting is work like any other',
      { paused: 'in-progress' },
      { ...june, status: 'supplementRequested' },
      'X',
    ],
    [
      'a payment apart, papers not',
      { paused: 'in-progress', payment: 'apart' },
      { ...june, status: 'paymentRequested' },
      'P',
    ],
    ['withdrawn nowhere', { withdrawn: 'excluded' }, { ...june, withdrawnAt: '2022-06-03' }, 'Z'],
    ['refused nowhere', { refused: 'excluded' }, { ...june, refusedAt: '2022-06-03' }, 'Z'],
    ['stopped nowhere', { stopped: 'excluded' }, { ...june, stoppedAt: '2022-06-03' }, 'Z'],
    [
      'stopped, unjudged',
      { stopped: 'resolved-unjudged' },
      { ...june, stoppedAt: '2022-06-03' },
      'U',
    ],
    [
      'due on the last day',
      { openOnDueDay: 'overdue' },
      { receivedAt: '2022-11-01', dueAt: '2022-11-17' },
      'X',
    ],
    ['asked for twice', { supplementTwice: 'overdue' }, twiceUndated, 'U'],
    [
      'working days without a table, past the due day',
      { compare: 'working-day' },
      { ...june, resultAt: '2022-06-09' },
      'U',
    ],
    [
      'working days without a table, on the due day',
      { compare: 'working-day' },
      { ...june, resultAt: '2022-06-08' },
      'O',
    ],
    [
      'working days without a table, open and past the due day',
      { compare: 'working-day' },
      june,
      '?',
    ],
    [
      'working days without a table, open before the due day',
      { compare: 'working-day' },
      { receivedAt: '2022-11-01', dueAt: '2022-11-24' },
      'I',
    ],
  ])('%s', (_what, rules, facts, expected) => {
    expect(sign(facts, turned(rules))).toBe(expected);
  });

  it('say why what they ask for is not provable', () => {
    expect(placed(twiceUndated, turned({ supplementTwice: 'overdue' }))).toMatchObject({
      doubts: ['supplements'],
    });
    const byWorkingDay = turned({ compare: 'working-day' });
    expect(placed({ ...june, resultAt: '2022-06-09' }, byWorkingDay)).toMatchObject({
      doubts: ['noCalendar'],
    });
    // Before the due day it is surely not late; whether a working day before is not known.
    expect(placed({ ...june, resultAt: '2022-06-07' }, byWorkingDay)).toMatchObject({
      timeliness: 'onTime',
      doubts: ['earlyOrOnTime'],
    });
    const resumed = { ...june, stoppedAt: '2022-06-03', status: 'processing' as const };
    expect(placed(resumed, policyById('hanoi')!)).toMatchObject({ doubts: ['pause'] });
    const sameDay = { requestedAt: '2022-06-02T10:00:00+07:00', completedAt: '2022-06-03' };
    const [once] = twiceUndated.supplements;
    expect(
      placed(
        { ...twiceUndated, supplements: [once!, sameDay] },
        turned({ supplementTwice: 'overdue' }),
      ),
    ).toMatchObject({ timeliness: 'early', doubts: [] });
    expect(placed({ ...june, status: 'stopped' }, policyById('hanoi')!)).toMatchObject({
      state: 'paused',
      stopped: true,
      doubts: [],
    });
  });
});

describe('figures by a policy', () => {
  const figure = (policy: Policy, concept: string, dossiers: Dossier[]) =>
    figuresOf(ledgerOf([list('l', dossiers)]), {
      period: PERIOD_2022,
      policy,
      unit: null,
    }).figures.find((one) => one.concept === concept && one.part === null);

  it('count a dossier that was not accepted in the total alone, where the policy says so', () => {
    const dossiers = [
      dossier('A', { submittedAt: '2022-06-01', status: 'notAccepted' }),
      dossier('B', { ...june, resultAt: '2022-06-07', status: 'finished' }),
    ];
    const total = (policy: Policy) => figure(policy, 'received.total', dossiers)?.value;
    expect(total(turned({ notAccepted: 'total-only' }))).toBe(2);
    expect(total(defaultPolicy())).toBe(1);
  });

  it('give the rate its own formula: 766 counts the open ones too', () => {
    const dossiers = [
      dossier('A', { ...june, resultAt: '2022-06-07', status: 'finished' }),
      dossier('B', { ...june, resultAt: '2022-06-09', status: 'finished' }),
      dossier('C', { receivedAt: '2022-11-01', dueAt: '2022-11-24', status: 'processing' }),
      dossier('D', { receivedAt: '2022-11-01', dueAt: '2022-11-25', status: 'processing' }),
    ];
    const rate = (id: string) => figure(policyById(id)!, 'rate.onTime', dossiers)?.value;
    expect(rate('default')).toEqual({ value: 50, numerator: 1, denominator: 2 });
    expect(rate('qd766')).toEqual({ value: 75, numerator: 3, denominator: 4 });
  });

  it('leave refused and withdrawn ones out of e-PAR’s rate but not out of its total', () => {
    const dossiers = [
      dossier('A', { ...june, resultAt: '2022-06-07', status: 'finished' }),
      dossier('B', { ...june, refusedAt: '2022-06-09', status: 'refused' }),
      dossier('C', { ...june, withdrawnAt: '2022-06-09', status: 'withdrawn' }),
    ];
    const epar = policyById('epar')!;
    expect(figure(epar, 'resolved.total', dossiers)?.value).toBe(3);
    expect(figure(epar, 'rate.onTime', dossiers)?.value).toMatchObject({ denominator: 1 });
  });

  it('warn where the policy is not in force on the last day', () => {
    const { problems } = figuresOf(ledgerOf([]), {
      period: { from: '2021-01-01', to: '2021-12-31' },
      policy: policyById('qd766')!,
      unit: null,
    });
    expect(problems.map(({ code }) => code)).toContain('figures/policy-not-in-force');
  });
});
