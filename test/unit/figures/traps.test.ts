/** Readings that once gave a wrong number without a word; the expectations are worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { FigureConcept } from '../../../lib/domain/concepts';
import type { FiguresOfPeriod } from '../../../lib/domain/figures';
import type { Reading } from '../../../lib/domain/reading';
import { figuresOf } from '../../../lib/figures/figures';
import { printedUnits } from '../../../lib/figures/office-scope';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, grid, list, reading, statistics } from './support/builders';

const compute = (readings: Reading[], unit: string | null = null, period = PERIOD_2022) =>
  figuresOf(ledgerOf(readings), { period, policy: defaultPolicy(), unit });
const get = (figures: FiguresOfPeriod, concept: FigureConcept) =>
  figures.figures.find((one) => one.concept === concept && one.part === null)!;
const brief = (figures: FiguresOfPeriod, concept: FigureConcept) => {
  const { value, complete, problems } = get(figures, concept);
  return [value, complete, problems.map(({ code }) => code)];
};
const row = (unit: string, value: number) =>
  figure('resolved.total', value, {
    row: unit,
    scope: { unit, field: null, procedure: null, total: false },
  });
const inYear = { period: { ...PERIOD_2022, basis: 'inputs', of: null } } as const;
const resolved = (value: number, of = 0) => figure('resolved.total', value, { grid: of });
const done = { receivedAt: '2022-03-01', dueAt: '2022-03-20', resultAt: '2022-03-15' };
const open = { receivedAt: '2022-11-01', dueAt: '2022-12-20' };
/** Said by the reader of a page whose rows answer a search. */
const SEARCHED: Reading['problems'] = [
  {
    owner: 'reading',
    severity: 'info',
    code: 'reading/searched',
    args: {},
    message: '',
    grid: 0,
    at: null,
  },
];
const A = '000.00.01.H32-220301-0001';
const B = '000.00.01.H32-221101-0002';

describe('filters', () => {
  it.each([
    ['Từ khóa', 'đất đai', null],
    ['Thời gian giải quyết', 'Quá hạn', null],
    ['Loại', 'Trực tuyến', null],
    ['Kỳ báo cáo', 'Năm', 60],
    ['Từ ngày', '01/01/2022', 60],
    ['Thời gian', 'Tháng 1 đến tháng 11', 60],
  ])('%s: %s', (label, value, expected) => {
    const page = reading('p', {
      grids: [grid('figures', { ...inYear, filters: [{ label, value }] })],
      figures: [resolved(60)],
    });
    expect(get(compute([page]), 'resolved.total').value).toBe(expected);
  });
});

describe('units that differ by a tone', () => {
  it('are not taken for one another on a page', () => {
    const page = statistics('p', PERIOD_2022, [row('Xã Thạch Hạ', 60)]);
    expect(get(compute([page], 'Xã Thạch Hà'), 'resolved.total').value).toBeNull();
    expect(get(compute([page], 'xã  thạch hạ'), 'resolved.total').value).toBe(60);
  });

  it('are not counted together', () => {
    const whole = list('l', [
      dossier(A, { unit: 'Xã Thạch Hà', ...done }),
      dossier(B, { unit: 'Xã Thạch Hạ', ...open }),
    ]);
    expect(brief(compute([whole], 'Xã Thạch Hà'), 'received.inPeriod')).toEqual([1, true, []]);
    expect(printedUnits(ledgerOf([whole]))).toHaveLength(2);
  });
});

describe('one page, one row name, two numbers', () => {
  it.each([
    [
      'two tables',
      reading('p', {
        grids: [grid('figures', inYear), grid('figures', inYear)],
        figures: [resolved(60), resolved(40, 1)],
      }),
      null,
    ],
    [
      'two rows of one unit',
      statistics('p', PERIOD_2022, [row('TT A', 60), row('TT A', 40)]),
      'TT A',
    ],
  ])('%s: neither is taken for the whole', (_case, page, unit) => {
    const [, complete, codes] = brief(compute([page], unit), 'resolved.total');
    expect(complete).toBe(false);
    expect(codes).toContain('figures/sources-disagree');
  });

  it('rows by month give way to the total under them', () => {
    const month = (name: string, value: number) =>
      figure('resolved.total', value, {
        row: name,
        scope: { unit: null, field: null, procedure: null, total: false },
      });
    const page = statistics('p', PERIOD_2022, [
      month('Tháng 1', 6),
      month('Tháng 2', 7),
      resolved(13),
    ]);
    expect(brief(compute([page]), 'resolved.total')).toEqual([13, true, []]);
  });
});

