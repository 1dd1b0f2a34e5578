import { read, utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../lib/packs/policies';
import { serialOf } from '../../../lib/exchange/workbook/cells';
import { figuresWorkbook } from '../../../lib/exchange/workbook/figures-workbook';
import { dossierRow } from '../../../lib/figures/dossier-row';
import { evidenceOf } from '../../../lib/figures/evidence';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { PERIOD_2022, dossier, figure, list, statistics } from '../figures/support/builders';

const DANGEROUS = '=HYPERLINK("http://x.example","bấm")';
const ledger = ledgerOf([
  list('l', [
    dossier('H99-220103-0001', {
      procedure: DANGEROUS,
      field: '+1',
      unit: '@SUM(A1)',
      statusText: '-2',
      channel: 'online',
      receivedAt: '2022-01-03T13:30:00+07:00',
      dueAt: '2022-01-10',
      resultAt: '2022-01-12',
      status: 'finished',
    }),
    dossier('H99-220104-0002', { receivedAt: '2022-01-04', dueAt: '2022-02-10' }),
  ]),
  statistics('p', PERIOD_2022, [figure('resolved.overdue', 4)]),
]);
const asked = { period: PERIOD_2022, policy: defaultPolicy(), unit: null };

async function book() {
  const rows = evidenceOf(ledger, asked, null).map((one) => dossierRow(one, asked.policy));
  const { figures } = figuresOf(ledger, asked);
  const file = await figuresWorkbook({
    about: { ...asked, unitChosen: true, exportedAt: '2022-11-18T10:05:00+07:00', figure: null },
    figures,
    rows,
    readings: ledger.readings,
  });
  return { ...file, sheets: read(file.bytes, { cellNF: true }).Sheets };
}

const lines = (sheet: WorkSheet): Record<string, unknown>[] =>
  utils.sheet_to_json(sheet, { raw: true, defval: null });
const textOf = (sheet: WorkSheet) => utils.sheet_to_csv(sheet);

describe('serial numbers of spreadsheets', () => {
  it.each([
    ['1900-03-01', 61],
    ['2022-01-03', 44564],
    ['2022-01-03T12:00:00+07:00', 44564.5],
    ['2022-01-03T18:00:00+07:00', 44564.75],
    [null, null],
  ])('%j is %j', (at, serial) => {
    expect(serialOf(at)).toBe(serial);
  });
});

describe('the workbook', () => {
  it('has its four sheets and says what it is about', async () => {
    const { sheets, fileName } = await book();
    expect(Object.keys(sheets)).toEqual(['Thông tin', 'Số liệu', 'Nguồn', 'Hồ sơ']);
    const about = textOf(sheets['Thông tin']!);
    for (const text of [
      'từ 01/01/2022 đến hết 17/11/2022',
      defaultPolicy().displayName.vi,
      '18/11/2022 10:05',
      'mọi hồ sơ của kỳ',
    ])
      expect(about).toContain(text);
    expect(fileName).toBe('so-lieu-moi-ho-so-cua-ky-2022-01-01-2022-11-17.xlsx');
  });

  it('writes days as days and times by the Vietnamese clock', async () => {
    const sheet = (await book()).sheets['Hồ sơ']!;
    const [first, second] = lines(sheet);
    expect(first).toMatchObject({
      'Mã hồ sơ': 'H99-220103-0001',
      'Ngày tiếp nhận': new Date('2022-01-03T13:30:00Z'),
      'Ngày hẹn trả': new Date('2022-01-10T00:00:00Z'),
      'Ngày có kết quả': new Date('2022-01-12T00:00:00Z'),
      'Hình thức nộp': 'Trực tuyến',
      'Xếp loại': 'Giải quyết quá hạn',
      'Lý do': 'Có kết quả 12/01/2022, sau ngày hẹn trả 10/01/2022.',
    });
    expect(second!['Ngày có kết quả']).toBeNull();
    const due = sheet[utils.encode_cell({ r: 1, c: 9 })];
    expect([due.z, due.w]).toEqual(['dd/mm/yyyy', '10/01/2022']);
  });

  it('never lets a text become a formula', async () => {
    const sheet = (await book()).sheets['Hồ sơ']!;
    const cells = Object.entries(sheet)
      .filter(([at]) => !at.startsWith('!'))
      .map(([, cell]) => cell);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    for (const text of [DANGEROUS, '+1', '@SUM(A1)', '-2']) {
      const cell = cells.find(({ v }) => v === text);
      expect([cell?.t, cell?.z]).toEqual(['s', '@']);
    }
  });

  it('names for each number the page, its column and row, and which one is in use', async () => {
    const { sheets } = await book();
    const sources = lines(sheets['Nguồn']!).filter(
      (one) => one['Số liệu'] === 'Đã giải quyết – Quá hạn',
    );
    expect(sources.map((one) => [one['Giá trị'], one['Cách có được'], one['Đang dùng']])).toEqual([
      [4, 'trang thống kê', 'có'],
      [1, 'cộng hồ sơ', null],
    ]);
    expect(sources[0]).toMatchObject({
      Trang: 'Hệ thống một cửa',
      'Địa chỉ trang': 'https://motcua.example.vn/thong-ke',
      Cột: 'resolved.overdue',
      Dòng: 'Tổng cộng',
    });
  });

  it('leaves what is not known blank, never 0', async () => {
    const { sheets } = await book();
    const unknown = lines(sheets['Số liệu']!).find(
      (one) => one['Số liệu'] === 'Số TTHC đang áp dụng',
    )!;
    expect([unknown['Giá trị'], unknown['Đã đủ chưa']]).toEqual([null, 'chưa có']);
  });
});
