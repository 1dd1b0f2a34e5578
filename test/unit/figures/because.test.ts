import { describe, expect, it } from 'vitest';
import type { UnitMatch } from '../../../lib/domain/unit-matcher';
import { becauseText } from '../../../lib/figures/because';

const match = (fields: Partial<UnitMatch>): UnitMatch => ({
  relation: 'alias',
  name: 'Sở GTVT',
  since: null,
  source: null,
  ...fields,
});

describe('why a dossier that names another unit counts', () => {
  it.each([
    [
      match({ source: 'QĐ 12/2025/QĐ-UBND' }),
      'Trang ghi "Sở GTVT", là tên khác của đơn vị (QĐ 12/2025/QĐ-UBND).',
    ],
    [
      match({ relation: 'subUnit', name: 'Chi cục Bảo vệ môi trường' }),
      'Trang ghi "Chi cục Bảo vệ môi trường", là đơn vị trực thuộc (anh/chị khai trong Cài đặt).',
    ],
    [
      match({ relation: 'predecessor', since: '2025-03-01', source: 'NQ 190/2025/QH15' }),
      'Trang ghi "Sở GTVT", đơn vị cũ đã sáp nhập vào đơn vị từ 01/03/2025 (NQ 190/2025/QH15).',
    ],
  ])('%o', (because, text) => {
    expect(becauseText(because)).toBe(text);
  });
});