describe('two sources of one shape', () => {
  const later = '2022-11-20T09:00:00+07:00';
  const file = (name: string, value: number, fields: Partial<Reading> = {}) =>
    statistics(name, PERIOD_2022, [resolved(value)], { url: null, ...fields });
  const at = (id: string, query: string, value: number, fields: Partial<Reading> = {}) =>
    statistics(id, PERIOD_2022, [resolved(value)], {
      url: `https://mc.example.vn/bc?${query}`,
      ...fields,
    });

  it.each([
    ['two files', [file('a', 60), file('b', 40, { readAt: later })]],
    [
      'two units in the address',
      [at('a', 'donvi=1', 60), at('b', 'donvi=2', 40, { readAt: later })],
    ],
  ])('%s disagree aloud', (_case, readings) => {
    const [, complete, codes] = brief(compute(readings), 'resolved.total');
    expect(complete).toBe(false);
    expect(codes).toContain('figures/sources-disagree');
  });

  it.each([
    ['the same file again', [file('a', 60), file('a2', 61, { input: 'a.html', readAt: later })]],
    [
      'the same address with another page and another stamp',
      [at('a', 'donvi=1&page=1&_=5', 60), at('b', '_=9&donvi=1&page=2', 61, { readAt: later })],
    ],
  ])('%s: the newer look stands', (_case, readings) => {
    expect(brief(compute(readings), 'resolved.total')).toEqual([61, true, []]);
  });
});

describe('lists', () => {
  const rows = [dossier(A, done), dossier(B, open)];

  it('prove nothing where the page names a period that could not be told', () => {
    const unclear = list(
      'l',
      rows,
      {},
      {
        problems: [
          {
            owner: 'reading',
            severity: 'warning',
            code: 'reading/period-conflict',
            args: {},
            message: '.',
            grid: 0,
            at: null,
          },
        ],
      },
    );
    expect(brief(compute([unclear]), 'received.inPeriod')).toEqual([
      2,
      false,
      ['figures/coverage-unproven'],
    ]);
  });

  it('looked at on the last day say so', () => {
    const [value, complete, codes] = brief(
      compute([list('l', rows, {}, { readAt: '2022-11-17T09:00:00+07:00' })]),
      'received.inPeriod',
    );
    expect([value, complete]).toEqual([2, true]);
    expect(codes).toEqual(['figures/read-on-last-day']);
  });

  it('filtered by a unit hold its dossiers although rows name its departments', () => {
    const filtered = list(
      'l',
      rows.map((one) => ({ ...one, unit: 'Phòng Hành chính' })),
      {
        filters: [{ label: 'Đơn vị', value: 'Sở Nội vụ' }],
        period: { ...PERIOD_2022, basis: 'inputs', of: 'received' },
      },
    );
    expect(brief(compute([filtered], 'Sở Nội vụ'), 'received.inPeriod')).toEqual([2, true, []]);
  });

  it('of two sites that name two units leave the dossier unplaced, aloud', () => {
    const own = list(
      'l',
      rows.map((one) => ({ ...one, unit: 'Sở Nội vụ' })),
    );
    const other = list(
      'm',
      [{ ...rows[0]!, unit: 'UBND xã A' }],
      {},
      {
        url: 'https://dvc.example.vn/ds',
        readAt: '2022-11-20T09:00:00+07:00',
      },
    );
    const result = compute([own, other], 'Sở Nội vụ');
    const [value, complete, codes] = brief(result, 'received.inPeriod');
    expect([value, complete]).toEqual([1, false]);
    expect(codes).toContain('figures/not-provable');
    expect(result.problems.map(({ code }) => code)).toContain('figures/unit-unknown');
  });

  it('with a hand-over before the receipt show a fault of data, not a dossier of last year', () => {
    const faulty = dossier(A, {
      ...done,
      resultAt: null,
      returnedAt: '2021-12-15',
      status: 'delivered',
    });
    const result = compute([list('l', [faulty, rows[1]!])]);
    expect(get(result, 'excluded').value).toBe(1);
    expect(result.problems.map(({ code }) => code)).toContain('figures/dates-impossible');
  });
});

