import { describe, expect, it } from 'vitest';
import type { FigureConcept } from '../../../lib/domain/concepts';
import { figuresSchema, type Figure, type FiguresOfPeriod } from '../../../lib/domain/figures';
import type { Reading } from '../../../lib/domain/reading';
import { figuresOf } from '../../../lib/figures/figures';
import { reportValuesFrom } from '../../../lib/figures/report-values';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { AFTER, PERIOD_2022, dossier, figure, list, statistics } from './support/builders';

const RECEIVED_2022 = { period: { ...PERIOD_2022, basis: 'inputs', of: 'received' } } as const;

function compute(readings: Reading[], unit: string | null = null, period = PERIOD_2022) {
  const figures = figuresOf(ledgerOf(readings), { period, policy: defaultPolicy(), unit });
  return figuresSchema.parse(figures);
}

function get(figures: FiguresOfPeriod, concept: FigureConcept, part: string | null = null): Figure {
  const found = figures.figures.find((one) => one.concept === concept && one.part === part);
  if (!found) throw new Error(`no figure ${concept}`);
  return found;
}

const brief = (one: Figure) => [one.value, one.basis, one.complete];
const codes = (one: { problems: { code: string }[] }) =>
  one.problems.map((problem) => problem.code);

describe('page totals', () => {
  it('take the figure of exactly this period and the whole scope', () => {
    const result = compute([
      statistics('p', PERIOD_2022, [
        figure('resolved.overdue', 3),
        figure('resolved.overdue', 2, {
          row: 'Đất đai',
          scope: { unit: null, field: 'Đất đai', procedure: null, total: false },
        }),
      ]),
      statistics('q', { from: '2022-01-01', to: '2022-12-31' }, [figure('resolved.overdue', 9)]),
    ]);

    const overdue = get(result, 'resolved.overdue');
    expect(brief(overdue)).toEqual([3, 'page-total', true]);
    expect(overdue.sources).toEqual([
      {
        reading: 'p',
        grid: 0,
        figure: 0,
        codes: null,
        url: 'https://motcua.example.vn/thong-ke',
        title: 'Hệ thống một cửa',
        readAt: AFTER,
        filters: [],
        path: 'resolved.overdue',
        row: 'Tổng cộng',
        value: 3,
      },
    ]);
  });

  it('take the row of the asked unit, whatever its spelling', () => {
    const row = (unit: string, value: number) =>
      figure('resolved.total', value, {
        row: unit,
        scope: { unit, field: null, procedure: null, total: false },
      });
    const page = statistics('p', PERIOD_2022, [row('Sở Nội vụ', 12), row('Sở Xây dựng', 30)]);

    expect(brief(get(compute([page], 'SỞ XÂY  DỰNG'), 'resolved.total'))).toEqual([
      30,
      'page-total',
      true,
    ]);
    const whole = get(compute([page]), 'resolved.total');
    expect(brief(whole)).toEqual([null, null, false]);
    expect(codes(whole)).toEqual(['figures/no-source']);
  });

  it('replace an older look at the same place', () => {
    const older = statistics('z', PERIOD_2022, [figure('resolved.total', 10)]);
    const newer = statistics('a', PERIOD_2022, [figure('resolved.total', 12)], {
      readAt: '2022-11-20T09:00:00+07:00',
    });

    const total = get(compute([newer, older]), 'resolved.total');
    expect(brief(total)).toEqual([12, 'page-total', true]);
    expect(total.candidates).toHaveLength(1);
  });

  it('that disagree are both shown, and neither is complete', () => {
    const result = compute([
      statistics('a', PERIOD_2022, [figure('resolved.total', 10)]),
      statistics('b', PERIOD_2022, [figure('resolved.total', 12)], {
        url: 'https://motcua.example.vn/home',
      }),
    ]);

    const total = get(result, 'resolved.total');
    expect(total.complete).toBe(false);
    expect(total.candidates.map((one) => one.value).sort()).toEqual([10, 12]);
    expect(codes(total)).toEqual(['figures/sources-disagree']);
    expect(reportValuesFrom(result)['dossiers.resolved']!.value).toBeNull();
  });

  it('read before the period ended are not complete', () => {
    const early = statistics('p', PERIOD_2022, [figure('resolved.total', 10)], {
      readAt: '2022-11-10T09:00:00+07:00',
    });

    const total = get(compute([early]), 'resolved.total');
    expect(brief(total)).toEqual([10, 'page-total', false]);
    expect(codes(total)).toEqual(['figures/read-before-period-end']);
  });

  it.each([
    ['reading/cells-mismatch', null, false],
    ['reading/not-stable', null, false],
    ['reading/equation-broken', 'Tổng cộng', true],
  ])('read with %s say so', (code, at, complete) => {
    const page = statistics('p', PERIOD_2022, [figure('resolved.total', 10)]);
    page.problems = [
      { owner: 'reading', severity: 'warning', code, args: {}, message: 'x', grid: 0, at },
    ];

    const total = get(compute([page]), 'resolved.total');
    expect(brief(total)).toEqual([10, 'page-total', complete]);
    expect(codes(total)).toEqual(['figures/page-flawed']);
  });

  it('narrowed by another filter are never the value', () => {
    const page = statistics('p', PERIOD_2022, [figure('resolved.total', 10)]);
    page.grids[0]!.filters = [{ label: 'Kênh tiếp nhận', value: 'Trực tuyến' }];

    const total = get(compute([page]), 'resolved.total');
    expect(total.value).toBeNull();
    expect(total.candidates.map((one) => one.value)).toEqual([10]);
    expect(codes(total)).toContain('figures/filtered-page');
  });

  it('whose header includes more say so, and give way to a plain one', () => {
    const qualified = figure('resolved.onTime', 40, {
      path: 'Đúng hạn (gồm trả lại)',
      qualifiers: ['includesReturned'],
    });
    const alone = get(compute([statistics('p', PERIOD_2022, [qualified])]), 'resolved.onTime');
    expect(brief(alone)).toEqual([40, 'page-total', true]);
    expect(codes(alone)).toEqual(['figures/qualified']);

    const both = compute([
      statistics('p', PERIOD_2022, [qualified, figure('resolved.onTime', 38)]),
    ]);
    expect(get(both, 'resolved.onTime').value).toBe(38);
  });

  it('give what form II.06a does not print: received in the period', () => {
    const result = compute([
      statistics('p', PERIOD_2022, [
        figure('received.total', 1701),
        figure('received.online', 1400),
        figure('received.directPostal', 251),
        figure('carriedOver', 50),
      ]),
    ]);

    const received = get(result, 'received.inPeriod');
    expect(brief(received)).toEqual([1651, 'page-total', true]);
    expect(received.sources.map((one) => one.path)).toEqual([
      'received.online',
      'received.directPostal',
      'received.total',
      'carriedOver',
    ]);
  });

  it('refuse received in the period where the row contradicts itself', () => {
    const result = compute([
      statistics('p', PERIOD_2022, [
        figure('received.total', 1701),
        figure('received.online', 1400),
        figure('received.directPostal', 250),
        figure('carriedOver', 50),
      ]),
    ]);

    expect(get(result, 'received.inPeriod').value).toBeNull();
    expect(codes(result)).toContain('figures/derived-disagrees');
  });

  it('warn when sums do not hold', () => {
    const result = compute([
      statistics('p', PERIOD_2022, [
        figure('resolved.total', 100),
        figure('resolved.early', 60),
        figure('resolved.onTime', 30),
        figure('resolved.overdue', 9),
        figure('resultAttached', 101),
      ]),
    ]);

    expect(codes(result)).toEqual(['figures/identity-broken', 'figures/part-exceeds-whole']);
    expect(result.problems[0]!.args).toMatchObject({ leftValue: 100, rightValue: 99 });
  });
});

