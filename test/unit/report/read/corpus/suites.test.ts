/** One report a suite, each with its own numbers; what is expected was copied from the text that is written into it. */
import { describe, expect, it } from 'vitest';
import { expectRead } from './reading';
import * as suites from './styles-of-suites';
import type { Text, Written } from './styles-of-suites';

const written = (own: Partial<Written> & Pick<Written, 'dossiers'>): Written => ({
  parent: 'UBND TỈNH BÌNH MINH',
  name: 'SỞ CÔNG THƯƠNG',
  number: ['Số: 7', '5/BC-', 'SCT'],
  placeDate: ['Bình Minh, ngày ', '03', ' tháng 11 năm ', '2025'],
  year: 2025,
  system: [['+ Số lần đánh giá nội bộ trong năm: ', '0', '1', ' lần.']],
  strengths: ['Quy trình được công khai.', ['Hồ sơ được số hóa ', 'đầy đủ.']],
  recipients: ['- UBND tỉnh (b/c);', '- Sở KH&CN;', '- Lưu: VT.'],
  signer: ['GIÁM ĐỐC', 'Hoàng Văn Lâm'],
  ...own,
});

const HEAD = {
  'org.parentName': 'UBND TỈNH BÌNH MINH',
  'org.name': 'SỞ CÔNG THƯƠNG',
  'doc.number': '75',
  'doc.symbol': 'BC-SCT',
  'doc.place': 'Bình Minh',
  'doc.date': '2025-11-03',
  'report.year': 2025,
  'audit.count': 1,
  'assess.strengths': [{ text: 'Quy trình được công khai' }, { text: 'Hồ sơ được số hóa đầy đủ' }],
  recipients: [{ name: 'UBND tỉnh', note: 'b/c' }, { name: 'Sở KH&CN' }],
  'sign.title': 'GIÁM ĐỐC',
  'sign.name': 'Hoàng Văn Lâm',
};

const CASES: [string, (written: Written) => Uint8Array, Text[], Record<string, unknown>][] = [
  [
    'Word 2007',
    suites.word2007,
    [
      [
        '- Số hồ sơ TTHC phát sinh năm 2025: 1',
        '2',
        '0',
        '4 (hồ sơ, từ ngày 01/01',
        '/2025 đến hết ngày 02/11/2025);',
      ],
      ['- Số hồ sơ giải quyết ', 'quá hạn: ', '0', '6', ' (hồ sơ);'],
    ],
    { 'dossiers.received': 1204, 'period.end': '2025-11-02', 'dossiers.resolvedOverdue': 6 },
  ],
  [
    'Word 365',
    suites.word365,
    [
      ['- Số hồ sơ giải quyết quá hạn: ', '11', ' (hồ sơ);'],
      [
        '- Số hồ sơ được gắn kèm kết quả trả trên phần mềm dịch vụ công trực tuyến: 4',
        '5',
        '0 (hồ sơ);',
      ],
    ],
    { 'dossiers.resolvedOverdue': 11, 'dossiers.resultAttached': 450 },
  ],
  [
    'WPS Writer',
    suites.wps,
    [
      [
        '- Số TTHC thuộc thẩm quyền giải quyết của cơ quan theo phê duyệt của UBND tỉnh đến thời điểm hiện nay: ',
        '127',
        ' TTHC;',
      ],
      ['- Số hồ sơ giải quyết quá hạn: ', '0', ' (hồ sơ);'],
    ],
    { 'tthc.total': 127, 'dossiers.resolvedOverdue': 0 },
  ],
  [
    'Google Docs',
    suites.googleDocs,
    [
      [
        '- Số hồ sơ TTHC phát sinh năm 2025: ',
        '3.',
        '018',
        ' (hồ sơ, từ ngày 15/12/2024 đến hết ngày 02/11/2025);',
      ],
      ['- Số hồ sơ giải quyết quá hạn: 2', '1 (hồ sơ);'],
    ],
    { 'dossiers.received': 3018, 'period.start': '2024-12-15', 'dossiers.resolvedOverdue': 21 },
  ],
  [
    'a document-management system (strict edition, a prefix and part name of its own)',
    suites.exported,
    [
      ['- Số hồ sơ giải quyết quá hạn:', ' 8', ' (hồ sơ);'],
      ['- Số TTHC được sửa đổi, bổ sung, ban hành mới trong năm 2025: ', '05', ' TTHC;'],
    ],
    { 'dossiers.resolvedOverdue': 8, 'tthc.changed': 5 },
  ],
  [
    'an exporter without prefixes, with backslashes in names',
    suites.unprefixed,
    [['- Số hồ sơ giải quyết quá hạn: ', '13', ' (hồ sơ);']],
    { 'dossiers.resolvedOverdue': 13 },
  ],
];

describe('a report written by', () => {
  it.each(CASES)('%s', (_name, make, dossiers, values) => {
    const read = expectRead(make(written({ dossiers })), { values: { ...HEAD, ...values } });
    expect(read.places['doc.number']!.cell).toEqual({ table: 0, row: 1, column: 0 });
    expect(read.places['sign.name']!.cell).toEqual({ table: 1, row: 0, column: 1 });
    // Letterhead 6, title 2, headings and one line 3, heading 1: the first line of the dossiers is the 13th.
    const [first] = Object.keys(values);
    expect(read.places[first!]!.paragraph).toBe(13);
  });
});