describe('an apology without the first due day', () => {
  const judged = (fields: object) =>
    compute([
      list('l', [dossier(A, { ...done, apologisedAt: '2022-03-10', ...fields }), dossier(B, open)]),
    ]);

  it('leaves a result by the due day shown unjudged', () => {
    const result = judged({});
    expect(get(result, 'resolved.unknownTimeliness').value).toBe(1);
    expect(brief(result, 'resolved.overdue')).toEqual([0, false, ['figures/not-provable']]);
  });

  it('is overdue all the same after the due day shown', () => {
    expect(brief(judged({ resultAt: '2022-03-21' }), 'resolved.overdue')).toEqual([1, true, []]);
  });
});

describe('shorter periods beside a longer one', () => {
  const quarter = { from: '2022-01-01', to: '2022-03-31' };
  const page = (id: string, from: string, to: string, value: number) =>
    statistics(id, { from: `2022-${from}`, to: `2022-${to}` }, [resolved(value)]);
  const months = [
    page('m1', '01-01', '01-31', 4),
    page('m2', '02-01', '02-28', 4),
    page('m3', '03-01', '03-31', 4),
  ];

  it.each([
    ['agree', 12, []],
    ['do not', 10, ['figures/pages-differ-from-sum']],
  ])('%s', (_case, value, codes) => {
    const readings = [...months, page('q', '01-01', '03-31', value)];
    expect(brief(compute(readings, null, quarter), 'resolved.total')).toEqual([value, true, codes]);
    const half = [...readings, page('q2', '04-01', '06-30', 5)];
    expect(
      brief(compute(half, null, { from: '2022-01-01', to: '2022-06-30' }), 'resolved.total'),
    ).toEqual([value + 5, true, codes]);
  });
});

describe('numbers of procedures', () => {
  const printed = (id: string, value: number, fields: Partial<Reading> = {}) =>
    reading(id, {
      grids: [grid('figures')],
      figures: [figure('procedures.total', value)],
      ...fields,
    });

  it('of another year say nothing', () => {
    const old = {
      period: { from: '2021-01-01', to: '2021-12-31', basis: 'select', of: null },
    } as const;
    const page = printed('p', 39, { grids: [grid('figures', old)] });
    expect(get(compute([page]), 'procedures.total').value).toBeNull();
  });

  it('of two pages that differ are not taken', () => {
    const pages = [printed('p', 39), printed('q', 45, { url: 'https://motcua.example.vn/khac' })];
    const [, complete, codes] = brief(compute(pages), 'procedures.total');
    expect(complete).toBe(false);
    expect(codes).toEqual(['figures/sources-disagree']);
  });
});

describe('a search box that narrows the rows', () => {
  const received = { period: { ...PERIOD_2022, basis: 'inputs', of: 'received' } } as const;

  it('makes no whole of a list, however complete it looks', () => {
    const found = [dossier(A, done), dossier(B, open)];

    expect(get(compute([list('p', found, received)]), 'received.inPeriod')).toMatchObject({
      value: 2,
      complete: true,
    });
    expect(
      get(compute([list('p', found, received, { problems: SEARCHED })]), 'received.inPeriod'),
    ).toMatchObject({ value: 2, complete: false });
  });

  it('does not spoil the same list seen without the search', () => {
    const found = [dossier(A, done), dossier(B, open)];
    const readings = [
      list('p', found, received),
      list('q', found.slice(0, 1), received, { problems: SEARCHED }),
    ];

    expect(get(compute(readings), 'received.inPeriod')).toMatchObject({ value: 2, complete: true });
  });

  it('makes no page total either', () => {
    const page = statistics('p', PERIOD_2022, [resolved(7)], { problems: SEARCHED });

    expect(get(compute([page]), 'resolved.total')).toMatchObject({ value: 7, complete: false });
  });
});
