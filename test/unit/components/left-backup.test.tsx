// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runKeepWorker, type KeepOutcome } from '../../../components/keep/keep-worker';
import { leftWork, tellLeft } from '../../../components/keep/left-work';
import { useBackup } from '../../../components/keep/use-backup';
import { handoverFileName } from '../../../lib/exchange/file-name';

vi.mock('../../../components/keep/keep-worker', () => ({ runKeepWorker: vi.fn(() => vi.fn()) }));
vi.mock('../../../lib/platform/downloads', () => ({ saveBlob: vi.fn() }));
vi.mock('../../../lib/platform/messaging', () => ({ send: vi.fn() }));
vi.mock('../../../lib/platform/lifecycle', () => ({ extensionVersion: () => '0.1.0' }));

beforeEach(() => tellLeft(null));
afterEach(cleanup);

const end = (outcome: KeepOutcome) => vi.mocked(runKeepWorker).mock.lastCall![1].onOutcome(outcome);

describe('a backup whose view is left', () => {
  it('is told as not made, and a hand-over as a hand-over', () => {
    for (const [named, kind] of [
      [undefined, 'backup'],
      [handoverFileName, 'handover'],
    ] as const) {
      const { result, unmount } = renderHook(() => useBackup());
      act(() => result.current.start(named));
      unmount();
      expect(leftWork()).toEqual({ kind, message: null });
    }
  });

  it('is nothing to tell of once it ended, or was called off', async () => {
    const ended = renderHook(() => useBackup());
    act(() => ended.result.current.start());
    await act(async () => end({ kind: 'failed', message: 'x' } as KeepOutcome));
    ended.unmount();
    const off = renderHook(() => useBackup());
    act(() => off.result.current.start());
    act(() => off.result.current.cancel());
    off.unmount();
    expect(leftWork()).toBeNull();
  });
});
