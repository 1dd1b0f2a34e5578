// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupCard } from '../../../components/keep/BackupCard';
import { BackupNotice } from '../../../components/keep/BackupNotice';
import { EraseCard } from '../../../components/keep/EraseCard';
import { NotesCard } from '../../../components/keep/NotesCard';
import { RestoreCard } from '../../../components/keep/RestoreCard';
import { StorageCard, showBytes } from '../../../components/keep/StorageCard';
import type { EraseRun } from '../../../components/keep/use-erase';
import type { RestoreRun } from '../../../components/keep/use-restore';
import { KEPT_TABLES, NO_BACKUP, type Erased, type KeptTable } from '../../../lib/domain/keeping';
import type { BackupPreview } from '../../../lib/exchange/backup/preview';
import { Refused } from '../../../lib/exchange/refused';
import { axeFaults } from './axe';

afterEach(cleanup);

const PLAN: Erased = {
  readings: 3,
  dossiers: 1204,
  lessened: 7,
  drafts: 0,
  choices: 0,
  sweeps: 0,
  packs: 0,
  notes: 0,
  entries: 0,
  templates: 0,
  formers: 0,
  issued: 0,
  attachments: 0,
  received: 0,
  units: 0,
  profile: false,
};

function showErase(run: EraseRun, backedUp = true) {
  const acts = { preview: vi.fn(), confirm: vi.fn(), cancel: vi.fn(), onBackup: vi.fn() };
  const { container } = render(
    <EraseCard
      erase={{ run, ...acts }}
      hosts={['', 'motcua.vidu.vn']}
      years={[2026, 2025]}
      backedUp={backedUp}
      onBackup={acts.onBackup}
    />,
  );
  return { ...acts, container };
}

