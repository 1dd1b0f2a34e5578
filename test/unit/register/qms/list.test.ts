import { describe, expect, it } from 'vitest';
import { pastedProcedures } from '../../../../lib/register/qms/list';

const read = (text: string) => {
  const { entries, left } = pastedProcedures(text, 2026);
  return { values: entries.map(({ values }) => values), left };
};

describe('a pasted list of procedures', () => {
  it('is read from a sheet’s cells or from plain lines', () => {
    expect(
      read(
        [
          'STT\tMã TTHC\tTên thủ tục\tNgày ban hành',
          '1\t1.001612.000.00.00.H99\tCấp giấy phép bán lẻ rượu\t05/03/2025',
          '2. Đăng ký khai sinh (1.000656), ngày 01/02/2024',
          'Cấp bản sao trích lục hộ tịch',
        ].join('\n'),
      ),
    ).toEqual({
      values: [
        {
          code: '1.001612.000.00.00.H99',
          name: 'Cấp giấy phép bán lẻ rượu',
          date: '2025-03-05',
        },
        { code: '1.000656', name: 'Đăng ký khai sinh', date: '2024-02-01' },
        { name: 'Cấp bản sao trích lục hộ tịch' },
      ],
      left: ['STT\tMã TTHC\tTên thủ tục\tNgày ban hành'],
    });
  });

  it('a line of nothing but a number, and a day that does not exist, stay', () => {
    const lines = ['3', 'Cấp thẻ, ngày 31/02/2025'];

    expect(read(lines.join('\n'))).toEqual({ values: [], left: lines });
  });
});
