import { describe, expect, it } from 'vitest';
import { policyEffects, type PolicyEffect } from '../../../lib/figures/policy-effects';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy, policyBook, policyById } from '../../../lib/packs/policies';
import { dossier, list, PERIOD_2022 } from './support/builders';

const june = { receivedAt: '2022-06-01', dueAt: '2022-06-08' };
const extended = (code: string) =>
  dossier(code, {
    ...june,
    dueAtOriginal: '2022-06-08',
    dueAt: '2022-06-15',
    resultAt: '2022-06-14',
    status: 'finished',
  });

/** Five late by the first due day, of which two were extended in time; one waits; one was early; one is open. */
const LEDGER = ledgerOf([
  list('l', [
    extended('GH-1'),
    extended('GH-2'),
    ...['TRE-1', 'TRE-2', 'TRE-3'].map((code) =>
      dossier(code, { ...june, resultAt: '2022-06-13', status: 'finished' }),
    ),
    dossier('BS-1', {
      ...june,
      status: 'supplementRequested',
      supplements: [{ requestedAt: '2022-06-05', completedAt: null }],
    }),
    dossier('SOM-1', { ...june, resultAt: '2022-06-02', status: 'finished' }),
    dossier('MO-1', { receivedAt: '2022-11-01', dueAt: '2022-11-24', status: 'processing' }),
    dossier('NGOAI', { receivedAt: '2022-11-20', dueAt: '2022-11-24', status: 'processing' }),
  ]),
]);

const effects = policyEffects(LEDGER, {
  period: PERIOD_2022,
  unit: null,
  policies: policyBook().policies,
  inUse: defaultPolicy(),
});
const of = (id: string): PolicyEffect => effects.find(({ policy }) => policy.id === id)!;

describe('what a policy changes', () => {
  it('counts each concept by each policy', () => {
    expect(of('default').counts).toMatchObject({
      'received.total': 8,
      'resolved.total': 6,
      'resolved.early': 1,
      'resolved.overdue': 5,
      'inProgress.inTime': 1,
      paused: 1,
      'overdue.total': 5,
    });
    expect(of('hatinh-06a').counts).toMatchObject({
      'resolved.total': 7,
      'resolved.early': 3,
      'resolved.onTime': 1,
      'resolved.overdue': 3,
      paused: 0,
      'overdue.total': 3,
    });
  });

  it('names the dossiers that change class, and the one switch that does it', () => {
    expect(of('hatinh-06a').moves).toEqual([
      { from: 'resolved.overdue', to: 'resolved.early', why: 'due', codes: ['GH-1', 'GH-2'] },
      { from: 'paused', to: 'resolved.onTime', why: 'paused', codes: ['BS-1'] },
    ]);
    expect(of('qd766').moves).toEqual([
      { from: 'resolved.overdue', to: 'resolved.early', why: 'due', codes: ['GH-1', 'GH-2'] },
      { from: 'paused', to: 'inProgress.inTime', why: 'paused', codes: ['BS-1'] },
    ]);
  });

  it('moves nothing where nothing differs here', () => {
    expect(of('default').moves).toEqual([]);
    expect(of('hanoi').moves).toEqual([]);
  });

  it('recomputes the rate by each formula', () => {
    expect(of('default').rate).toMatchObject({ numerator: 1, denominator: 6 });
    // In time: three resolved, the open one, the waiting one. Late: three.
    expect(of('qd766').rate).toMatchObject({ numerator: 5, denominator: 8 });
  });

  it('says where several switches only together make the change', () => {
    // Stopped after the due day: by 06 in progress in time; `stopped` alone would pause it.
    const stopped = ledgerOf([list('l', [dossier('D', { ...june, stoppedAt: '2022-06-09' })])]);
    const [effect] = policyEffects(stopped, {
      period: PERIOD_2022,
      unit: null,
      policies: [policyById('hatinh-06')!],
      inUse: defaultPolicy(),
    });
    expect(effect!.moves).toEqual([
      { from: 'resolved.overdue', to: 'inProgress.inTime', why: null, codes: ['D'] },
    ]);
  });

  it('notices a dossier that enters the period by one policy only', () => {
    const old = { receivedAt: '2021-11-01', dueAt: '2021-11-20', stoppedAt: '2021-11-10' };
    const [effect] = policyEffects(ledgerOf([list('l', [dossier('D', old)])]), {
      period: PERIOD_2022,
      unit: null,
      policies: [policyById('hanoi')!],
      inUse: defaultPolicy(),
    });
    expect(effect!.moves).toEqual([
      { from: 'outside', to: 'paused', why: 'stopped', codes: ['D'] },
    ]);
  });
});
