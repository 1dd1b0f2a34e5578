// @vitest-environment jsdom
/** The import view: words, files by picker and by drop, the question for a period, axe. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportView } from '../../../components/import/ImportView';
import type { ImportState } from '../../../components/import/use-import';
import type { ReadSummary } from '../../../components/import/messages';
import { axeFaults } from './axe';
import { aProblem } from './made-up';

afterEach(cleanup);

const coverage = { from: null, to: null, total: null };
const READING: ReadSummary = {
  id: 'a',
  input: 'thong-ke.xlsx',
  url: null,
  title: '',
  readAt: '2026-11-21T09:00:00+07:00',
  reader: '1.0.0',
  pack: null,
  period: null,
  grids: [
    {
      kind: 'figures',
      title: 'THỐNG KÊ HỒ SƠ',
      rows: 1,
      period: null,
      filters: [],
      coverage,
      columns: [
        { path: 'Đã giải quyết', concept: 'resolved.total', qualifiers: [], part: null },
        { path: 'Ghi chú', concept: null, qualifiers: [], part: null },
      ],
    },
  ],
  figures: [
    {
      grid: 0,
      concept: 'resolved.total',
      part: null,
      value: 9,
      raw: '9',
      scope: { unit: 'Sở Nội vụ', field: null, procedure: null, total: false },
      qualifiers: [],
      path: 'Đã giải quyết',
      row: 'Sở Nội vụ',
    },
  ],
  dossiers: [0],
  problems: [],
};

function show(state: ImportState) {
  const acts = {
    onChoose: vi.fn(),
    onCancel: vi.fn(),
    onPeriod: vi.fn(),
    onRecord: vi.fn(),
    onStopRecording: vi.fn(),
    onSeeFigures: vi.fn(),
  };
  const { container } = render(<ImportView state={state} {...acts} />);
  return { ...acts, container };
}
const read = (reading = READING): ImportState => ({
  kind: 'read',
  reading,
  record: { kind: 'not-yet' },
});

describe('importing a file', () => {
  it('takes a dropped file', () => {
    const { container, onChoose } = show({ kind: 'idle' });
    const file = new File(['a'], 'a.csv');
    const zone = container.querySelector('.drop-zone')!;
    fireEvent.drop(zone, { dataTransfer: { files: [file, new File(['b'], 'b.csv')] } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(file);
    expect(screen.getByText(/Mỗi lần nhập một tệp/)).toBeTruthy();
  });

  it('says how far it is and can be stopped', async () => {
    const { onCancel } = show({ kind: 'reading', fileName: 'a.xlsx', rows: 12_000 });
    expect(screen.getByText('Đã đọc 12.000 dòng')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Dừng đọc' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says why a file was refused', () => {
    show({ kind: 'refused', problem: aProblem({ message: 'Tệp đặt mật khẩu' }) });
    expect(screen.getByText('Tệp đặt mật khẩu')).toBeTruthy();
  });

  it('asks for the period of a table that states none, and takes whole days in order only', async () => {
    const { onPeriod } = show(read());
    const [from, to] = screen.getAllByRole('textbox');
    await userEvent.type(from!, '20/11/2026');
    await userEvent.type(to!, '01/01/2026');
    await userEvent.click(screen.getByRole('button', { name: 'Đọc lại với kỳ này' }));
    expect(onPeriod).not.toHaveBeenCalled();
    expect(screen.getByText(/ngày đầu không sau ngày cuối/)).toBeTruthy();
    await userEvent.clear(from!);
    await userEvent.type(from!, '1/1/2026');
    await userEvent.clear(to!);
    await userEvent.type(to!, '20/11/2026');
    await userEvent.click(screen.getByRole('button', { name: 'Đọc lại với kỳ này' }));
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith({ from: '01/01/2026', to: '20/11/2026' });
  });

  it('names what each column was taken for and records on request', async () => {
    const { container, onRecord } = show(read());
    expect(container.textContent).toContain('Đã giải quyết: Đã giải quyết');
    expect(container.textContent).toContain('Ghi chú: không lấy');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi vào sổ số liệu' }));
    expect(onRecord).toHaveBeenCalledOnce();
  });

  it('says how far recording is and can be stopped, until the end', async () => {
    const recording = { kind: 'recording', done: 1500, of: 50_000 } as const;
    const { container, onStopRecording } = show({ ...read(), record: recording } as ImportState);
    const bar = screen.getByRole('progressbar') as HTMLProgressElement;
    await userEvent.click(screen.getByRole('button', { name: 'Dừng ghi' }));

    expect([bar.value, bar.max]).toEqual([1500, 50_000]);
    expect(container.textContent).toContain('1.500/50.000 hồ sơ');
    expect(onStopRecording).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Ghi vào sổ số liệu' })).toBeNull();
  });

  it('says that nothing was recorded when it was stopped, and offers it again', () => {
    const { container } = show({ ...read(), record: { kind: 'stopped' } } as ImportState);

    expect(container.textContent).toContain('chưa có gì của tệp này được ghi');
    expect(screen.getByRole('button', { name: 'Ghi vào sổ số liệu' })).toBeTruthy();
  });

  it('offers nothing to record where nothing was found', () => {
    show(read({ ...READING, figures: [] }));
    expect(screen.queryByRole('button', { name: 'Ghi vào sổ số liệu' })).toBeNull();
    expect(screen.getByText(/không có gì để ghi/)).toBeTruthy();
  });

  it.each<ImportState>([
    { kind: 'idle' },
    { kind: 'reading', fileName: 'a.xlsx', rows: 0 },
    { kind: 'refused', problem: null },
    read(),
    { ...read(), record: { kind: 'recording', done: 0, of: 9 } } as ImportState,
    { ...read(), record: { kind: 'recorded', changed: true, newDossiers: 0 } } as ImportState,
  ])('has no fault that axe finds: $kind', async (state) => {
    const { container } = show(state);
    expect(await axeFaults(container)).toEqual([]);
  });
});
