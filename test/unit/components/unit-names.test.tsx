// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UnitNames } from '../../../components/settings/UnitNames';
import type { UnitName } from '../../../lib/domain/office';
import { axeFaults } from './axe';

afterEach(cleanup);

const PART: UnitName = {
  name: 'Viện Quy hoạch',
  kind: 'subUnit',
  validFrom: '2025-01-01',
  validTo: null,
};
const SEEN = ['Sở Giao thông vận tải', 'Sở Xây dựng'];

function show(names: UnitName[] = [], onChange = vi.fn(async (_names: UnitName[]) => undefined)) {
  const { container } = render(<UnitNames names={names} seen={SEEN} onChange={onChange} />);
  return { onChange, container };
}
const type = async (label: RegExp, text: string) =>
  userEvent.type(screen.getByLabelText(label), text);
const add = () => userEvent.click(screen.getByRole('button', { name: 'Thêm tên' }));

describe('names of the unit', () => {
  it('axe finds nothing', async () => {
    expect(await axeFaults(show([PART]).container)).toEqual([]);
  });

  it('are listed with their meaning and days', () => {
    show([PART]);
    const row = within(screen.getByRole('list', { name: 'Các tên đã khai báo' }));
    expect(row.getByRole('listitem').textContent).toContain('Đơn vị trực thuộc · 01/01/2025 – nay');
  });

  it('are taken from those seen on the portal, by keyboard', async () => {
    const { onChange } = show([PART]);
    await userEvent.selectOptions(screen.getByLabelText('Các tên đơn vị thấy trên cổng'), SEEN[0]!);
    await userEvent.selectOptions(screen.getByLabelText('Tên này là'), 'predecessor');
    await type(/Đến hết ngày/, '28/02/2025');
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledWith([
      PART,
      { name: SEEN[0], kind: 'predecessor', validFrom: null, validTo: '2025-02-28' },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>(/đúng như cổng in/).value).toBe('');
  });

  it('are removed one by one', async () => {
    const { onChange } = show([PART, { ...PART, name: 'Trung tâm' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ tên Viện Quy hoạch' }));
    expect(onChange).toHaveBeenCalledWith([{ ...PART, name: 'Trung tâm' }]);
  });

  it('are refused without a name, twice, or without the last day of a unit taken over', async () => {
    const { onChange } = show([PART]);
    await add();
    expect(screen.getByText('Hãy ghi tên.')).toBeTruthy();
    await type(/đúng như cổng in/, 'VIỆN QUY HOẠCH');
    await add();
    expect(screen.getByText('Tên này đã có trong danh sách.')).toBeTruthy();
    await type(/đúng như cổng in/, ' cũ');
    await userEvent.selectOptions(screen.getByLabelText('Tên này là'), 'predecessor');
    await add();
    expect(screen.getByText(/cần ngày cuối cùng/)).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('say why they could not be saved', async () => {
    show(
      [PART],
      vi.fn(async () => Promise.reject(new Error('sổ bị khóa'))),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ tên Viện Quy hoạch' }));
    expect((await screen.findByRole('alert')).textContent).toContain('sổ bị khóa');
  });
});
