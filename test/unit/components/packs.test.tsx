// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packActions } from '../../../components/palette/pack-actions';
import { PackPage } from '../../../components/packs/PackPage';
import { GUIDE, type PackPageProps } from '../../../components/packs/ports';
import { PackText } from '../../../components/popup/PackText';
import { PeriodForm } from '../../../components/popup/PeriodPicker';
import { builtinPacks } from '../../../lib/packs/builtin-packs';
import { checkPack } from '../../../lib/packs/check-pack';
import { copyPack, freeId, freeName } from '../../../lib/packs/copy-pack';
import { packFileOf, type OwnPackFile } from '../../../lib/packs/own-pack-schema';
import { periodsOf } from '../../../lib/packs/periods';
import { examplePack, exampleText } from '../packs/support/forms';
import { axeFaults } from './axe';
import { aChoice } from './made-up';

afterEach(cleanup);

const TAUGHT: OwnPackFile = {
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
  kept: { file: 'bang-tuan.json', at: '2026-11-20T08:30:00+07:00' },
};

function show(over: Partial<PackPageProps> = {}) {
  const done = () => vi.fn(async () => undefined);
  const ports = { keep: done(), remove: done(), export: done(), turn: done() };
  const props: PackPageProps = {
    own: [TAUGHT],
    builtin: builtinPacks(),
    year: 2026,
    selected: null,
    onSelect: vi.fn(),
    form: 'report-hatinh',
    onForm: vi.fn(),
    report: {
      input: { year: 2026, period: { from: '2026-01-01', to: '2026-11-20' }, values: {} },
      sources: null,
    },
    today: '2026-11-21',
    stateOf: (field) => (field === 'audit.count' ? 'done' : 'open'),
    onField: vi.fn(),
    ports,
    ...over,
  };
  const { container, rerender } = render(<PackPage {...props} />);
  return {
    ...props,
    container,
    again: (next: Partial<PackPageProps>) => rerender(<PackPage {...props} {...next} />),
  };
}
const drop = (text: string, name = 'a.json') =>
  userEvent.upload(screen.getByLabelText(/Nhập gói từ tệp/), new File([text], name));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the page of packs', () => {
  it.each([null, 'taught-vidu', 'report-general', 'gone'])(
    'axe finds nothing with %s chosen',
    async (selected) => {
      expect(await axeFaults(show({ selected }).container)).toEqual([]);
    },
  );

  it('lists own and built-in packs, and says what each brings', () => {
    show({ selected: 'report-hatinh' });
    const list = within(screen.getByRole('navigation', { name: 'Các gói' }));
    expect(list.getAllByRole('link')).toHaveLength(1 + builtinPacks().length);
    expect(screen.getByText(/Có sẵn trong tiện ích \(14\)/)).toBeTruthy();
    expect(screen.getByText('có sẵn trong tiện ích')).toBeTruthy();
    expect(document.body.textContent).toContain('tỉnh Hà Tĩnh · ');
    expect(screen.queryByRole('button', { name: 'Xóa' })).toBeNull();
  });

  it('says from which file a pack came, and when', () => {
    show({ selected: 'taught-vidu' });
    expect(screen.getByText('tệp bang-tuan.json, nhập 08:30 20/11/2026')).toBeTruthy();
  });

  it('finds among many, by name without marks', async () => {
    const own = Array.from({ length: 200 }, (_, at) => ({
      ...TAUGHT,
      id: `goi-${at}`,
      displayName: { vi: at === 7 ? 'Cổng Đồng Ví Dụ' : `Gói ${at}` },
    }));
    show({ own });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm gói' }), 'dong vi');
    expect(screen.getAllByRole('link', { name: /Cổng Đồng/ })).toHaveLength(1);
    expect(screen.queryByRole('link', { name: 'Gói 8' })).toBeNull();
  });

  it('shows an empty list what to do', () => {
    show({ own: [] });
    expect(screen.getByText(/Chưa có gói nào/)).toBeTruthy();
  });

  it('removes only when asked twice', async () => {
    const { ports, onSelect } = show({ selected: 'taught-vidu' });
    await press('Xóa');
    expect(ports.remove).not.toHaveBeenCalled();
    await press('Xóa hẳn gói này?');
    expect(ports.remove).toHaveBeenCalledWith('taught-vidu');
    await waitFor(() => expect(onSelect).toHaveBeenCalledWith(null));
  });

  it('switches off and on, and says which are off', async () => {
    const { ports, again } = show({ selected: 'taught-vidu' });
    await press('Tắt');
    expect(ports.turn).toHaveBeenCalledWith('taught-vidu', false);
    again({ selected: 'taught-vidu', own: [{ ...TAUGHT, kept: { ...TAUGHT.kept!, off: true } }] });
    expect(screen.getByRole('link', { name: /Bảng tuần.*đang tắt/ })).toBeTruthy();
    await press('Bật');
    expect(ports.turn).toHaveBeenLastCalledWith('taught-vidu', true);
  });

  it('renames when the field is left, without what is stored beside the file', async () => {
    const { ports } = show({ selected: 'taught-vidu' });
    const field = screen.getByLabelText('Tên gói');
    await userEvent.clear(field);
    await userEvent.type(field, 'Bảng năm');
    await userEvent.tab();
    const asked = { ...packFileOf(TAUGHT), displayName: { vi: 'Bảng năm' } };
    expect(ports.keep).toHaveBeenCalledWith(asked);
  });

  it('tells a failure', async () => {
    const { ports } = show({ selected: 'taught-vidu' });
    ports.export = vi.fn(async () => {
      throw new Error('hết chỗ');
    });
    await press('Xuất tệp');
    expect((await screen.findByRole('alert')).textContent).toContain('hết chỗ');
  });
});