describe('sums of pages', () => {
  const month = (number: number, received: number, open: number) => {
    const two = String(number).padStart(2, '0');
    const last = number === 2 ? '28' : '31';
    return statistics(`m${number}`, { from: `2022-${two}-01`, to: `2022-${two}-${last}` }, [
      figure('received.inPeriod', received),
      figure('inProgress.total', open),
      figure('carriedOver', number),
    ]);
  };
  const quarter = { from: '2022-01-01', to: '2022-03-31' };

  it('add flows, and take states from the first or the last month', () => {
    const result = compute([month(3, 30, 7), month(1, 10, 5), month(2, 20, 6)], null, quarter);

    expect(brief(get(result, 'received.inPeriod'))).toEqual([60, 'sum-of-pages', true]);
    expect(get(result, 'received.inPeriod').sources.map((one) => one.reading)).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
    expect(brief(get(result, 'inProgress.total'))).toEqual([7, 'sum-of-pages', true]);
    expect(brief(get(result, 'carriedOver'))).toEqual([1, 'sum-of-pages', true]);
  });

  it('are refused where a month is missing or comes from another site', () => {
    expect(
      get(compute([month(1, 10, 5), month(3, 30, 7)], null, quarter), 'received.inPeriod').value,
    ).toBeNull();
    const elsewhere = { ...month(2, 20, 6), url: 'https://other.vn/thong-ke' };
    const result = compute([month(1, 10, 5), elsewhere, month(3, 30, 7)], null, quarter);
    expect(get(result, 'received.inPeriod').value).toBeNull();
  });
});

