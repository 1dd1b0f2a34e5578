/** A whole report of an invented department, typed by hand in words; a test changes one line of it. */
import { docxOf, p, table } from './docx-of';

const FULL = ['0,5', '0,5', '1', '1,5', '1', '0,5', '5'];
const CODES = ['7.2.1', '7.2.2', '7.2.3', '7.2.4', '7.2.5', '7.2.6'];

/** Line by line, each under a name; a table under "annex". */
const LINES = {
  title: 'BÁO CÁO',
  subject:
    'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025',
  preamble:
    'Thực hiện Kế hoạch số 500/KH-UBND ngày 20/12/2024 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2025; Kế hoạch số 40/KH-SKHCN ngày 15/01/2025 của Sở Khoa học và Công nghệ về việc xây dựng, áp dụng HTQLCL theo TCVN ISO 9001:2015 năm 2025, Sở Y tế tổng hợp, báo cáo kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng (HTQLCL) theo TCVN ISO 9001:2015 năm 2025 như sau:',
  I: 'I. Kết quả đạt được',
  'I.1.1': '1.1. Ban hành văn bản chỉ đạo điều hành việc xây dựng và áp dụng ISO:',
  directive:
    '- Kế hoạch số 31/KH-SYT ngày 10/02/2025 về việc duy trì và cải tiến HTQLCL theo TCVN ISO 9001:2015, áp dụng tại cơ quan và 02 đơn vị trực thuộc;',
  publication:
    '- Tham mưu UBND tỉnh ban hành Quyết định số 611/QĐ-UBND ngày 24/4/2025 của UBND tỉnh về việc công bố Danh mục và Quy trình nội bộ TTHC, gồm 04 TTHC.',
  'I.1.3': '1.3. Công tác kiểm tra, giám sát việc thực hiện tại các cơ quan:',
  inspections:
    '- Trong năm 2025, tại Sở Y tế đã thực hiện 03 cuộc kiểm tra, trong đó 01 cuộc do đoàn kiểm tra bên ngoài thực hiện (Đoàn kiểm tra CCHC của tỉnh) và 02 cuộc kiểm tra nội bộ cơ quan. Các phòng chấp hành tốt quy trình.',
  'I.2.1': '2.1. Việc áp dụng các quy trình, hướng dẫn, yêu cầu của hệ thống',
  internal:
    '+ Kiểm soát tài liệu nội bộ (ban hành, sửa đổi tài liệu hệ thống quản lý chất lượng): đã cập nhật theo Quyết định số 611/QĐ-UBND.',
  external: '+ Kiểm soát tài liệu có nguồn gốc bên ngoài: vào sổ công văn đến.',
  risk: '- Kiểm soát rủi ro, cơ hội: Đã lập phụ lục quản trị rủi ro theo HD.07; trong năm chưa có điểm nào không phù hợp nặng.',
  audit: '- Việc thực hiện đánh giá nội bộ năm 2025: Đã thực hiện theo kế hoạch.',
  auditCount: '+ Số lần đánh giá nội bộ trong năm: 01 lần.',
  auditDate: '+ Thời gian tổ chức cuộc đánh giá gần nhất: 16/10/2025.',
  findings:
    '+ Có bao nhiêu điểm không phù hợp nhẹ, không phù hợp nặng, điểm lưu ý: 2 điểm không phù hợp nhẹ, 0 điểm không phù hợp nặng, 5 điểm lưu ý.',
  decisionNo: '+ Số Quyết định công bố: 611/QĐ-UBND.',
  committee:
    '- Việc kiện toàn lại Ban chỉ đạo ISO của đơn vị: Quyết định số 77/QĐ-SYT ngày 03/3/2025 về việc kiện toàn Ban Chỉ đạo ISO.',
  review:
    '- Việc xem xét của Lãnh đạo đối với HTQLCL: Lồng ghép trong họp giao ban hằng tháng; sau đợt đánh giá chất lượng nội bộ, thực hiện vào ngày 16/10/2025.',
  'I.2.2':
    '2.2. Việc xây dựng, áp dụng HTQLCL đối với các hoạt động liên quan đến TTHC thuộc thẩm quyền giải quyết:',
  tthc: '- Số TTHC thuộc thẩm quyền giải quyết của cơ quan theo phê duyệt của UBND tỉnh đến thời điểm hiện nay: 120 TTHC;',
  changed:
    '- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: 04 TTHC được sửa đổi, bổ sung;',
  received:
    '- Số hồ sơ TTHC phát sinh năm 2025: 1530 (hồ sơ, từ ngày 01/01/2025 đến hết ngày 04/11/2025);',
  overdue: '- Số hồ sơ giải quyết quá hạn: 0 (hồ sơ);',
  attached:
    '- Số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến: 1488 (hồ sơ);',
  compliance:
    '- Đánh giá việc tuân thủ quy trình nội bộ trong giải quyết TTHC: Công chức giải quyết hồ sơ đúng thời hạn.',
  'I.2.5': '2.5. Tự chấm điểm:',
  self: '- Căn cứ vào Bộ tiêu chí chấm điểm ban hành tại Quyết định số 1900/QĐ-UBND ngày 12/9/2025 của UBND tỉnh, điểm tự chấm tại cơ quan: 5/5 (có phụ lục IA kèm theo).',
  'I.3': '3. Kết quả chấm điểm tại 02 đơn vị trực thuộc',
  subUnits:
    '- Căn cứ vào Bộ tiêu chí chấm điểm ban hành tại Quyết định số 1900/QĐ-UBND, điểm tự chấm tại 02 đơn vị trực thuộc: 5/5 (có phụ lục IA kèm theo).',
  'II.2': '2. Tồn tại và nguyên nhân:',
  weakness: '- Một số quy trình cập nhật còn chậm.',
  closing:
    'Trên đây là báo cáo kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2025, Sở Y tế gửi Sở Khoa học và Công nghệ tổng hợp./.',
};

