// @vitest-environment jsdom
/** Files at the province: received, told, asked about and answered. */
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { placeOf } from '../../../components/province/address';
import { bundle, provinceOf, YEAR } from '../rollup/support/province';
import { axeFaults } from './axe';
import { desk, give, NOW, received, rowIds, show, useProvince } from './province-place';

vi.mock('../../../components/data/packs', () => ({ useOwnPacks: () => [] }));
vi.mock('../../../lib/platform/messaging', () => ({ send: () => Promise.resolve({}) }));
vi.mock('webextension-polyfill', () => ({ default: {} }));

useProvince();

describe('files', () => {
  it('says what became of each, and takes an answer', async () => {
    await received();
    const container = show({ at: 'files' });
    await waitFor(() => expect(rowIds(container)).toHaveLength(4));
    expect(await axeFaults(container)).toEqual([]);
    await userEvent.dblClick(container.querySelector('[data-row="la.json"]')!);
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/“Sở Lạ” trong danh sách đơn vị/);
    const field = within(dialog).getByLabelText('Tệp này của đơn vị');
    await userEvent.type(field, 'Sở nào đó');
    await userEvent.click(within(dialog).getByText('Lưu câu trả lời'));
    expect(within(dialog).getByText('Chọn một đơn vị có trong danh sách.')).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, 'UBND xã Mẫu');
    await userEvent.click(within(dialog).getByText('Lưu câu trả lời'));
    await within(dialog).findByText(/Đã trả lời: của UBND xã Mẫu, năm 2024/);
    expect((await desk()('list', {})).answers).toMatchObject([{ unit: 'xa-mau', year: YEAR }]);
  });
});

describe('a file of an unclear unit', () => {
  it('proposes the unit that its letterhead calls; without a press it is nobody’s', async () => {
    await received();
    await give(bundle('x', { unit: 'UBND XÃ MẪU TỈNH XA' }));
    const container = show({ at: 'files' });
    await waitFor(() => expect(rowIds(container)).toHaveLength(5));
    await userEvent.dblClick(container.querySelector('[data-row="x.json"]')!);
    const dialog = await screen.findByRole('dialog');
    const field = await within(dialog).findByLabelText<HTMLInputElement>('Tệp này của đơn vị');
    expect(field.value).toBe('');
    expect(within(dialog).queryByRole('button', { name: 'Sở Mẫu' })).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'UBND xã Mẫu' }));
    expect(field.value).toBe('UBND xã Mẫu');
    expect((await desk()('list', {})).answers).toEqual([]);
    await userEvent.click(within(dialog).getByText('Lưu câu trả lời'));
    await within(dialog).findByText(/Đã trả lời: của UBND xã Mẫu, năm 2024/);
  });
});