describe('a file', () => {
  it('is shown with what it brings before anything is kept, and kept with its name', async () => {
    const { ports, onSelect } = show();
    await drop(exampleText(), 'mau.json');
    expect(await screen.findByText(/Tệp mau.json dùng được/)).toBeTruthy();
    expect(screen.getByText(/01\/12 năm trước đến 30\/11/)).toBeTruthy();
    expect(ports.keep).not.toHaveBeenCalled();
    await press('Cài gói này');
    expect(ports.keep).toHaveBeenCalledWith(examplePack(), 'mau.json');
    await waitFor(() => expect(onSelect).toHaveBeenCalledWith('bao-cao-tinh-mau'));
    expect(screen.getByText('Đã cài gói “Báo cáo ISO của tỉnh Mẫu”.')).toBeTruthy();
  });

  it('that is faulty is refused with file, line and column', async () => {
    const { ports } = show();
    await drop('{\n  "id": 7\n}');
    expect((await screen.findByText(/a.json, dòng 2, cột 9/)).textContent).toContain('sai kiểu');
    expect(screen.queryByRole('button', { name: 'Cài gói này' })).toBeNull();
    expect(ports.keep).not.toHaveBeenCalled();
  });

  it('is never put over one’s own pack without saying so', async () => {
    const { ports } = show();
    await drop(JSON.stringify({ ...packFileOf(TAUGHT), version: '1.0.4' }));
    expect(await screen.findByText(/Sẽ thay gói “Bảng tuần” phiên bản 1.0.0/)).toBeTruthy();
    await press('Không cài');
    expect(ports.keep).not.toHaveBeenCalled();
  });

  it('may not say how it came here, nor be longer than a pack can be', async () => {
    show();
    await drop(JSON.stringify(TAUGHT));
    expect(await screen.findByText(/không có mục nào tên “kept”/)).toBeTruthy();
    await drop(' '.repeat(5_000_001));
    expect(await screen.findByText(/quá lớn/)).toBeTruthy();
  });
});

