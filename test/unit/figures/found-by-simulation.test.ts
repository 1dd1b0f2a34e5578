/** What the simulated year (test/simulation) found: each was a wrong number without a word. Expectations by hand. */
import { describe, expect, it } from 'vitest';
import type { FigureConcept } from '../../../lib/domain/concepts';
import type { FiguresOfPeriod } from '../../../lib/domain/figures';
import type { Dossier, Reading } from '../../../lib/domain/reading';
import { figuresOf } from '../../../lib/figures/figures';
import { ledgerOf } from '../../../lib/ledger/ledger';
import { defaultPolicy } from '../../../lib/packs/policies';
import { PERIOD_2022, dossier, figure, grid, list, reading, statistics } from './support/builders';

const compute = (readings: Reading[], period = PERIOD_2022): FiguresOfPeriod =>
  figuresOf(ledgerOf(readings), { period, policy: defaultPolicy(), unit: null });
const get = (figures: FiguresOfPeriod, concept: FigureConcept) =>
  figures.figures.find((one) => one.concept === concept && one.part === null)!;
const brief = (figures: FiguresOfPeriod, concept: FigureConcept) => {
  const { value, complete, problems } = get(figures, concept);
  return [value, complete, problems.map(({ code }) => code)];
};
const at = (day: string): Partial<Reading> => ({ readAt: `${day}T09:00:00+07:00` });
const BO = { url: 'https://dvc.bo.example/thong-ke' };

const A = '000.00.01.H32-220301-0001';
const B = '000.00.01.H32-221101-0002';
const C = 'G09.20-20220302-0000003';
const done = { receivedAt: '2022-03-01', dueAt: '2022-03-20', resultAt: '2022-03-15' };
const open = { receivedAt: '2022-11-01', dueAt: '2022-12-20', status: 'processing' } as const;
/** A whole list of open and ended dossiers, seen on a day. */
const seen = (id: string, rows: Dossier[], day: string, fields: Partial<Reading> = {}) =>
  list(id, rows, {}, { ...at(day), ...fields });

describe('a due day that moved between two looks', () => {
  const judged = (resultAt: string) =>
    compute([
      seen('before', [dossier(A, { ...done, resultAt: null })], '2022-03-10'),
      seen(
        'after',
        [dossier(A, { ...done, dueAt: '2022-04-01', resultAt }), dossier(B, open)],
        '2022-11-20',
      ),
    ]);

  it('leaves a result between the two days unjudged', () => {
    expect(brief(judged('2022-03-25'), 'resolved.early')).toEqual([
      0,
      false,
      ['figures/not-provable'],
    ]);
    expect(get(judged('2022-03-25'), 'resolved.unknownTimeliness').value).toBe(1);
  });

  it.each([
    ['before both', '2022-03-15', 'resolved.early'],
    ['after both', '2022-04-02', 'resolved.overdue'],
  ] as const)('does not matter to a result %s', (_case, day, concept) => {
    expect(brief(judged(day), concept)).toEqual([1, true, []]);
  });

  it('is forgotten where the first day is printed, or lay before the receipt', () => {
    const printed = { dueAt: '2022-04-01', dueAtOriginal: '2022-03-20', resultAt: '2022-03-25' };
    const rows = [dossier(A, { ...done, ...printed }), dossier(B, open)];
    const early = seen('before', [dossier(A, { ...done, resultAt: null })], '2022-03-10');
    expect(brief(compute([early, seen('after', rows, '2022-11-20')]), 'resolved.overdue')).toEqual([
      1,
      true,
      [],
    ]);
    const typo = seen('before', [dossier(A, { ...done, dueAt: '2022-02-20' })], '2022-03-10');
    const right = seen('after', [dossier(A, done), dossier(B, open)], '2022-11-20');
    expect(brief(compute([typo, right]), 'resolved.early')).toEqual([1, true, []]);
  });

  it('decides whether an open dossier is overdue', () => {
    const result = compute([
      seen('before', [dossier(B, { ...open, dueAt: '2022-11-10' })], '2022-11-05'),
      seen('after', [dossier(A, done), dossier(B, open)], '2022-11-20'),
    ]);
    expect(brief(result, 'inProgress.inTime').slice(0, 2)).toEqual([0, false]);
    expect(brief(result, 'inProgress.overdue').slice(0, 2)).toEqual([0, false]);
  });
});

