/** Each problem of what was seen: a ledger where it must appear, and one where it must not. */
import { describe, expect, it } from 'vitest';
import type { Dossier, PageFigure, Reading } from '../../../lib/domain/reading';
import { renderProblem } from '../../../lib/domain/strings/render-problem';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, list, statistics } from './support/builders';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
interface Over {
  period?: { from: string; to: string };
  today?: string;
  unit?: string | null;
}
const problems = (readings: Reading[], { period = PERIOD_2022, today, unit = null }: Over = {}) =>
  figuresOf(ledgerOf(readings), {
    period,
    unit,
    policy: defaultPolicy(),
    ...(today !== undefined && { today }),
  }).problems;
const find = (readings: Reading[], code: string, over: Over = {}) =>
  problems(readings, over).filter((one) => one.code === code);

const A = '000.00.01.H32-220301-0001';
const done: Partial<Dossier> = {
  receivedAt: '2022-03-01',
  dueAt: '2022-03-20',
  resultAt: '2022-03-15',
};
const TINH = 'https://tinh.example.vn/ho-so';
const BO = 'https://bo.example.vn/ho-so';
const on = (
  id: string,
  url: string,
  fields: Partial<Dossier>,
  code = A,
  readAt = '2022-11-18T09:00:00+07:00',
) => list(id, [dossier(code, fields)], {}, { url, readAt });

describe('portals that say different things of one dossier', () => {
  const code = 'figures/origins-conflict';
  const late = on('b', BO, { ...done, resultAt: '2022-03-25' }, A, '2022-11-19T09:00:00+07:00');

  it('warn where it changes the classification, with hosts, values and times', () => {
    const [found] = find([on('a', TINH, done), late], code);
    expect(found).toMatchObject({
      severity: 'warning',
      args: { code: A, fields: 'ngày có kết quả' },
    });
    expect(found?.related?.map(({ message }) => message)).toEqual([
      'bo.example.vn: ngày có kết quả 25/03/2022 (thấy 19/11/2022 09:00)',
      'tinh.example.vn: ngày có kết quả 15/03/2022 (thấy 18/11/2022 09:00)',
    ]);
    expect(found?.fixes?.map(({ args }) => args?.url)).toEqual([BO, TINH]);
  });

  it('inform where it does not', () => {
    const early = on('b', BO, { ...done, resultAt: '2022-03-16' });
    expect(find([on('a', TINH, done), early], code)[0]?.severity).toBe('info');
  });

  it('warn where one of them puts it outside the period', () => {
    const before = on('b', BO, {
      ...done,
      receivedAt: '2021-03-01',
      dueAt: '2021-03-20',
      resultAt: '2021-03-15',
    });
    expect(find([on('a', TINH, done), before], code)[0]?.severity).toBe('warning');
  });

  it('are silent where they agree, also in other words', () => {
    const same = on('b', BO, { ...done, unit: 'SỞ NỘI VỤ' });
    expect(find([on('a', TINH, { ...done, unit: 'Sở Nội vụ' }), same], code)).toEqual([]);
  });

  it('warn where one of them gives it to another unit', () => {
    const readings = [
      on('a', TINH, { ...done, unit: 'Sở Nội vụ' }),
      on('b', BO, { ...done, unit: 'Sở Y tế' }),
    ];
    expect(find(readings, code, { unit: 'Sở Nội vụ' })[0]?.severity).toBe('warning');
    expect(find(readings, code)).toEqual([]);
  });
});

describe('pages that are old', () => {
  const page = (readAt: string) =>
    statistics('p', { from: '2026-01-01', to: '2026-03-31' }, [figure('resolved.total', 3)], {
      readAt,
    });
  it.each([
    ['the period runs and the look is 8 days old', '2026-04-10T08:00:00+07:00', '2026-04-18', 1],
    ['it is 7 days old', '2026-04-11T08:00:00+07:00', '2026-04-18', 0],
    ['the period ended long ago', '2026-04-10T08:00:00+07:00', '2027-02-01', 0],
    ['the present day is not known', '2026-04-10T08:00:00+07:00', undefined, 0],
  ])('%s', (_case, readAt, today, count) => {
    const found = find([page(readAt)], 'figures/stale', { period: YEAR, ...(today && { today }) });
    expect(found).toHaveLength(count);
    if (count)
      expect(found[0]).toMatchObject({ args: { days: 8 }, fixes: [{ command: 'page.open' }] });
  });

  it('do not count when they are another unit’s', () => {
    const row = figure('resolved.total', 3, {
      scope: { unit: 'Sở Y tế', field: null, procedure: null, total: false },
    });
    const other = statistics('q', YEAR, [row], { readAt: '2026-04-17T08:00:00+07:00' });
    const own = statistics('p', YEAR, [{ ...row, scope: { ...row.scope, unit: 'Sở Nội vụ' } }], {
      readAt: '2026-04-01T08:00:00+07:00',
    });
    const over = { period: YEAR, today: '2026-04-18', unit: 'Sở Nội vụ' };
    expect(find([other, own], 'figures/stale', over)[0]?.args.days).toBe(17);
  });
});

