/** Exports as offices know them: Hà Nội's summary by unit, a form without merged cells, pairs, a catalogue. */
import { expect, it } from 'vitest';
import { codesOf, fileOf, readingOf, rowOf, type Cell } from './support/files';

const blank = (count: number): Cell[] => Array.from({ length: count }, () => null);

it('Hà Nội, summary by unit: groups, apologies apart, early and on time in one', async () => {
  const rows: Cell[][] = [
    ['UBND THÀNH PHỐ', ...blank(4), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ'],
    ['Từ ngày 01/10/2026 đến ngày 31/10/2026'],
    [],
    [
      'STT',
      'Đơn vị',
      'Số hồ sơ tiếp nhận',
      ...blank(7),
      'Đã giải quyết',
      ...blank(3),
      'Đang giải quyết',
      ...blank(3),
      'Không được tiếp nhận',
      'Hồ sơ rút',
    ],
    [
      null,
      null,
      'Tổng số',
      'Trực tiếp',
      'Trực tuyến toàn trình',
      'Trực tuyến một phần',
      'Trực tuyến hình thức khác',
      'Phi địa giới',
      'Kỳ trước chuyển qua',
      'BCCI',
      'Tổng số',
      'Đúng và trước hạn',
      'Quá hạn (đã có thư xin lỗi)',
      'Quá hạn (chưa có thư xin lỗi)',
      'Tổng số',
      'Chưa đến hạn',
      'Quá hạn (đã có thư xin lỗi)',
      'Quá hạn (chưa có thư xin lỗi)',
    ],
    [1, 'Sở Nội vụ', 100, 10, 50, 20, 5, 5, 8, 2, 90, 85, 3, 2, 9, 8, 1, 0, 1, 1],
    [2, 'Sở Y tế', 50, 10, 20, 10, 2, 2, 4, 2, 45, 45, 0, 0, 5, 5, 0, 0, 0, 0],
    ['Tổng cộng', null, 150, 20, 70, 30, 7, 7, 12, 4, 135, 130, 3, 2, 14, 13, 1, 0, 1, 1],
  ];
  const merges = ['A5:A6', 'B5:B6', 'C5:J5', 'K5:N5', 'O5:R5', 'S5:S6', 'T5:T6'];
  const reading = await readingOf(fileOf({ 'Tháng 10': { rows, merges } }, 'xlsx'));
  expect(reading.grids[0]!.title).toBe('TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TTHC THEO ĐƠN VỊ');
  expect(reading.period).toEqual({ from: '2026-10-01', to: '2026-10-31', basis: 'caption' });
  expect(rowOf(reading, 'Sở Nội vụ')).toMatchObject({
    'received.total': 100,
    'received.online:fullOnline': 50,
    'received.online:partialOnline': 20,
    'received.postal': 2,
    carriedOver: 8,
    'resolved.earlyOnTime': 85,
    'resolved.overdue:apologised': 3,
    'resolved.overdue:notApologised': 2,
    'inProgress.overdue:apologised': 1,
    notAccepted: 1,
    withdrawn: 1,
  });
  expect(reading.grids[0]!.rows).toBe(2);
});

it('a form without merged cells, with an empty first column, groups, "Trong đó", a note and signatures', async () => {
  const rows: Cell[][] = [
    [null, 'BÁO CÁO KẾT QUẢ GIẢI QUYẾT HỒ SƠ'],
    [null, 'Quý III năm 2026'],
    [null, 'STT', 'Lĩnh vực', 'Hồ sơ đã giải quyết', '', '', 'Hồ sơ đang giải quyết', '', ''],
    [null, '', '', 'Tổng số', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
    [null, '1', '2', '3', '4', '5', '6', '7', '8'],
    [null, 'I', 'Lĩnh vực cấp tỉnh'],
    [null, 1, 'Đất đai', 10, 9, 1, 5, 5, 0],
    [null, '', 'Trong đó'],
    [null, 2, 'Môi trường', 4, 4, 0, 0, 0, 0],
    [null, '', 'Tổng số', 14, 13, 1, 5, 5, 0],
    [null, 'Ghi chú: số liệu gồm cả 123 hồ sơ liên thông'],
    [null, '', 'Người lập', '', '', '', 'Giám đốc'],
    [null, '', 'Nguyễn Bịa Đặt'],
  ];
  const reading = await readingOf(fileOf({ Sheet1: { rows } }, 'biff8'), '07a.xls');
  expect(reading.period).toEqual({ from: '2026-07-01', to: '2026-09-30', basis: 'caption' });
  expect(reading.grids.map((grid) => [grid.kind, grid.rows])).toEqual([['figures', 2]]);
  expect(rowOf(reading, 'Đất đai')).toEqual({
    'resolved.total': 10,
    'resolved.onTime': 9,
    'resolved.overdue': 1,
    'inProgress.total': 5,
    'inProgress.inTime': 5,
    'inProgress.overdue': 0,
  });
  expect(reading.figures.filter((figure) => figure.scope.total)).toHaveLength(6);
  expect(reading.figures).toHaveLength(18);
  expect(codesOf(reading)).toEqual([]);
  expect(JSON.stringify(reading)).not.toContain('Bịa Đặt');
});

it('label and number side by side, of the unit that the sheet names', async () => {
  const rows: Cell[][] = [
    ['Tổng hợp hồ sơ tháng 10/2026'],
    ['Đơn vị: Sở Nội vụ'],
    ['Hồ sơ đã giải quyết', 100],
    ['Hồ sơ đang giải quyết', 20],
  ];
  const reading = await readingOf(fileOf({ Sheet1: { rows } }, 'xlsx'));
  expect(reading.figures.map((one) => [one.concept, one.value, one.scope.unit])).toEqual([
    ['resolved.total', 100, 'Sở Nội vụ'],
    ['inProgress.total', 20, 'Sở Nội vụ'],
  ]);
  expect(reading.period).toMatchObject({ from: '2026-10-01', to: '2026-10-31' });
});

it('a catalogue of procedures is no list of dossiers', async () => {
  const rows: Cell[][] = [
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH'],
    ['STT', 'Mã TTHC', 'Tên thủ tục hành chính', 'Lĩnh vực'],
    [1, '1.001234.000.00.00.H99', 'Cấp phép A', 'Đất đai'],
    [2, '1.001235.000.00.00.H99', 'Cấp phép B', 'Đất đai'],
  ];
  const reading = await readingOf(fileOf({ Sheet1: { rows } }, 'xlsx'));
  expect(reading.grids.map((grid) => [grid.kind, grid.rows])).toEqual([['procedures', 2]]);
  expect(reading.dossiers).toEqual([]);
});

it('a sheet about something else yields silence', async () => {
  const rows: Cell[][] = [
    ['STT', 'Mặt hàng', 'Số lượng', 'Đơn giá'],
    [1, 'Giấy A4', 10, 70000],
    [2, 'Bút bi', 20, 5000],
  ];
  const reading = await readingOf(fileOf({ Sheet1: { rows } }, 'xlsx'));
  expect([reading.figures, reading.dossiers]).toEqual([[], []]);
  expect(reading.problems.filter((one) => one.severity !== 'info')).toEqual([]);
});
