// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FiguresCard } from '../../../components/popup/FiguresCard';
import { FirstRun } from '../../../components/popup/FirstRun';
import { PageCard } from '../../../components/popup/PageCard';
import { PopupView } from '../../../components/popup/PopupView';
import { ReportCard } from '../../../components/popup/ReportCard';
import { ReportWishes } from '../../../components/popup/ReportWishes';
import type { PageInFront, ReportOutcome } from '../../../components/popup/state';
import { axeFaults } from './axe';
import { aChoice, aFigure, aProblem, aStatus, figuresModel } from './made-up';

afterEach(cleanup);
const nothing = () => undefined;

function showPage(page: PageInFront, over = {}) {
  const acts = {
    onReadOnce: vi.fn(),
    onAllow: vi.fn(),
    onReload: vi.fn(),
    onSeeAll: vi.fn(),
    onTeach: vi.fn(),
  };
  const own = { ownPacks: new Map<string, string>(), teachFailure: null };
  render(<PageCard page={page} {...acts} {...own} {...over} />);
  return acts;
}

describe('this page', () => {
  it.each([
    [{ state: 'done' } as const, 'Đã đọc 50 hồ sơ, 12 số liệu'],
    [{ state: 'waiting' } as const, 'Trang đang tải'],
    [{ state: 'reading' } as const, 'Đang đọc trang…'],
    [
      { state: 'quiet', dossiers: 0, figures: 0 } as const,
      'Trang này không có danh sách hay số liệu hồ sơ.',
    ],
    [{ state: 'done', dossiers: 0, figures: 0 } as const, 'Trang này chưa hiện số liệu nào.'],
  ])('%j says %j', (over, text) => {
    showPage({ kind: 'status', status: aStatus(over) });
    expect(screen.getByRole('status').textContent).toContain(text);
  });

  it('prints the period with both dates, or that the page names none', () => {
    showPage({ kind: 'status', status: aStatus() });
    expect(screen.getByRole('status').textContent).toContain('kỳ 01/01/2026–21/11/2026');
    cleanup();
    showPage({ kind: 'status', status: aStatus({ period: null }) });
    expect(screen.getByRole('status').textContent).toContain('trang không ghi kỳ số liệu');
  });

  it('shows a few problems, the gravest first, those of a kind in one line, and leads to the rest', async () => {
    const problems = [
      aProblem({ severity: 'info', message: 'thứ tư' }),
      aProblem({ severity: 'warning', message: 'thứ hai' }),
      aProblem({ severity: 'warning', message: 'giống thứ hai' }),
      aProblem({ severity: 'warning', code: 'reading/cells-mismatch', message: 'thứ ba' }),
      aProblem({ severity: 'error', message: 'thứ nhất' }),
    ];
    const { onSeeAll } = showPage({ kind: 'status', status: aStatus({ problems }) });
    const shown = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      'Lỗi: thứ nhất',
      'Cảnh báo: thứ hai (và 1 vấn đề cùng loại)',
      'Cảnh báo: thứ ba',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Xem tất cả (5)' }));
    expect(onSeeAll).toHaveBeenCalled();
  });

  it('asks for exactly the site in front', async () => {
    const acts = showPage({
      kind: 'no-access',
      origin: 'https://motcua.vidu.gov.vn',
      host: 'motcua.vidu.gov.vn',
      denied: false,
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Cho phép tự đọc motcua.vidu.gov.vn' }),
    );
    expect(acts.onAllow).toHaveBeenCalledWith('https://motcua.vidu.gov.vn');
    await userEvent.click(screen.getByRole('button', { name: 'Đọc trang này một lần' }));
    expect(acts.onReadOnce).toHaveBeenCalled();
  });

  it('explains pages of the browser and pages older than the extension', async () => {
    showPage({ kind: 'not-web' });
    expect(screen.getByRole('status').textContent).toContain('không phải trang web');
    cleanup();
    const { onReload } = showPage({ kind: 'absent', host: 'motcua.vidu.gov.vn' });
    await userEvent.click(screen.getByRole('button', { name: 'Tải lại trang' }));
    expect(onReload).toHaveBeenCalled();
  });
});

describe("the year's figures", () => {
  const card = (figures = figuresModel()) =>
    render(<FiguresCard choice={aChoice()} figures={figures} onSeeAll={nothing} />);
  const row = (concept: string) =>
    document.querySelector(`[data-concept="${concept}"]`)!.textContent;

  it('writes numbers the Vietnamese way and unknown as unknown', () => {
    card();
    expect(row('received.inPeriod')).toContain('1.701');
    expect(row('rate.onTime')).toContain('99,27%');
    expect(row('rate.onTime')).toContain('1.622 trên 1.634 hồ sơ');
    expect(row('resultAttached')).toContain('chưa có');
    expect(row('resultAttached')).not.toContain('0');
  });

  it('marks where a number comes from and that it may not be whole', () => {
    card();
    expect(row('received.inPeriod')).toContain('trang thống kê');
    expect(row('inProgress.total')).toContain('cộng hồ sơ');
    expect(row('resolved.overdue')).toContain('chưa đủ');
  });

  it('never lets a count of some dossiers look like a total', () => {
    card(
      figuresModel([
        aFigure('paused', 2, { basis: 'dossiers', complete: false }),
        aFigure(
          'rate.onTime',
          { value: 100, numerator: 3, denominator: 3 },
          { basis: 'dossiers', complete: false },
        ),
      ]),
    );
    expect(row('paused')).toBe('Tạm dừngđã thấy 2 · chưa đủ');
    expect(row('rate.onTime')).not.toContain('100');
  });

  it('says so where the statistics read are of other days, and can take those days', async () => {
    const onTake = vi.fn();
    const period = { from: '2026-01-01', to: '2026-11-20' };
    render(
      <FiguresCard
        choice={aChoice()}
        figures={figuresModel([])}
        periodOffer={{ period, onTake }}
        onSeeAll={nothing}
      />,
    );
    expect(document.body.textContent).toContain('01/01/2026–20/11/2026, không phải kỳ báo cáo');
    await userEvent.click(screen.getByRole('button', { name: /^Lấy kỳ/ }));
    expect(onTake).toHaveBeenCalled();
  });

  it('shows a known zero as 0 and an impossible rate in words', () => {
    card(
      figuresModel([
        aFigure('resolved.overdue', 0),
        aFigure('rate.onTime', { value: null, numerator: 0, denominator: 0 }),
      ]),
    );
    expect(row('resolved.overdue')).toMatch(/0$/);
    expect(row('rate.onTime')).toContain('không phát sinh');
  });

  it('opens the sources of a figure and gives the focus back', async () => {
    card();
    const button = document.querySelector<HTMLElement>('[data-concept="resolved.overdue"]')!;
    await userEvent.click(button);
    const dialog = await screen.findByRole('dialog', { name: /Đã giải quyết: Quá hạn/ });
    for (const text of [
      'Tình hình, kết quả giải quyết TTHC',
      'https://motcua.vidu.gov.vn/thong-ke/06a',
      '09:05 21/11/2026',
      'Đơn vị: Sở Nội vụ',
      'Số lượng hồ sơ đã giải quyết > Quá hạn',
      '3 hồ sơ đã xong nhưng cổng không ghi ngày trả',
    ]) {
      expect(dialog.textContent).toContain(text);
    }
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  it('says how much was seen, and always prints both dates of the period', () => {
    card();
    const text = document.body.textContent;
    expect(text).toContain('Đã thấy 50 trong 384 hồ sơ');
    expect(text).toContain('từ 01/01/2026 đến hết 21/11/2026');
  });

  it('gives the chart as a table too', () => {
    card();
    const table = screen.getByRole('table', { hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(12);
    expect(rows[11]!.textContent).toContain('11/2026');
    expect(rows[11]!.textContent).toContain('chưa có');
  });

  it('says what to open where nothing is known', () => {
    card({ ...figuresModel([]), coverage: null, problems: [] });
    expect(document.body.textContent).toContain('Chưa có số liệu của kỳ này.');
    expect(document.querySelector('[data-concept]')).toBeNull();
  });
});

describe('the report', () => {
  const blocked: ReportOutcome = {
    kind: 'blocked',
    problems: [
      aProblem({ severity: 'error', code: 'report/C04', message: 'Hai số không khớp.' }),
      aProblem({ severity: 'warning', code: 'report/C08', message: 'Ít khi như vậy.' }),
    ],
  };

  it('names the file that was written and how much to look at', () => {
    const outcome: ReportOutcome = {
      kind: 'written',
      fileName: 'Bao-cao-ISO-SNV-2026.docx',
      problems: [aProblem()],
    };
    render(<ReportCard year={2026} outcome={outcome} onGenerate={nothing} onMend={nothing} />);
    expect(screen.getByRole('status').textContent).toContain('Bao-cao-ISO-SNV-2026.docx');
    expect(screen.getByRole('button', { name: /^1 cảnh báo/ })).toBeTruthy();
  });

  it('tells of an earlier writing in one line', () => {
    const outcome: ReportOutcome = {
      ...{ kind: 'written', fileName: 'Bao-cao-ISO-SNV-2026.docx', problems: [aProblem()] },
      at: '2026-11-21T12:14:30+07:00',
    };
    const props = { year: 2026, outcome, onGenerate: nothing, onMend: nothing };
    render(<ReportCard {...props} onIssued={nothing} />);
    const status = screen.getByRole('status');
    expect(status.querySelectorAll('p')).toHaveLength(1);
    expect(status.querySelector('.notice')).toBeNull();
    expect(status.textContent).toContain('12:14 21/11/2026');
    expect(screen.getByRole('button', { name: 'Xem các báo cáo đã tạo' })).toBeTruthy();
  });

  it('folds what is added on wish behind one line that says what is chosen', async () => {
    const onChange = vi.fn();
    const card = (reportEvidence: 'none' | 'comments', reportCharts: boolean) => (
      <ReportWishes preferences={{ reportEvidence, reportCharts }} onChange={onChange} />
    );
    const { rerender } = render(card('none', false));
    expect(document.querySelector('details')!.open).toBe(false);
    await userEvent.click(screen.getByText('Kèm theo: không'));
    expect(document.querySelector('details')!.open).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kèm biểu đồ' }));
    expect(onChange).toHaveBeenCalledWith({ reportCharts: true });
    rerender(card('comments', true));
    expect(screen.getByText('Kèm theo: chú thích Word, biểu đồ')).toBeTruthy();
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('leads from an error to the workbench', async () => {
    const onMend = vi.fn();
    render(<ReportCard year={2026} outcome={blocked} onGenerate={nothing} onMend={onMend} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sửa trong bàn làm việc' }));
    expect(onMend).toHaveBeenCalledWith(blocked.problems[0]);
  });

  it('passes over errors only with a reason for each', async () => {
    const onGenerate = vi.fn();
    render(<ReportCard year={2026} outcome={blocked} onGenerate={onGenerate} onMend={nothing} />);
    await userEvent.click(screen.getByText('Vẫn tạo báo cáo, có lý do'));
    const go = screen.getByRole('button', { name: 'Tạo báo cáo với các lý do đã ghi' });
    await userEvent.click(go);
    expect(onGenerate).not.toHaveBeenCalled();

    await userEvent.type(screen.getByRole('textbox'), 'Quyết định gồm cả TTHC bãi bỏ');
    await userEvent.click(go);
    expect(onGenerate).toHaveBeenCalledWith({ 'report/C04': 'Quyết định gồm cả TTHC bãi bỏ' });
  });
});

describe('first run', () => {
  it('saves nothing until the needed items are there, then asks for one site', async () => {
    const onSave = vi.fn();
    render(<FirstRun suggestedSite="https://motcua.vidu.gov.vn" onSave={onSave} />);
    const allow = screen.getByRole('button', { name: 'Lưu và cho phép đọc motcua.vidu.gov.vn' });
    await userEvent.click(allow);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getAllByText('Cần điền mục này.')).toHaveLength(4);

    await userEvent.type(screen.getByLabelText('Tên đơn vị'), ' Sở Nội vụ ');
    await userEvent.type(screen.getByLabelText('Cơ quan chủ quản'), 'UBND tỉnh Ví Dụ');
    await userEvent.type(screen.getByLabelText('Viết tắt trong số văn bản'), 'SNV');
    await userEvent.type(screen.getByLabelText('Địa danh trên văn bản'), 'Ví Dụ');
    await userEvent.click(allow);
    expect(onSave).toHaveBeenCalledWith(
      {
        'org.name': 'Sở Nội vụ',
        'org.parentName': 'UBND tỉnh Ví Dụ',
        'org.abbr': 'SNV',
        'doc.place': 'Ví Dụ',
      },
      'https://motcua.vidu.gov.vn',
      true,
    );
  });
});

describe('the popup as a whole', () => {
  const page = {
    page: { kind: 'status', status: aStatus({ problems: [aProblem()] }) } as const,
    ownPacks: new Map<string, string>(),
    onTeach: nothing,
    teachFailure: null,
    onReadOnce: nothing,
    onAllow: nothing,
    onReload: nothing,
    onSeeAll: nothing,
  };
  const report = { year: 2026, onGenerate: nothing, onMend: nothing };

  it.each([
    ['loading', { kind: 'loading' } as const],
    ['failed', { kind: 'ledger-failed', message: 'closed', onRetry: nothing } as const],
    [
      'first run',
      { kind: 'first-run', firstRun: { suggestedSite: null, onSave: nothing } } as const,
    ],
    [
      'ready',
      {
        kind: 'ready',
        figures: { choice: aChoice(), figures: figuresModel(), onSeeAll: nothing },
        report: {
          ...report,
          outcome: { kind: 'blocked', problems: [aProblem({ severity: 'error' })] },
        },
      } as const,
    ],
  ])('%s: axe finds nothing', async (_, state) => {
    const { container } = render(
      <PopupView state={state} page={page} onOpenWorkbench={nothing} onImport={nothing} />,
    );
    expect(await axeFaults(container)).toEqual([]);
  });
});
