/** The portal's statistics with one unit a row, in every format it exports. */
import type { IncomingFile } from '../../../../lib/rollup/receive/types';
import { fileOf, type Cell, type Format } from '../../reading/sheet/support/files';

/** received, carried over, early, on time, overdue; the totals are those of the row. */
export type Counts = [number, number, number, number, number];

export interface Table {
  rows: [unit: string, counts: Counts][];
  period?: string | null;
  /** Columns at the right end, such as a person's name. */
  more?: { heading: string; cell: Cell };
}

export const PERIOD = 'Từ ngày 01/01/2024 đến ngày 05/11/2024';

const HEAD = [
  'STT',
  'Đơn vị',
  'Tiếp nhận trong kỳ',
  'Kỳ trước chuyển qua',
  'Đã giải quyết trước hạn',
  'Đã giải quyết đúng hạn',
  'Đã giải quyết quá hạn',
];

/** The cells of such a table, total row and all. */
export function cellsOf({ rows, period = PERIOD, more }: Table): Cell[][] {
  const sum = (at: number) => rows.reduce((all, [, counts]) => all + counts[at]!, 0);
  return [
    ['THỐNG KÊ TÌNH HÌNH GIẢI QUYẾT HỒ SƠ'],
    ...(period === null ? [] : [[`(${period})`]]),
    [...HEAD, ...(more ? [more.heading] : [])],
    ...rows.map(([unit, counts], at) => [at + 1, unit, ...counts, ...(more ? [more.cell] : [])]),
    [null, 'Tổng cộng', ...[0, 1, 2, 3, 4].map(sum)],
  ];
}

const ENDINGS: Partial<Record<Format, string>> = { biff8: 'xls', html: 'xls', xlml: 'xls' };

export const sheetFile = (name: string, table: Table, format: Format = 'xlsx'): IncomingFile => ({
  name: `${name}.${ENDINGS[format] ?? format}`,
  bytes: fileOf({ 'Thống kê': { rows: cellsOf(table) } }, format),
});