describe('months of which nothing was seen', () => {
  const code = 'figures/month-gap';
  const month = (at: string, days: number) =>
    statistics(at, { from: `2022-${at}-01`, to: `2022-${at}-${days}` }, [
      figure('resolved.total', 3),
    ]);
  const quarter = { from: '2022-01-01', to: '2022-03-31' };

  it('are named', () => {
    const found = find([month('01', 31), month('03', 31)], code, { period: quarter });
    expect(found[0]?.args.months).toBe('2/2022');
  });
  it.each([
    ['a dossier was seen', [on('l', TINH, { receivedAt: '2022-02-05', dueAt: '2022-02-20' })]],
    [
      'a list covers it',
      [
        list('l', [], {
          period: { from: '2022-02-01', to: '2022-02-28', basis: 'inputs', of: 'received' },
        }),
      ],
    ],
    ['a page covers all of it', [statistics('y', quarter, [figure('resolved.total', 9)])]],
  ])('are no gap where %s', (_case, more) => {
    const found = find([month('01', 31), month('03', 31), ...more], code, { period: quarter });
    expect(found).toEqual([]);
  });
  it('are no gap while they lie ahead, nor where nothing at all was seen', () => {
    expect(find([month('01', 31)], code, { period: quarter, today: '2022-01-31' })).toEqual([]);
    expect(find([], code, { period: quarter })).toEqual([]);
  });
});

describe('one code twice in a list', () => {
  const code = 'figures/duplicate-code';
  const twice = (fields: Partial<Dossier>) =>
    list('l', [dossier(A, done), dossier(A, { ...done, ...fields })], {}, { url: TINH });

  it('is told where the rows differ', () => {
    const [found] = find([twice({ dueAt: '2022-03-10' })], code);
    expect(found).toMatchObject({ severity: 'warning', args: { code: A, fields: 'ngày hẹn trả' } });
    expect(found?.related?.[0]?.message).toBe('ngày hẹn trả: 20/03/2022 · 10/03/2022');
  });
  it.each([
    ['the rows say the same', [twice({})]],
    ['one row says less', [twice({ dueAt: null })]],
    [
      'a later look shows it once',
      [twice({ dueAt: '2022-03-10' }), on('m', TINH, done, A, '2022-11-20T09:00:00+07:00')],
    ],
    [
      'two lists differ',
      [
        on('a', TINH, done),
        on('b', TINH, { ...done, dueAt: '2022-03-10' }, A, '2022-11-20T09:00:00+07:00'),
      ],
    ],
  ])('is nothing where %s', (_case, readings) => {
    expect(find(readings, code)).toEqual([]);
  });
});

describe('two local codes that may be one dossier', () => {
  const code = 'figures/possible-duplicate';
  const at = {
    ...done,
    procedure: 'Cấp phép',
    unit: 'Sở Nội vụ',
    receivedAt: '2022-03-01T08:15:20+07:00',
  };
  const pair = (other: Partial<Dossier>, url = BO, otherCode = 'BN-77') => [
    on('a', TINH, at, '1234'),
    on('b', url, { ...at, ...other }, otherCode),
  ];

  it('are asked about and counted twice', () => {
    const found = find(pair({}), code);
    expect(found).toHaveLength(1);
    expect(found[0]?.args).toMatchObject({ code: 'BN-77', other: '1234' });
    const { figures } = figuresOf(ledgerOf(pair({})), {
      period: PERIOD_2022,
      unit: null,
      policy: defaultPolicy(),
    });
    expect(figures.find(({ concept }) => concept === 'received.inPeriod')?.value).toBe(2);
  });
  it.each([
    ['another procedure', pair({ procedure: 'Cấp lại' })],
    ['another unit', pair({ unit: 'Sở Y tế' })],
    ['another second', pair({ receivedAt: '2022-03-01T08:15:21+07:00' })],
    [
      'no time of day',
      [
        on('a', TINH, { ...at, receivedAt: '2022-03-01' }, '1'),
        on('b', BO, { ...at, receivedAt: '2022-03-01' }, '2'),
      ],
    ],
    ['one portal', pair({}, TINH)],
    ['a national code', pair({}, BO, A)],
  ])('are two with %s', (_case, readings) => {
    expect(find(readings, code)).toEqual([]);
  });
});

