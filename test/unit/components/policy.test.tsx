// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PolicyPanel } from '../../../components/policy/PolicyPanel';
import { partFor } from '../../../components/popup/parts';
import { PeriodForm } from '../../../components/popup/PeriodPicker';
import { policyEffects } from '../../../lib/figures/policy-effects';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy, policyBook } from '../../../lib/packs/policies';
import { dossier, list, PERIOD_2022 } from '../figures/support/builders';
import { axeFaults } from './axe';
import { aChoice } from './made-up';

afterEach(cleanup);

const june = { receivedAt: '2022-06-01', dueAt: '2022-06-08', status: 'finished' as const };
const ledger = ledgerOf([
  list('l', [
    dossier('GH-1', {
      ...june,
      dueAtOriginal: '2022-06-08',
      dueAt: '2022-06-15',
      resultAt: '2022-06-14',
    }),
    dossier('TRE-1', { ...june, resultAt: '2022-06-13' }),
  ]),
]);
const { policies } = policyBook();
const effects = policyEffects(ledger, {
  period: PERIOD_2022,
  unit: null,
  policies,
  inUse: defaultPolicy(),
});

function show(over: Partial<Parameters<typeof PolicyPanel>[0]> = {}) {
  const onPolicy = vi.fn();
  const props = { id: 'default', policies, period: PERIOD_2022, effects, onPolicy, ...over };
  return { onPolicy, ...render(<PolicyPanel {...props} />) };
}

describe('the choice of a policy', () => {
  it('axe finds nothing, computed or not', async () => {
    expect(await axeFaults(show().container)).toEqual([]);
    cleanup();
    expect(await axeFaults(show({ effects: null }).container)).toEqual([]);
    cleanup();
    expect(await axeFaults(show({ id: 'gone' }).container)).toEqual([]);
  });

  it('says in words what each way changes here, and why', () => {
    show();
    const choice = screen.getByRole('radio', { name: /OpenCPS/ }).closest('.policy-choice')!;
    expect(choice.textContent).toContain('Theo cách này: 1 quá hạn; theo cách đang dùng: 2.');
    expect(choice.textContent).toContain('so với ngày hẹn trả hiện hành');
    expect(choice.textContent).toContain('GH-1');
    const same = screen.getByRole('radio', { name: /Hà Nội/ }).closest('.policy-choice')!;
    expect(same.textContent).toContain('Không hồ sơ nào đổi chỗ');
  });

  it('is made by keyboard', async () => {
    const { onPolicy } = show();
    screen.getByRole('radio', { name: /766\/QĐ-TTg/ }).focus();
    await userEvent.keyboard(' ');
    expect(onPolicy).toHaveBeenCalledWith('qd766');
  });

  it('sets all ways side by side', () => {
    show();
    const row = within(screen.getByRole('table')).getByRole('row', { name: /Biểu 06a/ });
    // Resolved, early, on time, overdue.
    expect(
      within(row)
        .getAllByRole('cell')
        .slice(0, 4)
        .map((cell) => cell.textContent),
    ).toEqual(['2', '1', '0', '1']);
  });

  it('says that a policy is gone and takes none in its place', () => {
    show({ id: 'gone' });
    expect(screen.getByRole('alert').textContent).toContain('gone');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

describe('a quarter or a month', () => {
  it('asks which, and says so', async () => {
    const onPreset = vi.fn();
    const { container } = render(
      <PeriodForm {...aChoice({ preset: 'quarter', part: 2, onPreset })} />,
    );
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Quý'), 'Quý 3');
    expect(onPreset).toHaveBeenCalledWith('quarter', 3);
  });

  it('asks nothing for a year', () => {
    render(<PeriodForm {...aChoice()} />);
    expect(screen.queryByLabelText('Quý')).toBeNull();
  });

  it.each([
    ['quarter', 2026, null, '2026-11-21', 3],
    ['quarter', 2026, null, '2026-01-10', 1],
    ['month', 2026, null, '2026-11-21', 10],
    ['month', 2025, null, '2026-11-21', 12],
    ['month', 2026, 5, '2026-11-21', 5],
    ['quarter', 2026, 11, '2026-11-21', 3],
    ['full-year', 2026, 3, '2026-11-21', null],
  ] as const)('%s of %i, asked for %s on %s: %s', (preset, year, asked, today, expected) => {
    expect(partFor(preset, year, asked, today)).toBe(expected);
  });
});
