/** References to documents in running text. Expectations are written from the texts: a part that is not said is null. */
import { describe, expect, it } from 'vitest';
import { documentsIn } from '../../../lib/register/recognise/documents';

type Parts = [
  docType: string | null,
  number: string | null,
  symbol: string | null,
  date: string | null,
  issuer: string | null,
  subject: string | null,
];

/** Text, then each document in it. */
const TEXTS: [string, ...Parts[]][] = [
  ['807/QĐ-UBND ngày 19/4/2022', [null, '807', 'QĐ-UBND', '2022-04-19', null, null]],
  [
    'Quyết định số 1234/QĐ-UBND ngày 05 tháng 3 năm 2026 của UBND tỉnh về việc công bố danh mục TTHC',
    ['Quyết định', '1234', 'QĐ-UBND', '2026-03-05', 'UBND tỉnh', 'công bố danh mục TTHC'],
  ],
  ['Kế hoạch số 02/KH-SKHCN', ['Kế hoạch', '02', 'KH-SKHCN', null, null, null]],
  ['kế hoạch 02/KH-SKHCN', ['Kế hoạch', '02', 'KH-SKHCN', null, null, null]],
  ['QUYẾT ĐỊNH số 15/QĐ-SXD', ['Quyết định', '15', 'QĐ-SXD', null, null, null]],
  ['Công văn 419/BKHCN-TĐC', ['Công văn', '419', 'BKHCN-TĐC', null, null, null]],
  [
    'Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014 của Thủ tướng Chính phủ về việc áp dụng HTQLCL',
    ['Quyết định', '19', '2014/QĐ-TTg', '2014-03-05', 'Thủ tướng Chính phủ', 'áp dụng HTQLCL'],
  ],
  ['Căn cứ Luật số 80/2015/QH13', ['Luật', '80', '2015/QH13', null, null, null]],
  [
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông',
    [
      'Nghị định',
      '61',
      '2018/NĐ-CP',
      '2018-04-23',
      'Chính phủ',
      'thực hiện cơ chế một cửa, một cửa liên thông',
    ],
  ],
  [
    'Thông tư 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ quy định chế độ báo cáo',
    [
      'Thông tư',
      '01',
      '2020/TT-VPCP',
      '2020-10-21',
      'Văn phòng Chính phủ',
      'quy định chế độ báo cáo',
    ],
  ],
  [
    'Thực hiện Kế hoạch số 520/KH-UBND ngày 24/12/2021 của UBND tỉnh; Kế hoạch số 44/KH-SKHCN ngày 14/01/2022 của Sở Khoa học và Công nghệ, Sở Xây dựng báo cáo',
    ['Kế hoạch', '520', 'KH-UBND', '2021-12-24', 'UBND tỉnh', null],
    ['Kế hoạch', '44', 'KH-SKHCN', '2022-01-14', 'Sở Khoa học và Công nghệ', null],
  ],
  // One day stands behind two numbers: it is the second's, the first one's is not said.
  [
    'Quyết định 119/QĐ-SXD và 120/QĐ-SXD ngày 19/10/2021 của Sở Xây dựng',
    ['Quyết định', '119', 'QĐ-SXD', null, null, null],
    [null, '120', 'QĐ-SXD', '2021-10-19', 'Sở Xây dựng', null],
  ],
  [
    'QĐ số 04/QĐ-BCĐISO ngày 01/6/2022',
    ['Quyết định', '04', 'QĐ-BCĐISO', '2022-06-01', null, null],
  ],
  ['Số: 3061/BC-SXD', [null, '3061', 'BC-SXD', null, null, null]],
  ['Quyết định số 2125 ngày 17/10/2022', ['Quyết định', '2125', null, '2022-10-17', null, null]],
  // Look-alikes: Eth for Đ, a dash that does not break, blanks inside, decomposed letters.
  ['807/Q\u00D0\u2011UBND ngày 19/4/2022', [null, '807', 'QĐ-UBND', '2022-04-19', null, null]],
  ['807 / QĐ - UBND ngày 19-4-2022', [null, '807', 'QĐ-UBND', '2022-04-19', null, null]],
  ['Quyết định số 12/QĐ-SXD'.normalize('NFD'), ['Quyết định', '12', 'QĐ-SXD', null, null, null]],
  ['807/QĐ-UBND (19/4/2022)', [null, '807', 'QĐ-UBND', '2022-04-19', null, null]],
  ['807/QĐ-UBND, 19.4.2022, UBND tỉnh', [null, '807', 'QĐ-UBND', '2022-04-19', null, null]],
  ['12a/QĐ-SXD', [null, '12a', 'QĐ-SXD', null, null, null]],
  ['Công văn số 77/SNV-CCHC&VTLT', ['Công văn', '77', 'SNV-CCHC&VTLT', null, null, null]],
  // Days that do not exist, have no year or a short one, or begin a span, are no days of issue.
  ['807/QĐ-UBND ngày 31/02/2022', [null, '807', 'QĐ-UBND', null, null, null]],
  ['807/QĐ-UBND ngày 19/4', [null, '807', 'QĐ-UBND', null, null, null]],
  ['807/QĐ-UBND ngày 19/4/22', [null, '807', 'QĐ-UBND', null, null, null]],
  ['807/QĐ-UBND từ ngày 19/4/2022', [null, '807', 'QĐ-UBND', null, null, null]],
  ['807/QĐ-UBND 01/01/2022 đến 31/12/2022', [null, '807', 'QĐ-UBND', null, null, null]],
  [
    'Ngày 19/4/2022 ban hành Quyết định 807/QĐ-UBND',
    ['Quyết định', '807', 'QĐ-UBND', null, null, null],
  ],
  // An issuer that cannot be told from the sentence around it is none.
  [
    'Kế hoạch 44/KH-SKHCN ngày 14/01/2022 của UBND tỉnh yêu cầu các đơn vị',
    ['Kế hoạch', '44', 'KH-SKHCN', '2022-01-14', null, null],
  ],
  [
    'Kế hoạch 44/KH-SKHCN ngày 14/01/2022 của đơn vị',
    ['Kế hoạch', '44', 'KH-SKHCN', '2022-01-14', null, null],
  ],
  // Where a capital follows a comma, nobody knows whether the subject goes on.
  [
    'Quyết định 807/QĐ-UBND ngày 19/4/2022 của Chủ tịch UBND tỉnh công bố Danh mục TTHC, Sở đã cập nhật',
    ['Quyết định', '807', 'QĐ-UBND', '2022-04-19', 'Chủ tịch UBND tỉnh', null],
  ],
  [
    'Quyết định số 15/QĐ-SXD ngày 10/01/2026 của Sở Xây dựng v/v kiện toàn Ban Chỉ đạo ISO; các phòng thực hiện',
    ['Quyết định', '15', 'QĐ-SXD', '2026-01-10', 'Sở Xây dựng', 'kiện toàn Ban Chỉ đạo ISO'],
  ],
  // No documents at all.
  ['TCVN ISO 9001:2015'],
  ['TCVN ISO 9001:2015 ngày 19/4/2022'],
  ['ngày 19/4/2022 tại trụ sở'],
  ['đạt 5/5 điểm'],
  ['3/4 CBCC-VC'],
  ['tốc độ 10/km-h'],
  ['https://vidu.vn/123/ABC-DEF'],
  ['hồ sơ 000.00.01.H99-261117-0001'],
  ['Quyết định số      /QĐ-UBND ngày   tháng   năm 2026'],
  ['mã TTHC 1.002.253'],
  ['Tiêu chí 7.2.1, tỷ lệ 85,48%'],
  ['điện thoại 0239/3855-123'],
  ['quyết định của lãnh đạo'],
  ['kỳ 6/2026-ISO'],
  [''],
];

it('knows at least forty texts', () => {
  expect(TEXTS.length).toBeGreaterThanOrEqual(40);
});

describe('documentsIn', () => {
  it.each(TEXTS.map(([text, ...parts]) => ({ text, parts })))('$text', ({ text, parts }) => {
    const found = documentsIn(text).map(({ docType, ref }) => [
      docType,
      ref.number,
      ref.symbol,
      ref.date,
      ref.issuer,
      ref.subject,
    ]);

    expect(found).toEqual(parts);
  });

  it('takes the whole rest of a line of its own as the subject', () => {
    const [found] = documentsIn(
      'Quyết định 807/QĐ-UBND ngày 19/4/2022 của UBND tỉnh về việc công bố Danh mục TTHC, Quy trình nội bộ.',
      true,
    );

    expect(found!.ref.subject).toBe('công bố Danh mục TTHC, Quy trình nội bộ');
  });

  it('says where in the text a document stands', () => {
    const text = 'Theo Kế hoạch số 02/KH-SXD ngày 05/01/2026 thì';
    const [found] = documentsIn(text);

    expect(text.slice(found!.from, found!.to)).toBe('Kế hoạch số 02/KH-SXD ngày 05/01/2026');
  });
});
