import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/domain/office';
import { createDraftStore, type DraftPatch } from '../../../components/data/draft-store';
import { withUndo } from '../../../components/data/undo';

const DRAFT: Draft = {
  year: 2026,
  revision: 3,
  form: 'report-hatinh',
  preset: 'calendar-to-date',
  period: { from: '2026-01-01', to: '2026-11-20' },
  values: { 'audit.count': 1 },
  updatedAt: '2026-11-21T08:00:00+07:00',
};

function aStore() {
  const clock = { now: 0 };
  const store = withUndo(
    createDraftStore(DRAFT, {
      save: async () => ({ saved: true, revision: 4 }),
      after: () => () => undefined,
      now: () => DRAFT.updatedAt,
    }),
    () => clock.now,
  );
  const content = () => {
    const { values, carried = {}, preset, period } = store.getState().draft;
    return { values, carried, preset, period };
  };
  return { store, clock, content };
}

describe('undo', () => {
  it('takes back what was typed, field by field, and makes it again', () => {
    const { store, clock, content } = aStore();
    store.change({ set: { 'audit.count': 2 } });
    clock.now += 5000;
    store.change({ set: { 'assess.strengths': [{ text: 'a' }] } });

    expect(store.undo()).toEqual(['assess.strengths']);
    expect(content().values).toEqual({ 'audit.count': 2 });
    expect(store.undo()).toEqual(['audit.count']);
    expect(content().values).toEqual({ 'audit.count': 1 });
    expect(store.undo()).toBeNull();
    expect(store.redo()).toEqual(['audit.count']);
    expect(store.redo()).toEqual(['assess.strengths']);
    expect(content().values).toEqual({ 'audit.count': 2, 'assess.strengths': [{ text: 'a' }] });
    expect(store.redo()).toBeNull();
  });

  it('takes quick letters of one field as one step, slow ones as two', () => {
    const { store, clock, content } = aStore();
    store.change({ set: { 'org.name': 'S' } });
    clock.now += 200;
    store.change({ set: { 'org.name': 'Sở' } });
    clock.now += 9000;
    store.change({ set: { 'org.name': 'Sở Y' } });

    store.undo();
    expect(content().values['org.name']).toBe('Sở');
    store.undo();
    expect(content().values).toEqual({ 'audit.count': 1 });
  });

  it('gives back a field that was dropped, and the period that was changed', () => {
    const { store, content } = aStore();
    store.change({ drop: ['audit.count'] });
    store.change({ preset: 'custom', period: { from: '2026-02-01', to: '2026-03-01' } });

    expect(store.undo()).toEqual([]);
    expect(content()).toEqual({
      values: {},
      carried: {},
      preset: 'calendar-to-date',
      period: DRAFT.period,
    });
    store.undo();
    expect(content().values).toEqual({ 'audit.count': 1 });
  });

  it('leaves alone what another window wrote into other fields', async () => {
    const { store, content } = aStore();
    store.change({ set: { 'audit.count': 2 } });
    await store.flush();
    store.stored({ ...DRAFT, revision: 9, values: { 'audit.count': 2, 'org.name': 'Sở Y tế' } });
    store.undo();

    expect(content().values).toEqual({ 'audit.count': 1, 'org.name': 'Sở Y tế' });
  });

  it('returns every state backwards, and forwards again', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'audit.count');
    const patch: fc.Arbitrary<DraftPatch> = fc.oneof(
      fc.tuple(key, fc.nat(5)).map(([k, v]) => ({ set: { [k]: v } })),
      key.map((k) => ({ drop: [k] })),
      fc.tuple(key, fc.nat(5)).map(([k, v]) => ({ set: { [k]: v }, carry: { [k]: 2025 } })),
      key.map((k) => ({ carry: { [k]: null } })),
      fc.nat(20).map((day) => ({
        preset: 'custom' as const,
        period: { from: '2026-01-01', to: `2026-11-${String(day + 1).padStart(2, '0')}` },
      })),
    );
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 40 }), (patches) => {
        const { store, clock, content } = aStore();
        const states = [content()];
        for (const one of patches) {
          clock.now += 10_000;
          store.change(one);
          states.push(content());
        }
        for (let at = patches.length - 1; at >= 0; at -= 1) {
          store.undo();
          expect(content()).toEqual(states[at]);
        }
        for (let at = 1; at < states.length; at += 1) {
          store.redo();
          expect(content()).toEqual(states[at]);
        }
      }),
    );
  });
});
