import { describe, expect, it } from 'vitest';
import { plainSheet, textCell } from '../../../lib/reading/sheet/model';
import { readSheets } from '../../../lib/register/sheet/read-sheet';
import { an, ref } from './made-up';

let count = 0;
const nextId = () => `s${(count += 1)}`;
const sheet = (rows: string[][], name = 'Trang 1') =>
  plainSheet(
    name,
    rows.map((row) => row.map(textCell)),
    true,
  );
const valuesOf = (rows: string[][]) =>
  readSheets([sheet(rows)], null, 2026, [], nextId).flatMap(({ lines }) =>
    lines.flatMap(({ offered }) => offered.map(({ entry }) => [entry.kind, entry.values])),
  );

describe('a spreadsheet of documents', () => {
  it('is read by the words of its header, below a title', () => {
    const found = valuesOf([
      ['SỔ VĂN BẢN NĂM 2026'],
      ['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu', 'Loại văn bản'],
      ['1', '2', '3', '4', '5', '6'],
      ['1', '807/QĐ-UBND', '19/4/2026', 'UBND tỉnh', 'công bố Danh mục TTHC', 'Quyết định'],
      ['', '', '', '', '', ''],
      ['2', '12/KH-SXD', 'đầu năm', '', 'duy trì HTQLCL', ''],
    ]);

    expect(found).toEqual([
      [
        'document',
        {
          docType: 'Quyết định',
          ref: {
            number: '807',
            symbol: 'QĐ-UBND',
            date: '2026-04-19',
            issuer: 'UBND tỉnh',
            subject: 'công bố Danh mục TTHC',
          },
        },
      ],
      [
        'document',
        {
          note: 'Ngày ban hành: đầu năm',
          ref: {
            number: '12',
            symbol: 'KH-SXD',
            date: null,
            issuer: null,
            subject: 'duy trì HTQLCL',
          },
        },
      ],
    ]);
  });

  it('may have number and symbol apart', () => {
    const found = valuesOf([
      ['Số', 'Ký hiệu', 'Ngày'],
      ['807', 'QĐ-UBND', '2026-04-19'],
    ]);

    expect(found).toEqual([['document', { ref: ref('807', 'QĐ-UBND', '2026-04-19') }]]);
  });

  it('is set against the register', () => {
    const known = an('document', { ref: ref('807', 'QĐ-UBND', '2026-04-19') });
    const rows = sheet([
      ['Số ký hiệu', 'Ngày ban hành'],
      ['807/QĐ-UBND', '19/4/2026'],
    ]);
    const [read] = readSheets([rows], null, 2026, [known], nextId);

    expect(read!.lines[0]!.offered[0]!.duplicate).toBe(known);
  });
});

describe('a spreadsheet of changed procedures', () => {
  it('counts one procedure a row, and makes one object of the decision', () => {
    const [read] = readSheets(
      [
        sheet([
          [
            'TT',
            'Tên TTHC',
            'Hình thức',
            'Ngày công bố',
            'Ngày cập nhật',
            'Quyết định công bố',
            'Phòng',
          ],
          [
            '1',
            'Cấp phép A',
            'Sửa đổi, bổ sung',
            '19/04/2026',
            '25/04/2026',
            '807/QĐ-UBND ngày 19/4/2026',
            'KT',
          ],
          ['2', 'Cấp phép B', 'Ban hành mới', '19/04/2026', '', '807/QĐ-UBND ngày 19/4/2026', 'KT'],
        ]),
      ],
      null,
      2026,
      [],
      nextId,
    );
    const [first, second] = read!.lines.map(({ offered }) => offered);

    expect(read!.kind).toBe('procedureChange');
    expect(read!.unused).toEqual(['Phòng']);
    expect(first![0]!.entry.values).toMatchObject({
      name: 'Cấp phép A',
      change: 'amended',
      count: 1,
      date: '2026-04-19',
      updatedOn: '2026-04-25',
    });
    expect(second![0]!.entry.values).toMatchObject({ change: 'new', count: 1 });
    expect(second![0]!.entry.values).not.toHaveProperty('updatedOn');
    expect(second![1]!.duplicate).toBe(first![1]!.entry);
    expect((second![0]!.entry.values as { decision?: string }).decision).toBe(first![1]!.entry.id);
  });

  it('keeps what it cannot read as a note, and guesses nothing', () => {
    const [[, values]] = valuesOf([
      ['Tên TTHC', 'Hình thức', 'Số lượng', 'Ngày công bố'],
      ['Cấp phép A', 'thay đổi', 'vài', '31/02/2026'],
    ]) as [[string, Record<string, unknown>]];

    expect(values).toEqual({
      name: 'Cấp phép A',
      note: 'Hình thức: thay đổi; Số lượng: vài; Ngày công bố: 31/02/2026',
    });
  });
});

describe('a sheet that is none of ours', () => {
  it('offers nothing', () => {
    expect(
      valuesOf([
        ['Họ tên', 'Chức vụ'],
        ['A', 'B'],
      ]),
    ).toEqual([]);
    expect(valuesOf([])).toEqual([]);
  });

  it('that is hidden is not read', () => {
    const hidden = {
      ...sheet([
        ['Số ký hiệu', 'Ngày'],
        ['1/QĐ-A', '01/01/2026'],
      ]),
      hidden: true,
    };

    expect(readSheets([hidden], null, 2026, [], nextId)).toEqual([]);
  });

  it('is read as the kind the officer says', () => {
    const rows = sheet([
      ['Ngày', 'Nội dung', 'Số người'],
      ['12/05/2026', 'Tập huấn', '25 người'],
    ]);
    const [read] = readSheets([rows], 'training', 2026, [], nextId);

    expect(read!.lines[0]!.offered[0]!.entry).toMatchObject({
      kind: 'training',
      values: { date: '2026-05-12', title: 'Tập huấn', people: 25 },
    });
  });
});