describe('a file that cannot be read', () => {
  it('is set aside with a reason, taken back, or given to a unit', async () => {
    await received();
    await give({ name: 'hong.docx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1]) });
    const container = show({ at: 'files' });
    await waitFor(() => expect(rowIds(container)).toHaveLength(5));
    await userEvent.dblClick(container.querySelector('[data-row="hong.docx"]')!);
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/Tệp Word \(\.docx\) bị hỏng/);
    await userEvent.type(within(dialog).getByLabelText(/Để riêng, không dùng/), 'gửi nhầm');
    await userEvent.click(within(dialog).getByText('Để riêng tệp này'));
    await within(dialog).findByText('Để riêng');
    expect((await desk()('board', { year: YEAR })).files.unplaced).toBe(1);
    expect(await axeFaults(dialog)).toEqual([]);

    await userEvent.click(await within(dialog).findByText('Rút câu trả lời'));
    const field = await within(dialog).findByLabelText('Tệp này của đơn vị');
    await userEvent.type(field, 'UBND xã Mẫu');
    await userEvent.click(within(dialog).getByText('Lưu câu trả lời'));
    await within(dialog).findByText(/Đã trả lời: của UBND xã Mẫu/);
    const board = await desk()('board', { year: YEAR });
    expect(board.rows.find(({ id }) => id === 'xa-mau')!.state).toBe('questions');
  });
});

describe('a list among the files', () => {
  it('that was taken is not asked about again once opinions were given', async () => {
    const lists = [{ name: 'ds.json', text: JSON.stringify(provinceOf()) }];
    const received_ = {
      at: NOW,
      taken: 0,
      known: 0,
      ignored: 0,
      failed: [],
      lists,
      stopped: false,
    };
    const run = { kind: 'done', received: received_ } as const;
    const first = show({ at: 'board' }, run);
    await waitFor(() => expect(first.querySelector('[data-list="taken"]')).toBeTruthy());
    cleanup();
    const opinion = { result: 'weak', checkMode: null, reason: null } as const;
    await desk()('change', {
      changes: [{ do: 'opinion', unit: 'so-mau', year: YEAR, opinion }],
    });
    const again = show({ at: 'board' }, run);
    await screen.findByRole('grid');
    expect(again.querySelector('[data-list="taken"]')).toBeTruthy();
    expect(again.querySelector('[data-list="other"]')).toBeNull();
  });
});

describe('receiving', () => {
  it('shows how far it is, and what came of it', async () => {
    const progress = { done: 3, total: 9, current: 'a/b.json' };
    const first = show({ at: 'board' }, { kind: 'reading', progress });
    expect(within(first).getByText('3 trong 9 tệp')).toBeTruthy();
    expect(within(first).getByText('Dừng')).toBeTruthy();
    cleanup();
    const received = {
      ...{ at: NOW, taken: 4, known: 5, ignored: 2, failed: ['x.json'], lists: [], stopped: true },
    };
    const second = show({ at: 'board' }, { kind: 'done', received });
    // None of the four is kept any more: they had been read before.
    expect(await within(second).findByText(/Đã đọc 0 tệp mới; 9 tệp/)).toBeTruthy();
    expect(within(second).getByText(/2 tệp ẩn, tệp tạm/)).toBeTruthy();
    expect(within(second).getByText('Đọc tiếp')).toBeTruthy();
    expect(within(second).getByText(/x\.json/)).toBeTruthy();
  });

  it('says in one message what became of them, each part leading to its files', async () => {
    await received();
    const before = { at: NOW, taken: 4, known: 0, ignored: 0, failed: [], lists: [] };
    const run = { kind: 'done', received: { ...before, stopped: false } } as const;
    const container = show({ at: 'board' }, run);
    const told = await waitFor(() => {
      const found = container.querySelector<HTMLElement>('[data-outcome]');
      expect(found).toBeTruthy();
      return found!;
    });
    await waitFor(() =>
      expect(told.textContent).toBe(
        'Đã đọc 4 tệp mới: 2 nhận · 1 chưa tính, cần trả lời · 1 đã có bản mới; 0 tệp đã đọc trước đây được bỏ qua.',
      ),
    );
    expect(told.getAttribute('role')).toBe('status');
    const link = within(told).getByText('1 chưa tính, cần trả lời');
    const place = placeOf(decodeURIComponent(link.getAttribute('href')!.split('/').pop()!));
    expect(place).toEqual({ at: 'files', stand: 'open', received: NOW });
    cleanup();
    // Files received later are not among them, and lead to a message of their own, within the same second too.
    const later = await give(
      bundle('la 2', { unit: 'Sở Lạ Hai' }),
      bundle('d', { unit: 'Sở Lạ Ba' }),
    );
    const files = show(place);
    await waitFor(() => expect(rowIds(files).sort()).toEqual(['la.json']));
    expect(await axeFaults(files)).toEqual([]);
    await userEvent.click(screen.getByText('Xem tệp của mọi lần nhận'));
    expect(rowIds(files).sort()).toEqual(['d.json', 'la 2.json', 'la.json']);
    cleanup();
    const next = show({ at: 'files', stand: 'open', received: later.at });
    await waitFor(() => expect(rowIds(next).sort()).toEqual(['d.json', 'la 2.json']));
  });
});