describe('dates in an impossible order', () => {
  const code = 'figures/dates-impossible';
  it('are named', () => {
    const [found] = find([on('a', TINH, { receivedAt: '2022-06-10', dueAt: '2022-06-08' })], code);
    expect(found?.related?.map(({ message }) => message)).toEqual([
      `${A}: ngày hẹn trả 08/06/2022 trước ngày tiếp nhận 10/06/2022`,
    ]);
    const [first] = found!.related!;
    expect(renderProblem({ code: first!.code!, args: first!.args!, message: '' }, 'en')).toBe(
      `${A}: due day 08/06/2022 before received 10/06/2022`,
    );
  });
  it('are no problem in their order', () => {
    expect(find([on('a', TINH, done)], code)).toEqual([]);
  });
});

describe('improbable results', () => {
  const page = (
    figures: [PageFigure['concept'], number][],
    readAt = '2022-11-18T09:00:00+07:00',
  ) => [
    statistics(
      'p',
      PERIOD_2022,
      figures.map(([concept, value]) => figure(concept, value)),
      { readAt },
    ),
  ];
  it.each([
    [
      'figures/improbable-all-attached',
      page([
        ['received.inPeriod', 1099],
        ['resultAttached', 1099],
      ]),
      1,
    ],
    [
      'figures/improbable-all-attached',
      page([
        ['received.inPeriod', 1099],
        ['resultAttached', 1098],
      ]),
      0,
    ],
    [
      'figures/improbable-all-attached',
      page([
        ['received.inPeriod', 0],
        ['resultAttached', 0],
      ]),
      0,
    ],
    [
      'figures/improbable-all-attached',
      page(
        [
          ['received.inPeriod', 9],
          ['resultAttached', 9],
        ],
        '2022-12-18T09:00:00+07:00',
      ),
      0,
    ],
    [
      'figures/improbable-none-overdue',
      page([
        ['resolved.overdue', 0],
        ['inProgress.overdue', 4],
      ]),
      1,
    ],
    [
      'figures/improbable-none-overdue',
      page([
        ['resolved.overdue', 1],
        ['inProgress.overdue', 4],
      ]),
      0,
    ],
    [
      'figures/improbable-none-overdue',
      page([
        ['resolved.overdue', 0],
        ['inProgress.overdue', 0],
      ]),
      0,
    ],
    ['figures/improbable-none-overdue', page([['inProgress.overdue', 4]]), 0],
    [
      'figures/resolved-exceeds-received',
      page([
        ['resolved.total', 9],
        ['received.inPeriod', 5],
        ['carriedOver', 3],
      ]),
      1,
    ],
    [
      'figures/resolved-exceeds-received',
      page([
        ['resolved.total', 8],
        ['received.inPeriod', 5],
        ['carriedOver', 3],
      ]),
      0,
    ],
    [
      'figures/part-exceeds-whole',
      page([
        ['resolved.total', 8],
        ['resultAttached', 9],
      ]),
      1,
    ],
    [
      'figures/part-exceeds-whole',
      page([
        ['resolved.total', 8],
        ['resultAttached', 8],
      ]),
      0,
    ],
  ])('%s: %#', (code, readings, count) => {
    expect(find(readings, code)).toHaveLength(count);
  });
});

describe('the balance of II.06a', () => {
  const page = (values: [PageFigure['concept'], number][], pack: string | null = null) => [
    statistics(
      'p',
      PERIOD_2022,
      values.map(([concept, value]) => figure(concept, value)),
      { pack },
    ),
  ];
  const gap: [PageFigure['concept'], number][] = [
    ['received.total', 100],
    ['resolved.total', 80],
    ['inProgress.total', 15],
  ];

  it.each([
    ['a portal that keeps none apart', page(gap), 'figures/identity-broken', 'warning'],
    [
      'OpenCPS, which keeps waiting and withdrawn apart',
      page(gap, 'portal-opencps'),
      'figures/balance-remainder',
      'info',
    ],
    [
      'a printed column of just that size',
      page([...gap, ['returned', 5]]),
      'figures/balance-remainder',
      'info',
    ],
    [
      'a printed column of another size',
      page([...gap, ['returned', 4]]),
      'figures/identity-broken',
      'warning',
    ],
    [
      'OpenCPS, too many',
      page([['received.total', 90], ...gap.slice(1)], 'portal-opencps'),
      'figures/identity-broken',
      'warning',
    ],
  ])('%s', (_case, readings, code, severity) => {
    const told = problems(readings).filter((one) =>
      ['figures/identity-broken', 'figures/balance-remainder'].includes(one.code),
    );
    expect(told.map((one) => [one.code, one.severity])).toEqual([[code, severity]]);
  });

  it('holds', () => {
    const whole = page([['received.total', 95], ...gap.slice(1)]);
    expect(find(whole, 'figures/identity-broken')).toEqual([]);
  });
});