describe('a pause that only the status of some days told of', () => {
  const after = { ...open, status: 'finished', resultAt: '2022-11-25' } as const;
  const looked = (...days: [string, Dossier['status']][]) =>
    compute([
      ...days.map(([day, status]) => seen(day, [dossier(B, { ...open, status })], day)),
      seen('last', [dossier(A, done), dossier(B, after), dossier(C, open)], '2022-12-01'),
    ]);

  it('on the last day itself is a pause, for certain where it lasted', () => {
    const seenThen = looked(['2022-11-17', 'supplementRequested']);
    expect(brief(seenThen, 'paused').slice(0, 2)).toEqual([1, false]);
    const lasted = looked(
      ['2022-11-17', 'supplementRequested'],
      ['2022-11-20', 'supplementRequested'],
    );
    expect(brief(lasted, 'paused').slice(0, 2)).toEqual([1, true]);
    expect(brief(lasted, 'inProgress.total')).toEqual([1, true, ['figures/pause-not-shown']]);
  });

  it.each([
    ['before it', [['2022-11-10', 'paymentRequested']], 0],
    [
      'after it, although at work on its morning',
      [
        ['2022-11-17', 'processing'],
        ['2022-11-20', 'paymentRequested'],
      ],
      0,
    ],
    ['after it', [['2022-11-20', 'paymentRequested']], 0],
    [
      'before and after',
      [
        ['2022-11-10', 'paymentRequested'],
        ['2022-11-20', 'paymentRequested'],
      ],
      1,
    ],
  ] as [string, [string, Dossier['status']][], number][])(
    '%s is not proven either way',
    (_case, days, paused) => {
      expect(brief(looked(...days), 'paused').slice(0, 2)).toEqual([paused, false]);
      expect(get(looked(...days), 'inProgress.total').complete).toBe(false);
    },
  );

  it('is no proof of the one that came after the work', () => {
    const days = [
      ['2022-11-10', 'paymentRequested'],
      ['2022-11-17', 'processing'],
      ['2022-11-20', 'paymentRequested'],
    ] as const;
    const looks = days.map(([day, status]) =>
      seen(day, [dossier(A, done), dossier(B, { ...open, status }), dossier(C, open)], day),
    );
    expect(brief(compute(looks), 'paused').slice(0, 2)).toEqual([0, false]);
  });

  it('is over where the dossier was seen at work in between', () => {
    const result = looked(['2022-11-10', 'paymentRequested'], ['2022-11-15', 'processing']);
    expect(brief(result, 'inProgress.total')).toEqual([2, true, ['figures/pause-not-shown']]);
  });
});

describe('a dossier of which only the hand-over is dated', () => {
  const handed = (fields: Partial<Dossier>) =>
    compute([
      seen(
        'l',
        [dossier(A, { ...done, resultAt: null, status: 'delivered', ...fields }), dossier(B, open)],
        '2022-12-20',
      ),
    ]);

  it('after the period may have been resolved in it', () => {
    const result = handed({
      receivedAt: '2022-11-02',
      dueAt: '2022-12-05',
      returnedAt: '2022-12-02',
    });
    expect(brief(result, 'resolved.total')).toEqual([0, false, ['figures/not-provable']]);
    expect(get(result, 'inProgress.total').complete).toBe(false);
  });

  it('in the period may have been resolved before it', () => {
    const result = handed({ receivedAt: '2021-12-01', returnedAt: '2022-01-05' });
    expect(brief(result, 'carriedOver')).toEqual([1, false, ['figures/not-provable']]);
  });

  it('on the due day may have been early', () => {
    const result = handed({ returnedAt: '2022-03-20' });
    expect(brief(result, 'resolved.onTime')).toEqual([1, false, ['figures/not-provable']]);
    expect(brief(result, 'resolved.earlyOnTime')).toEqual([1, true, []]);
    expect(brief(handed({ returnedAt: '2022-03-19' }), 'resolved.early')).toEqual([1, true, []]);
  });
});

describe('an end without a date, first seen long after the period', () => {
  it('may lie after it: neither open nor paused dossiers are told', () => {
    const gone = dossier(A, { receivedAt: '2021-12-01', dueAt: '2022-01-20', status: 'withdrawn' });
    const result = compute([seen('l', [gone, dossier(B, open)], '2022-12-20')]);
    expect(get(result, 'inProgress.total').complete).toBe(false);
    expect(get(result, 'paused').complete).toBe(false);
  });
});

