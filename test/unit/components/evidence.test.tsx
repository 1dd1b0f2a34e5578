// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { EvidenceView } from '../../../components/evidence/EvidenceView';
import { moveBy } from '../../../components/evidence/keys';
import { tableText } from '../../../components/evidence/table-text';
import { figureKey, parseFigureKey } from '../../../components/figures/figure-key';
import { figureProblem } from '../../../lib/figures/offer';
import { figuresOf } from '../../../lib/figures/figures';
import type { Reading } from '../../../lib/domain/reading';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { dossier, figure, list, statistics } from '../figures/support/builders';
import { axeFaults } from './axe';
import { aScope, deskOver, ports } from './desk';

beforeAll(() => {
  // jsdom lays nothing out: the scroller is given the size it has on a screen.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 420 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 900 });
  Element.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

const dossiers = [
  dossier('H99-220103-0001', {
    procedure: 'Chuyển quyền sử dụng đất',
    receivedAt: '2022-01-03',
    dueAt: '2022-01-10',
    resultAt: '2022-01-12',
    status: 'finished',
  }),
  dossier('H99-220104-0002', {
    procedure: 'Đăng ký kết hôn',
    receivedAt: '2022-01-04',
    dueAt: '2022-01-10',
    resultAt: '2022-01-08',
    status: 'finished',
  }),
  dossier('H99-220105-0003', {
    procedure: '=cmd()',
    receivedAt: '2022-01-05',
    dueAt: '2022-01-10',
    resultAt: '2022-01-10',
    status: 'finished',
  }),
];
const period = { from: '2022-01-01', to: '2022-11-17' };
const readings = [
  list('l', dossiers),
  statistics('p', period, [figure('resolved.total', 5), figure('resolved.overdue', 4)]),
];

const opened = vi.fn();

function show(selected: string | null, seen: Reading[] = readings) {
  const scope = aScope();
  const { figures } = figuresOf(ledgerOf(seen), scope);
  const acts = ports(deskOver(seen));
  const view = render(
    <EvidenceView
      year={2022}
      selected={selected}
      figures={figures}
      scope={scope}
      ports={acts}
      commands={{ 'page.open': opened }}
    />,
  );
  return { ...acts, ...view };
}

const candidates = () => screen.findByRole('region', { name: /^Các số tìm thấy/ });

describe('the figures', () => {
  it('are links with value, basis and what speaks against them', () => {
    show(null);
    const nav = screen.getByRole('navigation', { name: 'Các số liệu của kỳ' });
    const link = within(nav).getByRole('link', { name: /Đã giải quyết: Quá hạn/ });
    expect(link.getAttribute('href')).toBe('#/figures/2022/resolved.overdue');
    expect(link.textContent).toContain('4');
    expect(link.textContent).toContain('trang thống kê');
  });

  it('of an address that names none says so', () => {
    show('resolved.nothing');
    expect(document.body.textContent).toContain('Kỳ này không có số liệu của địa chỉ này');
  });

  it('tells at first use what to open', async () => {
    show(null, []);
    expect(document.body.textContent).toContain('Chưa đọc được trang nào');
    await screen.findByText('Chưa thấy hồ sơ nào của kỳ nên chưa vẽ được biểu đồ.');
  });

  it.each(['resolved.overdue', 'paused:payment', 'received.direct:một cửa: x/y'])(
    '%s is read back from its address',
    (key) => expect(figureKey(parseFigureKey(key)!)).toBe(key),
  );
});

describe('one figure', () => {
  it('lists every candidate with its page, and which one is in use', async () => {
    show('resolved.overdue');
    const cards = within(await candidates())
      .getAllByRole('listitem')
      .filter((one) => one.matches('.candidate'));
    expect(cards.map((card) => card.getAttribute('data-basis'))).toEqual([
      'page-total',
      'dossiers',
    ]);
    expect(cards[0]!.textContent).toContain('đang dùng');
    expect(cards[0]!.textContent).toContain('https://motcua.example.vn/thong-ke');
    expect(cards[0]!.textContent).toContain('Tổng cộng');
    const open = within(cards[0]!).getByRole('link', { name: /Mở trang trên cổng/ });
    expect([open.getAttribute('target'), open.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('says in words what the page and the dossiers differ by', async () => {
    show('resolved.overdue');
    await screen.findByText('Trang ghi 4, đếm hồ sơ được 1: trang hơn 3.');
    expect(document.body.textContent).toContain('Chưa thấy trong danh sách nào: 3 hồ sơ');
  });

  it('takes another candidate only with a note', async () => {
    const { saveChoice } = show('resolved.overdue');
    await userEvent.click(
      await screen.findByRole('button', { name: /^Lấy số này: 1 \(cộng hồ sơ\)/ }),
    );
    const dialog = await screen.findByRole('dialog', { name: /Lấy số/ });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi lựa chọn' }));
    expect(saveChoice).not.toHaveBeenCalled();
    expect(dialog.textContent).toContain('Hãy ghi lý do.');
    await userEvent.type(within(dialog).getByRole('textbox'), ' Trang lỗi ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi lựa chọn' }));
    expect(saveChoice).toHaveBeenCalledWith(
      { concept: 'resolved.overdue', part: null },
      { kind: 'candidate', basis: 'dossiers', value: 1, place: null },
      'Trang lỗi',
    );
    await screen.findByText('Đã ghi lựa chọn.');
  });

  it('takes a typed number, refusing what is none', async () => {
    const { saveChoice } = show('resolved.overdue');
    await userEvent.click(await screen.findByRole('button', { name: 'Tự nhập số' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('Số'), '1.70');
    await userEvent.type(within(dialog).getByLabelText(/^Ghi chú/), 'Theo sổ giấy');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi lựa chọn' }));
    expect(saveChoice).not.toHaveBeenCalled();
    await userEvent.type(within(dialog).getByLabelText('Số'), '1');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi lựa chọn' }));
    expect(saveChoice).toHaveBeenCalledWith(
      { concept: 'resolved.overdue', part: null },
      { kind: 'typed', value: 1701 },
      'Theo sổ giấy',
    );
  });

  it('copies the number with its source as one sentence', async () => {
    const { copy } = show('resolved.overdue');
    await userEvent.click(screen.getByRole('button', { name: 'Sao chép số kèm nguồn' }));
    const { text } = copy.mock.calls[0]![0];
    expect(text).toBe(
      'Đã giải quyết: Quá hạn: 4 (từ 01/01/2022 đến hết 17/11/2022). Nguồn: trang “Hệ thống một cửa”, https://motcua.example.vn/thong-ke, đọc lúc 09:00 18/11/2022, cột “resolved.overdue”, dòng “Tổng cộng”.',
    );
  });

  it('offers the ways out of a problem that can be gone here, and no other', async () => {
    const scope = aScope();
    const { figures } = figuresOf(ledgerOf(readings), scope);
    const fixes = [
      { title: 'Mở trang trên cổng', command: 'page.open', args: { url: 'https://cong.example' } },
      { title: 'Xem nguồn của con số', command: 'figure.evidence' },
    ];
    const told = figures.map((one) => ({
      ...one,
      problems: [figureProblem('figures/unit-not-chosen', 'warning', {}, { fixes })],
    }));
    render(
      <EvidenceView
        year={2022}
        selected="resolved.overdue"
        figures={told}
        scope={scope}
        ports={ports(deskOver(readings))}
        commands={{ 'page.open': opened }}
      />,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Mở trang trên cổng' }));

    expect(opened).toHaveBeenCalledWith({ url: 'https://cong.example' });
    expect(screen.queryByRole('button', { name: 'Xem nguồn của con số' })).toBeNull();
  });

  it('says that a ledger cannot be read, and tries again', async () => {
    const scope = aScope();
    let broken = true;
    const good = deskOver(readings);
    const acts = ports((kind, body) =>
      broken ? Promise.reject(new Error('closed')) : good(kind, body),
    );
    const { figures } = figuresOf(ledgerOf(readings), scope);
    render(
      <EvidenceView
        year={2022}
        selected="dossiers"
        figures={figures}
        scope={scope}
        ports={acts}
        commands={{}}
      />,
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không đọc được sổ số liệu: closed');
    broken = false;
    await userEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    await screen.findByRole('grid');
  });
});

describe('the dossiers', () => {
  it('are a grid that says how many rows it has', async () => {
    show('resolved.total');
    const grid = await screen.findByRole('grid', { name: 'Bảng hồ sơ' });
    expect(grid.getAttribute('aria-rowcount')).toBe('4');
    await waitFor(() => expect(within(grid).getAllByRole('row')).toHaveLength(4));
    await within(grid).findByText('H99-220103-0001');
    expect(grid.textContent).toContain('Có kết quả 12/01/2022, sau ngày hẹn trả 10/01/2022.');
  });

  it('are found without accents and sorted by a heading', async () => {
    show('resolved.total');
    await userEvent.type(await screen.findByLabelText('Tìm hồ sơ'), 'dat chuyen');
    await screen.findByText('1 trong 3 hồ sơ');
    await userEvent.clear(screen.getByLabelText('Tìm hồ sơ'));
    const header = screen.getByRole('columnheader', { name: /Có kết quả/ });
    await userEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await waitFor(() => {
      const codes = [...document.querySelectorAll('.rows [role="row"]')].map(
        (one) => one.firstElementChild!.textContent,
      );
      expect(codes).toEqual(['H99-220104-0002', 'H99-220105-0003', 'H99-220103-0001']);
    });
  });

  it('are walked by keys; Enter opens the details, Escape gives the focus back', async () => {
    show('resolved.total');
    const grid = await screen.findByRole('grid');
    await within(grid).findByText('H99-220104-0002');
    grid.focus();
    await userEvent.keyboard('{ArrowDown}');
    const active = document.getElementById(grid.getAttribute('aria-activedescendant')!)!;
    expect(active.getAttribute('aria-selected')).toBe('true');
    expect(active.textContent).toContain('H99-220104-0002');
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Hồ sơ H99-220104-0002' });
    await within(dialog).findByText('Từng thông tin, theo cổng và lúc thấy');
    expect(dialog.textContent).toContain('motcua.example.vn');
    expect(await axeFaults(dialog)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(grid);
  });

  it('are copied as a table in which no text is a formula', async () => {
    const { copy } = show('resolved.total');
    await userEvent.click(await screen.findByRole('button', { name: 'Sao chép bảng' }));
    await waitFor(() => expect(copy).toHaveBeenCalled());
    const { text, html } = copy.mock.calls[0]![0];
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain("\t'=cmd()\t");
    expect(html).toContain('mso-number-format');
  });
});

describe('axe finds nothing', () => {
  it.each([null, 'dossiers', 'resolved.overdue', 'rate.onTime', 'procedures.total'])(
    'in %s',
    async (selected) => {
      const { container } = show(selected);
      if (selected === null) await screen.findByRole('heading', { name: /theo tháng, năm 2022/ });
      else if (selected === 'dossiers') await screen.findByRole('grid');
      else await screen.findByRole('heading', { level: 2 });
      expect(await axeFaults(container)).toEqual([]);
    },
  );
});

describe('small parts', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 0, 0],
    ['PageDown', 95, 99],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['a', 5, null],
  ] as const)('%s from %i', (key, at, to) => {
    expect(moveBy(key, at, 100, 10)).toBe(to);
  });

  it('a table goes as text and as HTML, its marks escaped', () => {
    const { text, html } = tableText(['A', 'B'], [['<b>&', 'x\ty\nz']]);
    expect(text).toBe('A\tB\r\n<b>&\tx y z');
    expect(html).toContain('&lt;b&gt;&amp;');
  });
});
