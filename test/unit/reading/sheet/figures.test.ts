/** Statistics tables of spreadsheets: every format gives what the sheet prints. */
import { describe, expect, it } from 'vitest';
import { codesOf, fileOf, readingOf, rowOf, type Format, type MadeSheet } from './support/files';
import { FORM_06A, shifted } from './support/form-06a';

const FORMATS: Format[] = ['xlsx', 'biff8', 'xlml', 'html', 'csv'];

const NOI_VU = {
  'received.total': 1099,
  'received.online': 800,
  'received.directPostal': 200,
  carriedOver: 99,
  'resolved.total': 1000,
  'resolved.early': 700,
  'resolved.onTime': 290,
  'resolved.overdue': 10,
  'inProgress.total': 99,
  'inProgress.inTime': 90,
  'inProgress.overdue': 9,
};

describe.each(FORMATS)('form II.06a as %s', (format) => {
  it('gives its rows, its total, its period and nobody who signed it', async () => {
    const reading = await readingOf(fileOf({ 'Biểu 06a': FORM_06A }, format), 'bieu.xls');
    expect(reading.url).toBeNull();
    expect(reading.input).toBe('bieu.xls');
    expect(reading.period).toEqual({ from: '2026-01-01', to: '2026-11-20', basis: 'caption' });
    expect(reading.grids.map((grid) => [grid.kind, grid.rows])).toEqual([['figures', 3]]);
    expect(reading.grids[0]!.title).toBe('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH');
    expect(rowOf(reading, 'Sở Nội vụ')).toEqual(NOI_VU);
    expect(rowOf(reading, 'Sở Xây dựng')).toMatchObject({
      'received.total': 1701,
      'resolved.overdue': 100,
    });
    const total = reading.figures.filter((figure) => figure.scope.total);
    expect(total.find((figure) => figure.concept === 'resolved.overdue')?.value).toBe(110);
    expect(total).toHaveLength(11);
    expect(reading.figures).toHaveLength(44);
    expect(codesOf(reading)).toEqual([]);
    expect(JSON.stringify(reading)).not.toMatch(/Nguyễn Thị Bịa|Trần Văn Chế/);
  });
});

it.each(FORMATS)('an empty first column changes nothing (%s)', async (format) => {
  const reading = await readingOf(fileOf({ A: shifted(FORM_06A) }, format));
  expect(rowOf(reading, 'Sở Nội vụ')).toEqual(NOI_VU);
  expect(reading.grids[0]!.columns[0]!.path).toBe('STT');
});

const SIMPLE: MadeSheet = {
  rows: [
    ['BÁO CÁO TÌNH HÌNH GIẢI QUYẾT HỒ SƠ NĂM 2026'],
    ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận trong kỳ', 'Số hồ sơ đã giải quyết', 'Ghi chú'],
    [1, 'Sở Nội vụ', 12.5, 1701.0, null],
    [2, 'Sở Xây dựng', 12.345, 7, null],
    [3, 'Sở Y tế', '1,099', 1, null],
    [4, 'Sở Tài chính', null, 3, null],
    [5, 'Sở Công Thương', 5, 2, null],
  ],
};

it('refuses decimals in a count column and keeps whole numbers, grouped texts and blanks', async () => {
  const reading = await readingOf(fileOf({ A: SIMPLE }, 'xlsx'));
  const values = ['Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế', 'Sở Tài chính'].map(
    (row) => rowOf(reading, row)['received.inPeriod'],
  );
  expect(values).toEqual([null, null, 1099, null]);
  expect(rowOf(reading, 'Sở Nội vụ')['resolved.total']).toBe(1701);
  const refused = reading.problems.filter((one) => one.code === 'reading/not-a-count');
  expect(refused.map((one) => one.at)).toEqual(['Sở Nội vụ', 'Sở Xây dựng']);
});

it.each(['xlsx', 'biff8', 'xlml'] as const)(
  'takes a percentage for no count, and an error value (%s)',
  async (format) => {
    const made: MadeSheet = {
      ...SIMPLE,
      rows: SIMPLE.rows.map((row, at) => (at === 2 ? [1, 'Sở Nội vụ', 1, 8, null] : row)),
      formats: { C3: '0.00%' },
      raw: { D4: { t: 'e', v: 42, w: '#N/A' } },
    };
    const reading = await readingOf(fileOf({ A: made }, format));
    expect(rowOf(reading, 'Sở Nội vụ')).toMatchObject({
      'received.inPeriod': null,
      'resolved.total': 8,
    });
    expect(rowOf(reading, 'Sở Xây dựng')['resolved.total']).toBeNull();
    const raws = reading.figures.map((figure) => figure.raw);
    expect(raws).toContain('100%');
    expect(raws).toContain('#N/A');
  },
);

