import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/domain/office';
import { createDraftStore } from '../../../components/data/draft-store';

const DRAFT: Draft = {
  year: 2026,
  revision: 3,
  form: 'report-hatinh',
  preset: 'calendar-to-date',
  period: { from: '2026-01-01', to: '2026-11-20' },
  values: { 'audit.count': 1 },
  updatedAt: '2026-11-21T08:00:00+07:00',
};

/** A store whose answers and clock are in the test's hands. */
function aStore(...answers: ({ saved: boolean; revision: number } | Error)[]) {
  const sent: Draft[] = [];
  const timers: (() => void)[] = [];
  const store = createDraftStore(DRAFT, {
    save: async (draft) => {
      sent.push(draft);
      const answer = answers.shift();
      if (!answer || answer instanceof Error) throw answer ?? new Error('no answer left');
      return answer;
    },
    after: (_, run) => {
      timers.push(run);
      return () => timers.splice(timers.indexOf(run) >>> 0, 1);
    },
    now: () => '2026-11-21T09:00:00+07:00',
  });
  return { store, sent, timers };
}

describe('the draft of a window', () => {
  it('shows at once what was typed and saves it on the known revision', async () => {
    const { store, sent } = aStore({ saved: true, revision: 4 });
    store.change({ set: { 'audit.minorNC': 0 } });
    expect(store.getState().draft.values).toEqual({ 'audit.count': 1, 'audit.minorNC': 0 });
    expect(store.getState().status).toEqual({ kind: 'unsaved' });

    await store.flush();
    expect(sent.map(({ revision, values }) => [revision, values])).toEqual([
      [3, { 'audit.count': 1, 'audit.minorNC': 0 }],
    ]);
    expect(store.getState().status).toEqual({ kind: 'saved' });
    expect(store.getState().draft.revision).toBe(4);
  });

  it('gives a field back by dropping its key', async () => {
    const { store, sent } = aStore({ saved: true, revision: 4 });
    store.change({ drop: ['audit.count'] });
    await store.flush();
    expect(sent[0]!.values).toEqual({});
  });

  it('marks what was copied from another year until it is confirmed, or its field given back', async () => {
    const { store, sent } = aStore({ saved: true, revision: 4 }, { saved: true, revision: 5 });
    store.change({ set: { a: 'x', b: 'y' }, carry: { a: 2025, b: 2025 } });
    store.change({ set: { a: 'x, sửa lại' } });
    await store.flush();
    expect(sent[0]!.carried).toEqual({ a: 2025, b: 2025 });

    store.change({ carry: { a: null } });
    store.change({ drop: ['b'] });
    await store.flush();
    expect(sent[1]!.values).toEqual({ 'audit.count': 1, a: 'x, sửa lại' });
    expect(sent[1]!.carried).toBeUndefined();
  });

  it('takes over a version saved elsewhere while nothing is typed here', () => {
    const { store } = aStore();
    store.stored({ ...DRAFT, revision: 5, values: { 'audit.count': 2 } });
    expect(store.getState().draft.values).toEqual({ 'audit.count': 2 });
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });

  it('never overwrites another window, and keeps what was typed until asked', async () => {
    const { store, sent } = aStore({ saved: false, revision: 5 }, { saved: true, revision: 6 });
    store.change({ set: { 'tthc.total': 39 } });
    await store.flush();
    expect(store.getState().status).toEqual({ kind: 'conflict' });
    expect(store.getState().pending).toEqual(['tthc.total']);

    store.change({ set: { 'audit.majorNC': 0 } });
    await store.flush();
    expect(sent).toHaveLength(1);

    store.stored({ ...DRAFT, revision: 5, values: { 'audit.count': 2 } });
    store.resolve(true);
    await store.flush();
    expect([sent[1]!.revision, sent[1]!.values]).toEqual([
      5,
      { 'audit.count': 2, 'tthc.total': 39, 'audit.majorNC': 0 },
    ]);
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });

  it('drops what was typed only where the officer says so', async () => {
    const { store } = aStore({ saved: false, revision: 5 });
    store.change({ set: { 'tthc.total': 39 } });
    await store.flush();
    store.stored({ ...DRAFT, revision: 5, values: { 'audit.count': 2 } });
    store.resolve(false);
    expect(store.getState().draft.values).toEqual({ 'audit.count': 2 });
    expect(store.getState().pending).toEqual([]);
  });

  it('keeps what was typed when saving fails, and tries again', async () => {
    const { store, sent, timers } = aStore(new Error('worker is gone'), {
      saved: true,
      revision: 4,
    });
    store.change({ set: { 'tthc.total': 39 } });
    await store.flush();
    expect(store.getState().status).toEqual({ kind: 'failed', message: 'worker is gone' });
    expect(store.getState().draft.values['tthc.total']).toBe(39);

    timers.at(-1)!();
    await Promise.resolve();
    await Promise.resolve();
    expect(sent).toHaveLength(2);
    expect(store.getState().status).toEqual({ kind: 'saved' });
  });
});
