// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagingPart } from '../../../components/popup/PagingPart';
import type { PagingStatus } from '../../../lib/domain/paging';
import { pagingSentence } from '../../../lib/domain/paging-words';

const status = (more: Partial<PagingStatus>): PagingStatus => ({
  phase: 'offered',
  reason: null,
  page: 1,
  pages: 18,
  seen: 0,
  total: 345,
  whole: false,
  resumes: false,
  begins: true,
  ...more,
});
afterEach(cleanup);

function show(more: Partial<PagingStatus>) {
  const acts = { onStart: vi.fn(), onCancel: vi.fn() };
  const { container } = render(<PagingPart status={status(more)} {...acts} />);
  return { ...acts, container };
}

describe('reading all pages, in the popup', () => {
  it('is offered with the number of pages, and begins on a press', () => {
    const { onStart } = show({});
    fireEvent.click(screen.getByRole('button', { name: 'Đọc hết 18 trang' }));

    expect(onStart).toHaveBeenCalledTimes(1);
  });

  it('says how far it is and can be stopped', () => {
    const { onCancel, onStart } = show({ phase: 'running', page: 4, seen: 60 });
    fireEvent.click(screen.getByRole('button', { name: 'Dừng lại' }));

    expect(screen.getByText('Đang đọc trang 4/18 · 60/345 hồ sơ')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe(String(60 / 345));
    expect([onCancel.mock.calls.length, onStart.mock.calls.length]).toEqual([1, 0]);
  });

  it('shows nothing where there is nothing to read on', () => {
    expect(show({ phase: 'unavailable' }).container.innerHTML).toBe('');
  });

  it.each<[Partial<PagingStatus>, string]>([
    [{ phase: 'done', seen: 345, whole: true }, 'Đã đọc hết danh sách: 345/345 hồ sơ'],
    [
      { phase: 'done', seen: 1744, total: null, whole: true },
      'Đã đọc 1.744 hồ sơ, từ trang đầu đến hết trang cuối',
    ],
    [
      { phase: 'stopped', reason: 'login', seen: 40 },
      'Đã dừng ở 40/345 hồ sơ: cổng yêu cầu đăng nhập lại.',
    ],
    [
      { phase: 'running', page: 3, pages: null, seen: 40, total: null },
      'Đang đọc trang 3 · 40 hồ sơ',
    ],
  ])('words %j', (more, text) => {
    expect(pagingSentence(status(more), 'vi')).toBe(text);
  });

  it('offers no beginning where the list is gone, and says how to go on', () => {
    const { container } = show({ phase: 'stopped', reason: 'login', seen: 40, begins: false });

    expect(screen.queryByRole('button')).toBeNull();
    expect(container.textContent).toContain('Đăng nhập lại rồi mở lại danh sách để đọc tiếp');
  });

  it('says that what was read is kept, beside the button that goes on', () => {
    const more = { phase: 'stopped', reason: 'page-error', seen: 40, resumes: true } as const;
    const { container } = show(more);

    expect(screen.getByRole('button', { name: 'Đọc tiếp' })).toBeTruthy();
    expect(container.textContent).toContain('Hồ sơ đã đọc vẫn còn trong sổ số liệu');
  });

  it('never calls a list whole that may not be', () => {
    const text = pagingSentence(status({ phase: 'done', seen: 344, whole: false }), 'vi');

    expect(text).toContain('Chưa chắc đủ');
    expect(text).not.toContain('hết danh sách');
  });
});
