import { describe, expect, it } from 'vitest';
import type { RawControl, RawGrid } from '../../../../lib/reading/raw';
import { gridPeriod } from '../../../../lib/reading/meaning/period/period';

const grid = (captions: string[], headings: string[] = []): RawGrid => ({
  source: 'table',
  captions,
  headings,
  columns: [],
  indexRow: null,
  rows: [],
  pager: [],
  controls: [],
});
const control = (
  label: string,
  value: string,
  kind: RawControl['kind'],
  changed = false,
): RawControl => ({
  label,
  value,
  kind,
  changedAfterRows: changed,
});
const find = (
  given: {
    captions?: string[];
    headings?: string[];
    url?: [string, string][];
    controls?: RawControl[];
    page?: string[];
  },
  isList = false,
) =>
  gridPeriod(
    {
      grid: grid(given.captions ?? [], given.headings),
      parameters: given.url ?? [],
      controls: given.controls ?? [],
      pageHeadings: given.page ?? [],
    },
    isList,
  );

describe('gridPeriod from words and dates', () => {
  it.each([
    ['(Từ ngày 01/01/2026 đến ngày 21/11/2026)', '2026-01-01', '2026-11-21'],
    ['Từ 1/1/2026 đến hết ngày 30/6/2026', '2026-01-01', '2026-06-30'],
    ['Báo cáo hồ sơ trong ngày 18/11/2026', '2026-11-18', '2026-11-18'],
    ['Số liệu trong ngày 18 tháng 11 năm 2026', '2026-11-18', '2026-11-18'],
    ['Lũy kế từ đầu năm đến hết tháng 10/2026', '2026-01-01', '2026-10-31'],
    ['Lũy kế 10 tháng năm 2026', '2026-01-01', '2026-10-31'],
    ['Từ ngày 01 tháng 01 năm 2026 đến ngày 21 tháng 11 năm 2026', '2026-01-01', '2026-11-21'],
    ['Kỳ báo cáo: Quý I/2026 (Từ ngày 15/12/2025 đến ngày 14/03/2026)', '2025-12-15', '2026-03-14'],
    ['Tháng 9/2025', '2025-09-01', '2025-09-30'],
    ['Tháng 11 Năm 2026', '2026-11-01', '2026-11-30'],
    ['Báo cáo quý III năm 2026', '2026-07-01', '2026-09-30'],
    ['Tình hình giải quyết hồ sơ năm 2026', '2026-01-01', '2026-12-31'],
    ['6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
  ])('should read %s', (caption, from, to) => {
    expect(find({ captions: [caption] }).period).toEqual({ from, to, basis: 'caption', of: null });
  });

  it.each([
    'Hà Tĩnh, ngày 21 tháng 11 năm 2026',
    'Số liệu tính đến 03h00 ngày 21/11/2026',
    'Ngày in: 21/11/2026',
    'Biểu số II.06a/VPCP/KSTT ban hành kèm theo Thông tư 01/2020/TT-VPCP',
    'Danh sách hồ sơ',
  ])('should find no period in %s', (caption) => {
    expect(find({ captions: [caption] }).period).toBeNull();
  });
});

describe('gridPeriod from the address and controls', () => {
  it('should read year and month of the address', () => {
    expect(
      find({
        url: [
          ['nam', '2026'],
          ['thang', '3'],
        ],
      }).period,
    ).toEqual({ from: '2026-03-01', to: '2026-03-31', basis: 'url', of: null });
    expect(
      find({
        url: [
          ['year', '2026'],
          ['month', '0'],
        ],
      }).period?.to,
    ).toBe('2026-12-31');
  });

  it('should say what the dates of a list filter', () => {
    const url: [string, string][] = [
      ['acceptFrom', '2026-01-01T00:00:00.000Z'],
      ['acceptTo', '2026-11-21'],
    ];
    expect(find({ url }, true).period).toEqual({
      from: '2026-01-01',
      to: '2026-11-21',
      basis: 'url',
      of: 'received',
    });
    expect(find({ url }).period?.of).toBeNull();
  });

  it('should join year and month selects and let the card of a month win', () => {
    const controls = [control('Năm', 'Năm 2026', 'select'), control('Tháng', 'Tháng 11', 'select')];
    expect(find({ controls }).period).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      basis: 'select',
      of: null,
    });
    const year = [control('Năm', '2026', 'select')];
    expect(find({ captions: ['Tháng 9/2026'], controls: year }).period?.from).toBe('2026-09-01');
  });

  it('should not choose between a card of one month and a page set to another', () => {
    const cards = { ...grid(['Tháng 1/2026']), source: 'cards' as const };
    const [parameters, controls, pageHeadings] = [
      [
        ['nam', '2026'],
        ['thang', '10'],
      ],
      [],
      [],
    ] as const;

    const found = gridPeriod({ grid: cards, parameters, controls, pageHeadings }, false);

    expect(found.period).toBeNull();
    expect(found.conflict).toEqual({
      first: '01/01/2026–31/01/2026',
      second: '01/10/2026–31/10/2026',
    });
  });

  it('should take narrower inputs inside the year of the caption', () => {
    const controls = [
      control('Từ ngày', '01/01/2026', 'date'),
      control('Đến ngày', '21/11/2026', 'date'),
    ];
    expect(find({ captions: ['Năm 2026'], controls }).period).toEqual({
      from: '2026-01-01',
      to: '2026-11-21',
      basis: 'inputs',
      of: null,
    });
  });

  it('should ignore inputs changed after the rows appeared', () => {
    const controls = [
      control('Từ ngày', '01/01/2026', 'date', true),
      control('Đến ngày', '21/11/2026', 'date'),
    ];
    expect(find({ controls }).period).toBeNull();
  });

  it('should let explicit dates beat a quarter beside them', () => {
    const controls = [
      control('Quý', 'Quý I', 'select'),
      control('Năm', '2026', 'select'),
      control('Từ ngày', '15/12/2025', 'date'),
      control('Đến ngày', '14/03/2026', 'date'),
    ];
    expect(find({ controls }).period).toMatchObject({ from: '2025-12-15', to: '2026-03-14' });
  });

  it('should refuse two periods that neither nest nor agree', () => {
    const controls = [
      control('Từ ngày', '01/01/2026', 'date'),
      control('Đến ngày', '31/03/2026', 'date'),
    ];
    const found = find({ captions: ['Năm 2025'], controls });
    expect(found.period).toBeNull();
    expect(found.conflict).toEqual({
      first: '01/01/2025–31/12/2025',
      second: '01/01/2026–31/03/2026',
    });
  });

  it('should not guess the year of a month', () => {
    expect(find({ controls: [control('Tháng', 'Tháng 9', 'select')] }).period).toBeNull();
  });
});
