// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action, PaletteMode } from '../../../components/palette/action';
import { fieldFixes } from '../../../components/palette/field-fixes';
import { isChord, useKeys } from '../../../components/palette/keys';
import { Palette } from '../../../components/palette/Palette';
import { ranked } from '../../../components/palette/rank';
import { noteAction, recentActions } from '../../../components/palette/recent';
import type { FieldModel } from '../../../components/form/model';
import { uiPaletteStrings } from '../../../lib/domain/strings/ui-palette';
import { formatString } from '../../../lib/domain/strings/catalogue';
import type { ReportField } from '../../../lib/packs/report-field-schema';
import { axeFaults } from './axe';
import { aField } from './made-up';

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const action = (id: string, title: string, detail?: string): Action => ({
  id,
  title,
  detail,
  group: 'Lệnh',
  run: vi.fn(),
});
const titles = (actions: readonly Action[]) => actions.map(({ title }) => title);

describe('what a query finds', () => {
  const actions = [
    action('a', 'Mở: Số liệu'),
    action('b', 'Số đơn vị được đánh giá', 'III. Đánh giá nội bộ'),
    action('c', 'Đã giải quyết: Quá hạn', '12'),
    action('d', 'Quá hạn, đang giải quyết'),
  ];

  it.each([
    ['so lieu', ['Mở: Số liệu']],
    ['SỐ', ['Số đơn vị được đánh giá', 'Mở: Số liệu']],
    ['qua han', ['Quá hạn, đang giải quyết', 'Đã giải quyết: Quá hạn']],
    ['quá giải', ['Đã giải quyết: Quá hạn', 'Quá hạn, đang giải quyết']],
    ['noi bo', ['Số đơn vị được đánh giá']],
    ['không có', []],
  ])('%s', (query, found) => {
    expect(titles(ranked(actions, query, []))).toEqual(found);
  });

  it('puts what was used last first', () => {
    expect(titles(ranked(actions, '', ['d', 'b']))).toEqual([
      'Quá hạn, đang giải quyết',
      'Số đơn vị được đánh giá',
      'Mở: Số liệu',
      'Đã giải quyết: Quá hạn',
    ]);
  });

  it('remembers the last use of each, newest first, and forgets nonsense', () => {
    noteAction('a');
    noteAction('b');
    noteAction('a');
    expect(recentActions()).toEqual(['a', 'b']);
    localStorage.setItem('motcua-iso.recent-actions', '{"x":1}');
    expect(recentActions()).toEqual([]);
  });
});

describe('keys', () => {
  const press = (key: string, over: Partial<KeyboardEvent> = {}) =>
    ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...over }) as const;

  it.each([
    ['Ctrl+Shift+P', press('P', { ctrlKey: true, shiftKey: true }), true],
    ['Ctrl+Shift+P', press('p', { metaKey: true, shiftKey: true }), true],
    ['Ctrl+Shift+P', press('p', { ctrlKey: true }), false],
    ['Ctrl+.', press('.', { ctrlKey: true }), true],
    ['F8', press('F8', { shiftKey: true }), false],
    ['Alt+N', press('n', { altKey: true }), true],
  ])('%s', (notation, event, is) => {
    expect(isChord(event, notation)).toBe(is);
  });
});

