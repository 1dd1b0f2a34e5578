/** Every fact of the 2022 report stands in its section: one row an item of the form. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { allParagraphs } from '../../../lib/report/model/build-model';
import { checkReport, type CheckedReport } from '../../../lib/report/render-report';
import { textOfPieces } from '../../../lib/report/text/pieces';
import { facts2022 } from './facts-2022';

const FORM = reportForms().find('report-hatinh')!;

/** [item of the form, section, what must be read there] */
const ROWS: [string, string, string | RegExp][] = [
  ['1', 'header', 'UBND TỈNH HÀ TĨNH'],
  ['2', 'header', 'SỞ XÂY DỰNG'],
  ['3', 'header', 'Số: 3061/'],
  ['4', 'header', '/BC-SXD'],
  ['5', 'header', 'Hà Tĩnh, ngày'],
  ['6', 'header', 'ngày 18 tháng 11 năm 2022'],
  ['7', 'header', 'BÁO CÁO'],
  [
    '8',
    'header',
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2022',
  ],
  ['9', 'preamble', 'năm 2022 như sau:'],
  ['10', 'preamble', 'Kế hoạch số 520/KH-UBND ngày 24/12/2021 của UBND tỉnh'],
  ['11', 'preamble', 'Kế hoạch số 44/KH-SKHCN ngày 14/01/2022 của Sở Khoa học và Công nghệ'],
  ['12', 'preamble', 'Sở Xây dựng tổng hợp, báo cáo'],
  ['13', 'I.1.1', 'Kế hoạch số 289/KH-SXD ngày 11/02/2022 về việc duy trì và cải tiến HTQLCL'],
  ['14', 'I.1.1', '02 đơn vị trực thuộc'],
  ['15', 'I.1.1', /Mục tiêu chất lượng .* năm 2022: đã ban hành/],
  ['16', 'I.1.1', /Quyết định, Chương trình, Kế hoạch đánh giá chất lượng nội bộ.*: đã ban hành/],
  ['17', 'I.1.1', 'Quyết định số 807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh'],
  ['17', 'I.2.1', '807/QĐ-UBND'],
  ['18', 'I.1.1', 'về việc công bố Danh mục và Quy trình nội bộ TTHC'],
  ['19', 'I.1.1', 'gồm 03 TTHC'],
  ['20', 'I.1.2', 'ban hành chương trình, kế hoạch'],
  ['21', 'I.1.2', 'Văn phòng Sở'],
  ['22', 'I.1.2', 'Sở Xây dựng chưa cử cán bộ tham gia'],
  ['24', 'I.1.2', 'chưa tổ chức lớp nào'],
  ['25', 'I.1.2', 'thực hiện các biện pháp phòng chống dịch Covid-19'],
  ['26', 'I.1.3', '02 cuộc kiểm tra'],
  ['27', 'I.1.3', /01 cuộc do đoàn kiểm tra bên ngoài .*Đoàn Kiểm tra CCHC của tỉnh/],
  ['28', 'I.1.3', '01 cuộc kiểm tra nội bộ'],
  ['29', 'I.1.3', 'nghiêm túc, đúng quy định'],
  ['30', 'I.2.1', 'đã được cập nhật vào tài liệu của hệ thống'],
  ['31', 'I.2.1', 'sổ theo dõi và số hóa'],
  ['32', 'I.2.1', 'tủ, kho lưu trữ'],
  ['33', 'I.2.1', 'quản trị rủi ro'],
  ['34', 'I.2.1', 'HD.04'],
  ['35', 'I.2.1', 'Việc thực hiện đánh giá nội bộ năm 2022: Đã thực hiện theo kế hoạch'],
  ['36', 'I.2.1', 'Số lần đánh giá nội bộ trong năm: 01 lần'],
  ['37', 'I.2.1', 'cuộc đánh giá gần nhất: 19/10/2022'],
  ['38', 'I.2.1', '…… điểm không phù hợp nhẹ'],
  ['39', 'I.2.1', '…… điểm không phù hợp nặng'],
  ['40', 'I.2.1', ' 7 điểm lưu ý'],
  ['41', 'I.2.1', 'các điểm lưu ý đã được khắc phục'],
  ['42', 'I.2.1', /công bố\/công bố lại HTQLCL .* năm 2022: Trong năm đã thực hiện/],
  ['43', 'I.2.1', 'Số Quyết định công bố: 807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh'],
  ['44', 'I.2.1', 'Quyết định số 119/QĐ-SXD ngày 19/10/2021'],
  ['44', 'I.2.1', 'Quyết định số 120/QĐ-SXD ngày 19/10/2021'],
  ['45a', 'I.2.1', 'Đã ban hành mục tiêu chất lượng'],
  ['45b', 'I.2.1', 'họp giao ban hằng tháng'],
  ['45c', 'I.2.1', 'thực hiện vào ngày 19/10/2022'],
  ['46a', 'I.2.2', 'đến thời điểm hiện nay: 39 TTHC'],
  ['46b', 'I.2.2', 'trong năm 2022: 03 TTHC'],
  ['46c', 'I.2.2', '03 TTHC được sửa đổi, bổ sung'],
  ['47', 'I.2.2', 'phát sinh năm 2022: 1099 (hồ sơ'],
  ['48', 'I.2.2', 'từ ngày 01/01/2022'],
  ['49', 'I.2.2', 'đến hết ngày 17/11/2022'],
  ['50', 'I.2.2', 'giải quyết quá hạn: 0 (hồ sơ)'],
  ['51', 'I.2.2', 'dịch vụ công trực tuyến: 1099 (hồ sơ)'],
  ['52', 'I.2.2', 'chấp hành nghiêm túc quy trình nội bộ'],
  ['53', 'I.2.3', '12 quy trình'],
  ['54', 'I.2.3', 'Quyết định số 119/QĐ-UBND ngày 25/8/2020 của Sở Xây dựng'],
  ['55', 'I.2.3', 'về việc công bố Mô hình khung HTQLCL'],
  ['56', 'I.2.3', 'Đánh giá việc tuân thủ quy trình: cán bộ, công chức'],
  ['57', 'I.2.4', 'in, phô tô tài liệu'],
  ['59', 'I.2.5', 'Quyết định số 2125/QĐ-UBND ngày 17/10/2022 của UBND tỉnh'],
  ['60', 'I.2.5', 'điểm tự chấm tại cơ quan: 5/5'],
  ['61', 'I.2.5', 'có phụ lục IA kèm theo'],
  ['62', 'I.3', '02 đơn vị trực thuộc: 5/5'],
  ['63', 'II.1', 'kiểm soát được quá trình'],
  ['63', 'II.1', 'trách nhiệm của công chức'],
  ['64', 'II.2', 'có lúc còn chậm'],
  ['64', 'II.2', 'bản vẽ khổ lớn'],
  ['64', 'II.2', 'Hạ tầng kỹ thuật'],
  ['65', 'II.3', 'Tiếp tục tuyên truyền'],
  ['66', 'II.3', '100%'],
  ['67', 'III', 'Đề nghị Sở Khoa học và Công nghệ đề xuất nâng cấp'],
  ['68', 'III', '2125/QĐ-UBND ngày 17/10/2022'],
  ['68', 'III', '1402/QĐ-UBND ngày 12/7/2022 của UBND tỉnh'],
  ['69', 'closing', 'Sở Xây dựng gửi Sở Khoa học và Công nghệ tổng hợp./.'],
  ['70', 'recipients', '- UBND tỉnh (b/c);'],
  ['70', 'recipients', '- Lưu: VT, thư ký ISO.'],
  ['71', 'signature', 'KT. GIÁM ĐỐC'],
  ['72', 'signature', 'PHÓ GIÁM ĐỐC'],
  ['73', 'signature', 'Trần Minh Khôi'],
  ['75', 'annexIA', 'Phụ lục IA'],
  ['76', 'annexIA', /CHẤM ĐIỂM TIÊU CHÍ 7\.2 .*NĂM 2022.*2125\/QĐ-UBND/],
  ['77', 'annexIA', '(Kèm theo Báo cáo số 3061/BC-SXD ngày 18 tháng 11 năm 2022 của Sở Xây dựng)'],
  ['78', 'annexIA', 'Tổng điểm tối đa: 5 điểm'],
  [
    '79',
    'annexIA',
    /7\.2\.1\s\(0,5 điểm\)\n(.|\n)*7\.2\.4\s\(1,5 điểm\)\n(.|\n)*7\.2\.6\s\(0,5 điểm\)/,
  ],
  ['80', 'annexIA', /^2\nViện Quy hoạch\n/m],
  ['81', 'annexIA', /Trung tâm Kiểm định\n0,5\n0,5\n1\n1,5\n1\n0,5\n/],
  ['82', 'annexIA', /1\n0,5\n5$/m],
];

