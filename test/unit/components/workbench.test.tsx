// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { originFromText } from '../../../components/popup/site-text';
import { stepOf } from '../../../components/workbench/problem-walk';
import { formatRoute, parseRoute } from '../../../components/workbench/route';
import {
  WorkbenchView,
  type WorkbenchViewProps,
} from '../../../components/workbench/WorkbenchView';
import { presetPeriod, newDraft } from '../../../lib/report/new-draft';
import { axeFaults } from './axe';
import { aProblem, aWorkbench } from './made-up';

afterEach(cleanup);
const nothing = () => undefined;

const problems = [
  aProblem({ message: 'thứ nhất', place: { field: 'audit.count' } }),
  aProblem({ message: 'thứ hai' }),
];
const props = (over: Partial<WorkbenchViewProps> = {}): WorkbenchViewProps =>
  aWorkbench({ problems, ...over });

describe('the workbench', () => {
  it.each(['report', 'figures', 'problems', 'settings'] as const)(
    'axe finds nothing in %s',
    async (view) => {
      const route = { view, year: 2026, field: null };
      const { container } = render(<WorkbenchView {...props({ route })} />);
      expect(await axeFaults(container)).toEqual([]);
    },
  );

  it('walks the problems with F8 and announces each', () => {
    const onRoute = vi.fn();
    render(<WorkbenchView {...props({ onRoute })} />);
    fireEvent.keyDown(window, { key: 'F8' });
    expect(onRoute).toHaveBeenCalledWith({ view: 'report', year: 2026, field: 'audit.count' });
    expect(document.body.textContent).toContain('Vấn đề 1 trên 2: thứ nhất');
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true });
    expect(document.body.textContent).toContain('Vấn đề 2 trên 2: thứ hai');
  });

  it('goes to the problems from the warnings of a written report', async () => {
    const onRoute = vi.fn();
    const outcome = { kind: 'written' as const, fileName: 'a.docx', problems: [aProblem()] };
    const report = { year: 2026, outcome, onGenerate: nothing };
    const route = { view: 'report', year: 2026, field: null } as const;
    render(<WorkbenchView {...props({ route, onRoute, report })} />);
    await userEvent.click(screen.getByRole('button', { name: /^1 cảnh báo/ }));
    expect(onRoute).toHaveBeenCalledWith({ view: 'problems', year: 2026, field: null });
  });

  it('asks what to do after a conflict, naming what is not saved', async () => {
    const onResolve = vi.fn();
    render(
      <WorkbenchView
        {...props({ save: { kind: 'conflict' }, conflict: { fields: ['Ưu điểm'], onResolve } })}
      />,
    );
    expect(screen.getByRole('alert').textContent).toContain('Ưu điểm');
    await userEvent.click(
      screen.getByRole('button', { name: 'Lấy bản mới và ghi các mục tôi vừa sửa lên trên' }),
    );
    expect(onResolve).toHaveBeenCalledWith(true);
  });

  it('says whether what was typed is saved', () => {
    render(<WorkbenchView {...props({ save: { kind: 'failed', message: 'worker is gone' } })} />);
    const state = document.querySelector('[data-save-state]')!;
    expect(state.getAttribute('role')).toBe('status');
    expect(state.textContent).toContain('Chưa lưu được: worker is gone');
  });

  it('adds a site only where an address is given', async () => {
    const onAllowSite = vi.fn();
    const route = { view: 'settings', year: null, field: null } as const;
    const { settings } = props();
    render(<WorkbenchView {...props({ route, settings: { ...settings, onAllowSite } })} />);
    const input = screen.getByLabelText('Cho phép thêm một trang');
    await userEvent.type(input, 'không phải địa chỉ{Enter}');
    expect(onAllowSite).not.toHaveBeenCalled();
    await userEvent.clear(input);
    await userEvent.type(input, 'dichvucong.vidu.gov.vn/trang?x=1{Enter}');
    expect(onAllowSite).toHaveBeenCalledWith('https://dichvucong.vidu.gov.vn');
  });
});

describe('ways through', () => {
  it.each([
    [null, 3, 1, 0],
    [null, 3, -1, 2],
    [2, 3, 1, 0],
    [0, 3, -1, 2],
    [null, 0, 1, null],
  ] as const)('from %j of %i by %i to %j', (at, count, by, to) => {
    expect(stepOf(at, count, by)).toBe(to);
  });

  it.each([
    ['#/report/2026/audit.count', { view: 'report', year: 2026, field: 'audit.count' }],
    ['#/figures', { view: 'figures', year: null, field: null }],
    ['#/problems/2025', { view: 'problems', year: 2025, field: null }],
    ['#/settings/-/profile-title', { view: 'settings', year: null, field: 'profile-title' }],
  ] as const)('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(formatRoute(route)).toBe(hash);
  });

  it('takes an unknown address for the report', () => {
    expect(parseRoute('#/nowhere/soon')).toEqual({ view: 'report', year: null, field: null });
  });

  it.each([
    ['motcua.vidu.gov.vn', 'https://motcua.vidu.gov.vn'],
    ['http://127.0.0.1:8080/trang', 'http://127.0.0.1:8080'],
    ['https://motcua.vidu.gov.vn/a?b#c', 'https://motcua.vidu.gov.vn'],
    ['', null],
    ['motcua', null],
    ['chrome://settings', null],
    ['ftp://motcua.vidu.gov.vn', null],
  ])('site %j is %j', (text, origin) => {
    expect(originFromText(text)).toBe(origin);
  });
});

describe('the period of a draft', () => {
  it('ends the day before the report is dated, today where no date is typed', () => {
    const draft = newDraft(2022, null, '2022-11-18T08:00:00+07:00');
    expect(draft.period).toEqual({ from: '2022-01-01', to: '2022-11-17' });
    expect(presetPeriod(draft, 'calendar-to-date', '2026-11-21').to).toBe('2022-12-31');
    const dated = { ...draft, values: { 'doc.date': '2022-11-18' } };
    expect(presetPeriod(dated, 'calendar-to-date', '2026-11-21').to).toBe('2022-11-17');
  });

  it('lays the national year over two calendar years and leaves a custom period alone', () => {
    const draft = newDraft(2026, null, '2026-11-21T08:00:00+07:00');
    expect(presetPeriod(draft, '15/12-14/12', '2026-11-21')).toEqual({
      from: '2025-12-15',
      to: '2026-12-14',
    });
    expect(presetPeriod(draft, 'custom', '2026-11-21')).toEqual(draft.period);
  });
});
