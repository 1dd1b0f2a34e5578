/** Two files that LibreOffice saved, of invented offices (from HTML and from OpenDocument with tracked changes). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expectRead, reading } from './reading';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(name, import.meta.url))));

describe('a file saved by LibreOffice', () => {
  it('with a letterhead in a table, bold digits, lists it numbers itself', () => {
    expectRead(file('libreoffice-table.docx'), {
      values: {
        'org.parentName': 'UBND TỈNH BÌNH MINH',
        'org.name': 'SỞ TƯ PHÁP',
        'doc.number': '112',
        'doc.symbol': 'BC-STP',
        'doc.place': 'Bình Minh',
        'doc.date': '2025-11-06',
        'report.year': 2025,
        'audit.count': 2,
        'audit.lastDate': '2025-10-14',
        'tthc.total': 88,
        'dossiers.received': 2317,
        'period.start': '2025-01-01',
        'period.end': '2025-11-05',
        'dossiers.resolvedOverdue': 4,
        'assess.strengths': [
          { text: 'Hồ sơ được tiếp nhận đầy đủ trên hệ thống' },
          { text: 'Công chức nắm vững quy trình' },
        ],
        'assess.weaknesses': [
          { text: 'Một số quy trình cập nhật còn chậm' },
          { text: 'Máy quét đã cũ' },
        ],
        recipients: [{ name: 'UBND tỉnh', note: 'b/c' }],
        'sign.title': 'GIÁM ĐỐC',
        'sign.name': 'Đỗ Minh Quân',
      },
      places: {
        'doc.number': { paragraph: 5, cell: { table: 0, row: 1, column: 0 } },
        'doc.date': { paragraph: 6, cell: { table: 0, row: 1, column: 1 } },
        'dossiers.received': { paragraph: 15, cell: null },
      },
    });
  });

  it('with changes, a footnote, hidden and struck digits, the signature in a text box', () => {
    const bytes = file('libreoffice-changes.docx');
    expectRead(bytes, {
      values: {
        'org.parentName': 'UBND HUYỆN BÌNH MINH',
        'org.name': 'PHÒNG NỘI VỤ',
        'report.year': 2025,
        'dossiers.received': 640,
        'period.end': '2025-10-31',
        'dossiers.resolvedOverdue': 18,
        'dossiers.resultAttached': 602,
        'assess.solutions': [{ text: 'Rà soát lại quy trình' }, { text: 'Thay máy quét' }],
        recipients: [{ name: 'UBND huyện', note: 'b/c' }],
        'sign.title': 'TRƯỞNG PHÒNG',
        'sign.name': 'Lê Hoài Thu',
      },
    });
    const said = reading(bytes).spans.map(({ text }) => text);
    expect(said).not.toContain('17');
  });
});
