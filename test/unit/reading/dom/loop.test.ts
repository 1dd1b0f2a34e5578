import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../../lib/domain/reading';
import { isContextGone, withRetry } from '../../../../lib/platform/retry';
import { createPageLoop } from '../../../../lib/reading/watch/loop';

const reading = (id: string, more: Partial<Reading> = {}): Reading => ({
  id,
  input: 'https://motcua.example/a',
  url: 'https://motcua.example/a',
  title: 'Hồ sơ',
  readAt: '2026-11-21T09:00:00+07:00',
  reader: '1',
  pack: null,
  period: null,
  grids: [],
  figures: [],
  dossiers: [{ code: 'H01.02-261117-0001' } as Reading['dossiers'][number]],
  problems: [],
  ...more,
});

function loopOf(found: Reading, record: () => Promise<unknown>) {
  const { window } = new JSDOM('<p>hồ sơ</p>', { url: 'https://motcua.example/a' });
  return createPageLoop({
    document: window.document,
    signal: new window.AbortController().signal,
    hello: async () => 'once',
    read: async () => found,
    record,
  });
}

describe('a one-off look', () => {
  it('is recorded, and says so only after the background has confirmed', async () => {
    const record = vi.fn(async () => undefined);
    const loop = loopOf(reading('a'), record);
    expect(loop.status()).toMatchObject({ state: 'waiting', recorded: false });
    await loop.run();

    expect(record).toHaveBeenCalledTimes(1);
    expect(loop.status()).toMatchObject({ state: 'done', dossiers: 1, recorded: true });
  });

  it('stays unrecorded when nobody answers', async () => {
    const loop = loopOf(reading('a'), () => Promise.reject(new Error('no answer')));

    await expect(loop.run()).rejects.toThrow('no answer');
    expect(loop.status()).toMatchObject({ state: 'done', dossiers: 1, recorded: false });
  });

  it('sends nothing of a page without dossiers or figures', async () => {
    const record = vi.fn(async () => undefined);
    await loopOf(reading('a', { dossiers: [] }), record).run();

    expect(record).not.toHaveBeenCalled();
  });
});

describe('asking again', () => {
  const sleep = async () => undefined;

  it('goes on until an answer comes', async () => {
    const ask = vi.fn().mockRejectedValueOnce(new Error('asleep')).mockResolvedValue('here');

    expect(await withRetry(ask, { sleep })).toBe('here');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('gives up after its pauses, and at once when the extension is gone', async () => {
    const asleep = vi.fn().mockRejectedValue(new Error('asleep'));
    const gone = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));

    await expect(withRetry(asleep, { sleep, pauses: [1, 1] })).rejects.toThrow('asleep');
    await expect(withRetry(gone, { sleep, isFinal: isContextGone })).rejects.toThrow('invalidated');
    expect([asleep.mock.calls.length, gone.mock.calls.length]).toEqual([3, 1]);
  });
});