it('takes the stored result of a formula and refuses one that was never calculated', async () => {
  const made: MadeSheet = {
    ...SIMPLE,
    raw: { D3: { t: 'n', v: 19, f: 'C3+7' }, D4: { t: 'n', f: 'C4+7' } as never },
  };
  const reading = await readingOf(fileOf({ A: made }, 'xlsx'));
  expect(rowOf(reading, 'Sở Nội vụ')['resolved.total']).toBe(19);
  expect(rowOf(reading, 'Sở Xây dựng')['resolved.total']).not.toBe(7);
});

const CLEAN: MadeSheet = {
  rows: [
    ...SIMPLE.rows.slice(0, 2),
    [1, 'Sở Nội vụ', 12, 9, null],
    [2, 'Sở Xây dựng', 7, 6, null],
    [3, 'Sở Y tế', 4, 3, null],
    [4, 'Sở Công Thương', 5, 2, null],
  ],
};

it('does not read hidden sheets, rows and columns, and says so', async () => {
  const made = {
    A: { ...CLEAN, hiddenRows: [4], hiddenColumns: [3] },
    B: { ...CLEAN, hidden: true },
  };
  const reading = await readingOf(fileOf(made, 'xlsx'));
  expect(reading.grids).toHaveLength(1);
  expect(rowOf(reading, 'Sở Y tế')).toEqual({});
  expect(rowOf(reading, 'Sở Công Thương')).toEqual({ 'received.inPeriod': 5 });
  expect(codesOf(reading)).toEqual(
    expect.arrayContaining(['reading/hidden-rows', 'reading/hidden-sheets']),
  );
});

it('keeps hidden sheets and columns of an old workbook closed too', async () => {
  const made = { A: { ...CLEAN, hiddenColumns: [3] }, B: { ...CLEAN, hidden: true } };
  const reading = await readingOf(fileOf(made, 'biff8'));
  expect(reading.grids).toHaveLength(1);
  expect(rowOf(reading, 'Sở Công Thương')).toEqual({ 'received.inPeriod': 5 });
});

it('reads several tables of one sheet and several sheets, each with its own period', async () => {
  const table = (title: string, value: number) => [
    [title],
    ['STT', 'Đơn vị', 'Số hồ sơ tiếp nhận trong kỳ', 'Số hồ sơ đã giải quyết'],
    [1, 'Sở Nội vụ', value, 1],
    [2, 'Sở Y tế', 3, 2],
  ];
  const reading = await readingOf(
    fileOf(
      {
        'Quý I': { rows: [...table('THÁNG 1 NĂM 2026', 11), [], ...table('THÁNG 2 NĂM 2026', 22)] },
        'Tháng 3-2026': { rows: table('HỒ SƠ CỦA SỞ', 33) },
      },
      'xlsx',
    ),
  );
  expect(reading.grids.map((grid) => grid.period?.to)).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
  ]);
  expect(
    reading.figures
      .filter((figure) => figure.row === 'Sở Nội vụ' && figure.concept === 'received.inPeriod')
      .map((figure) => [figure.grid, figure.value]),
  ).toEqual([
    [0, 11],
    [1, 22],
    [2, 33],
  ]);
});

describe('a table without a period', () => {
  const made: MadeSheet = {
    rows: [['THỐNG KÊ HỒ SƠ'], ...SIMPLE.rows.slice(1, 2), [1, 'Sở Nội vụ', 12, 9, null]],
  };
  it('says so', async () => {
    const reading = await readingOf(fileOf({ Sheet1: made }, 'xlsx'));
    expect(reading.grids[0]!.period).toBeNull();
    expect(codesOf(reading)).toContain('reading/period-missing');
  });
  it('takes the one that the officer names, and only where the file names none', async () => {
    const named = { from: '01/01/2026', to: '30/06/2026' };
    const reading = await readingOf(fileOf({ A: made, B: SIMPLE }, 'xlsx'), 'a.xlsx', named);
    expect(
      reading.grids.map((grid) => [grid.period?.from, grid.period?.to, grid.period?.basis]),
    ).toEqual([
      ['2026-01-01', '2026-06-30', 'inputs'],
      ['2026-01-01', '2026-12-31', 'caption'],
    ]);
  });
});
