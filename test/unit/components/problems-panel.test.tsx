// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workbenchCommands } from '../../../components/workbench/commands';
import { inGroups } from '../../../components/workbench/problem-groups';
import { ProblemsPanel } from '../../../components/workbench/ProblemsPanel';
import { LanguageProvider } from '../../../components/text/language';
import type { Problem } from '../../../lib/domain/problem';
import { axeFaults } from './axe';
import { aProblem } from './made-up';

afterEach(cleanup);

const PAGE = aProblem({
  message: 'Trang thiếu kỳ',
  fixes: [
    {
      title: 'Mở trang trên a.vn',
      command: 'page.open',
      args: { url: 'https://a.vn/x', host: 'a.vn' },
    },
    { title: 'Không ai biết', command: 'unknown.command' },
  ],
});
const FIGURES = aProblem({
  owner: 'figures',
  code: 'figures/origins-conflict',
  args: { code: 'H1', fields: 'hạn' },
  message: 'Hai cổng nói khác nhau',
  related: [
    {
      message: 'a.vn: ngày hẹn trả 01/02/2026 (thấy 03/02/2026)',
      code: 'figures/origin-value',
      args: { host: 'a.vn', name: 'ngày hẹn trả', value: '01/02/2026', at: '03/02/2026' },
    },
  ],
  fixes: [
    {
      title: 'Xem nguồn',
      command: 'figure.evidence',
      args: { concept: 'resolved.total', year: 2026 },
    },
    { title: 'Khai báo', command: 'unit.declare' },
    { title: 'Đặt kỳ', command: 'period.set', args: { from: '2026-01-01', to: '2026-03-31' } },
  ],
});
const NOTE = aProblem({ owner: 'figures', severity: 'info', message: 'Ghi chú thôi' });
const ERROR = aProblem({ owner: 'report', severity: 'error', code: 'report/C06', message: 'Sai' });

function show(problems: Problem[] = [ERROR, FIGURES, NOTE, PAGE]) {
  const onRoute = vi.fn();
  const onPeriod = vi.fn();
  const route = { view: 'problems', year: 2026, field: null } as const;
  const commands = workbenchCommands(route, onRoute, { onPeriod, year: 2026 });
  const panel = (
    <ProblemsPanel
      problems={problems}
      current={null}
      onGo={vi.fn()}
      commands={commands}
      filterable
    />
  );
  const { container, rerender } = render(panel);
  const inEnglish = () => rerender(<LanguageProvider language="en">{panel}</LanguageProvider>);
  return { onRoute, onPeriod, container, inEnglish };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the problems panel', () => {
  it('axe finds nothing', async () => {
    expect(await axeFaults(show().container)).toEqual([]);
  });

  it('groups by owner and counts each', () => {
    show();
    const heads = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(heads).toEqual(['Báo cáo (1)', 'Số liệu (2)', 'Trang đã đọc (1)']);
  });

  it('filters by severity and by text, and says how many are left', async () => {
    show();
    await press('Lưu ý (1)');
    expect(screen.queryByText('Ghi chú thôi')).toBeNull();
    await userEvent.type(screen.getByRole('searchbox'), 'hai cổng');
    expect(screen.getByRole('status').textContent).toBe('Đang hiện 1 trên 4 vấn đề');
    await userEvent.type(screen.getByRole('searchbox'), ' zzz');
    expect(screen.getByRole('status').textContent).toBe('Không có vấn đề nào khớp bộ lọc.');
  });

  it('offers only what can be done here', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { onRoute, onPeriod } = show();
    expect(screen.queryByRole('button', { name: 'Không ai biết' })).toBeNull();
    await press('Mở trang trên a.vn');
    expect(open).toHaveBeenCalledWith('https://a.vn/x', '_blank', 'noopener,noreferrer');
    await press('Xem nguồn');
    expect(onRoute).toHaveBeenLastCalledWith({
      view: 'figures',
      year: 2026,
      field: 'resolved.total',
    });
    await press('Khai báo');
    expect(onRoute).toHaveBeenLastCalledWith(expect.objectContaining({ view: 'settings' }));
    await press('Đặt kỳ');
    expect(onPeriod).toHaveBeenCalledWith({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('opens nothing but web pages', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    open.mockClear();
    const fixes = [{ title: 'Mở', command: 'page.open', args: { url: 'javascript:alert(1)' } }];
    show([{ ...PAGE, fixes }]);
    await press('Mở');
    expect(open).not.toHaveBeenCalled();
  });

  it('tells what stands beside a problem, in English too', () => {
    const { inEnglish } = show();
    expect(screen.getByText(/^a\.vn: ngày hẹn trả/)).toBeTruthy();
    inEnglish();
    expect(screen.getByText('a.vn: due day 01/02/2026 (seen 03/02/2026)')).toBeTruthy();
    expect(within(document.body).getByText('See where the number comes from')).toBeTruthy();
  });
});

describe('the order of problems', () => {
  it('keeps an owner together, the gravest owner first', () => {
    const pack = aProblem({ owner: 'pack', severity: 'error', message: 'p' });
    const order = inGroups([pack, FIGURES, PAGE, NOTE]).map(({ owner }) => owner);
    expect(order).toEqual(['pack', 'figures', 'figures', 'reading']);
  });
});