describe('a list of all units whose rows name departments', () => {
  const rows = (unit: string) => [dossier(A, { ...done, unit }), dossier(B, { ...open, unit })];
  const asked = (readings: Reading[]) =>
    figuresOf(ledgerOf(readings), {
      period: PERIOD_2022,
      policy: defaultPolicy(),
      unit: 'Sở Xây dựng',
    });

  it('does not prove that the unit has none', () => {
    const result = asked([seen('l', rows('Phòng Quy hoạch'), '2022-11-20')]);
    expect(get(result, 'received.inPeriod').complete).toBe(false);
    expect(get(result, 'resolved.overdue').complete).toBe(false);
  });

  it('proves it where it names the unit once', () => {
    const own = dossier(C, { ...done, unit: 'Sở Xây dựng' });
    const result = asked([seen('l', [...rows('Sở Nội vụ'), own], '2022-11-20')]);
    expect(brief(result, 'received.inPeriod')).toEqual([1, true, []]);
  });
});

describe('dossiers that count nowhere', () => {
  it('are not proven by a list of received ones', () => {
    const received = { period: { ...PERIOD_2022, basis: 'inputs', of: 'received' } } as const;
    const result = compute([
      list('l', [dossier(A, done), dossier(B, open)], received),
      statistics('p', PERIOD_2022, [figure('carriedOver', 0)]),
    ]);
    expect(get(result, 'received.total').complete).toBe(true);
    expect(brief(result, 'excluded')).toEqual([0, false, ['figures/coverage-unproven']]);
  });

  it('without any date may be of another period', () => {
    const refused = dossier(C, { status: 'notAccepted' });
    const result = compute([
      seen('l', [dossier(A, done), dossier(B, open), refused], '2022-12-20'),
    ]);
    expect(brief(result, 'excluded')).toEqual([1, false, ['figures/not-provable']]);
    expect(get(result, 'received.total').complete).toBe(true);
  });
});

describe('waiting for hand-over', () => {
  it('on the last day proves nothing once it was handed over', () => {
    const waits = dossier(A, { ...done, status: 'finished' });
    const gone = dossier(A, { ...done, status: 'delivered' });
    const result = compute([
      seen('p', [waits, dossier(B, open)], '2022-11-17'),
      seen('q', [gone, dossier(B, open)], '2022-11-20'),
    ]);
    expect(get(result, 'delivered.waiting').complete).toBe(false);
  });
});

describe('a look on the last day', () => {
  const LAST = at('2022-11-17');

  it('is said of a rate too', () => {
    const page = statistics(
      'p',
      PERIOD_2022,
      [figure('resolved.early', 3), figure('resolved.onTime', 2), figure('resolved.overdue', 0)],
      LAST,
    );
    expect(brief(compute([page]), 'rate.onTime')[2]).toContain('figures/read-on-last-day');
  });

  it('is said where a page read then proves a count of dossiers', () => {
    const result = compute([
      statistics(
        'p',
        PERIOD_2022,
        [figure('received.inPeriod', 2), figure('carriedOver', 0)],
        LAST,
      ),
      list(
        'l',
        [dossier(A, done), dossier(B, open)],
        { coverage: { from: null, to: null, total: null } },
        LAST,
      ),
    ]);
    expect(brief(result, 'resolved.early')).toEqual([1, true, ['figures/read-on-last-day']]);
  });

  it('is said where an open dossier was not seen since', () => {
    const unnumbered = { coverage: { from: null, to: null, total: null } };
    const result = compute([
      statistics('p', PERIOD_2022, [figure('received.inPeriod', 2), figure('carriedOver', 0)]),
      list('l', [dossier(A, done), dossier(B, open)], unnumbered, LAST),
    ]);
    expect(brief(result, 'resolved.total')).toEqual([1, true, ['figures/read-on-last-day']]);
  });
});

describe('a page read before the period ended', () => {
  const page = (id: string, value: number, day: string, url: string) =>
    statistics(id, PERIOD_2022, [figure('resolved.total', value)], { ...at(day), url });

  it('neither contradicts nor confirms one read after it', () => {
    const early = page('e', 2, '2022-05-01', 'https://motcua.example.vn/a');
    const late = page('l', 5, '2022-11-20', 'https://motcua.example.vn/b');
    expect(brief(compute([early, late]), 'resolved.total')).toEqual([5, true, []]);
    const same = page('e', 5, '2022-05-01', 'https://khac.example.vn/a');
    expect(get(compute([same, late]), 'resolved.total').complete).toBe(false);
  });
});

