// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HistoryDialog } from '../../../components/history/HistoryDialog';
import { shareOf, SHARE } from '../../../components/workbench/split';
import { SplitHandle } from '../../../components/workbench/SplitHandle';
import { StatusBar, type StatusBarProps } from '../../../components/workbench/StatusBar';
import type { Draft } from '../../../lib/domain/office';
import { createDraftStore } from '../../../components/data/draft-store';
import { changeBackTo, draftDifferences } from '../../../lib/report/draft-difference';
import { newDraft } from '../../../lib/report/new-draft';
import { axeFaults } from './axe';
import { aProblem } from './made-up';

afterEach(cleanup);

const draftWith = (values: Record<string, unknown>, over: Partial<Draft> = {}): Draft => ({
  ...newDraft(2026, null, '2026-11-20T08:00:00+07:00'),
  values,
  ...over,
});

function status(over: Partial<StatusBarProps> = {}) {
  const onRoute = vi.fn();
  const props: StatusBarProps = {
    isOwn: true,
    save: { kind: 'saved' },
    unit: 'Sở Nội vụ',
    year: 2026,
    period: { from: '2026-01-01', to: '2026-11-20' },
    coverage: { seen: 50, total: 1384 },
    problems: [
      aProblem({ severity: 'error' }),
      aProblem(),
      aProblem({ code: 'report/missing-value' }),
    ],
    readAt: '2026-11-20T08:15:00+07:00',
    due: ['Hạn nộp báo cáo: còn 3 ngày'],
    onRoute,
    children: null,
    ...over,
  };
  return { onRoute, ...render(<StatusBar {...props} />) };
}

describe('the status bar', () => {
  it.each([
    ['unit', 'Sở Nội vụ', { view: 'settings', field: 'profile-title' }],
    ['period', 'từ 01/01/2026 đến hết 20/11/2026', { view: 'report', field: 'period' }],
    ['coverage', 'Đã thấy 50/1.384 hồ sơ', { view: 'figures', field: null }],
    ['problems', '1 lỗi, 1 cảnh báo, 0 lưu ý', { view: 'problems', field: null }],
    ['reading', 'Đọc cổng: 08:15 20/11/2026', { view: 'figures', field: null }],
    ['due', 'Nhắc việc: 1', { view: 'welcome', field: null }],
  ])('%s says %j and leads to its place', async (part, words, route) => {
    const { onRoute } = status();
    const button = document.querySelector<HTMLElement>(`[data-status="${part}"]`)!;
    expect(button.textContent).toContain(words);
    await userEvent.click(button);
    expect(onRoute).toHaveBeenCalledWith({ year: 2026, ...route });
  });

  it('says nothing of the own report in front of what other units sent', () => {
    status({ isOwn: false, children: <button type="button">Lệnh</button> });
    expect(document.querySelectorAll('[data-status]')).toHaveLength(0);
    expect(screen.getByText('Lệnh')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Sở Nội vụ|2026/);
  });

  it('calls no problem of what is still being worked out none', () => {
    status({ problems: null });
    const words = document.querySelector('[data-status="problems"]')!.textContent;
    expect(words).toContain('Đang kiểm tra');
    expect(words).not.toMatch(/\d/);
  });

  it('says what is not known, and nothing of what is not there; axe finds nothing', async () => {
    const { container } = status({ unit: null, coverage: null, readAt: null, due: [] });
    expect(container.textContent).toContain('Chưa có đơn vị');
    expect(container.textContent).toContain('Chưa đọc cổng');
    expect(document.querySelector('[data-status="coverage"]')).toBeNull();
    expect(document.querySelector('[data-status="due"]')).toBeNull();
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('the bar between form and preview', () => {
  it.each([
    ['ArrowLeft', 50],
    ['ArrowRight', 40],
    ['Home', SHARE.most],
    ['End', SHARE.least],
  ])('%s', (key, share) => {
    const setShare = vi.fn();
    render(<SplitHandle box={{ current: null }} share={45} setShare={setShare} />);
    fireEvent.keyDown(screen.getByRole('separator'), { key });
    expect(setShare).toHaveBeenCalledWith(share);
  });

  it.each([
    [null, SHARE.usual],
    ['', SHARE.usual],
    ['x', SHARE.usual],
    ['3', SHARE.least],
    ['99', SHARE.most],
    ['33.4', 33],
  ])('a stored width of %j is %i', (text, share) => {
    expect(shareOf(text)).toBe(share);
  });
});

describe('earlier versions', () => {
  it('a change back gives what stood then, whatever was typed since', () => {
    const values = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(fc.string(), fc.integer(), fc.constant([])),
    );
    fc.assert(
      fc.property(values, values, (then, now) => {
        const { set, drop } = changeBackTo(draftWith(then), draftWith(now));
        const result = new Map<string, unknown>(Object.entries(now));
        for (const key of drop) result.delete(key);
        for (const [key, value] of Object.entries(set)) result.set(key, value);
        expect(Object.fromEntries(result)).toEqual({ ...then });
      }),
    );
  });

  it('brings the period back with it', () => {
    const then = draftWith(
      {},
      { preset: 'custom', period: { from: '2026-01-01', to: '2026-06-30' } },
    );
    const now = draftWith({}, { preset: 'full-year' });
    expect(changeBackTo(then, now)).toMatchObject({ preset: 'custom', period: then.period });
  });

  it('brings the form and the marks of copied texts back with it', () => {
    const then = draftWith({ a: 'x', b: 'y' }, { form: 'f1', carried: { a: 2025 } });
    const now = draftWith({ a: 'z', b: 'y' }, { form: 'f2', carried: { b: 2025 } });
    const store = createDraftStore(now, {
      save: async () => ({ saved: true, revision: 1 }),
      after: () => () => undefined,
      now: () => '2026-11-21T09:00:00+07:00',
    });
    store.change(changeBackTo(then, now));
    expect(store.getState().draft).toMatchObject({ form: 'f1', values: then.values });
    expect(store.getState().draft.carried).toEqual({ a: 2025 });
  });

  it('lists differences in the order of the form', () => {
    const differences = draftDifferences(
      { values: { z: 1, b: 'x', a: 'same' } },
      { values: { b: 'y', a: 'same', c: 2 } },
      ['c', 'b', 'a'],
    );
    expect(differences).toEqual([
      { key: 'c', then: undefined, now: 2 },
      { key: 'b', then: 'x', now: 'y' },
      { key: 'z', then: 1, now: undefined },
    ]);
  });

  it('shows what differs, and restores on a press', async () => {
    const onRestore = vi.fn();
    const earlier = draftWith({ proposals: [{ text: 'câu cũ' }] });
    render(
      <HistoryDialog
        open
        onClose={() => undefined}
        versions={[{ year: 2026, revision: 4, at: '2026-11-20T09:00:00+07:00', draft: earlier }]}
        current={draftWith({ 'tthc.total': 39 })}
        labels={
          new Map([
            ['proposals', 'Kiến nghị'],
            ['tthc.total', 'Tổng số TTHC'],
          ])
        }
        onRestore={onRestore}
      />,
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Xem: Viết lúc 08:00 20/11/2026' }));
    const rows = dialog.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(['MụcLúc đóBây giờ', 'Kiến nghịcâu cũđể trống', 'Tổng số TTHCđể trống39']);
    expect(await axeFaults(document.body)).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Khôi phục bản này' }));
    expect(onRestore).toHaveBeenCalledWith(earlier);
    expect(dialog.getByText('Đã khôi phục bản viết lúc 08:00 20/11/2026')).toBeTruthy();
  });
});
