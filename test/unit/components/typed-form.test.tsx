// @vitest-environment jsdom
/** Numbers typed from a report that cannot be read. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileAnswer } from '../../../components/province/desk/questions';
import { TypedForm } from '../../../components/province/TypedForm';

afterEach(cleanup);

const countable = [
  { key: 'dossiers.received', label: 'Số hồ sơ TTHC phát sinh' },
  { key: 'audit.count', label: 'Số lần đánh giá nội bộ' },
];
const file = (typed?: object) =>
  ({ countable, answer: typed ? { fingerprint: 'a', typed } : null }) as unknown as FileAnswer;

function open(typed?: object) {
  const onGive = vi.fn();
  render(<TypedForm file={file(typed)} onGive={onGive} />);
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const save = () => fireEvent.click(screen.getByText('Lưu số đã nhập'));
  return { onGive, type, save };
}

describe('numbers typed from a file', () => {
  it('are whole counts; a blank is left out, not 0', () => {
    const { onGive, type, save } = open();
    type('Số hồ sơ TTHC phát sinh', '1.203');
    type('đến hết ngày', '31/10/2024');
    save();
    expect(onGive).toHaveBeenCalledWith({
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      to: '2024-10-31',
      values: { 'dossiers.received': 1203 },
    });
  });

  it.each(['khoảng 20', '1,5', '-3', '12 hồ sơ'])(
    '“%s” is no count: named, and nothing is saved',
    (text) => {
      const { onGive, type, save } = open();
      type('Số lần đánh giá nội bộ', text);
      save();
      expect(onGive).not.toHaveBeenCalled();
      expect(screen.getByLabelText('Số lần đánh giá nội bộ').getAttribute('aria-invalid')).toBe(
        'true',
      );
    },
  );

  it('days out of order are named', () => {
    const { onGive, type, save } = open();
    type('Số hồ sơ TTHC phát sinh', '1');
    type('Số liệu từ ngày', '01/11/2024');
    type('đến hết ngày', '31/10/2024');
    save();
    expect(onGive).not.toHaveBeenCalled();
  });

  it('none at all: said', () => {
    const { onGive, save } = open();
    save();
    expect(onGive).not.toHaveBeenCalled();
    expect(screen.getByText('Chưa ghi số nào.')).toBeTruthy();
  });

  it('stand there again, and are taken back by a press', () => {
    const { onGive } = open({ on: '2024-11-20', values: { 'dossiers.received': 1203 } });
    const input = screen.getByLabelText<HTMLInputElement>('Số hồ sơ TTHC phát sinh');
    expect(input.value).toBe('1.203');
    fireEvent.click(screen.getByText('Bỏ số đã nhập'));
    expect(onGive).toHaveBeenCalledWith(null);
  });
});
