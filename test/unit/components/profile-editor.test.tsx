// @vitest-environment jsdom
/** What is typed into the profile stands on the screen until the ledger's own copy shows it. */
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BLANK_PROFILE } from '../../../components/data/profile';
import { useProfileEditor } from '../../../components/data/profile-editor';
import type { Profile } from '../../../lib/domain/office';

const sent: Profile[] = [];
vi.mock('../../../lib/platform/messaging', () => ({
  send: (_: string, { profile }: { profile: Profile }) => {
    sent.push(profile);
    return Promise.resolve({ revision: profile.revision + 1 });
  },
}));

beforeEach(() => {
  sent.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const rest = () => act(() => vi.advanceTimersByTimeAsync(700));
const edit = (stored: Profile = BLANK_PROFILE) =>
  renderHook(({ profile }) => useProfileEditor(profile), { initialProps: { profile: stored } });

describe('what is typed', () => {
  it('does not fall back to what stood before while the ledger’s copy is on its way', async () => {
    const { result, rerender } = edit();
    act(() => result.current.setValue('org.parentName', 'UBND TỈ'));
    await rest();
    expect(sent.map(({ values }) => values['org.parentName'])).toEqual(['UBND TỈ']);
    // Kept, and not yet read back: the next letter is typed behind what stands here.
    expect(result.current.profile.values['org.parentName']).toBe('UBND TỈ');
    expect(result.current.status).toEqual({ kind: 'saved' });
    rerender({ profile: sent[0]! });
    expect(result.current.profile.values['org.parentName']).toBe('UBND TỈ');
  });

  it('goes on top of what was kept and not read back yet, with the revision it has by then', async () => {
    const { result, rerender } = edit();
    act(() => result.current.setValue('org.parentName', 'UBND TỈNH'));
    await rest();
    act(() => result.current.setValue('org.abbr', 'SNV'));
    await rest();
    expect(sent.map(({ revision, values }) => [revision, values])).toEqual([
      [0, { 'org.parentName': 'UBND TỈNH' }],
      [1, { 'org.parentName': 'UBND TỈNH', 'org.abbr': 'SNV' }],
    ]);
    expect(result.current.status).toEqual({ kind: 'saved' });
    // Read back, it is the ledger's: what another window changes after that is shown.
    rerender({ profile: { ...sent[1]!, revision: 2 } });
    rerender({ profile: { ...sent[1]!, revision: 3, values: { 'org.abbr': 'SXD' } } });
    expect(result.current.profile.values).toEqual({ 'org.abbr': 'SXD' });
    await rest();
    expect(sent).toHaveLength(2);
  });
});