describe('the palette', () => {
  const commands = [action('x', 'Hoàn tác'), action('y', 'Làm lại')];
  const places = [action('f', 'Số đơn vị được đánh giá')];
  const list = (mode: string) => (mode === 'commands' ? commands : places);

  it('finds without accents, runs on Enter once it is closed, and remembers', async () => {
    const onMode = vi.fn();
    const view = render(<Palette mode="commands" list={list} onMode={onMode} />);
    const input = screen.getByRole('combobox', { name: 'Bảng lệnh' });
    await userEvent.type(input, 'lam lai{Enter}');
    expect(onMode).toHaveBeenLastCalledWith(null);
    view.rerender(<Palette mode={null} list={list} onMode={onMode} />);

    await waitFor(() => expect(commands[1]!.run).toHaveBeenCalledOnce());
    expect(commands[0]!.run).not.toHaveBeenCalled();
    expect(recentActions()).toEqual(['y']);
  });

  it('has the focus before the next frame: what is typed at once never lands in the field one came from', async () => {
    function Screen() {
      const [mode, setMode] = useState<PaletteMode | null>(null);
      useKeys({ 'Ctrl+P': () => (setMode('go'), true) });
      return (
        <>
          <input aria-label="Quá hạn" defaultValue="58" />
          <Palette mode={mode} list={list} onMode={setMode} />
        </>
      );
    }
    render(<Screen />);
    const field = screen.getByLabelText('Quá hạn');
    field.focus();
    const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    fireEvent.keyDown(field, { key: 'p', ctrlKey: true });
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    frames.mockRestore();
    await userEvent.keyboard('2610{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect((field as HTMLInputElement).value).toBe('58');
  });

  it('goes from places to commands by ">" and says when nothing is found', async () => {
    const onMode = vi.fn();
    render(<Palette mode="go" list={list} onMode={onMode} />);
    const input = screen.getByRole('combobox', { name: 'Đi đến' });
    await userEvent.type(input, '>');
    expect(onMode).toHaveBeenLastCalledWith('commands');
    await userEvent.clear(input);
    await userEvent.type(input, 'zzz');
    expect(screen.getByText('Không tìm thấy.')).toBeTruthy();
  });

  it('adds what is found elsewhere, and lives on where finding fails', async () => {
    const find = vi.fn(async (query: string) => {
      if (query === 'đứt') throw new Error('gone');
      return [action('h', 'H99-261028-0012', 'Cấp giấy phép')];
    });
    render(<Palette mode="go" list={list} find={find} onMode={() => undefined} />);
    const input = screen.getByRole('combobox');
    await userEvent.type(input, '0012');
    const box = screen.getByRole('listbox');
    await within(box).findByText(/H99-261028-0012/);
    await userEvent.clear(input);
    await userEvent.type(input, 'đứt');
    await waitFor(() => expect(find).toHaveBeenLastCalledWith('đứt'));
    expect(screen.getByText('Không tìm thấy.')).toBeTruthy();
  });

  it('axe finds nothing', async () => {
    render(<Palette mode="commands" list={list} onMode={() => undefined} />);
    await screen.findByRole('option', { name: /Hoàn tác/ });
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('remembers no dossier: the list outlives the ledger', async () => {
    const found = { ...action('dossier:H99-1', 'H99-1'), passing: true as const };
    render(<Palette mode="go" list={() => [found]} onMode={() => undefined} />);
    await userEvent.type(screen.getByRole('combobox'), 'H99{Enter}');
    expect(recentActions()).toEqual([]);
  });
});

describe('listening', () => {
  function Listener({ act }: { act: (event: KeyboardEvent) => boolean }) {
    useKeys({ 'Ctrl+.': act });
    return null;
  }

  it('takes a key that something is done with, and leaves the others to the browser', () => {
    const act = vi.fn(() => true);
    render(<Listener act={act} />);
    expect(fireEvent.keyDown(window, { key: '.', ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(window, { key: '.' })).toBe(true);
    act.mockReturnValue(false);
    expect(fireEvent.keyDown(window, { key: '.', ctrlKey: true })).toBe(true);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('leaves keys alone while a word is being composed', () => {
    const act = vi.fn(() => true);
    render(<Listener act={act} />);
    fireEvent.keyDown(window, { key: '.', ctrlKey: true, isComposing: true });
    expect(act).not.toHaveBeenCalled();
  });
});

describe('quick fixes of a field', () => {
  const t = (key: keyof typeof uiPaletteStrings, args = {}) =>
    formatString(uiPaletteStrings[key].vi, args);
  const field = (over: Partial<ReportField> = {}) =>
    ({ key: 'k', type: 'text', label: { vi: 'K' }, obtained: ['R'], ...over }) as ReportField;
  const model = (over: Partial<FieldModel> = {}) => aField(field(), over);
  const ports = { t, onChange: vi.fn(), onReset: vi.fn() };

  it('gives the portal’s number back', () => {
    const typed = model({
      field: field({ type: 'count' }),
      value: 7,
      origin: 'typed',
      fallback: { value: 58, origin: 'figures' },
    });
    const [fix, ...others] = fieldFixes(typed, { year: 2025, value: 44 }, ports);
    fix!.run();

    expect(fix!.title).toBe('Dùng số của cổng: 58');
    expect(ports.onReset).toHaveBeenCalledWith('k');
    // A number of last year is never offered for this one.
    expect(others).toEqual([]);
  });

  it('takes words of last year, and says that there was none where the form has words for it', () => {
    const blank = model({ field: field({ type: 'list', absent: 'Không có.' }) });
    const fixes = fieldFixes(blank, { year: 2025, value: [{ text: 'a' }, { text: 'b' }] }, ports);

    expect(titles(fixes)).toEqual(['Lấy từ báo cáo năm 2025: 2 mục', 'Ghi "không phát sinh"']);
    fixes[1]!.run();
    expect(ports.onChange).toHaveBeenCalledWith('k', [], true);
  });

  it.each<[string, Partial<ReportField>, unknown]>([
    [
      'documents inside a list',
      { type: 'list', item: { docRef: 'docRef', text: 'narrative' } },
      [{ docRef: { number: '807', symbol: 'QĐ-UBND' }, text: 'a' }],
    ],
    [
      'counts inside an object',
      { type: 'object', item: { new: 'count', text: 'text' } },
      { new: 3 },
    ],
    ['a text that names a year', { type: 'narrative' }, 'Kế hoạch năm 2025 đã thực hiện xong.'],
    ['a date', { type: 'date' }, '2025-10-19'],
  ])('never takes %s of last year', (_what, over, value) => {
    expect(fieldFixes(model({ field: field(over) }), { year: 2025, value }, ports)).toEqual([]);
  });

  it('has nothing for what is computed', () => {
    expect(fieldFixes(model({ field: field({ obtained: ['C'] }) }), null, ports)).toEqual([]);
  });
});
