import { describe, expect, it } from 'vitest';
import type { DossierRow } from '../../../lib/figures/dossier-row';
import { EVERYTHING, dossierTable, type RowQuery } from '../../../lib/figures/dossier-table';

function row(code: string, fields: Partial<DossierRow> = {}): DossierRow {
  return {
    key: code,
    code,
    procedure: null,
    procedureCode: null,
    field: null,
    unit: null,
    channel: null,
    submittedAt: null,
    receivedAt: null,
    due: null,
    resultAt: null,
    returnedAt: null,
    status: null,
    statusText: null,
    rowClass: 'early',
    mark: 'counted',
    doubt: null,
    reason: { key: 'unknown', args: {} },
    because: null,
    hosts: [],
    lastSeen: '2022-11-18T09:00:00+07:00',
    reading: 'r',
    ...fields,
  };
}

const rows = [
  row('H99-220103-0001', {
    procedure: 'Chuyển quyền sử dụng đất',
    field: 'Đất đai',
    due: '2022-02-01',
  }),
  row('H99-220104-0002', { procedure: 'Đăng ký kết hôn', field: 'Hộ tịch', due: null }),
  row('H99-220105-0003', {
    procedure: 'Cấp giấy phép',
    field: 'Ấn phẩm',
    due: '2022-01-10',
    rowClass: 'overdue',
    mark: 'maybe',
  }),
];
const table = dossierTable(rows);
const found = (over: Partial<RowQuery>) => [...table.query({ ...EVERYTHING, ...over })];

describe('search', () => {
  it.each([
    ['đất', [0]],
    ['dat', [0]],
    ['CHUYEN dat', [0]],
    ['dat chuyen', [0]],
    ['chuy', [0]],
    ['ky', [1]],
    ['kì', [1]],
    ['quy', [0]],
    ['220104', [1]],
    ['h99-220105-0003', [2]],
    ['', [0, 1, 2]],
    ['không có', []],
  ])('%j finds %j', (text, expected) => {
    expect(found({ text })).toEqual(expected);
  });

  it('finds while a word is being typed, letter by letter', () => {
    const word = 'chuyển quyền';
    for (let typed = 1; typed <= word.length; typed++)
      expect(found({ text: word.slice(0, typed) })).toContain(0);
  });
});

describe('filters', () => {
  it('narrow together', () => {
    expect(found({ mark: 'counted' })).toEqual([0, 1]);
    expect(found({ rowClass: 'overdue' })).toEqual([2]);
    expect(found({ field: 'Hộ tịch', mark: 'maybe' })).toEqual([]);
  });

  it('say how many rows each choice has', () => {
    expect(table.facets.marks).toEqual({ counted: 2, maybe: 1 });
    expect(table.facets.classes).toEqual({ early: 2, overdue: 1 });
    expect(table.facets.fields.map(({ name }) => name)).toEqual(['Ấn phẩm', 'Đất đai', 'Hộ tịch']);
  });
});

describe('order', () => {
  it('goes by day, up and down, those without a day last either way', () => {
    expect(found({ sort: { column: 'due', descending: false } })).toEqual([2, 0, 1]);
    expect(found({ sort: { column: 'due', descending: true } })).toEqual([0, 2, 1]);
  });

  it('goes by the Vietnamese alphabet in texts', () => {
    expect(found({ sort: { column: 'field', descending: false } })).toEqual([2, 0, 1]);
    expect(found({ sort: { column: 'procedure', descending: false } })).toEqual([2, 0, 1]);
  });

  it('keeps the order of the rows among equals', () => {
    expect(found({ sort: { column: 'unit', descending: true } })).toEqual([0, 1, 2]);
    expect(found({ sort: { column: 'mark', descending: false } })).toEqual([0, 1, 2]);
    expect(found({ sort: { column: 'lastSeen', descending: true } })).toEqual([0, 1, 2]);
  });
});
