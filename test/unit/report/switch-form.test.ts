import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftStore } from '../../../components/data/draft-store';
import { withUndo } from '../../../components/data/undo';
import { buildDraft } from '../../../lib/report/draft';
import { newDraft } from '../../../lib/report/new-draft';
import { switchForm, type FormSwitch } from '../../../lib/report/switch-form';
import { FORM_IDS, formOf } from '../packs/support/forms';

type Values = Record<string, unknown>;

function after(values: Values, { set, drop }: FormSwitch): Values {
  const kept = Object.entries(values).filter(([key]) => !drop.includes(key));
  return { ...Object.fromEntries(kept), ...set };
}

const MADE: Values = {
  'audit.count': 2,
  'risk.narrative': 'Có sổ theo dõi',
  'score.self': { value: 4, max: 5 },
  'assess.strengths': [{ text: 'Tốt' }],
  'mau.kinhPhi': 5000,
  'survey.forms': 12,
  'training.organisedCount': 0,
};

const anyValues = fc
  .subarray(Object.keys(MADE))
  .map((keys) => Object.fromEntries(keys.map((key) => [key, MADE[key]])));

describe('a draft that moves to another form', () => {
  it('keeps what both ask, puts the rest aside and finds it again', () => {
    const [hatinh, mau] = [formOf('report-hatinh'), formOf('bao-cao-tinh-mau')];
    const start = { 'audit.count': 2, 'risk.narrative': 'Có sổ theo dõi' };
    const moved = after(start, switchForm(start, hatinh.id, mau));
    expect(moved).toEqual({ 'audit.count': 2, '~report-hatinh/risk.narrative': 'Có sổ theo dõi' });
    const { values, problems } = buildDraft(mau, {
      year: 2026,
      period: { from: '2026-01-01', to: '2026-11-20' },
      values: moved,
    });
    expect(values['audit.count']).toBe(2);
    expect(problems.filter(({ code }) => code === 'report/unknown-key')).toEqual([]);
    const back = after(
      { ...moved, 'audit.count': 3 },
      switchForm({ ...moved, 'audit.count': 3 }, mau.id, hatinh),
    );
    expect(back).toEqual({ 'audit.count': 3, 'risk.narrative': 'Có sổ theo dõi' });
  });

  it('loses nothing on any way there and back', () => {
    const anyForm = fc.constantFrom(...FORM_IDS);
    fc.assert(
      fc.property(anyValues, anyForm, fc.array(anyForm, { maxLength: 5 }), (made, first, way) => {
        // What the first form does not ask is nobody's value in it.
        const keys = formOf(first).fields.map(({ key }) => key);
        const start = Object.fromEntries(
          Object.entries(made).filter(([key]) => keys.includes(key)),
        );
        let [values, at]: [Values, string] = [start, first];
        for (const next of [...way, first]) {
          values = after(values, switchForm(values, at, formOf(next)));
          at = next;
        }
        expect(values).toEqual(start);
      }),
    );
  });

  it('takes the mark of a copied text along and brings it back', () => {
    const saved = {
      ...newDraft(2026, 'report-hatinh', '2026-11-21T09:00:00+07:00'),
      values: { 'risk.narrative': 'a', 'audit.count': 2 },
      carried: { 'risk.narrative': 2025, 'audit.count': 2025 },
    };
    const store = createDraftStore(saved, {
      save: async () => ({ saved: true, revision: 1 }),
      after: () => () => undefined,
      now: () => '2026-11-21T09:00:00+07:00',
    });
    const go = (to: string) => {
      const { values, form, carried } = store.getState().draft;
      store.change(switchForm(values, form, formOf(to), carried));
      return store.getState().draft;
    };
    expect(go('bao-cao-tinh-mau').carried).toEqual({
      '~report-hatinh/risk.narrative': 2025,
      'audit.count': 2025,
    });
    expect(go('report-hatinh')).toMatchObject({ values: saved.values, carried: saved.carried });
  });

  it('keeps what waits for yet another form', () => {
    const values = { '~a/audit.count': 1, '~b/audit.count': 2 };
    const hatinh = formOf('report-hatinh');
    expect(after(values, switchForm(values, 'x', hatinh))).toEqual({
      'audit.count': 1,
      '~b/audit.count': 2,
    });
    const typed = { ...values, 'audit.count': 3 };
    expect(after(typed, switchForm(typed, 'x', hatinh))).toEqual(typed);
  });

  it('is one step that undo takes back', () => {
    const saved = {
      ...newDraft(2026, 'report-hatinh', '2026-11-21T09:00:00+07:00'),
      values: { 'risk.narrative': 'a' },
    };
    const store = withUndo(
      createDraftStore(saved, {
        save: async () => ({ saved: true, revision: 1 }),
        after: () => () => undefined,
        now: () => '2026-11-21T09:00:00+07:00',
      }),
    );
    store.change(switchForm(saved.values, 'report-hatinh', formOf('report-general')));
    expect(store.getState().draft.form).toBe('report-general');
    store.change(
      switchForm(store.getState().draft.values, 'report-general', formOf('bao-cao-tinh-mau')),
    );
    expect(store.getState().draft.values).toEqual({ '~report-general/risk.narrative': 'a' });
    store.undo();
    store.undo();
    expect(store.getState().draft).toMatchObject({
      form: 'report-hatinh',
      values: { 'risk.narrative': 'a' },
    });
    store.redo();
    expect(store.getState().draft.form).toBe('report-general');
  });
});
