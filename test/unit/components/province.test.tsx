// @vitest-environment jsdom
/** The province's view over the real desk: what is shown, filtered, sorted; axe in each place. */
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fieldOf, placeOf } from '../../../components/province/address';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { bundle, provinceOf, YEAR } from '../rollup/support/province';
import { axeFaults } from './axe';
import { desk, give, received, rowIds, show, useProvince } from './province-place';

vi.mock('../../../components/data/packs', () => ({ useOwnPacks: () => [] }));
vi.mock('../../../lib/platform/messaging', () => ({ send: () => Promise.resolve({}) }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

useProvince();

describe('addresses', () => {
  it.each([
    { at: 'files' },
    { at: 'files', stand: 'open', received: '2024-11-20T08:00:00+07:00' },
    { at: 'files', stand: null, received: null },
    { at: 'unit', id: 'so-mau' },
    { at: 'figure', key: 'units.sent', level: null },
    { at: 'figure', key: 'units.sent', level: 'cap-xa' },
  ] as const)('go there and back: %j', (place) => {
    expect(placeOf(fieldOf(place))).toEqual(place);
  });

  it('lead to the board where they name nothing', () => {
    expect([placeOf(null), placeOf('?')]).toEqual([{ at: 'board' }, { at: 'board' }]);
  });
});

describe('the board', () => {
  it('says how to start while there is no list', async () => {
    const container = show({ at: 'board' });
    const words = (await screen.findByText(/Chưa có danh sách đơn vị/)).textContent;
    expect(words).toMatch(/dán danh sách từ Excel.*ghi tên tỉnh và hạn gửi/);
    expect(words).not.toContain('json');
    expect(await axeFaults(container)).toEqual([]);
  });

  it('has a line a unit, filters, finds without accents, sorts', async () => {
    await received();
    const container = show({ at: 'board' });
    await waitFor(() => expect(rowIds(container)).toEqual(['so-mau', 'huyen-mau', 'xa-mau']));
    expect(await axeFaults(container)).toEqual([]);

    await userEvent.click(screen.getByLabelText(/^Toàn tỉnh, Chưa gửi: 1\./));
    expect(rowIds(container)).toEqual(['xa-mau']);
    await userEvent.click(screen.getByText('Bỏ lọc'));
    await userEvent.type(screen.getByLabelText('Tìm đơn vị'), 'huyen');
    expect(rowIds(container)).toEqual(['huyen-mau']);
    await userEvent.clear(screen.getByLabelText('Tìm đơn vị'));
    await userEvent.selectOptions(
      screen.getByLabelText('Điều cần xem', { selector: 'select' }),
      'late',
    );
    // The huyện's only file is dated after the day, the xã has sent nothing.
    expect(rowIds(container)).toEqual(['huyen-mau', 'xa-mau']);
    await userEvent.click(screen.getByText('Bỏ lọc'));
    const heading = container.querySelector('[data-sort="name"]')!;
    await userEvent.click(heading);
    await userEvent.click(heading);
    expect(rowIds(container)).toEqual(['xa-mau', 'huyen-mau', 'so-mau']);
  });

  it('shows what is looked for first, and no column of lateness without a due day', async () => {
    await received();
    const first = show({ at: 'board' });
    await screen.findByRole('grid');
    const columns = (of: HTMLElement) =>
      [...of.querySelectorAll('[data-sort]')].map((one) => one.getAttribute('data-sort'));
    expect(columns(first).slice(0, 6)).toEqual([
      ...['name', 'level', 'state', 'result', 'notes', 'late'],
    ]);
    cleanup();
    await desk()('change', { changes: [{ do: 'list', province: provinceOf() }] });
    const next = show({ at: 'board' });
    await screen.findByRole('grid');
    expect(columns(next)).not.toContain('late');
    expect(columns(next)).toHaveLength(11);
  });

  it('opens a unit by the keyboard alone', async () => {
    await received();
    const container = show({ at: 'board' });
    const grid = await screen.findByRole('grid');
    grid.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(container.firstElementChild!.getAttribute('data-place')).toBe('unit:huyen-mau'),
    );
  });

  it('says before the due day that who has sent nothing may still send, on the board and before the report', async () => {
    await received({ due: [{ year: YEAR, day: '2024-12-15', source: 'KH 1' }] });
    const words = /Chưa hết hạn gửi \(15\/12\/2024\): 1 đơn vị chưa gửi/;
    show({ at: 'board' });
    await screen.findByText(words);
    cleanup();
    show({ at: 'report' });
    await screen.findByText(words);
  });

  it('does not call the number that comply known while it is not', async () => {
    await received();
    const container = show({ at: 'board' });
    await screen.findByRole('grid');
    const figure = container.querySelector('[data-figure="units.complying"][data-level=""]')!;
    expect(figure.textContent).toBe('chưa rõ');
    expect(screen.getByText(/Còn 2 đơn vị chưa có ý kiến/)).toBeTruthy();
    expect(screen.getByText(/1 tệp chưa biết của đơn vị nào/)).toBeTruthy();
  });
});

describe('a unit', () => {
  it('shows its versions, values with places, and keeps an opinion', async () => {
    await received({ budgetCaps: [{ amount: 10_000_000, source: 'QĐ 545' }] });
    const container = show({ at: 'unit', id: 'so-mau' });
    await screen.findByRole('heading', { name: 'Sở Mẫu' });
    const states = [...container.querySelectorAll('[data-file-status]')].map((one) =>
      one.getAttribute('data-file-status'),
    );
    expect(states).toEqual(['accepted', 'superseded']);
    const value = container.querySelector('[data-value="dossiers.received"]')!;
    expect(value.textContent).toMatch(/9.*b\.json · bộ số liệu/);
    expect(await axeFaults(container)).toEqual([]);

    await userEvent.selectOptions(screen.getByLabelText('Đánh giá'), 'weak');
    await userEvent.selectOptions(screen.getByLabelText('Cách kiểm tra'), 'office');
    await userEvent.type(screen.getByLabelText('Lý do'), 'không đánh giá nội bộ');
    await userEvent.click(screen.getByText('Lưu ý kiến'));
    await screen.findByText('Đã lưu ý kiến.');
    expect((await desk()('list', {})).opinions).toMatchObject([
      {
        unit: 'so-mau',
        year: YEAR,
        result: 'weak',
        checkMode: 'office',
        reason: 'không đánh giá nội bộ',
      },
    ]);
    const draft = await screen.findByLabelText<HTMLTextAreaElement>('Dự thảo ý kiến về kinh phí');
    expect(draft.value).toContain('chưa có cơ sở');
  });
});

describe('from unit to unit', () => {
  it('leads to the one before, the one after, and the next that sent something and has no opinion', async () => {
    await received();
    const container = show({ at: 'unit', id: 'so-mau' });
    const walk = await screen.findByRole('navigation', { name: 'Đi giữa các đơn vị' });
    expect(walk.textContent).toContain('Đơn vị 1/3');
    expect(within(walk).queryByText('Đơn vị trước')).toBeNull();
    const to = (words: string) =>
      decodeURIComponent(within(walk).getByText(words).getAttribute('href')!);
    expect(to('Đơn vị sau')).toContain('unit:huyen-mau');
    // The xã has sent nothing: there is nothing to judge.
    expect(to('Chưa có ý kiến tiếp theo: UBND huyện Mẫu')).toContain('unit:huyen-mau');
    await userEvent.selectOptions(await screen.findByLabelText('Đánh giá'), 'complying');
    await userEvent.click(screen.getByText('Lưu ý kiến'));
    await screen.findByText('Đã lưu ý kiến.');
    expect(container.querySelector('[data-unit]')!.getAttribute('data-unit')).toBe('so-mau');
    cleanup();

    show({ at: 'unit', id: 'huyen-mau' });
    const last = await screen.findByRole('navigation', { name: 'Đi giữa các đơn vị' });
    expect(last.textContent).toBe('Đơn vị 2/3Đơn vị trướcĐơn vị sau');
  });
});

describe('units', () => {
  it('starts from nothing with a pasted list', async () => {
    const container = show({ at: 'units' });
    const area = await screen.findByLabelText(/Mỗi dòng một đơn vị/);
    await userEvent.click(area);
    await userEvent.paste('1\tSở Mẫu\tCấp tỉnh\n2\tUBND xã Mẫu\n3\tTrung tâm Bịa');
    expect(
      screen.getAllByText('3 đơn vị mới, 0 đã có trong danh sách, 1 chưa rõ cấp'),
    ).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Cấp của các dòng chưa rõ'), 'cap-tinh');
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.click(screen.getByText('Thêm 3 đơn vị vào danh sách'));
    await waitFor(async () =>
      expect((await desk()('list', {})).organisations.map(({ id, level }) => [id, level])).toEqual([
        ['so-mau', 'cap-tinh'],
        ['ubnd-xa-mau', 'cap-xa'],
        ['trung-tam-bia', 'cap-tinh'],
      ]),
    );
  });

  it('does not leave a unit out without a reason', async () => {
    await received();
    const container = show({ at: 'units' });
    await waitFor(() => expect(rowIds(container)).toHaveLength(3));
    await userEvent.dblClick(container.querySelector('[data-row="xa-mau"]')!);
    const dialog = await screen.findByRole('dialog');
    await userEvent.selectOptions(within(dialog).getByLabelText(`Phạm vi năm ${YEAR}`), 'out');
    await userEvent.click(within(dialog).getByText('Lưu'));
    expect(within(dialog).getByText('Đưa một đơn vị ra ngoài phạm vi cần lý do.')).toBeTruthy();
    await userEvent.type(within(dialog).getByLabelText('Lý do'), 'không có TTHC');
    expect(await axeFaults(dialog)).toEqual([]);
    await userEvent.click(within(dialog).getByText('Lưu'));
    await waitFor(async () =>
      expect((await desk()('list', {})).scope).toEqual([
        { unit: 'xa-mau', year: YEAR, inScope: false, reason: 'không có TTHC' },
      ]),
    );
  });
});

describe('report and rules', () => {
  it('says that returns are partial, problems first, and opens numbers', async () => {
    await received();
    const container = show({ at: 'report' });
    await screen.findByText(/đã nhận của 2 trong 3 đơn vị/);
    // The stranger's file is listed with the reason before the report is made.
    expect(screen.getByText(/^1 tệp chưa tính/)).toBeTruthy();
    expect(screen.getByText(/^Chưa xác định được đơn vị, năm · Không có “Sở Lạ”/)).toBeTruthy();
    expect(
      container.querySelector('[data-figure="dossiers.received"][data-level=""]'),
    ).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('shows the units behind a number and those it lacks', async () => {
    await received();
    const container = show({ at: 'figure', key: 'dossiers.received', level: null });
    await screen.findByText('Các đơn vị được tính (1)');
    expect(screen.getByText('Trong phạm vi nhưng chưa rõ (2)')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says who must report, by which document, and who is under no rule', async () => {
    const organisations = [
      ...provinceOf().organisations,
      { kind: 'unit', id: 'x', name: 'Đơn vị X', level: null, source: 'Danh sách mẫu' },
    ];
    await received({ organisations });
    const container = show({ at: 'rules' });
    await screen.findByText('Ai phải báo cáo năm 2024');
    const rows = [...container.querySelectorAll('[data-obligation]')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    const UNTIL = 'chưa ghi ngày bắt đầu, đến 30/06/2025';
    const source = /^Quyết định số 19\/2014\/QĐ-TTg/;
    expect(rows).toEqual([
      ['Cấp tỉnh', 'Bắt buộc', expect.stringMatching(source), 'chưa ghi ngày hiệu lực', '1', '1'],
      ['Cấp huyện', 'Bắt buộc', expect.stringMatching(source), UNTIL, '1', '1'],
      ['Cấp xã', 'Khuyến khích', expect.stringMatching(source), 'chưa ghi ngày hiệu lực', '1', '0'],
      ['Đơn vị X', 'Chưa rõ nghĩa vụ', expect.stringMatching(/^Không có quy định/), '', '1', '0'],
    ]);
    expect(screen.getByText('Toàn tỉnh', { selector: '[data-obligations] th' })).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    cleanup();
    show({ at: 'board' });
    await screen.findByText(/^1 đơn vị trong phạm vi chưa rõ bắt buộc hay khuyến khích/);
    cleanup();
    show({ at: 'unit', id: 'huyen-mau' });
    await screen.findByText(
      /^Bắt buộc – Quyết định số 19\/2014\/QĐ-TTg .*\(chưa ghi ngày bắt đầu, đến 30\/06\/2025\)/,
    );
  });

  it('writes the annex of sources on the wish that units’ reports follow', async () => {
    await received();
    const container = show({ at: 'report' });
    const wish = await screen.findByLabelText('Kèm nguồn số liệu');
    expect((wish as HTMLSelectElement).value).toBe('none');
    await userEvent.selectOptions(wish, 'annex');
    await waitFor(() => expect(localStorage.getItem('motcua-iso.preferences')).toMatch(/"annex"/));
    expect(await axeFaults(container)).toEqual([]);
    const { bytes } = await desk()('report', { year: YEAR, evidence: 'annex' });
    expect(docxText(bytes!)).toMatch(
      /NGUỒN SỐ LIỆU[^]*UBND huyện Mẫu[^]*Bộ số liệu, mã tệp [0-9A-F]{8}[^]*20\/11\/2024/,
    );
    expect(docxText(bytes!)).not.toContain('.json');
    await userEvent.selectOptions(wish, 'comments');
    await waitFor(() =>
      expect(localStorage.getItem('motcua-iso.preferences')).toMatch(/"comments"/),
    );
    const noted = await desk()('report', { year: YEAR, evidence: 'comments' });
    expect(docxText(noted.bytes!)).not.toContain('NGUỒN SỐ LIỆU');
    expect(Object.keys(unzipSync(noted.bytes!))).toContain('word/comments.xml');
    const plain = await desk()('report', { year: YEAR });
    expect(docxText(plain.bytes!)).not.toContain('NGUỒN SỐ LIỆU');
  });

  it('sets the year beside the one before, and offers it as an annex', async () => {
    await received();
    await give(bundle('cu', { year: YEAR - 1, values: { 'dossiers.received': 4 } }));
    const container = show({ at: 'report' });
    const row = await waitFor(() => {
      const found = container.querySelector('[data-compared-key="dossiers.received"]');
      expect(found).toBeTruthy();
      return [...found!.children].map(({ textContent }) => textContent);
    });
    expect(row).toEqual(['Hồ sơ phát sinh', '4', '9', '+5', '1', '2']);
    expect(screen.getByLabelText('Kèm phụ lục so sánh với năm 2023')).toBeTruthy();
    expect(await axeFaults(container)).toEqual([]);
    const { bytes } = await desk()('report', { year: YEAR, compared: true });
    expect(docxText(bytes!)).toContain('SO SÁNH SỐ LIỆU NĂM 2024 VỚI NĂM 2023');
  });

  it('keeps what is to be done with figures of different days', async () => {
    await received();
    const container = show({ at: 'rules' });
    const choice = await screen.findByLabelText('Khi các đơn vị báo cáo theo kỳ khác nhau');
    await userEvent.selectOptions(choice, 'refuse');
    await userEvent.click(screen.getByText('Lưu quy định'));
    await waitFor(async () => expect((await desk()('list', {})).mixedPeriods).toBe('refuse'));
    expect(await axeFaults(container)).toEqual([]);
  });

  it('keeps a cap with its legal basis, and none without', async () => {
    await received();
    const container = show({ at: 'rules' });
    await userEvent.type(await screen.findByLabelText('Đồng mỗi đơn vị mỗi năm'), '10.000.000');
    await userEvent.click(screen.getByText('Thêm mức kinh phí'));
    expect(screen.getByText('Ghi văn bản quy định.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Văn bản quy định'), 'QĐ 545');
    await userEvent.click(screen.getByText('Thêm mức kinh phí'));
    await waitFor(async () =>
      expect((await desk()('list', {})).budgetCaps).toEqual([
        { amount: 10_000_000, validFrom: null, validTo: null, source: 'QĐ 545' },
      ]),
    );
    expect(await axeFaults(container)).toEqual([]);
  });
});
