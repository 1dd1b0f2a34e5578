/** What an officer has shown holds for exactly that label path on that site, and privacy goes before it. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PackFile } from '../../../../lib/packs/portals';
import { read } from '../../../../lib/reading/read';
import { runToEnd } from '../../../../lib/reading/slices';
import { nothingObserved } from '../../../../lib/reading/watch/observed';

type Grid = NonNullable<NonNullable<PackFile['contributes']['portals']>[number]['grids']>[number];

const SITE = 'https://motcua.vidu.vn';
const DAY = '2026-11-21';

type Validity = Pick<PackFile, 'validFrom' | 'validTo'>;

function packOf(grids: Grid[], site = SITE, validity: Validity = {}): PackFile {
  return {
    id: 'taught-vidu',
    ...validity,
    contributes: { portals: [{ hosts: [], site, signatures: [], statuses: {}, grids }] },
  };
}

function reading(
  body: string,
  grids: Grid[],
  { url = `${SITE}/bc`, day = DAY, site = SITE, validity = {} as Validity } = {},
) {
  const { window } = new JSDOM(`<title>Báo cáo</title><body>${body}</body>`, { url });
  const options = {
    input: url,
    url,
    readAt: `${day}T09:00:00+07:00`,
    packs: [packOf(grids, site, validity)],
  };
  return runToEnd(read(window.document, nothingObserved, options));
}

const table = (headers: string[], rows: string[][]): string =>
  `<table><thead><tr>${headers.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const HEADERS = ['Nơi làm', 'Việc đến', 'Việc xong', 'Còn lại'];
const ROWS = [
  ['Sở Nội vụ', '120', '100', '20'],
  ['Sở Xây dựng', '1.050', '1.000', '50'],
];
const WORK: Grid = {
  signature: ['Nơi làm', 'Việc đến', 'Việc xong'],
  columns: [
    { path: 'Nơi làm', concept: 'unit' },
    { path: 'Việc đến', concept: 'received.inPeriod' },
    { path: 'Việc xong', concept: 'resolved.total', qualifiers: ['includesReturned'] },
  ],
};

const values = (found: ReturnType<typeof reading>) =>
  found.figures.map(({ concept, scope, value }) => [concept, scope.unit, value]);
const codes = (found: ReturnType<typeof reading>) => found.problems.map(({ code }) => code);

describe('a taught table', () => {
  it('gives nothing before it is taught', () => {
    expect(reading(table(HEADERS, ROWS), []).figures).toEqual([]);
  });

  it('is read by its labels, names the rows, keeps qualifiers, and says which pack read it', () => {
    const found = reading(table(HEADERS, ROWS), [WORK]);

    expect(values(found)).toEqual([
      ['received.inPeriod', 'Sở Nội vụ', 120],
      ['resolved.total', 'Sở Nội vụ', 100],
      ['received.inPeriod', 'Sở Xây dựng', 1050],
      ['resolved.total', 'Sở Xây dựng', 1000],
    ]);
    expect(found.pack).toBe('taught-vidu');
    expect(found.figures[1]!.qualifiers).toEqual(['includesReturned']);
  });

  it('follows its labels when columns change places and spelling', () => {
    const headers = ['Còn lại', 'VIỆC XONG (3)', 'Nơi  làm', 'Việc đến'];
    const rows = ROWS.map(([unit, come, done, left]) => [left!, done!, unit!, come!]);

    expect(values(reading(table(headers, rows), [WORK]))).toContainEqual([
      'resolved.total',
      'Sở Xây dựng',
      1000,
    ]);
  });

  it('holds on no other site', () => {
    const found = reading(table(HEADERS, ROWS), [WORK], { url: 'https://motcua.khac.vn/bc' });

    expect(found.figures).toEqual([]);
    expect(found.pack).toBeNull();
  });

  it.each([
    ['before its first day', { validFrom: '2026-12-01' }, 'reading/pack-not-yet', '01/12/2026'],
    ['after its last day', { validTo: '2026-11-20' }, 'reading/pack-no-more', '20/11/2026'],
  ])('is not used %s, and says why', (_name, validity, code, printed) => {
    const found = reading(table(HEADERS, ROWS), [WORK], { validity });

    expect(found.figures).toEqual([]);
    expect(found.pack).toBeNull();
    const [problem] = found.problems.filter((one) => one.code === code);
    expect(problem).toMatchObject({ severity: 'warning', grid: 0, args: { pack: 'taught-vidu' } });
    expect(problem!.message).toContain(printed);
  });

  it('is used on its first and its last day', () => {
    const validity = { validFrom: DAY, validTo: DAY };

    expect(reading(table(HEADERS, ROWS), [WORK], { validity }).pack).toBe('taught-vidu');
  });

  it('is not used once a label is gone, and says so', () => {
    const headers = ['Nơi làm', 'Việc đến', 'Việc đã xong hẳn', 'Còn lại'];
    const found = reading(table(headers, ROWS), [WORK]);

    expect(found.figures).toEqual([]);
    expect(codes(found)).toContain('reading/taught-changed');
  });

  it('wins over the built-in vocabulary for its column, and only there', () => {
    const headers = ['Đơn vị', 'Tiếp nhận trong kỳ', 'Đã giải quyết', 'Quá hạn'];
    const rows = [['Sở Nội vụ', '10', '9', '1']];
    const grid: Grid = {
      signature: headers,
      columns: [{ path: 'Quá hạn', concept: 'stepDelayed' }],
    };
    const found = reading(table(headers, rows), [grid]);

    expect(values(found)).toContainEqual(['stepDelayed', 'Sở Nội vụ', 1]);
    expect(values(found)).toContainEqual(['received.inPeriod', 'Sở Nội vụ', 10]);
    expect(found.figures.map(({ concept }) => concept)).not.toContain('resolved.overdue');
  });

  it('leaves out a column the officer does not want', () => {
    const headers = ['Đơn vị', 'Tiếp nhận trong kỳ', 'Đã giải quyết'];
    const grid: Grid = {
      signature: headers,
      columns: [{ path: 'Đã giải quyết', concept: null }],
    };
    const found = reading(table(headers, [['Sở Nội vụ', '10', '9']]), [grid]);

    expect(values(found)).toEqual([['received.inPeriod', 'Sở Nội vụ', 10]]);
  });

  it('takes no side between two columns of one name', () => {
    const headers = ['Nơi làm', 'Việc', 'Việc'];
    const grid: Grid = {
      signature: ['Nơi làm', 'Việc'],
      columns: [
        { path: 'Nơi làm', concept: 'unit' },
        { path: 'Việc', concept: 'received.inPeriod' },
      ],
    };
    const found = reading(table(headers, [['Sở Nội vụ', '10', '9']]), [grid]);

    expect(found.figures).toEqual([]);
    expect(codes(found)).toContain('reading/taught-twice');
  });

  it('refuses a count over cells that are no counts', () => {
    const headers = ['Nơi làm', 'Việc đến', 'Việc xong', 'Ghi nhận'];
    const rows = [['Sở Nội vụ', '10', '9', 'tốt']];
    const grid: Grid = {
      ...WORK,
      columns: [...WORK.columns, { path: 'Ghi nhận', concept: 'paused' }],
    };
    const found = reading(table(headers, rows), [grid]);

    expect(found.figures.map(({ concept }) => concept)).not.toContain('paused');
    expect(codes(found)).toContain('reading/taught-refused');
  });
});

describe('a taught list', () => {
  const headers = ['Số thứ', 'Định danh việc', 'Bắt đầu', 'Phải xong', 'Tình hình'];
  const rows = [
    ['1', '000.00.01.H99-261102-0001', '02/11/2026', '20/11/2026', 'Đang xử lý'],
    ['2', '000.00.01.H99-261103-0002', '03/11/2026', '25/11/2026', 'Đã trả kết quả'],
  ];
  const list: Grid = {
    signature: headers,
    columns: [
      { path: 'Định danh việc', concept: 'code' },
      { path: 'Bắt đầu', concept: 'receivedAt' },
      { path: 'Phải xong', concept: 'dueAt' },
      { path: 'Tình hình', concept: 'status' },
    ],
  };

  it('gives dossiers with the taught fields', () => {
    const found = reading(table(headers, rows), [list]);

    expect(found.grids[0]!.kind).toBe('dossiers');
    expect(
      found.dossiers.map(({ code, receivedAt, dueAt, status }) => [
        code,
        receivedAt,
        dueAt,
        status,
      ]),
    ).toEqual([
      ['000.00.01.H99-261102-0001', '2026-11-02', '2026-11-20', 'processing'],
      ['000.00.01.H99-261103-0002', '2026-11-03', '2026-11-25', 'delivered'],
    ]);
  });

  it('does not believe a date that is none', () => {
    const wrong: Grid = {
      ...list,
      columns: [...list.columns.slice(0, 3), { path: 'Tình hình', concept: 'resultAt' }],
    };
    const found = reading(table(headers, rows), [wrong]);

    expect(found.dossiers.map(({ resultAt }) => resultAt)).toEqual([null, null]);
    expect(codes(found)).toContain('reading/column-content');
  });
});

describe('privacy goes before teaching', () => {
  it.each([
    ['a personal label', 'Chủ hồ sơ', ['Công ty Hoa', 'Hợp tác xã Đông']],
    ['names under an unknown label', 'Bên kia', ['Nguyễn Văn Thử', 'TRẦN THỊ MẪU']],
    ['telephone numbers', 'Gọi', ['0901234567', '0907654321']],
    [
      'names inside sentences',
      'Nội dung',
      ['Cấp lại cho ông Lê Văn Giả', 'Đổi của bà Phạm Thị Ví'],
    ],
  ])('%s', (_name, header, cells) => {
    const headers = ['Định danh việc', 'Bắt đầu', header];
    const rows = cells.map((cell, at) => [`000.00.01.H99-261102-000${at + 1}`, '02/11/2026', cell]);
    const grid: Grid = {
      signature: headers,
      columns: [
        { path: 'Định danh việc', concept: 'code' },
        { path: 'Bắt đầu', concept: 'receivedAt' },
        { path: header, concept: 'procedure' },
      ],
    };
    const found = reading(table(headers, rows), [grid]);

    expect(found.dossiers.map(({ procedure }) => procedure)).toEqual([null, null]);
    expect(codes(found)).toContain('reading/taught-personal');
    for (const cell of cells) expect(JSON.stringify(found)).not.toContain(cell);
  });

  it('a table of persons gives no figures, whatever was taught', () => {
    const headers = ['Họ và tên', 'Việc đến', 'Việc xong'];
    const grid: Grid = {
      signature: headers,
      columns: [
        { path: 'Họ và tên', concept: 'unit' },
        { path: 'Việc đến', concept: 'received.inPeriod' },
        { path: 'Việc xong', concept: 'resolved.total' },
      ],
    };
    const found = reading(table(headers, [['Nguyễn Văn Thử', '3', '2']]), [grid]);

    expect(found.figures).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('Thử');
  });

  it('units named like persons are units behind the word for them', () => {
    const rows = [
      ['UBND phường Trần Phú', '10', '9', '1'],
      ['UBND xã Lê Lợi', '5', '5', '0'],
    ];

    expect(reading(table(HEADERS, rows), [WORK]).figures).toHaveLength(4);
  });
});

describe('the period of a page that prints none', () => {
  const with_ = (period: Grid['period']): Grid => ({ ...WORK, ...(period ? { period } : {}) });
  const fixed = { from: '2026-01-01', to: '2026-12-31', namedOn: '2026-11-21' };
  const past = { from: '2025-01-01', to: '2025-12-31', namedOn: '2026-11-21' };

  it.each([
    ['fixed days, while they last', fixed, '2026-12-31', ['2026-01-01', '2026-12-31']],
    ['fixed days, once they are over', fixed, '2027-01-02', null],
    [
      'days long past, on the day they were named',
      past,
      '2026-11-21',
      ['2025-01-01', '2025-12-31'],
    ],
    ['days long past, the day after', past, '2026-11-22', null],
    ['the running year', { running: 'year' } as const, '2027-03-05', ['2027-01-01', '2027-03-05']],
  ])('%s', (_name, period, day, expected) => {
    const found = reading(table(HEADERS, ROWS), [with_(period)], { day });

    expect(found.period && [found.period.from, found.period.to]).toEqual(expected);
    expect(found.period?.basis ?? 'caption').toBe('caption');
    expect(codes(found).includes('reading/period-missing')).toBe(expected === null);
  });

  it('does not speak over a page that prints its period', () => {
    const page = `<h3>Từ ngày 01/10/2026 đến ngày 31/10/2026</h3>${table(HEADERS, ROWS)}`;

    expect(reading(page, [with_(fixed)]).period).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
      basis: 'caption',
    });
  });

  it('takes the control that the officer pointed at', () => {
    const page = `<label>Mốc <select><option>9/2026</option></select></label><h3>Tháng 8/2026</h3>${table(HEADERS, ROWS)}`;

    expect(reading(page, [with_({ controls: ['Mốc'] })]).period).toEqual({
      from: '2026-09-01',
      to: '2026-09-30',
      basis: 'select',
    });
  });
});

describe('numbers that stand alone', () => {
  const grid: Grid = {
    alone: true,
    signature: [],
    columns: [{ path: 'việc đã hoàn tất', concept: 'resolved.total' }],
    period: { running: 'year' },
  };

  it('are found by the words beside them', () => {
    const page =
      '<p>Chào mừng.</p><div class="x1"><span>1.204</span> <em>việc đã hoàn tất</em></div>';

    expect(values(reading(page, [grid]))).toEqual([['resolved.total', null, 1204]]);
  });

  it('are not taken when two places disagree', () => {
    const page = '<p>12 việc đã hoàn tất</p><p>13 việc đã hoàn tất</p>';

    expect(reading(page, [grid]).figures).toEqual([]);
  });
});
