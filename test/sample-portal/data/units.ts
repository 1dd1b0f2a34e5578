import type { Unit } from './types';

/** The invented province and its units. Its national code H99 belongs to no province. */
export const PROVINCE = 'Tỉnh Mẫu';

/** The unit of the officer who is logged in. */
export const OFFICER_UNIT_ID = 'so-xay-dung';
/** The invented officer in the header: an official's name, to be dropped by a reader. */
export const OFFICER_NAME = 'Lê Thị Thử Nghiệm';

const department = (...names: string[]): string[] => names;

export const UNITS: readonly Unit[] = [
  {
    id: 'so-xay-dung',
    name: 'Sở Xây dựng',
    group: 'Sở, ban, ngành',
    agencyCode: '000.00.15.H99',
    departments: department(
      'Phòng Quản lý xây dựng',
      'Phòng Quy hoạch - Kiến trúc',
      'Phòng Quản lý nhà và thị trường bất động sản',
    ),
  },
  {
    id: 'so-noi-vu',
    name: 'Sở Nội vụ',
    group: 'Sở, ban, ngành',
    agencyCode: '000.00.01.H99',
    departments: department('Phòng Công chức, viên chức', 'Phòng Lao động - Việc làm'),
  },
  {
    id: 'so-tu-phap',
    name: 'Sở Tư pháp',
    group: 'Sở, ban, ngành',
    agencyCode: '000.00.09.H99',
    departments: department('Phòng Bổ trợ tư pháp', 'Phòng Hành chính tư pháp'),
  },
  {
    id: 'so-cong-thuong',
    name: 'Sở Công Thương',
    group: 'Sở, ban, ngành',
    agencyCode: '000.00.04.H99',
    departments: department('Phòng Quản lý thương mại', 'Phòng Kỹ thuật an toàn'),
  },
  {
    id: 'so-y-te',
    name: 'Sở Y tế',
    group: 'Sở, ban, ngành',
    agencyCode: '000.00.16.H99',
    departments: department('Phòng Nghiệp vụ y', 'Phòng Nghiệp vụ dược'),
  },
  {
    id: 'ban-quan-ly-kkt',
    name: 'Ban Quản lý Khu kinh tế',
    group: 'Sở, ban, ngành',
    agencyCode: '000.00.20.H99',
    departments: department('Phòng Quản lý đầu tư'),
  },
  {
    id: 'xa-dong-mau',
    name: 'UBND xã Đồng Mẫu',
    group: 'Xã, phường',
    agencyCode: 'H99.21.01',
    departments: department('Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'),
  },
  {
    id: 'xa-tan-thu',
    name: 'UBND xã Tân Thử',
    group: 'Xã, phường',
    agencyCode: 'H99.21.02',
    departments: department('Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'),
  },
  {
    id: 'phuong-trung-tam',
    name: 'UBND phường Trung Tâm Mẫu',
    group: 'Xã, phường',
    agencyCode: 'H99.22.01',
    departments: department('Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội'),
  },
  {
    id: 'phuong-ben-thu',
    name: 'UBND phường Bến Thử',
    group: 'Xã, phường',
    agencyCode: 'H99.22.02',
    departments: department('Phòng Kinh tế, Hạ tầng và Đô thị'),
  },
];

/** The unit with this id. Throws where there is none: a mistake in the sample itself. */
export function unitById(id: string): Unit {
  const unit = UNITS.find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no sample unit ${id}`);
  return unit;
}

/** The unit with this printed name, or null. */
export function unitByName(name: string): Unit | null {
  return UNITS.find((one) => one.name === name) ?? null;
}