describe('erasing', () => {
  const asked: EraseRun = { kind: 'asked', scope: { kind: 'site', host: 'a.vn' }, plan: PLAN };

  it('names what a province received, and that no backup holds it', () => {
    const plan = { ...PLAN, received: 98, units: 118 };
    showErase({ kind: 'asked', scope: { kind: 'all' }, plan });
    expect(screen.getByText(/98 tệp nhận từ các đơn vị, 118 đơn vị/)).toBeTruthy();
    expect(screen.getByText(/không nằm trong bản sao lưu/)).toBeTruthy();
    cleanup();
    showErase(asked);
    expect(screen.queryByText(/không nằm trong bản sao lưu/)).toBeNull();
  });

  it('asks for a site, a year or everything', async () => {
    const { preview, container } = showErase({ kind: 'idle' });
    await userEvent.selectOptions(screen.getByLabelText('Trang'), 'motcua.vidu.vn');
    await userEvent.click(screen.getByText('Xem sẽ xóa những gì'));
    await userEvent.click(screen.getByLabelText('Số liệu của một năm'));
    await userEvent.click(screen.getByText('Xem sẽ xóa những gì'));
    await userEvent.click(screen.getByLabelText('Tất cả'));
    await userEvent.click(screen.getByText('Xem sẽ xóa những gì'));

    expect(preview.mock.calls).toEqual([
      [{ kind: 'site', host: 'motcua.vidu.vn' }],
      [{ kind: 'year', year: 2026 }],
      [{ kind: 'all' }],
    ]);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('says how much would go, and waits for the word', async () => {
    const { confirm, container } = showErase(asked);
    const button = screen.getByText<HTMLButtonElement>('Xóa hẳn');

    expect(screen.getByText('Sẽ xóa 3 trang đã đọc, 1.204 hồ sơ.')).toBeTruthy();
    expect(screen.getByText(/^7 hồ sơ khác mất phần/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Gõ chữ XÓA để xác nhận'), 'xoá hết{Enter}');
    expect(button.disabled).toBe(true);
    expect(confirm).not.toHaveBeenCalled();
    expect(await axeFaults(container)).toEqual([]);
  });

  it.each(['XÓA', 'xóa', 'XOÁ', 'xoa '])('takes %s for the word', async (word) => {
    const { confirm } = showErase(asked);
    await userEvent.type(screen.getByLabelText('Gõ chữ XÓA để xác nhận'), word);
    await userEvent.click(screen.getByText('Xóa hẳn'));

    expect(confirm).toHaveBeenCalledOnce();
  });

  it('offers a backup first where there is none', async () => {
    const { onBackup } = showErase(asked, false);
    await userEvent.click(screen.getByText('Sao lưu trước'));

    expect(onBackup).toHaveBeenCalledOnce();
  });
});

const counts = Object.fromEntries(KEPT_TABLES.map((table) => [table, 0])) as Record<
  KeptTable,
  number
>;
const PREVIEW: BackupPreview = {
  manifest: {
    format: 'motcua-iso/backup',
    version: 1,
    createdAt: '2026-11-21T09:00:00+07:00',
    extension: '0.1.0',
    unit: 'Sở Y tế',
    counts: { ...counts, readings: 2, dossiers: 1500 },
    parts: [],
    checksum: '',
  },
  changes: {
    readings: { added: 1, changed: 0, same: 1 },
    dossiers: { added: 1400, changed: 60, same: 40 },
  },
  bad: [],
};

function showRestore(run: RestoreRun, unit: string | null = 'Sở Y tế') {
  const acts = { choose: vi.fn(), merge: vi.fn(), cancel: vi.fn() };
  const { container } = render(<RestoreCard restore={{ run, ...acts }} unit={unit} />);
  return { ...acts, container };
}

describe('restoring', () => {
  it('shows what is in the file and what will change, then merges', async () => {
    const { merge, container } = showRestore({ kind: 'preview', preview: PREVIEW });
    const row = screen.getByRole('row', { name: /Hồ sơ/ });
    await userEvent.click(screen.getByText('Gộp vào sổ'));

    expect(row.textContent).toBe('Hồ sơ1.5001.4006040');
    expect(screen.getByText(/Tệp của Sở Y tế, ghi lúc 09:00 21\/11\/2026/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(merge).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('warns of another unit', () => {
    showRestore({ kind: 'preview', preview: PREVIEW }, 'Sở Xây dựng');

    expect(screen.getByRole('alert').textContent).toContain('trộn số liệu của hai đơn vị');
  });

  it('leaves faulty rows out only with consent', async () => {
    const bad = [{ table: 'notes', name: 'n2', reason: 'at' } as const];
    const { merge } = showRestore({ kind: 'preview', preview: { ...PREVIEW, bad } });
    const button = screen.getByText<HTMLButtonElement>('Gộp vào sổ');
    expect(button.disabled).toBe(true);
    await userEvent.click(screen.getByLabelText('Tôi đồng ý bỏ qua các dòng này'));
    await userEvent.click(button);

    expect(screen.getByText('Ghi chú n2: at')).toBeTruthy();
    expect(merge).toHaveBeenCalledOnce();
  });

  it('says why a file is refused', () => {
    const { problem } = new Refused('backup/newer', { version: 2, known: 1 });
    showRestore({ kind: 'refused', problem });

    expect(screen.getByText(/Hãy cập nhật tiện ích/)).toBeTruthy();
    expect(screen.getByText('Chọn tệp sao lưu')).toBeTruthy();
  });

  it('cannot be cancelled while the ledger is being written', () => {
    showRestore({ kind: 'merging' });

    expect(screen.queryByText('Thôi')).toBeNull();
    expect(screen.getByRole('progressbar')).toBeTruthy();
  });
});

describe('backing up', () => {
  const show = (empty: boolean, run: Parameters<typeof BackupCard>[0]['backup']['run']) => {
    const backup = { run, start: vi.fn(), cancel: vi.fn() };
    const onRemind = vi.fn();
    const { container } = render(
      <BackupCard state={NO_BACKUP} empty={empty} backup={backup} onRemind={onRemind} />,
    );
    return { ...backup, onRemind, container };
  };

  it('has nothing to do with an empty ledger', () => {
    show(true, { kind: 'idle' });

    expect(screen.getByText<HTMLButtonElement>('Sao lưu ngay').disabled).toBe(true);
    expect(screen.getByText(/còn trống/)).toBeTruthy();
  });

  it('shows how far it is and can be stopped', async () => {
    const { cancel, container } = show(false, { kind: 'working', done: 1000, total: 4000 });
    await userEvent.click(screen.getByText('Thôi'));

    expect(screen.getByText('1.000 trên 4.000')).toBeTruthy();
    expect(cancel).toHaveBeenCalledOnce();
    expect(await axeFaults(container)).toEqual([]);
  });

  it('changes when to remind', async () => {
    const { onRemind } = show(false, { kind: 'idle' });
    await userEvent.selectOptions(screen.getByLabelText('Nhắc sao lưu sau'), '7');

    expect(onRemind).toHaveBeenCalledWith(7);
  });
});

it('the reminder tells the age of the last backup, or that there is none', () => {
  const { rerender } = render(
    <BackupNotice reminder={{ readings: 1204, entries: 12, days: null }} onGo={vi.fn()} />,
  );
  expect(screen.getByText(/1\.204 trang đã đọc và 12 mục Sổ ISO mà chưa sao lưu/)).toBeTruthy();
  rerender(<BackupNotice reminder={{ readings: 5, entries: 0, days: 41 }} onGo={vi.fn()} />);
  expect(screen.getByText(/đã 41 ngày/)).toBeTruthy();
});

it('a note is added once something was written', async () => {
  const onAdd = vi.fn();
  render(<NotesCard notes={[]} onAdd={onAdd} onRemove={vi.fn()} />);
  await userEvent.click(screen.getByText('Thêm ghi chú'));
  await userEvent.type(screen.getByLabelText('Ghi chú mới'), '  hỏi văn thư ');
  await userEvent.click(screen.getByText('Thêm ghi chú'));

  expect(onAdd.mock.calls).toEqual([['hỏi văn thư']]);
});

it('sizes are shown the Vietnamese way', () => {
  expect([0, 999, 1_536_000, 2_000_000_000].map(showBytes)).toEqual([
    '0 B',
    '999 B',
    '1,5 MB',
    '2 GB',
  ]);
});

it('asks for lasting storage only where it is not there yet', () => {
  const storage = { used: 1, quota: 2, persisted: true, denied: false };
  const { rerender } = render(<StorageCard storage={storage} onAsk={vi.fn()} />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(
    <StorageCard storage={{ ...storage, persisted: false, denied: true }} onAsk={vi.fn()} />,
  );
  expect(screen.getByRole('button')).toBeTruthy();
  expect(screen.getByText(/chưa đồng ý/)).toBeTruthy();
});