describe('counts of dossiers', () => {
  const early = dossier('H99-220103-0001', {
    receivedAt: '2022-01-03',
    dueAt: '2022-01-10',
    resultAt: '2022-01-09',
    channel: 'online',
    resultAttached: true,
  });
  const late = dossier('H99-220103-0002', {
    receivedAt: '2022-01-03',
    dueAt: '2022-01-10',
    resultAt: '2022-01-11',
    channel: 'direct',
    resultAttached: false,
  });
  const open = dossier('H99-221101-0003', {
    receivedAt: '2022-11-01',
    dueAt: '2022-11-30',
    status: 'processing',
    channel: 'online',
  });

  it('are complete for what a whole list by receipt proves, and only for that', () => {
    const result = compute([list('l', [early, late, open], RECEIVED_2022)]);

    expect(brief(get(result, 'received.inPeriod'))).toEqual([3, 'dossiers', true]);
    expect(brief(get(result, 'received.online'))).toEqual([2, 'dossiers', true]);
    expect(brief(get(result, 'resolved.total'))).toEqual([2, 'dossiers', false]);
    expect(codes(get(result, 'resolved.total'))).toEqual(['figures/coverage-unproven']);
  });

  it('are complete for everything once the carried-over ones are known', () => {
    const result = compute([
      list('l', [early, late, open], RECEIVED_2022),
      statistics('p', PERIOD_2022, [figure('carriedOver', 0)]),
    ]);

    expect(brief(get(result, 'resolved.overdue'))).toEqual([1, 'dossiers', true]);
    expect(brief(get(result, 'resultAttached'))).toEqual([1, 'dossiers', true]);
    expect(brief(get(result, 'inProgress.inTime'))).toEqual([1, 'dossiers', true]);
    expect(get(result, 'rate.onTime')).toMatchObject({
      value: { value: 50, numerator: 1, denominator: 2 },
      complete: true,
    });
    expect(get(result, 'resolved.overdue').sources[0]).toMatchObject({
      reading: 'l',
      grid: 0,
      codes: ['H99-220103-0002'],
    });
  });

  it('are complete without any printed list total where page totals equal them', () => {
    const unnumbered = { coverage: { from: null, to: null, total: null } };
    const page = (resolved: number) =>
      statistics('p', PERIOD_2022, [
        figure('received.inPeriod', 3),
        figure('carriedOver', 0),
        figure('resolved.total', resolved),
      ]);
    const seen = list('l', [early, late, open], unnumbered);

    const agreed = compute([seen, page(2)]);
    expect(brief(get(agreed, 'resultAttached'))).toEqual([1, 'dossiers', true]);
    const other = compute([list('l', [early, open], unnumbered), page(2)]);
    expect(brief(get(other, 'resultAttached'))).toEqual([1, 'dossiers', false]);
  });

  it('put the pages of one list together, and say how much is missing', () => {
    const page = (id: string, from: number, items: (typeof early)[]) =>
      list(id, items, {
        ...RECEIVED_2022,
        coverage: { from, to: from + items.length - 1, total: 3 },
      });

    expect(
      get(compute([page('a', 1, [early, late]), page('b', 3, [open])]), 'received.inPeriod')
        .complete,
    ).toBe(true);
    const partly = get(compute([page('a', 1, [early, late])]), 'received.inPeriod');
    expect(brief(partly)).toEqual([2, 'dossiers', false]);
    expect(partly.problems[0]!.message).toContain('đã thấy 2 trong 3 hồ sơ');
  });

  it('are not proven by a list that shows one state only, or was read too early', () => {
    const running = list('l', [open], { ...RECEIVED_2022, title: 'Hồ sơ đang xử lý' });
    expect(get(compute([running]), 'received.inPeriod').complete).toBe(false);
    const before = list('l', [early, late, open], RECEIVED_2022, {
      readAt: '2022-11-10T09:00:00+07:00',
    });
    expect(get(compute([before]), 'received.inPeriod').complete).toBe(false);
  });

  it('need proof from every site that showed a dossier of the period', () => {
    const elsewhere = list(
      'm',
      [dossier('H98-220203-0001', { receivedAt: '2022-02-03' })],
      {
        coverage: { from: 1, to: 1, total: 50 },
      },
      { url: 'https://other.vn/list' },
    );

    const result = compute([list('l', [early, late, open], RECEIVED_2022), elsewhere]);
    expect(brief(get(result, 'received.inPeriod'))).toEqual([4, 'dossiers', false]);
  });

  it('never become 0 where nothing was seen', () => {
    expect(get(compute([]), 'resolved.overdue').value).toBeNull();
    const silent = compute([
      list(
        'l',
        [
          dossier('H99-220103-0001', {
            receivedAt: '2022-01-03',
            dueAt: '2022-01-10',
            resultAt: '2022-01-09',
          }),
        ],
        RECEIVED_2022,
      ),
    ]);
    expect(get(silent, 'resultAttached').value).toBeNull();
    expect(codes(get(silent, 'resultAttached'))).toEqual(['figures/not-recorded']);
    expect(get(silent, 'received.online').value).toBeNull();
  });

  it('differ from a page total: both stand, the page is taken, the difference is said', () => {
    const result = compute([
      list('l', [early, late, open], RECEIVED_2022),
      statistics('p', PERIOD_2022, [figure('received.inPeriod', 4)]),
    ]);

    const received = get(result, 'received.inPeriod');
    expect(brief(received)).toEqual([4, 'page-total', true]);
    expect(received.candidates.map((one) => [one.value, one.basis])).toEqual([
      [4, 'page-total'],
      [3, 'dossiers'],
    ]);
    expect(codes(received)).toEqual(['figures/page-differs-from-dossiers']);
  });

  it('count for a unit by name, and say which dossiers name none', () => {
    const mine = { ...early, unit: 'Sở Nội vụ' };
    const other = { ...late, unit: 'Sở Xây dựng' };
    const result = compute([list('l', [mine, other, open], RECEIVED_2022)], 'sở nội vụ');

    expect(brief(get(result, 'received.inPeriod'))).toEqual([1, 'dossiers', false]);
    expect(codes(result)).toContain('figures/unit-unknown');

    const filtered = list('l', [mine, open], {
      ...RECEIVED_2022,
      filters: [{ label: 'Đơn vị', value: 'Sở Nội vụ' }],
    });
    expect(brief(get(compute([filtered], 'Sở Nội vụ'), 'received.inPeriod'))).toEqual([
      2,
      'dossiers',
      true,
    ]);
  });
});

