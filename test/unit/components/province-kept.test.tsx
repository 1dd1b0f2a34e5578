// @vitest-environment jsdom
/** "Lưu giữ" on a machine that works for a province: what no backup holds is named, and written to a file of its own. */
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProvinceKept } from '../../../components/keep/ProvinceKept';
import { saveJson } from '../../../components/province/save-text';
import { PROVINCE_DATABASE, ProvinceDb } from '../../../lib/rollup/kept/db';
import { changeProvince } from '../../../lib/rollup/kept/keep';
import { readProvinceData } from '../../../lib/rollup/kept/transfer';
import { provinceOf } from '../rollup/support/province';
import { axeFaults } from './axe';

vi.mock('../../../components/province/save-text', () => ({
  saveJson: vi.fn(() => Promise.resolve(true)),
}));
vi.mock('webextension-polyfill', () => ({ default: {} }));

afterEach(async () => {
  cleanup();
  vi.mocked(saveJson).mockClear();
  await ProvinceDb.delete(PROVINCE_DATABASE);
});

const show = () => render(<ProvinceKept year={2024} again="idle" />).container;

describe('the province’s data in “Lưu giữ”', () => {
  it('are said to be in no backup, and are written to a file that can be taken again', async () => {
    const db = new ProvinceDb();
    await changeProvince(db, () => provinceOf());
    db.close();
    const container = show();
    await screen.findByText(/0 tệp nhận từ các đơn vị, 3 đơn vị.*không nằm trong tệp sao lưu/);
    expect(await axeFaults(container)).toEqual([]);

    await userEvent.click(screen.getByText('Xuất dữ liệu toàn tỉnh'));
    await screen.findByText(/^Đã ghi tệp toan-tinh-/);
    const [text] = vi.mocked(saveJson).mock.calls[0]!;
    expect(readProvinceData(text)).toMatchObject({
      province: { organisations: [{ id: 'so-mau' }, { id: 'huyen-mau' }, { id: 'xa-mau' }] },
    });
  });

  it('say so where the download was stopped', async () => {
    const db = new ProvinceDb();
    await changeProvince(db, () => provinceOf());
    db.close();
    vi.mocked(saveJson).mockResolvedValueOnce(false);
    show();
    await userEvent.click(await screen.findByText('Xuất dữ liệu toàn tỉnh'));
    await screen.findByText(/^Chưa làm được: trình duyệt đã dừng/);
  });

  it('are not spoken of where there are none, and no database is made by asking', async () => {
    const container = show();
    await waitFor(() => expect(container.textContent).toBe(''));
    expect(await ProvinceDb.exists(PROVINCE_DATABASE)).toBe(false);
  });
});
