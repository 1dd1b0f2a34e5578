// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHandover } from '../../../components/data/handover';
import { LeftNotice } from '../../../components/keep/LeftNotice';
import { HandoverCard, type HandoverFacts } from '../../../components/keep/HandoverCard';
import { axeFaults } from './axe';

vi.mock('../../../components/data/handover', () => ({
  useHandover: () => null,
  keepHandover: vi.fn(() => Promise.resolve()),
}));

const COUNTED: HandoverFacts = {
  ...{ year: 2026, unit: 'Sở Mẫu', filled: 30, open: 12, problems: 4, entries: 7 },
  ...{ sites: [], packs: [] },
};
const UNCOUNTED: HandoverFacts = { ...COUNTED, filled: null, open: null, problems: null };

const start = vi.fn();
const card = (facts: HandoverFacts) => (
  <HandoverCard facts={facts} backup={{ run: { kind: 'idle' }, start, cancel: vi.fn() }} />
);
const button = () => screen.getByText<HTMLButtonElement>('Làm tệp bàn giao');

beforeEach(() => {
  vi.mocked(keepHandover).mockClear();
  start.mockClear();
});
afterEach(cleanup);

describe('the hand-over file', () => {
  it('asked for before the counts are known waits for them, and is made once', async () => {
    const { rerender } = render(card(UNCOUNTED));
    await userEvent.click(button());
    expect(screen.getByRole('status').textContent).toContain('Đang đếm việc còn mở');
    expect(button().disabled).toBe(true);
    expect(keepHandover).not.toHaveBeenCalled();

    rerender(card(COUNTED));
    await waitFor(() => expect(start).toHaveBeenCalledTimes(1));
    rerender(card({ ...COUNTED, open: 11 }));
    expect(vi.mocked(keepHandover).mock.calls.map(([sheet]) => sheet)).toMatchObject([
      { filled: 30, open: 12, problems: 4, entries: 7 },
    ]);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('left while it waits is told as not made, and what was typed is still there', async () => {
    const onGo = vi.fn();
    const { unmount } = render(card(UNCOUNTED));
    await userEvent.type(screen.getByLabelText('Cần hỏi ai, cần nhớ gì'), 'Hỏi Văn phòng');
    await userEvent.click(button());
    // The browser asks before it closes the tab.
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    unmount();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
    const notice = render(<LeftNotice onGo={onGo} />);
    expect(screen.getByRole('alert').textContent).toContain('Chưa có tệp bàn giao');
    expect(await axeFaults(notice.container)).toEqual([]);
    await userEvent.click(screen.getByText('Về trang Lưu giữ'));
    expect(onGo).toHaveBeenCalled();

    render(card(COUNTED));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByDisplayValue('Hỏi Văn phòng')).toBeTruthy();
    expect(start).not.toHaveBeenCalled();
  });

  it('left before or after it is nothing to tell of', async () => {
    const { unmount, rerender } = render(card(UNCOUNTED));
    await userEvent.click(button());
    rerender(card(COUNTED));
    await waitFor(() => expect(start).toHaveBeenCalledTimes(1));
    unmount();
    render(<LeftNotice onGo={vi.fn()} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is made without them where the officer will not wait: not known, never 0', async () => {
    render(card(UNCOUNTED));
    await userEvent.click(button());
    await userEvent.click(screen.getByText('Làm ngay, không chờ đếm'));
    await waitFor(() => expect(start).toHaveBeenCalledTimes(1));

    expect(vi.mocked(keepHandover).mock.calls[0]![0]).toMatchObject({
      filled: null,
      open: null,
      problems: null,
      entries: 7,
    });
  });
});
