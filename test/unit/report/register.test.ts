/** The register as a source of a report's values: under the figures, over the profile, and never over what was typed. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/entry/entry';
import { reportForms } from '../../../lib/packs/report-forms';
import { buildDraft } from '../../../lib/report/draft';
import { checkReport } from '../../../lib/report/render-report';
import { an, ref } from '../register/made-up';

const form = reportForms().find('report-hatinh')!;
const input = (values: Record<string, unknown> = {}) => ({
  year: 2026,
  period: { from: '2026-01-01', to: '2026-11-20' },
  values,
});
const AUDIT = an('audit', { date: '2026-10-19', minor: 2, major: 0, observations: 7 });
const draftOf = (values: Record<string, unknown>, ...register: Entry[]) =>
  buildDraft(form, input(values), { register });
const codes = (values: Record<string, unknown>, ...register: Entry[]) =>
  draftOf(values, ...register).problems.map(({ code, place }) => [code, place?.field]);

describe('values from the register', () => {
  it('stand where nothing was typed, and say where they come from', () => {
    const draft = draftOf({}, AUDIT);

    expect(draft.values['audit.count']).toBe(1);
    expect(draft.provenance['audit.count']).toBe('register');
    expect(draft.proposals['audit.count']!.entries).toEqual([AUDIT.id]);
  });

  it('are unknown, not 0, without entries', () => {
    const draft = draftOf({});

    expect(draft.values['audit.count']).toBeNull();
    expect(draft.values['tthc.changed']).toBeNull();
    expect(draft.provenance['audit.count']).toBeUndefined();
  });

  it('give way to what was typed; a difference is told', () => {
    const draft = draftOf({ 'audit.count': 2 }, AUDIT);

    expect(draft.values['audit.count']).toBe(2);
    expect(draft.provenance['audit.count']).toBe('typed');
    expect(codes({ 'audit.count': 2 }, AUDIT)).toContainEqual([
      'report/typed-differs-from-register',
      'audit.count',
    ]);
    expect(codes({ 'audit.count': 1 }, AUDIT)).not.toContainEqual([
      'report/typed-differs-from-register',
      'audit.count',
    ]);
  });

  it('withheld for an incomplete entry are told for items the form needs', () => {
    const told = codes({}, an('audit', {}));

    expect(told).toContainEqual(['report/register-incomplete', 'audit.count']);
    expect(told).not.toContainEqual(['report/register-incomplete', 'corrective.total']);
  });

  it('compute on: one decision, printed wherever it is named', () => {
    const decision = an('document', {
      ref: ref('807', 'QĐ-UBND', '2026-04-19'),
      roles: ['publication'],
    });
    const draft = draftOf({}, decision);

    expect(draft.values['publication.decisionNo']).toEqual(draft.values['publication.decision']);
    expect(draft.values['publication.done']).toBe(true);
  });

  it('are in the contract’s shapes: nothing of them is refused', () => {
    const { problems } = checkReport(form, input(), {
      register: [
        AUDIT,
        an('document', {
          ref: ref('12', 'KH-SXD', '2026-01-05'),
          roles: ['directive', 'committee'],
        }),
        an('procedureChange', { change: 'amended', count: 3, date: '2026-04-19' }),
        an('budget', { side: 'allocated', amount: 10_000_000 }),
        an('nothing', { of: 'training.attended' }),
        an('review', { date: '2026-10-20' }),
      ],
    });
    const wrong = ['report/wrong-type', 'report/unknown-part', 'report/unknown-key'];

    expect(problems.filter(({ code }) => wrong.includes(code))).toEqual([]);
  });
});