describe('the 2022 facts', () => {
  let report: CheckedReport;
  let sections: Record<string, string>;

  beforeAll(() => {
    report = checkReport(FORM, facts2022());
    sections = {};
    for (const { section, pieces } of allParagraphs(report.model)) {
      sections[section] = `${sections[section] ?? ''}${textOfPieces(pieces)}\n`;
    }
  });

  it.each(ROWS)('states item %s in %s', (_no, section, expected) => {
    expect(sections[section]).toMatch(expected);
  });

  it('never prints the mark of a web copy (item 74)', () => {
    expect(Object.values(sections).join('')).not.toContain('Đã ký');
  });

  it('leaves out what the report did not state (items 23 and 58)', () => {
    expect(sections['I.1.2']).not.toContain('lượt người');
    expect(sections['I.2.4']).not.toContain('đồng');
  });

  it('covers every item of the form', () => {
    const covered = new Set([...ROWS.map(([no]) => no), '23', '58', '74']);
    const items = FORM.fields.flatMap((field) => field.no);
    expect(items.filter((no) => !covered.has(no))).toEqual([]);
    expect(new Set(items.map((no) => Number.parseInt(no, 10))).size).toBe(82);
  });

  it('finds what the report is known to be wrong in, and nothing else', () => {
    const found = (severity: string) =>
      report.problems
        .filter((problem) => problem.severity === severity && /\/C\d/.test(problem.code))
        .map((problem) => problem.code.slice('report/'.length));
    expect(found('error')).toEqual([]);
    expect(found('warning')).toEqual(['C08', 'C17', 'C19', 'C20']);
    // C22 informs of the committee's decisions of 2021; the others cannot be proven.
    expect(found('info')).toEqual(['C06', 'C07', 'C09', 'C22', 'C26', 'C28', 'C30']);
  });

  it('keeps an unknown finding unknown', () => {
    const missing = report.problems.filter((problem) => problem.code === 'report/missing-value');
    expect(missing.map((problem) => problem.place?.field)).toEqual([
      'audit.minorNC',
      'audit.majorNC',
    ]);
  });
});
