/** Goals and years to come are for the officer to decide on. Invented reports. */
import { describe, expect, it } from 'vitest';
import { templateFrom } from '../../../../lib/report/template/from/template-from';
import { p } from '../read/docx-of';
import { hatinh, templateOf } from './template-of';

const HEAD = p('BÁO CÁO') + p('Kết quả duy trì ISO năm 2025') + p('Sở báo cáo như sau:');
const of = (...texts: string[]) =>
  templateFrom(templateOf(HEAD + texts.map((one) => p(one)).join('')), hatinh).proposals.map(
    ({ text, from, to, sure, doubt }) => [text.slice(from, to), sure, doubt] as const,
  );

describe('a proposal of the office’s own words', () => {
  it('that is a goal is not sure, and says why', () => {
    expect(of('- Phấn đấu đạt 100% hồ sơ đúng hạn.')).toContainEqual(['100%', false, 'goal']);
    expect(of('- Mục tiêu năm tới: số hóa 95% hồ sơ.')).toContainEqual(['95%', false, 'goal']);
    expect(of('- Năm 2025 phấn đấu số hóa mọi hồ sơ.')).toContainEqual(['2025', false, 'goal']);
  });

  it('that names a year after the report’s own is not sure, whatever it says', () => {
    const found = of('II. LỊCH KIỂM TRA NĂM 2026', '- Ngày 02/02/2026 họp mặt cơ quan.');
    expect(found.filter(([words]) => /2026/.test(words)).map(([, ...how]) => how)).toEqual([
      [false, 'later'],
      [false, 'later'],
    ]);
  });

  it('below a heading that is a goal is one, until the next heading', () => {
    const found = of(
      'II. Phương hướng, nhiệm vụ',
      '1. Đào tạo',
      '- Mở 3 lớp tập huấn.',
      'III. Đánh giá chung',
      '- Sở có 12 phòng chuyên môn.',
    );
    expect(found).toContainEqual(['3', false, 'goal']);
    expect(found).toContainEqual(['12', true, undefined]);
  });

  it('that tells a result is as sure as before, also of the quality objectives', () => {
    expect(of('- Sở đã mở 4 lớp. Phấn đấu mở thêm.')).toContainEqual(['4', true, undefined]);
    expect(of('- Mục tiêu chất lượng đạt 97%.')).toContainEqual(['97%', true, undefined]);
  });
});
