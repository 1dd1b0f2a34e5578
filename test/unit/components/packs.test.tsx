// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackText } from '../../../components/popup/PackText';
import { PackList } from '../../../components/workbench/PackList';
import type { PortalPackFile } from '../../../lib/packs/portal-schema';
import { axeFaults } from './axe';

afterEach(cleanup);

const PACK: PortalPackFile = {
  id: 'taught-vidu',
  version: '1.0.0',
  displayName: { vi: 'Bảng tuần' },
  engines: { 'motcua-iso': '>=0.1.0' },
  validFrom: null,
  validTo: null,
  contributes: {
    portals: [
      { hosts: [], site: 'https://motcua.vidu.vn', signatures: [], statuses: {}, grids: [] },
    ],
  },
};

function show(packs: PortalPackFile[]) {
  const acts = {
    onKeepPack: vi.fn(async () => undefined),
    onRemovePack: vi.fn(async () => undefined),
    onExportPack: vi.fn(async () => undefined),
  };
  const { container } = render(<PackList packs={packs} {...acts} />);
  return { ...acts, container };
}
const drop = (text: string) =>
  userEvent.upload(screen.getByLabelText(/Nhập mẫu từ tệp/), new File([text], 'a.json'));

describe('the list of page packs', () => {
  it('axe finds nothing', async () => {
    expect(await axeFaults(show([PACK]).container)).toEqual([]);
  });

  it('renames when the field is left', async () => {
    const { onKeepPack } = show([PACK]);
    const field = screen.getByLabelText('Tên mẫu Bảng tuần');
    await userEvent.clear(field);
    await userEvent.type(field, 'Bảng năm');
    await userEvent.tab();
    expect(onKeepPack).toHaveBeenCalledWith({ ...PACK, displayName: { vi: 'Bảng năm' } });
  });

  it('removes only when asked twice', async () => {
    const { onRemovePack } = show([PACK]);
    const button = screen.getByRole('button', { name: 'Xóa mẫu Bảng tuần' });
    await userEvent.click(button);
    expect(onRemovePack).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(onRemovePack).toHaveBeenCalledWith('taught-vidu');
  });

  it('names line and column of a bad file, and keeps nothing', async () => {
    const { onKeepPack } = show([]);
    await drop('{\n  "id": 7\n}');
    expect((await screen.findByText(/dòng 2, cột 9/)).textContent).toContain('sai kiểu');
    expect(onKeepPack).not.toHaveBeenCalled();
  });

  it('never puts a file over one’s own pack without asking', async () => {
    const { onKeepPack } = show([PACK]);
    await drop(JSON.stringify({ ...PACK, version: '1.0.4' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Giữ bản đang có' }));
    expect(onKeepPack).not.toHaveBeenCalled();
  });
});

it.each([
  ['taught-vidu', 'https://x.vn/', 'Đang dùng mẫu “Bảng tuần” vì trang có các cột anh/chị đã dạy.'],
  ['portal-opencps', 'https://motcua.mod.gov.vn/a', 'vì đúng địa chỉ trang'],
  ['portal-opencps', 'https://x.vn/a', 'vì trang có các cột của hệ thống ấy'],
  [null, 'https://x.vn/', 'không dùng mẫu riêng'],
])('says why %s reads %s', (pack, url, text) => {
  render(<PackText pack={pack} url={url} ownPacks={new Map([['taught-vidu', 'Bảng tuần']])} />);
  expect(document.body.textContent).toContain(text);
});
