// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Field } from '../../../components/basic/Field';
import { isLike, namedBy, NamePicker } from '../../../components/basic/NamePicker';
import { axeFaults } from './axe';

afterEach(cleanup);

const UNITS = [
  { name: 'Sở Y tế' },
  { name: 'UBND xã Bình Hiệp', also: ['UBND xã Bình Hiệp A'] },
  { name: 'UBND xã Bình Hòa' },
  { name: 'Sở Nội vụ', also: ['Sở Lao động'] },
];

describe('what is typed', () => {
  it.each([
    ['y te', ['Sở Y tế']],
    ['BINH HIEP', ['UBND xã Bình Hiệp']],
    ['bình', ['UBND xã Bình Hiệp', 'UBND xã Bình Hòa']],
    ['lao dong', ['Sở Nội vụ']],
    // A word is found by its beginning, not within another.
    ['oa', []],
  ])('“%s” offers', (typed, found) => {
    expect(UNITS.filter((one) => isLike(one, typed)).map(({ name }) => name)).toEqual(found);
  });

  it.each([
    ['Sở Y tế', 'Sở Y tế'],
    [' so y te ', 'Sở Y tế'],
    ['SỞ LAO ĐỘNG', 'Sở Nội vụ'],
    ['binh', undefined],
    ['', undefined],
  ])('“%s” names', (typed, name) => {
    expect(namedBy(UNITS, typed)?.name).toBe(name);
  });

  it('names none where two are the same but for their marks', () => {
    const twins = [{ name: 'UBND xã Tân Lập' }, { name: 'UBND xã Tân Lấp' }];
    expect(namedBy(twins, 'ubnd xa tan lap')).toBeNull();
    expect(namedBy(twins, 'UBND xã Tân Lấp')).toBe(twins[1]);
  });
});

it('is chosen by keyboard alone, and axe finds nothing', async () => {
  function Form() {
    const [value, setValue] = useState('');
    return (
      <Field label="Đơn vị" hint="Gõ vài chữ">
        {(tie) => <NamePicker tie={tie} names={UNITS} value={value} onChange={setValue} />}
      </Field>
    );
  }
  render(<Form />);
  const input = screen.getByLabelText<HTMLInputElement>('Đơn vị');
  await userEvent.type(input, 'binh h');
  const list = await screen.findByRole('listbox');
  expect(
    within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['UBND xã Bình Hiệp', 'UBND xã Bình Hòa']);
  expect(await axeFaults(document.body)).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(input.value).toBe('UBND xã Bình Hòa'));
  expect(screen.queryAllByRole('option')).toEqual([]);

  await userEvent.clear(input);
  await userEvent.type(input, 'y te');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(input.value).toBe('y te');
  await userEvent.type(input, '{Backspace}');
  await userEvent.click(screen.getByRole('option', { name: 'Sở Y tế' }));
  expect(input.value).toBe('Sở Y tế');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(await axeFaults(document.body)).toEqual([]);
});
