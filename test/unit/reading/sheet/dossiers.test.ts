/** Dossier lists exported by portals: instants, codes, privacy, rows that do not fit their headers. */
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../../../lib/domain/strings/render-problem';
import { codesOf, fileOf, readingOf, type Cell, type MadeSheet } from './support/files';

/** The header set of the iGate export (domain facts, trap 10). */
const HEADER = [
  'Số hồ sơ',
  'Tên thủ tục hành chính',
  'Tên lĩnh vực',
  'Phòng ban',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Cơ quan/đơn vị',
  'Chủ hồ sơ',
  'Số điện thoại',
  'Cán bộ xử lý hiện tại',
  'Trạng thái hồ sơ',
];
const at = (day: number, hour = 0, minute = 0) => new Date(Date.UTC(2026, 10, day, hour, minute));
const row = (code: string, dates: Cell[], person: string, phone: Cell, status: string): Cell[] => [
  code,
  'Cấp giấy phép xây dựng',
  'Hoạt động xây dựng',
  'Phòng Quản lý đô thị',
  ...dates,
  'Sở Xây dựng',
  person,
  phone,
  'Lê Văn Tưởng',
  status,
];
const LIST: MadeSheet = {
  rows: [
    ['DANH SÁCH HỒ SƠ'],
    ['Từ ngày:', '01/11/2026', 'Đến ngày:', '20/11/2026'],
    [],
    HEADER,
    row(
      '000.00.12.H99-261101-0001',
      [at(1, 8, 15), '20/11/2026 17:00', null],
      'Nguyễn Văn Bịa',
      '0912345678',
      'Đang xử lý',
    ),
    row(
      '000.00.12.H99-261102-0002',
      [at(2), '2026-11-20', '19-11-2026'],
      'Trần Thị Chế',
      987654321,
      'Đã trả kết quả',
    ),
    row(
      '000.00.12.H99-261102-0003',
      [at(13), '13:10:00 17/11/2026', null],
      'Hộ ông Đặng Bịa',
      '0900000000',
      'Đã xử lý xong',
    ),
  ],
};

describe.each(['xlsx', 'biff8'] as const)('an export of dossiers as %s', (format) => {
  it('keeps every instant as shown and nothing personal', async () => {
    const name = 'HoSo_NguyenVanBia_0912345678_thang11.xls';
    const reading = await readingOf(fileOf({ Sheet1: LIST }, format), name);
    expect(reading.grids.map((grid) => [grid.kind, grid.rows])).toEqual([['dossiers', 3]]);
    expect(reading.period).toEqual({ from: '2026-11-01', to: '2026-11-20', basis: 'caption' });
    expect(
      reading.dossiers.map((one) => [
        one.code,
        one.receivedAt,
        one.dueAt,
        one.resultAt,
        one.status,
      ]),
    ).toEqual([
      [
        '000.00.12.H99-261101-0001',
        '2026-11-01T08:15:00+07:00',
        '2026-11-20T17:00:00+07:00',
        null,
        'processing',
      ],
      ['000.00.12.H99-261102-0002', '2026-11-02', '2026-11-20', '2026-11-19', 'delivered'],
      ['000.00.12.H99-261102-0003', '2026-11-13', '2026-11-17T13:10:00+07:00', null, 'finished'],
    ]);
    expect(reading.dossiers.map((one) => one.unit)).toEqual(Array(3).fill('Sở Xây dựng'));
    const all = JSON.stringify(reading);
    for (const secret of ['Bịa', 'Bia', 'Chế', '912345678', '987654321', '0900000000', 'Tưởng'])
      expect(all).not.toContain(secret);
    expect(reading.input).toContain('thang11');
  });
});

it('speaks of a file, not of a page, where the list may not be whole', async () => {
  const reading = await readingOf(fileOf({ A: LIST }, 'xlsx'));
  const [problem] = reading.problems.filter(({ code }) => code === 'reading/partial-list');
  expect(problem!.message).toMatch(/^Tệp này có 3 dòng/);
  expect(renderProblem(problem!, 'en')).toMatch(/^3 rows in this file/);
});