describe('a new pack from this one', () => {
  it('has ids of its own, is valid, and replaces nothing', async () => {
    const { ports } = show({ selected: 'report-general' });
    await press('Gói mới từ gói này');
    await press('Tạo gói');
    const [made] = vi.mocked(ports.keep).mock.calls[0]!;
    expect(made.id).toBe('report-general-ban-2');
    expect(made.contributes.reports!.map(({ id }) => id)).toEqual(['report-general-ban-2']);
    expect(made.displayName.vi).toMatch(/ \(bản 2\)$/);
    expect(made.$schema).toBe('./pack-1.schema.json');
    expect(checkPack(made, 'x')).toEqual([]);
  });

  it.each(builtinPacks().map((pack) => [pack.id, pack] as const))('of %s is valid', (id, pack) => {
    expect(checkPack(copyPack(pack, freeId(id, [id, `${id}-ban-2`]), 'Của tôi'), 'x')).toEqual([]);
  });

  it('is called by its number, the copy of a copy too', () => {
    expect(freeName('Mẫu chung', 'mau-chung-ban-2')).toBe('Mẫu chung (bản 2)');
    expect(freeName('Mẫu chung (bản 2)', 'mau-chung-ban-3')).toBe('Mẫu chung (bản 3)');
  });

  it('is not made under an id that exists or is none', async () => {
    show({ selected: 'report-general' });
    await press('Gói mới từ gói này');
    const id = screen.getByLabelText('Mã gói mới');
    await userEvent.clear(id);
    await userEvent.type(id, 'taught-vidu');
    expect(screen.getByText('Đã có gói mang mã này.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tạo gói' })).toHaveProperty('disabled', true);
  });
});

describe('what a pack contributes', () => {
  it('a checklist shows what is there and leads to what is not', async () => {
    const { onField } = show({ own: [examplePack()], selected: 'bao-cao-tinh-mau' });
    expect(screen.getByText(/Đã có 1\/3/)).toBeTruthy();
    await press('Bảng điểm tự đánh giá đã ký');
    expect(onField).toHaveBeenCalledWith('mau.bangDiem');
    expect(document.body.textContent).toContain('(bản giấy) · tự kiểm tra');
  });

  it('a form can be taken for the open report', async () => {
    const { onForm } = show({ own: [examplePack()], selected: 'bao-cao-tinh-mau' });
    await press('Dùng mẫu này');
    expect(onForm).toHaveBeenCalledWith('bao-cao-tinh-mau');
  });

  it('a form is tried without anything being kept', async () => {
    const { ports } = show({ own: [examplePack()], selected: 'bao-cao-tinh-mau' });
    await press('Thử');
    expect(screen.getByText(/Chưa có gì thay đổi/)).toBeTruthy();
    await press('Thôi thử');
    expect(screen.queryByText(/Chưa có gì thay đổi/)).toBeNull();
    expect(ports.keep).not.toHaveBeenCalled();
  });

  it('periods stand in the period picker', async () => {
    const named = periodsOf([examplePack()], 2026);
    expect(named.map(({ period }) => period)).toEqual([{ from: '2025-12-01', to: '2026-11-30' }]);
    const onPeriod = vi.fn();
    render(<PeriodForm {...aChoice()} named={named} onPeriod={onPeriod} />);
    await userEvent.selectOptions(
      screen.getAllByRole('combobox')[1]!,
      'Kỳ của tỉnh Mẫu (01/12–30/11)',
    );
    expect(onPeriod).toHaveBeenCalledWith({ from: '2025-12-01', to: '2026-11-30' });
  });

  it('commands open places and do known things', () => {
    const [onField, generate, other] = [vi.fn(), vi.fn(), vi.fn()];
    const actions = packActions([examplePack()], {
      year: 2026,
      onRoute: other,
      onField,
      name: ({ vi: words }) => words,
      act: {
        'report.generate': generate,
        'report.preview': other,
        'register.new': other,
        'problem.next': other,
        'field.find': other,
      },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      'Ghi khó khăn, vướng mắc',
      'Tạo báo cáo gửi UBND tỉnh Mẫu',
    ]);
    actions.forEach(({ run }) => run());
    expect(onField).toHaveBeenCalledWith('mau.vuongMac');
    expect(generate).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
  });
});

it('the guide opens inside the page, without a link that leads away', async () => {
  const { container } = show({ selected: GUIDE });
  expect(await screen.findByRole('heading', { level: 2 })).toBeTruthy();
  expect(container.querySelectorAll('a[href^="http"]')).toHaveLength(0);
  expect(await axeFaults(container)).toEqual([]);
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