describe('a dossier handed over at one site and finished at another', () => {
  it('has one end', () => {
    const late = { ...open, dueAt: '2022-12-01', resultAt: '2022-11-25' };
    const rows = (status: Dossier['status']) => [dossier(A, done), dossier(B, { ...late, status })];
    const result = compute([
      seen('l', [...rows('delivered'), dossier(C, open)], '2022-12-20'),
      seen('m', [...rows('finished'), dossier(C, open)], '2022-12-10', BO),
    ]);
    expect(brief(result, 'inProgress.total').slice(0, 2)).toEqual([2, true]);
  });
});

describe('another site', () => {
  const received = (id: string, value: number, fields: Partial<Reading> = {}) =>
    statistics(id, PERIOD_2022, [figure('received.inPeriod', value)], fields);
  const other = (code: string) =>
    reading('x', {
      url: 'https://dvc.bo.example/ho-so',
      grids: [grid('dossiers')],
      dossiers: [dossier(code, done)],
    });

  it('that shows a dossier of the period is named beside each page total', () => {
    const page = [figure('received.inPeriod', 40), figure('resolved.overdue', 3)];
    const result = compute([statistics('p', PERIOD_2022, page), other(C)]);
    expect(brief(result, 'received.inPeriod')[2]).toEqual(['figures/several-systems']);
    expect(brief(result, 'resolved.overdue')[2]).toEqual(['figures/other-sites']);
  });

  it('that shows a dossier which the own site had shown before does not', () => {
    const own = seen('l', [dossier(A, done)], '2022-11-10');
    const readings = [own, received('p', 40), other(A)];
    expect(brief(compute(readings), 'received.inPeriod')).toEqual([40, true, []]);
  });

  it('that prints the same small number is another system all the same', () => {
    const result = compute([received('p', 2), received('q', 2, BO)]);
    expect(brief(result, 'received.inPeriod')).toEqual([2, false, ['figures/other-sites']]);
    expect(brief(compute([received('p', 0), received('q', 0, BO)]), 'received.inPeriod')).toEqual([
      0,
      true,
      [],
    ]);
  });

  it('that prints many equal numbers is the same system', () => {
    const row = [
      figure('received.inPeriod', 1701),
      figure('resolved.total', 1650),
      figure('resolved.overdue', 7),
    ];
    const result = compute([
      statistics('p', PERIOD_2022, row),
      statistics('q', PERIOD_2022, row, BO),
    ]);
    expect(brief(result, 'resolved.overdue')).toEqual([7, true, []]);
  });
});

describe('a page total below the dossiers that certainly count', () => {
  const late = { ...done, resultAt: '2022-03-21' };

  it('is shown, and not complete', () => {
    const result = compute([
      statistics('p', PERIOD_2022, [figure('resolved.overdue', 0)]),
      seen('l', [dossier(A, late)], '2022-11-20'),
    ]);
    expect(brief(result, 'resolved.overdue')).toEqual([0, false, ['figures/page-below-dossiers']]);
  });
});

describe('a page total that equals the dossiers by chance', () => {
  const unnumbered = { coverage: { from: null, to: null, total: null } };
  const rows = [dossier(A, done), dossier(B, open)];
  const page = (fields: Partial<Reading>, ...more: ReturnType<typeof figure>[]) =>
    statistics('p', PERIOD_2022, [figure('received.inPeriod', 2), ...more], fields);
  const online = rows.map((one) => ({ ...one, channel: 'online' as const }));

  it.each([
    ['the dossiers were first seen on a later day', page(at('2022-11-18'))],
    [
      'elsewhere it counts fewer than certainly belong',
      page(at('2022-11-20'), figure('resolved.total', 0)),
    ],
  ])('proves nothing: %s', (_case, statisticsPage) => {
    const result = compute([statisticsPage, list('l', online, unnumbered, at('2022-11-20'))]);
    expect(get(result, 'received.online').complete).toBe(false);
  });

  it('proves the count where it was read on the same day', () => {
    const result = compute([
      page(at('2022-11-20')),
      list('l', online, unnumbered, at('2022-11-20')),
    ]);
    expect(brief(result, 'received.online')).toEqual([2, true, []]);
  });
});
