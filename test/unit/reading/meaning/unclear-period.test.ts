import { describe, expect, it } from 'vitest';
import type { RawControl, RawGrid } from '../../../../lib/reading/raw';
import { gridPeriod } from '../../../../lib/reading/meaning/period/period';
import { isPeriodUnclear } from '../../../../lib/reading/meaning/period/unclear';

type Given = [label: string, value: string, kind?: RawControl['kind'], changed?: boolean];

const grid = (captions: string[]): RawGrid => ({
  source: 'table',
  captions,
  headings: [],
  columns: [],
  indexRow: null,
  rows: [],
  pager: [],
  controls: [],
});

function unclear(given: Given[], captions: string[] = [], isList = true): boolean {
  const controls = given.map(([label, value, kind = 'date', changedAfterRows = false]) => ({
    label,
    value,
    kind,
    changedAfterRows,
  }));
  const sources = { grid: grid(captions), parameters: [], controls, pageHeadings: [] };
  return isPeriodUnclear(controls, gridPeriod(sources, isList), isList);
}

describe('date filters that say no period', () => {
  it.each<[string, Given[]]>([
    [
      'half filled',
      [
        ['Từ ngày', '01/06/2025'],
        ['Đến ngày', ''],
      ],
    ],
    [
      'the other half',
      [
        ['Từ ngày', ''],
        ['Đến ngày', '30/06/2025'],
      ],
    ],
    [
      'an impossible day',
      [
        ['Ngày tiếp nhận từ ngày', '01/02/2025', 'text'],
        ['Ngày tiếp nhận đến ngày', '31/02/2025', 'text'],
      ],
    ],
    [
      'turned round',
      [
        ['Từ ngày', '30/06/2025'],
        ['Đến ngày', '01/06/2025'],
      ],
    ],
    ['a month of no year', [['Tháng', '6', 'select']]],
    ['days from today on', [['Thời gian', '7 ngày qua', 'select']]],
    [
      'changed after the rows appeared',
      [
        ['Từ ngày', '01/06/2025', 'date', true],
        ['Đến ngày', '30/06/2025', 'date', true],
      ],
    ],
  ])('should be found where they are %s', (_what, given) => {
    expect(unclear(given)).toBe(true);
  });

  it.each<[string, Given[]]>([
    [
      'both empty',
      [
        ['Từ ngày', ''],
        ['Đến ngày', ''],
      ],
    ],
    [
      'masks only',
      [
        ['Từ ngày', 'dd/mm/yyyy'],
        ['Đến ngày', 'dd/mm/yyyy'],
      ],
    ],
    [
      'both filled',
      [
        ['Từ ngày', '01/06/2025'],
        ['Đến ngày', '30/06/2025'],
      ],
    ],
    ['no dates at all', [['Từ khóa', '2025', 'text']]],
    ['the pager', [['Đến trang', '2', 'text']]],
    ['the kind of date only', [['Loại thời gian', 'Ngày tiếp nhận', 'select']]],
    ['left at everything', [['Năm', 'Tất cả', 'select']]],
  ])('should not be found where they are %s', (_what, given) => {
    expect(unclear(given)).toBe(false);
  });

  it.each([
    ['Thống kê năm 2025', true],
    ['Từ ngày 01/06/2025 đến ngày 30/06/2025', false],
  ])('should weigh one end alone against "%s"', (caption, expected) => {
    const half: Given[] = [
      ['Từ ngày', '01/06/2025'],
      ['Đến ngày', ''],
    ];
    expect(unclear(half, [caption], false)).toBe(expected);
  });
});
