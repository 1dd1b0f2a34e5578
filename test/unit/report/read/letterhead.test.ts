/** Letterheads that were typed into one line, with tabs and blanks, or into one cell (seen in reports of communes). */
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../../lib/packs/report-forms';
import { readReport } from '../../../../lib/report/read/read-report';
import { docxOf, p, table } from './docx-of';

const FORM = reportForms().find('report-hatinh')!;
const SUBJECT =
  'Kết quả áp dụng, duy trì và cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2026';
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const BODY = ['I. KẾT QUẢ ĐẠT ĐƯỢC', 'Công việc được tiến hành chu đáo.'];

const headOf = (...blocks: string[]): Record<string, unknown> =>
  readReport(docxOf(blocks.join('')), 'a.docx', [FORM]).values;

const WHOLE = {
  'org.parentName': 'UBND TỈNH MẪU',
  'org.name': 'SỞ XÂY DỰNG',
  'doc.number': '12',
  'doc.symbol': 'BC-SXD',
  'doc.place': 'Mẫu',
  'doc.date': '2026-11-05',
  'report.year': 2026,
};

describe('a letterhead in one line', () => {
  it.each([
    [
      'with blanks',
      [
        `UBND TỈNH MẪU   SỞ XÂY DỰNG   ${NATION}   ${MOTTO}   Số: 12/BC-SXD   Mẫu, ngày 05 tháng 11 năm 2026`,
        'BÁO CÁO',
        SUBJECT,
      ],
    ],
    [
      'with kind and subject behind it',
      [
        `UBND TỈNH MẪU SỞ XÂY DỰNG ${NATION} ${MOTTO} Số: 12/BC-SXD Mẫu, ngày 5 tháng 11 năm 2026 BÁO CÁO ${SUBJECT}`,
      ],
    ],
    [
      'in two lines, its sides side by side',
      [
        `UBND TỈNH MẪU ${NATION} ${MOTTO}`,
        'SỞ XÂY DỰNG Số: 12/BC-SXD Mẫu, ngày 5 tháng 11 năm 2026',
        'BÁO CÁO',
        SUBJECT,
      ],
    ],
    [
      'line by line, each with its other side',
      [
        `UBND TỈNH MẪU ${NATION}`,
        `SỞ XÂY DỰNG ${MOTTO}`,
        'Số: 12/BC-SXD Mẫu, ngày 5 tháng 11 năm 2026',
        'BÁO CÁO',
        SUBJECT,
      ],
    ],
  ])('%s', (_, lines) => {
    expect(headOf(...[...lines, ...BODY].map((text) => p(text)))).toMatchObject(WHOLE);
  });

  it('in one cell', () => {
    const cell = `UBND TỈNH MẪU SỞ XÂY DỰNG ${NATION} ${MOTTO} Số: 12/BC-SXD Mẫu, ngày 5 tháng 11 năm 2026`;
    const values = headOf(table([cell]), ...['BÁO CÁO', SUBJECT, ...BODY].map((one) => p(one)));
    expect(values).toMatchObject(WHOLE);
  });

  it.each([
    ['UBND TỈNH MẪU PHƯỜNG HHT', 'UBND TỈNH MẪU', 'PHƯỜNG HHT'],
    ['UBND TỈNH MẪU UBND PHƯỜNG HHT', 'UBND TỈNH MẪU', 'UBND PHƯỜNG HHT'],
    [
      'ỦY BAN NHÂN DÂN TỈNH MẪU ỦY BAN NHÂN DÂN XÃ BỊA',
      'ỦY BAN NHÂN DÂN TỈNH MẪU',
      'ỦY BAN NHÂN DÂN XÃ BỊA',
    ],
    ['UBND HUYỆN BỊA PHÒNG NỘI VỤ', 'UBND HUYỆN BỊA', 'PHÒNG NỘI VỤ'],
    ['ỦY BAN NHÂN DÂN XÃ TÂN BỊA', undefined, 'ỦY BAN NHÂN DÂN XÃ TÂN BỊA'],
    ['VĂN PHÒNG HĐND VÀ UBND', undefined, 'VĂN PHÒNG HĐND VÀ UBND'],
  ])('names in it: %s', (names, parent, own) => {
    const line = `${names} ${NATION} ${MOTTO}`;
    const values = headOf(...[line, 'BÁO CÁO', SUBJECT, ...BODY].map((one) => p(one)));
    expect([values['org.parentName'] ?? undefined, values['org.name']]).toEqual([parent, own]);
  });

  it('a ward below a province in a line of its own is the office', () => {
    const lines = ['UBND TỈNH MẪU', 'PHƯỜNG HHT', NATION, MOTTO, 'BÁO CÁO', SUBJECT, ...BODY];
    expect(headOf(...lines.map((one) => p(one)))).toMatchObject({
      'org.parentName': 'UBND TỈNH MẪU',
      'org.name': 'PHƯỜNG HHT',
    });
    const broken = ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HHT', NATION, MOTTO, 'BÁO CÁO', SUBJECT, ...BODY];
    expect(headOf(...broken.map((one) => p(one)))).toMatchObject({
      'org.name': 'ỦY BAN NHÂN DÂN PHƯỜNG HHT',
    });
  });
});