describe('what carries no date', () => {
  const finished = (readAt: string, fields = {}) =>
    compute([
      list(
        'l',
        [
          dossier('H99-221001-0001', {
            receivedAt: '2022-10-01',
            dueAt: '2022-10-10',
            status: 'finished',
            ...fields,
          }),
        ],
        {},
        { readAt },
      ),
      list('k', [dossier('H99-221001-0001')], {}, {}),
    ]);

  it.each([
    ['seen finished before the due day: early', '2022-10-09', 'resolved.early'],
    ['seen finished on the due day: not overdue', '2022-10-10', 'resolved.onTime'],
    ['seen finished after the due day: unknown', '2022-10-11', 'resolved.unknownTimeliness'],
  ] as const)('%s', (_what, day, concept) => {
    const result = finished(`${day}T09:00:00+07:00`);

    expect(get(result, concept).value).toBe(1);
    expect(get(result, 'resolved.total').value).toBe(1);
    const provable = !codes(get(result, 'resolved.overdue')).includes('figures/not-provable');
    expect(provable).toBe(day <= '2022-10-10');
  });

  it('seen finished only after the period is not resolved in it, and makes it incomplete', () => {
    const result = finished('2022-11-20T09:00:00+07:00');

    expect(brief(get(result, 'resolved.total'))).toEqual([0, 'dossiers', false]);
    expect(codes(get(result, 'resolved.total'))).toContain('figures/not-provable');
    expect(get(result, 'resolved.total').problems[0]!.message).toContain('H99-221001-0001');
  });

  it('seen open after the due day and finished later is overdue', () => {
    const one = (status: 'processing' | 'finished') =>
      dossier('H99-221001-0001', { receivedAt: '2022-10-01', dueAt: '2022-10-10', status });
    const result = compute([
      list('a', [one('processing')], {}, { readAt: '2022-10-12T09:00:00+07:00' }),
      list('b', [one('finished')], {}, { readAt: '2022-10-20T09:00:00+07:00' }),
    ]);

    expect(get(result, 'resolved.overdue').value).toBe(1);
  });
});

