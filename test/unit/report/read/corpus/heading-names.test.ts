/** Headings as departments and communes word them, each of one chapter of the form; others stay foreign. */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../../lib/packs/report-forms';
import { readReport } from '../../../../../lib/report/read/read-report';
import { docxOf, p } from '../docx-of';

const HEAD =
  p('BÁO CÁO') +
  p(
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  ) +
  p('Sở Y tế báo cáo như sau:');
/** One thing the form knows, so that it is read at all. */
const KNOWN = p('- Số hồ sơ giải quyết quá hạn: 02 (hồ sơ);');

function chapterOf(id: string, heading: string): string | undefined {
  const form = reportForms().find(id)!;
  const read = readReport(docxOf(HEAD + p(heading) + KNOWN), 'bao-cao.docx', [form]);
  return read.spans.find(({ text }) => text === heading)?.section;
}

const HATINH: Record<string, string[]> = {
  I: ['I. KẾT QUẢ THỰC HIỆN', 'A. Tình hình, kết quả thực hiện', 'I. TÌNH HÌNH TRIỂN KHAI', 'Phần I: Kết quả triển khai thực hiện'],
  'I.1': ['1. Công tác chỉ đạo, điều hành', '1. Công tác lãnh đạo, chỉ đạo', '1. Công tác chỉ đạo, tổ chức thực hiện', 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'],
  'I.1.1': ['1.1. Ban hành văn bản chỉ đạo', '1.1. Văn bản chỉ đạo, điều hành', '1. Các văn bản đã ban hành', '1.1. Việc xây dựng, ban hành kế hoạch'],
  'I.1.2': ['1.2. Công tác đào tạo, tập huấn', '2. Công tác tuyên truyền, tập huấn', '2. Tuyên truyền, phổ biến', '3. Đào tạo, bồi dưỡng kiến thức về ISO', '1.2. Công tác tuyên truyền, đào tạo'],
  'I.1.3': ['1.3. Công tác kiểm tra, giám sát', '3. Công tác kiểm tra', '4. Kiểm tra việc áp dụng HTQLCL', '3. Công tác kiểm tra, đôn đốc'],
  'I.2': ['2. Kết quả xây dựng, áp dụng HTQLCL', 'II. KẾT QUẢ ÁP DỤNG HỆ THỐNG QUẢN LÝ CHẤT LƯỢNG', '2. Tình hình áp dụng HTQLCL tại cơ quan'],
  'I.2.1': ['2.1. Việc áp dụng các quy trình, hướng dẫn', '2.1. Vận hành hệ thống'],
  'I.2.2': ['2.2. Kết quả giải quyết thủ tục hành chính', '2. Kết quả giải quyết hồ sơ TTHC', '3. Tình hình tiếp nhận, giải quyết TTHC', '2. Kết quả giải quyết hồ sơ TTHC:', '2.2. Áp dụng HTQLCL trong giải quyết TTHC'],
  'I.2.3': ['2.3. Quy trình nội bộ không liên quan đến thủ tục hành chính', '2.3. Quy trình giải quyết công việc nội bộ'],
  'I.2.4': ['2.4. Kinh phí thực hiện', '4. Kinh phí', '2.4. Tình hình sử dụng kinh phí', '5. Kinh phí duy trì, cải tiến hệ thống'],
  'I.2.5': ['2.5. Kết quả tự chấm điểm', '5. Tự đánh giá, chấm điểm'],
  'I.3': ['3. Kết quả chấm điểm các đơn vị trực thuộc'],
  II: ['II. NHẬN XÉT, ĐÁNH GIÁ CHUNG', 'II. Nhận xét chung', 'B. ĐÁNH GIÁ', 'III. Đánh giá kết quả thực hiện'],
  'II.1': ['1. Mặt làm được', '1. Những mặt làm được', '1. Những ưu điểm', '1. Thuận lợi', '1. Mặt mạnh', 'II. NHỮNG MẶT LÀM ĐƯỢC'],
  'II.2': ['2. Tồn tại, hạn chế', '2. Hạn chế', '2. Những tồn tại, hạn chế và nguyên nhân', '2. Khó khăn, vướng mắc', 'III. KHÓ KHĂN, VƯỚNG MẮC', '2. Mặt tồn tại, hạn chế, nguyên nhân', '2. Nhược điểm', '2. Khó khăn', '2. Khó khăn, vướng mắc và nguyên nhân'],
  'II.3': ['3. Phương hướng, nhiệm vụ', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI', 'III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026', '3. Giải pháp khắc phục', '3. Nhiệm vụ, giải pháp', 'IV. NHIỆM VỤ TRỌNG TÂM', '3. Biện pháp khắc phục'],
  III: ['III. KIẾN NGHỊ', 'IV. Đề xuất, kiến nghị', 'IV. ĐỀ XUẤT', 'V. Ý kiến đề xuất', 'III. Đề nghị', 'IV. KIẾN NGHỊ VỚI CẤP TRÊN'],
}; // prettier-ignore

const GENERAL: Record<string, string[]> = {
  I: ['I. TÌNH HÌNH CHUNG', 'I. Khái quát chung'],
  'II.2': ['2. Kiện toàn Ban Chỉ đạo ISO', '2. Phân công nhiệm vụ'],
  'III.2': ['2. Kiểm soát tài liệu, hồ sơ', '2. Hệ thống tài liệu'],
  'III.3': ['3. Mục tiêu chất lượng và kết quả thực hiện', '3. Chính sách, mục tiêu chất lượng'],
  'III.5': ['5. Công tác đánh giá nội bộ', '5. Đánh giá nội bộ'],
  'III.6': ['6. Xem xét của lãnh đạo đối với HTQLCL', '6. Họp xem xét của lãnh đạo'],
  'III.7': ['7. Khảo sát mức độ hài lòng', '7. Phản ánh, kiến nghị của tổ chức, cá nhân'],
  'III.8': ['8. Công bố HTQLCL phù hợp TCVN ISO 9001:2015', '8. Công bố hệ thống'],
  'III.11': ['11. ISO điện tử', '9. Ứng dụng công nghệ thông tin, ISO điện tử'],
  'III.12': ['12. Tình hình áp dụng tại UBND cấp xã'],
  'IV.2': ['2. Khó khăn, vướng mắc', '2. Hạn chế'],
  V: ['V. PHƯƠNG HƯỚNG, NHIỆM VỤ', 'V. Nhiệm vụ trọng tâm năm 2026'],
  VI: ['VI. ĐỀ XUẤT, KIẾN NGHỊ'],
}; // prettier-ignore

const FOREIGN = [
  'IV. ƯU ĐIỂM, TỒN TẠI',
  '4. Công tác phối hợp liên ngành',
  'V. CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
  '4. Đánh giá nội bộ',
  'IV. Việc khác',
  '5. Chuyển đổi số',
  '4. Phản ánh, kiến nghị của công dân',
  'V. TỔ CHỨC THỰC HIỆN',
  '4. Công tác tiếp công dân',
  '6. Kinh phí đào tạo, tập huấn nước ngoài',
];

const cases = (all: Record<string, string[]>): [string, string][] =>
  Object.entries(all).flatMap(([id, texts]) => texts.map((text): [string, string] => [text, id]));

describe('other headings of the chapters', () => {
  it.each(cases(HATINH))('%s is %s', (heading, id) => {
    expect(chapterOf('report-hatinh', heading)).toBe(id);
  });

  it.each(cases(GENERAL))('%s is %s of the general form', (heading, id) => {
    expect(chapterOf('report-general', heading)).toBe(id);
  });

  it.each(FOREIGN)('%s is of none', (heading) => {
    // Without a sign that it is a heading it is a paragraph of what stands before it.
    expect(['other', 'preamble']).toContain(chapterOf('report-hatinh', heading));
  });
});

describe.each(['report-hatinh', 'report-general'])('%s', (id) => {
  it('gives no heading to two chapters', () => {
    const form = reportForms().find(id)!;
    const names = form.sections.flatMap((section) =>
      [section.heading ?? [], section.alsoRead ?? []]
        .flat()
        .map((text) => ({ text, id: section.id })),
    );
    const wrong = names.filter(({ text, id: own }) => {
      const numbered = /^[IVX\d]+[.)]/.test(text) ? text : `5. ${text}`;
      return chapterOf(id, numbered) !== own;
    });
    expect(wrong).toEqual([]);
  });
});
