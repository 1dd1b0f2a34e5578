// @vitest-environment jsdom
/** "Báo cáo đã tạo": many rows, erased documents, marks, and what differs between two. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { IssuedCompare } from '../../../components/word/IssuedCompare';
import { IssuedDetails } from '../../../components/word/IssuedDetails';
import { IssuedList } from '../../../components/word/IssuedList';
import type { IssuedValue } from '../../../lib/domain/issued';
import { issuedOf } from '../issued/any-issued';
import { axeFaults } from './axe';

vi.mock('webextension-polyfill', () => ({ default: {} }));

afterEach(cleanup);

const value = (key: string, data: unknown, printed: string | null = null): IssuedValue => ({
  ...{ key, label: `Mục ${key}`, value: data, printed, source: { kind: 'typed' } },
});
const rows = Array.from({ length: 60 }, (_, at) =>
  issuedOf(`tệp ${at}`, {
    ...(at % 2 && { docx: null }),
    ...(at === 0 && {
      mark: {
        state: 'signed',
        number: '3061/BC',
        date: '2022-11-18',
        at: '2022-11-19T09:00:00+07:00',
      },
    }),
  }),
);

it('shows the newest twenty, and the others when asked', async () => {
  render(<IssuedList year={2022} rows={rows} selected={null} onSelect={vi.fn()} />);
  expect(screen.getAllByRole('row')).toHaveLength(21);
  await userEvent.click(screen.getByRole('button', { name: 'Hiện thêm 40 báo cáo cũ hơn' }));

  expect(screen.getAllByRole('row')).toHaveLength(61);
  expect(screen.getByText('Đã ký, số 3061/BC, ngày 18/11/2022')).toBeTruthy();
  expect(screen.getAllByText(/không còn tệp/)).toHaveLength(30);
  expect(await axeFaults(document.body)).toEqual([]);
});

it('offers no file where it had to make room, but all its values', async () => {
  const row = issuedOf('một', { docx: null, values: [value('a', 12)] });
  render(<IssuedDetails row={row} others={[]} now={null} policy="default" onClose={vi.fn()} />);

  expect(screen.queryByRole('button', { name: 'Tải lại đúng tệp này' })).toBeNull();
  expect(screen.getByText('Tệp này không còn được giữ, chỉ còn các giá trị.')).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mục a 12 Nhập tay' })).toBeTruthy();
  expect(await axeFaults(document.body)).toEqual([]);
});

it('names what differs: another value, one that is new, one that is gone, another number in a text', async () => {
  const here = issuedOf('một', {
    values: [value('a', 1), value('b', 2), value('c', 'x {{a}}', 'x 1'), value('d', 0)],
  });
  const there = issuedOf('hai', {
    values: [value('a', 1), value('c', 'x {{a}}', 'x 5'), value('d', 0), value('e', '2022-11-18')],
  });
  render(<IssuedCompare row={here} others={[there]} now={null} />);
  await userEvent.selectOptions(screen.getByRole('combobox'), there.id);

  expect(screen.getByRole('row', { name: 'Mục b 2 để trống' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mục c x 1 x 5' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Mục e để trống 18/11/2022' })).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(4);
});
