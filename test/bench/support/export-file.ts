/** A portal's own export of a given length, 15 columns, as an .xlsx file. People and dossiers are invented. */
import * as XLSX from '@e965/xlsx';

const HEAD = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Mã thủ tục',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Số điện thoại',
  'Địa chỉ',
  'Đơn vị xử lý',
  'Hình thức nộp',
  'Ngày nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả kết quả',
  'Trạng thái',
];
const UNITS = ['Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'];
const GIVEN = ['Bịa', 'Chế', 'Giả', 'Thử', 'Mẫu', 'Tạm'];

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const day = (at: number) => `${pad((at % 27) + 1, 2)}/${pad((at % 11) + 1, 2)}/2026`;

/** The code of the dossier in row `at`, counted from 0. */
export const codeOf = (at: number): string =>
  `000.00.${pad(at % 40, 2)}.H99-26${pad((at % 11) + 1, 2)}${pad((at % 27) + 1, 2)}-${pad(at, 6)}`;

function rowOf(at: number): (string | number)[] {
  const open = at % 9 === 0;
  return [
    at + 1,
    codeOf(at),
    `Thủ tục cấp bản sao trích lục số ${at % 97}`,
    `1.${pad(at % 97, 6)}`,
    `Lĩnh vực ${at % 31}`,
    `${FAMILY[at % 5]} ${['Văn', 'Thị', 'Đức'][at % 3]} ${GIVEN[at % 6]} ${GIVEN[(at >> 3) % 6]}`,
    `09${pad((at * 7919) % 100_000_000, 8)}`,
    `Thôn ${(at % 19) + 1}, xã Giả Định ${at % 43}`,
    UNITS[at % 5]!,
    at % 3 === 0 ? 'Trực tuyến' : 'Trực tiếp',
    `${day(at)} 07:5${at % 10}`,
    `${day(at)} 08:0${at % 10}`,
    `${day(at + 297)} 17:00`,
    open ? '' : `${day(at + 297)} 10:0${at % 10}`,
    open ? 'Đang xử lý' : 'Đã trả kết quả',
  ];
}

/** The file of a list of `count` dossiers. */
export function exportFile(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => rowOf(at));
  const sheet = XLSX.utils.aoa_to_sheet([['DANH SÁCH HỒ SƠ'], HEAD, ...rows]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Danh sách');
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes as Buffer);
}