describe('sums that must hold', () => {
  it('hold for a list with every kind of dossier', () => {
    const kinds = [
      dossier('H99-211228-0001', {
        receivedAt: '2021-12-28',
        dueAt: '2022-01-05',
        resultAt: '2022-01-04',
      }),
      dossier('H99-220103-0002', {
        receivedAt: '2022-01-03',
        dueAt: '2022-01-10',
        resultAt: '2022-01-10',
      }),
      dossier('H99-220103-0003', {
        receivedAt: '2022-01-03',
        dueAt: '2022-01-10',
        refusedAt: '2022-01-12',
      }),
      dossier('H99-220103-0004', {
        receivedAt: '2022-01-03',
        dueAt: '2022-01-10',
        stoppedAt: '2022-01-09',
      }),
      dossier('H99-220103-0005', {
        receivedAt: '2022-01-03',
        dueAt: '2022-01-10',
        withdrawnAt: '2022-01-04',
      }),
      dossier('H99-220103-0006', { receivedAt: '2022-01-03', resultAt: '2022-01-04' }),
      dossier('H99-220103-0007', {
        receivedAt: '2022-01-03',
        dueAt: '2022-01-10',
        status: 'processing',
      }),
      dossier('H99-220103-0008', {
        receivedAt: '2022-01-03',
        dueAt: '2022-12-10',
        status: 'processing',
      }),
      dossier('H99-220103-0009', { receivedAt: '2022-01-03', status: 'processing' }),
      dossier('H99-220103-0010', {
        receivedAt: '2022-01-03',
        dueAt: '2022-01-10',
        status: 'paymentRequested',
      }),
      dossier('H99-220103-0011', { status: 'notAccepted' }),
      dossier('H99-220110-0012', {
        receivedAt: '2022-01-10',
        dueAt: '2022-01-03',
        resultAt: '2022-01-12',
      }),
    ];
    const result = compute([list('l', kinds, {}, { readAt: '2022-11-17T18:00:00+07:00' })]);
    const value = (concept: FigureConcept) => get(result, concept).value;

    expect(value('received.total')).toBe(10);
    expect(value('received.inPeriod')).toBe(9);
    expect(value('carriedOver')).toBe(1);
    expect(value('resolved.total')).toBe(5);
    expect([
      value('resolved.early'),
      value('resolved.onTime'),
      value('resolved.overdue'),
      value('resolved.unknownTimeliness'),
    ]).toEqual([2, 1, 1, 1]);
    expect([value('resolved.refused'), value('stopped')]).toEqual([1, 1]);
    expect(value('inProgress.total')).toBe(3);
    expect([
      value('inProgress.inTime'),
      value('inProgress.overdue'),
      value('inProgress.unknownTimeliness'),
    ]).toEqual([1, 1, 1]);
    expect([value('paused'), get(result, 'paused', 'payment').value]).toEqual([1, 1]);
    expect(value('withdrawn')).toBe(1);
    expect(value('excluded')).toBe(2);
    expect(value('overdue.total')).toBe(2);
    expect(codes(result)).toContain('figures/dates-impossible');
  });
});

describe('procedures', () => {
  const page = (id: string, from: number, to: number, total: number | null): Reading => ({
    ...list(id, []),
    grids: [
      {
        kind: 'procedures',
        title: 'Danh mục thủ tục',
        rows: to - from + 1,
        period: null,
        filters: [],
        coverage: { from, to, total },
        columns: [],
      },
    ],
  });

  it('are counted when the catalogue was seen whole', () => {
    const whole = compute([page('b', 21, 39, 39), page('a', 1, 20, 39)]);
    expect(brief(get(whole, 'procedures.total'))).toEqual([39, 'page-total', true]);
    const partly = get(compute([page('a', 1, 20, 39)]), 'procedures.total');
    expect(partly.value).toBeNull();
    expect(codes(partly)).toContain('figures/procedures-partial');
  });
});