export type LineName = keyof typeof LINES;

const HEAD = (date: string) =>
  table(
    ['UBND TỈNH BÌNH MINH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: 45/BC-SYT', `Bình Minh, ${date}`],
  );

export interface Changes extends Partial<Record<LineName, string | null>> {
  date?: string;
  annexTitle?: string;
  /** Rows of the annex: [number, unit, six scores, total]; null: no annex. */
  rows?: string[][] | null;
  /** So many annexes more, with the same rows under headings of their own. */
  furtherAnnexes?: number;
}

export const ROWS: string[][] = [
  ['1', 'Sở Y tế', ...FULL],
  ['2', 'Bệnh viện Đa khoa', ...FULL],
  ['3', 'Trung tâm Kiểm nghiệm', ...FULL],
];

/** The report with these lines in place of its own; null leaves one out. */
export function writtenReport(changes: Changes = {}): Uint8Array {
  const { date = 'ngày 05 tháng 11 năm 2025', rows = ROWS } = changes;
  const title =
    changes.annexTitle ??
    'Kết quả chấm điểm tiêu chí 7.2 các đơn vị trực thuộc năm 2025 theo Phụ lục I - Quyết định 1900/QĐ-UBND';
  const lines = Object.entries(LINES).map(([name, text]) => {
    const own = changes[name as LineName];
    return own === undefined ? text : own;
  });
  const further = Array.from(
    { length: changes.furtherAnnexes ?? 0 },
    (_, at) =>
      p(`Phụ lục ${at + 2}`) + p('Danh mục kèm theo') + table(['STT', 'Tên'], ...(rows ?? [])),
  ).join('');
  const annex =
    rows === null
      ? ''
      : p('Phụ lục IA') +
        p(title) +
        p('(Kèm theo Báo cáo số 45/BC-SYT ngày 05 tháng 11 năm 2025 của Sở Y tế)') +
        table(
          ['TT', 'Tên đơn vị', ...CODES.map((code) => `Tiêu chí ${code}`), 'Tổng điểm'],
          ...rows,
        );
  return docxOf(
    HEAD(date) +
      lines.map((text) => (text === null ? '' : p(text))).join('') +
      p('Nơi nhận:') +
      p('- UBND tỉnh (b/c);') +
      p('- Lưu: VT.') +
      p('GIÁM ĐỐC') +
      p('Nguyễn Hải Yến') +
      annex +
      further,
  );
}