it('reads dates of the 1904 system', async () => {
  const bytes = fileOf({ A: LIST }, 'xlsx', { date1904: true });
  const reading = await readingOf(bytes);
  expect(reading.dossiers.map((one) => one.receivedAt)).toEqual([
    '2026-11-01T08:15:00+07:00',
    '2026-11-02',
    '2026-11-13',
  ]);
});

const NINE = (code: string, person: string): Cell[] => [
  code,
  'Cấp giấy phép xây dựng',
  'Phòng Quản lý đô thị',
  '01/11/2026',
  '20/11/2026',
  '19/11/2026',
  'Sở Xây dựng',
  person,
  '0912345678',
];

it.each(['xlsx', 'biff8', 'csv', 'html'] as const)(
  'takes nothing but codes from nine cells under twelve headers (%s)',
  async (format) => {
    const rows = [
      HEADER,
      NINE('000.00.12.H99-261101-0001', 'Nguyễn Văn Bịa'),
      NINE('000.00.12.H99-261101-0002', 'Trần Thị Chế'),
    ];
    const reading = await readingOf(fileOf({ A: { rows } }, format));
    expect(codesOf(reading)).toContain('reading/cells-mismatch');
    expect(reading.dossiers.map((one) => one.code)).toEqual([
      '000.00.12.H99-261101-0001',
      '000.00.12.H99-261101-0002',
    ]);
    for (const one of reading.dossiers)
      expect([one.unit, one.receivedAt, one.dueAt, one.resultAt]).toEqual([null, null, null, null]);
    expect(JSON.stringify(reading)).not.toMatch(/Bịa|Chế|0912345678/);
  },
);

it('keeps a row whole whose last cells are merely empty', async () => {
  const rows = [
    ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả', 'Trạng thái'],
    ['000.00.12.H99-261101-0001', '01/11/2026', '20/11/2026'],
    ['000.00.12.H99-261101-0002', '02/11/2026', '21/11/2026'],
  ];
  const reading = await readingOf(fileOf({ A: { rows } }, 'xlsx'));
  expect(reading.dossiers.map((one) => [one.receivedAt, one.dueAt])).toEqual([
    ['2026-11-01', '2026-11-20'],
    ['2026-11-02', '2026-11-21'],
  ]);
  expect(codesOf(reading)).not.toContain('reading/cells-mismatch');
});

it('a comma without quotes spoils its own row only', async () => {
  const text = [
    'Mã hồ sơ,Thủ tục,Ngày tiếp nhận,Trạng thái',
    '000.00.12.H99-261101-0001,Cấp phép,01/11/2026,Đang xử lý',
    '000.00.12.H99-261101-0002,Cấp, đổi phép,02/11/2026,Đang xử lý',
    '000.00.12.H99-261101-0003,"Cấp, đổi phép",03/11/2026,Đang xử lý',
  ].join('\r\n');
  const reading = await readingOf(new TextEncoder().encode(text), 'a.csv');
  expect(reading.dossiers.map((one) => [one.receivedAt, one.procedure])).toEqual([
    ['2026-11-01', 'Cấp phép'],
    [null, null],
    ['2026-11-03', 'Cấp, đổi phép'],
  ]);
  const mismatch = reading.problems.find((one) => one.code === 'reading/cells-mismatch');
  expect(mismatch?.at).toBe('000.00.12.H99-261101-0002');
});

it('does not trust real dates beside texts that Excel could not turn round', async () => {
  const rows = [
    ['Mã hồ sơ', 'Ngày tiếp nhận', 'Trạng thái'],
    ['000.00.12.H99-260403-0001', new Date(Date.UTC(2026, 2, 4)), 'Đang xử lý'],
    ['000.00.12.H99-260505-0002', new Date(Date.UTC(2026, 5, 5)), 'Đang xử lý'],
    ['000.00.12.H99-261117-0003', '17/11/2026', 'Đang xử lý'],
    ['000.00.12.H99-261118-0004', '18/11/2026', 'Đang xử lý'],
  ];
  const reading = await readingOf(fileOf({ A: { rows } }, 'xlsx'));
  expect(reading.dossiers.map((one) => one.receivedAt)).toEqual([
    null,
    null,
    '2026-11-17',
    '2026-11-18',
  ]);
  expect(codesOf(reading)).toContain('reading/swapped-dates');
});
