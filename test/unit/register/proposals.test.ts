/** What the register proposes: complete or nothing; 0 only where the officer said so. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry/entry';
import { reportForms } from '../../../lib/packs/report-forms';
import { registerSourceSchema } from '../../../lib/packs/register-source-schema';
import { entriesFor, registerProposals } from '../../../lib/register/proposals';
import { an, ref } from './made-up';

const form = reportForms().find('report-hatinh')!;
const PERIOD = { from: '2026-01-01', to: '2026-11-20' };
const propose = (...entries: Entry[]) => registerProposals(form.fields, entries, 2026, PERIOD);
const value = (key: string, ...entries: Entry[]) => propose(...entries)[key]!.value;

describe('an empty register', () => {
  it('proposes nothing at all, never 0', () => {
    const all = Object.values(propose());

    expect(all.length).toBeGreaterThan(20);
    expect(all.every((one) => one.value === null && one.basis === 'empty')).toBe(true);
  });
});

describe('counts', () => {
  it('are those of the year up to the end of the period', () => {
    const audits = ['2025-10-19', '2026-03-01', '2026-10-19', '2026-12-01'].map((date) =>
      an('audit', { date }),
    );

    expect(value('audit.count', ...audits)).toBe(2);
    expect(value('audit.lastDate', ...audits)).toBe('2026-10-19');
    expect(value('audit.done', ...audits)).toBe(true);
  });

  it('keep the sides apart', () => {
    const entries = [
      an('training', { date: '2026-05-12', side: 'organised', people: 25 }),
      an('training', { date: '2026-05-13', side: 'organised' }),
      an('training', { date: '2026-06-01', side: 'attended', people: 3 }),
      an('inspection', { date: '2026-06-01', by: 'external', body: 'Đoàn CCHC' }),
    ];

    expect(value('training.organisedCount', ...entries)).toBe(2);
    expect(value('training.attendedCount', ...entries)).toBe(1);
    expect(value('training.attendedPeople', ...entries)).toBe(3);
    expect(value('inspections.external', ...entries)).toBe(1);
    expect(value('inspections.externalBody', ...entries)).toBe('Đoàn CCHC');
    expect(value('inspections.internal', ...entries)).toBeNull();
  });

  it('are withheld while an entry does not say when, or which side', () => {
    const sure = an('training', { date: '2026-05-12', side: 'organised' });
    const undated = an('training', { side: 'organised' });
    const sideless = an('training', { date: '2026-05-13' });

    expect(propose(sure, undated)['training.organisedCount']).toMatchObject({
      value: null,
      basis: 'incomplete',
      entries: [sure.id],
      open: [undated.id],
    });
    expect(value('training.organisedCount', sure, sideless)).toBeNull();
    expect(propose(sure, sideless)['training.attendedCount']).toMatchObject({
      value: null,
      basis: 'incomplete',
    });
  });

  it('are 0 where the officer has said so', () => {
    const none = an('nothing', { of: 'training.attended' });

    expect(propose(none)['training.attendedCount']).toMatchObject({ value: 0, basis: 'nothing' });
    expect(value('training.organisedCount', none)).toBeNull();
    expect(value('audit.done', an('nothing', { of: 'audit' }))).toBe(false);
    expect(value('directives', an('nothing', { of: 'document.directive' }))).toEqual([]);
  });

  it('are withheld where the entries contradict the statement', () => {
    const audit = an('audit', { date: '2026-10-19' });
    const none = an('nothing', { of: 'audit' });

    expect(propose(audit, none)['audit.count']).toMatchObject({
      value: null,
      basis: 'contradiction',
      open: [audit.id],
    });
  });
});

describe('sums', () => {
  const change = (kind: 'new' | 'amended' | 'abolished', count: number) =>
    an('procedureChange', { change: kind, count, date: '2026-04-19' });

  it('add new and amended procedures; abolished ones are told apart', () => {
    const entries = [change('new', 2), change('amended', 3), change('abolished', 1)];

    expect(value('tthc.changed', ...entries)).toBe(5);
    expect(value('tthc.changedByKind', ...entries)).toEqual({ amended: 3, new: 2, abolished: 1 });
  });

  it('leave a part unknown that nobody spoke of', () => {
    expect(value('tthc.changedByKind', change('amended', 3))).toEqual({
      amended: 3,
      new: null,
      abolished: null,
    });
  });

  it('need both statements for a 0', () => {
    const amended = an('nothing', { of: 'procedureChange.amended' });
    const fresh = an('nothing', { of: 'procedureChange.new' });

    expect(value('tthc.changed', amended)).toBeNull();
    expect(value('tthc.changed', amended, fresh)).toBe(0);
  });

  it('are withheld while one entry lacks the number', () => {
    const audits = [
      an('audit', { date: '2026-03-01', minor: 2, observations: 7 }),
      an('audit', { date: '2026-10-19', observations: 0 }),
    ];

    expect(value('audit.minorNC', ...audits)).toBeNull();
    expect(value('audit.observations', ...audits)).toBe(7);
  });

  it('count for the publication only what its decision changed', () => {
    const decision = an('document', {
      ref: ref('807', 'QĐ-UBND', '2026-04-19'),
      roles: ['publication'],
    });
    const own = an('procedureChange', {
      change: 'amended',
      count: 3,
      date: '2026-04-19',
      decision: decision.id,
    });

    expect(value('publication.tthcCount', decision, own, change('new', 2))).toBe(3);
    expect(value('tthc.changed', decision, own, change('new', 2))).toBe(5);
  });

  it('take the money that was allocated, not what was spent', () => {
    const entries = [
      an('budget', { side: 'allocated', amount: 10_000_000 }),
      an('budget', { side: 'spent', amount: 4_000_000, date: '2026-05-01' }),
    ];

    expect(value('budget.amount', ...entries)).toBe(10_000_000);
  });
});

describe('documents', () => {
  const plan = an('document', {
    ref: ref('520', 'KH-UBND', '2025-12-24'),
    roles: ['crPlan'],
    forYear: 2026,
  });
  const directive = an('document', {
    ref: ref('12', 'KH-SXD', '2026-01-05'),
    roles: ['directive'],
  });
  const both = an('document', {
    ref: ref('15', 'QĐ-SXD', '2026-02-01'),
    roles: ['directive', 'qualityObjectives'],
  });

  it('may be of the year before where they serve this one', () => {
    expect(value('basis.crPlan', plan)).toEqual(ref('520', 'KH-UBND', '2025-12-24'));
  });

  it('are one item each, oldest first, with a part for each role', () => {
    expect(value('directives', both, directive)).toEqual([
      { docRef: ref('12', 'KH-SXD', '2026-01-05') },
      {
        docRef: ref('15', 'QĐ-SXD', '2026-02-01'),
        qualityObjectives: ref('15', 'QĐ-SXD', '2026-02-01'),
      },
    ]);
    expect(value('objectives.issued', both)).toBe(true);
  });

  it('are to be chosen where several would do for one', () => {
    const second = an('document', {
      ref: ref('9', 'QĐ-UBND', '2026-08-01'),
      roles: ['publication'],
    });
    const first = an('document', {
      ref: ref('8', 'QĐ-UBND', '2026-03-01'),
      roles: ['publication'],
    });

    expect(propose(second, first)['publication.decision']).toMatchObject({
      value: null,
      basis: 'several',
      offers: [ref('8', 'QĐ-UBND', '2026-03-01'), ref('9', 'QĐ-UBND', '2026-08-01')],
    });
  });

  it('of a day after the period do not count', () => {
    const later = an('document', {
      ref: ref('9', 'QĐ-UBND', '2026-12-01'),
      roles: ['publication'],
    });

    expect(entriesFor([later], 2026, PERIOD)).toEqual([]);
  });

  it('that were deleted do not count', () => {
    expect(value('basis.crPlan', { ...plan, deleted: true })).toBeNull();
  });
});

describe('a source in a form', () => {
  it.each([
    ['an unknown value', { take: 'sum', of: 'audit', value: 'people' }],
    ['an unknown kind', { take: 'count', of: 'audits' }],
    ['an unknown role', { take: 'document', role: 'decision' }],
    ['a misspelt key', { take: 'count', of: 'audit', when: {} }],
  ])('is refused with %s', (_, source) => {
    expect(registerSourceSchema.safeParse(source).success).toBe(false);
  });
});
