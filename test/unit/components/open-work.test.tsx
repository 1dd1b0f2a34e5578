// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useWelcomeDoor } from '../../../components/data/first-steps';
import { unfinishedLines } from '../../../components/workbench/open-work';
import { an } from '../register/made-up';

const wanted = vi.hoisted(() => ({ welcome: true, province: false }));
vi.mock('../../../components/data/preferences', () => ({
  usePreference: (name: keyof typeof wanted) => [wanted[name], vi.fn()],
}));

describe('lines of the register that are still open', () => {
  it('are those of the year that lack something or contradict themselves', () => {
    const full = { date: '2026-05-01', side: 'attended' } as const;
    const lines = [
      an('training', full as never),
      an('training', { date: '2026-05-01' }),
      an('procedureChange', {
        ...{ change: 'new', count: 1, date: '2026-05-02', updatedOn: '2026-05-01' },
      } as never),
      { ...an('training', {}), deleted: true },
      { ...an('training', {}), year: 2025 },
    ];

    expect(unfinishedLines(lines, 2026)).toEqual([lines[1], lines[2]]);
  });
});

describe('the workbench opened without an address', () => {
  afterEach(() => {
    Object.assign(wanted, { welcome: true, province: false });
    window.location.hash = '';
  });
  const opened = (hasUnit: boolean) => {
    const onRoute = vi.fn();
    renderHook(() => useWelcomeDoor(hasUnit, null, 2026, onRoute));
    return onRoute.mock.calls.map(([route]) => (route as { view: string }).view);
  };

  it('shows the first steps to a new unit, and the board to who does the province’s work', () => {
    expect(opened(false)).toEqual(['welcome']);
    Object.assign(wanted, { province: true });
    expect(opened(false)).toEqual(['province']);
    window.location.hash = '#/';
    expect(opened(false)).toEqual(['province']);
    window.location.hash = '#/report/2026';
    expect(opened(false)).toEqual([]);
  });
});
