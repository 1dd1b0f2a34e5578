import type { Prng } from './prng';
import type { Applicant } from './types';

/**
 * Invented people and organisations. Identity numbers begin with 099, a province code nobody has; telephone numbers
 * lie in 0900 000 000–0900 009 999; mail addresses end in `.example`.
 */
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Thanh', 'Ngọc', 'Hữu', 'Quang', 'Xuân'];
const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hà',
  'Hải',
  'Hạnh',
  'Hiếu',
  'Hòa',
  'Hùng',
  'Khánh',
  'Lan',
  'Linh',
  'Long',
  'Mai',
  'Nam',
  'Nga',
  'Phúc',
  'Quyên',
  'Sơn',
  'Thảo',
  'Thủy',
  'Tú',
  'Yến',
];
const PLACES = ['xã Đồng Mẫu', 'xã Tân Thử', 'phường Trung Tâm Mẫu', 'phường Bến Thử'];
const BUSINESS = ['Xây dựng', 'Thương mại', 'Tư vấn thiết kế', 'Dịch vụ', 'Đầu tư'];
const BRANDS = ['Mẫu Sơn Hải', 'Thử Việt', 'An Mẫu', 'Bến Thử', 'Đông Thử', 'Tân Mẫu'];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.');

/** The name of an invented person. */
export function personName(prng: Prng): string {
  return `${prng.pick(FAMILY)} ${prng.pick(MIDDLE)} ${prng.pick(GIVEN)}`;
}

const phone = (prng: Prng): string => `090000${prng.digits(4)}`;
const address = (prng: Prng): string =>
  `Số ${prng.int(1, 240)}, tổ dân phố ${prng.int(1, 12)}, ${prng.pick(PLACES)}, Tỉnh Mẫu`;

/** An invented applicant; one in five is an organisation. */
export function applicant(prng: Prng): Applicant {
  const organisation = prng.chance(0.2);
  const name = organisation
    ? `Công ty TNHH ${prng.pick(BUSINESS)} ${prng.pick(BRANDS)}`
    : personName(prng);
  return {
    kind: organisation ? 'organisation' : 'person',
    name,
    idNumber: organisation ? `99${prng.digits(8)}` : `099${prng.digits(9)}`,
    phone: phone(prng),
    address: address(prng),
    email: `${plain(name)}.${prng.digits(2)}@thu.example`,
  };
}
