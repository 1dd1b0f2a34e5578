// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsView, type SettingsViewProps } from '../../../components/workbench/SettingsView';
import { DEFAULT_PREFERENCES, settingsText } from '../../../lib/domain/preferences';
import { axeFaults } from './axe';

afterEach(cleanup);
const nothing = () => undefined;

function show(over: Partial<SettingsViewProps> = {}) {
  const onPreferences = vi.fn();
  const onProfile = vi.fn();
  const props: SettingsViewProps = {
    hasProfile: true,
    fields: [],
    onProfile,
    unitNames: { names: [], seen: [], onChange: async () => undefined },
    language: 'vi',
    onLanguage: nothing,
    preferences: DEFAULT_PREFERENCES,
    onPreferences,
    dueDay: null,
    onSaveFile: async () => undefined,
    onKeep: nothing,
    sites: [],
    onAllowSite: nothing,
    onRemoveSite: nothing,
    packs: [],
    ...over,
  };
  return { onPreferences, onProfile, ...render(<SettingsView {...props} />) };
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

describe('the settings', () => {
  it('axe finds nothing', async () => {
    const { container } = show();
    expect(await axeFaults(container)).toEqual([]);
  });

  it.each([
    ['mau sac', ['Giao diện']],
    ['tuong phan cao', ['Giao diện']],
    ['nhac viec', ['Nhắc việc']],
    ['NHẮC', ['Nhắc việc']],
    ['sao luu', ['Sao lưu và xóa']],
    ['khong co gi nhu the', []],
  ])('searched for %j', async (query, found) => {
    show();
    await userEvent.type(screen.getByLabelText('Tìm trong cài đặt'), query);
    const shown = screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(shown).toEqual(found);
  });

  it('shows the one setting that is searched for, not its whole section', async () => {
    show();
    await userEvent.type(screen.getByLabelText('Tìm trong cài đặt'), 'tương phản');
    expect(document.querySelector('[data-setting="theme"]')).toBeTruthy();
    expect(document.querySelector('[data-setting="language"]')).toBeNull();
    expect(headings()).toEqual(['Giao diện']);
  });

  it('changes a setting, and offers the default only where it differs', async () => {
    const { onPreferences, unmount } = show();
    expect(screen.queryByRole('button', { name: /Về mặc định/ })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Màu sắc'), 'contrast');
    expect(onPreferences).toHaveBeenCalledWith({ theme: 'contrast' });
    unmount();
    const changed = show({ preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' } });
    await userEvent.click(
      screen.getByRole('button', { name: 'Màu sắc: Về mặc định (Theo hệ thống)' }),
    );
    expect(changed.onPreferences).toHaveBeenCalledWith({ theme: 'system' });
  });

  it('takes no number outside its bounds and says so', async () => {
    const { onPreferences } = show();
    const input = screen.getByLabelText('Nhắc trước bao nhiêu ngày');
    await userEvent.clear(input);
    await userEvent.type(input, '99');
    expect(onPreferences).not.toHaveBeenCalledWith({ remindDays: 99 });
    expect(screen.getByText('Cần một số từ 1 đến 60.')).toBeTruthy();
  });

  it('keeps the due day in the profile, and only a real one', async () => {
    const { onProfile } = show();
    const input = screen.getByLabelText('Hạn nộp báo cáo ISO hằng năm');
    await userEvent.type(input, '31/11');
    expect(onProfile).not.toHaveBeenCalledWith('report.dueDay', '11-31');
    expect(screen.getByText('Ghi ngày/tháng, ví dụ 20/11.')).toBeTruthy();
    await userEvent.clear(input);
    await userEvent.type(input, '20/11');
    expect(onProfile).toHaveBeenLastCalledWith('report.dueDay', '11-20');
  });

  it('writes a file and takes one in, naming what it does not know', async () => {
    const onSaveFile = vi.fn(async () => undefined);
    const { onPreferences } = show({ onSaveFile });
    await userEvent.click(screen.getByRole('button', { name: 'Xuất ra tệp' }));
    expect(onSaveFile).toHaveBeenCalledWith(
      settingsText(DEFAULT_PREFERENCES),
      'cai-dat-mot-cua-iso.json',
    );
    const text = JSON.stringify({
      format: 'motcua-iso/settings',
      version: 1,
      preferences: { theme: 'dark', colour: 'pink' },
    });
    const pickers = document.querySelectorAll<HTMLInputElement>(
      '[aria-labelledby="settings-file"] input[type="file"]',
    );
    await userEvent.upload(pickers[0]!, new File([text], 'cua-toi.json'));
    expect(onPreferences).toHaveBeenCalledWith({ theme: 'dark' });
    expect(await screen.findByText(/colour/)).toBeTruthy();
  });
});
