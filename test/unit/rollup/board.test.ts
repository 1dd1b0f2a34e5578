/** The board: states, completeness, lateness, what is to be looked at; texts to copy; years beside each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportForms } from '../../../lib/packs/report-forms';
import { beforeDue } from '../../../lib/rollup/board/before-due';
import { boardRows, isIn, stateOf } from '../../../lib/rollup/board/rows';
import { compareYears } from '../../../lib/rollup/board/compare';
import { dueOf, latenessOf } from '../../../lib/rollup/board/late';
import { budgetOpinion, reminderFor, reminderForAll } from '../../../lib/rollup/board/texts';
import type { Organisation } from '../../../lib/domain/organisations';
import type { UnitReturn } from '../../../lib/rollup/returns';
import { bundle, provinceOf, rollAll, unit, YEAR } from './support/province';

const TODAY = '2024-11-20';
const find = reportForms().find;
const due = { day: '2024-11-10', source: 'Kế hoạch 1/KH' };

const boardOf = async (more: object, files: Parameters<typeof rollAll>[0], day = due) => {
  const rollup = await rollAll(files, provinceOf(more as Record<string, unknown>));
  return boardRows(rollup, { find, due: day, today: TODAY });
};
const lineOf = (rows: Awaited<ReturnType<typeof boardOf>>, id: string) =>
  rows.find((row) => row.id === id)!;

describe('the board', () => {
  it('puts units by level and name, each with its state', async () => {
    const opinions = [{ unit: 'huyen-mau', year: YEAR, result: 'complying' }];
    const rows = await boardOf({ opinions }, [
      bundle('a', { unit: 'Sở Mẫu' }),
      bundle('b', { unit: 'UBND huyện Mẫu' }),
    ]);
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ['so-mau', 'sent'],
      ['huyen-mau', 'accepted'],
      ['xa-mau', 'not-sent'],
    ]);
  });

  it('says how much of the form is filled in, and nothing where nothing was sent', async () => {
    const values = { 'audit.count': 1, 'tthc.total': 12 };
    const rows = await boardOf({}, [bundle('a', { values })]);
    const { completeness } = lineOf(rows, 'so-mau');
    expect(completeness!.asked).toBeGreaterThan(completeness!.filled);
    expect(lineOf(rows, 'xa-mau').completeness).toBeNull();
    const more = await boardOf({}, [
      bundle('a', { values: { ...values, 'dossiers.received': 0 } }),
    ]);
    // Nought is a statement.
    expect(lineOf(more, 'so-mau').completeness!.filled).toBe(completeness!.filled + 1);
  });

  it('takes a line of dots or of underscores for a blank', async () => {
    const filledWith = async (text: string) => {
      const rows = await boardOf({}, [bundle('a', { values: { 'budget.narrative': text } })]);
      return lineOf(rows, 'so-mau').completeness!.filled;
    };
    const said = await filledWith('In, phô tô');
    for (const blank of ['…………', '......', '____', ' '])
      expect(await filledWith(blank)).toBe(said - 1);
  });

  it('works the share in time out of the unit’s own counts, and only where it states all', async () => {
    const parts = { 'dossiers.resolvedEarly': 90, 'dossiers.resolvedOnTime': 5 };
    const some = await boardOf({}, [bundle('a', { values: parts })]);
    expect(lineOf(some, 'so-mau').onTime).toBeNull();
    const all = await boardOf({}, [
      bundle('a', { values: { ...parts, 'dossiers.resolvedOverdue': 5 } }),
    ]);
    expect(lineOf(all, 'so-mau')).toMatchObject({
      onTime: { value: 95, numerator: 95, denominator: 100 },
    });
    expect(lineOf(all, 'so-mau').signals).toContain('overdue-dossiers');
  });

  it('names what is to be looked at without judging', async () => {
    const rows = await boardOf({}, [bundle('a', { values: { 'audit.count': 0 } })]);
    expect(lineOf(rows, 'so-mau')).toMatchObject({ result: null });
    expect(lineOf(rows, 'so-mau').signals).toContain('no-audit');
  });

  it('counts as judged whom the report counts so, also with questions open or nothing sent', async () => {
    const result = 'weak';
    const opinions = ['so-mau', 'xa-mau'].map((one) => ({ unit: one, year: YEAR, result }));
    const province = provinceOf({ opinions });
    const disagreeing = [1, 2].map((at) =>
      bundle(`a${at}`, { values: { 'audit.count': at }, previous: null }),
    );
    const rollup = await rollAll(disagreeing, province);
    const rows = boardRows(rollup, { find, due, today: TODAY });
    expect(lineOf(rows, 'so-mau').state).toBe('questions');
    const judged = rows.filter((row) => isIn('accepted', row)).map(({ id }) => id);
    expect(judged).toEqual(['so-mau', 'xa-mau']);
    const figure = rollup.figures.figures.find(
      ({ key, scope }) => key === 'units.judged' && scope.level === null,
    )!;
    expect([...figure.units].sort()).toEqual(judged);
    expect(figure.value).toBe(2);
  });

  it('asks before it is sent or judged', () => {
    const none = { waiting: [] };
    expect(stateOf({ ...none, status: 'questions', result: 'complying' }, [])).toBe('questions');
    expect(stateOf({ ...none, status: 'not-sent', result: 'not-sent' }, [])).toBe('not-sent');
  });

  it('asks a unit whose days or numbers need its word, also where it was judged', () => {
    const judged = { status: 'accepted', result: 'complying', waiting: [] } as const;
    expect(stateOf(judged, ['no-audit'])).toBe('accepted');
    expect(stateOf(judged, ['other-period'])).toBe('questions');
    expect(stateOf(judged, ['portal-differs'])).toBe('questions');
  });
});

describe('lateness', () => {
  const of = (...days: (string | null)[]) =>
    latenessOf(
      days.map((dated) => ({ dated })),
      due,
      TODAY,
    )?.lateness;

  it.each([
    ['nothing sent, day past', [], 'overdue'],
    ['on the very day', ['2024-11-10'], 'in-time'],
    ['a day after', ['2024-11-11'], 'late'],
    ['in time, with a correction later', ['2024-11-20', '2024-11-01'], 'in-time'],
    ['no day given', [null], 'unknown'],
    ['late, and one without a day', ['2024-11-11', null], 'unknown'],
    ['in time, and one without a day', ['2024-11-01', null], 'in-time'],
    ['an instant', ['2024-11-10T23:59:00+07:00'], 'in-time'],
  ] as const)('%s', (_name, days, expected) => {
    expect(of(...days)).toBe(expected);
  });

  it('knows that what was read here by the last day was sent by then', () => {
    const late = [{ dated: '2024-11-11' }];
    expect(latenessOf(late, due, TODAY, '2024-11-10')).toEqual({
      lateness: 'in-time',
      first: '2024-11-11',
      read: '2024-11-10',
    });
    // Read later: it may have been sent on any day before, so that its own date decides.
    expect(latenessOf(late, due, TODAY, '2024-11-12')?.lateness).toBe('late');
    expect(latenessOf([{ dated: null }], due, TODAY, '2024-11-09')?.lateness).toBe('in-time');
  });

  it('calls nobody late where no day is known, or while it is not past', () => {
    expect(latenessOf([], null, TODAY)).toBeNull();
    expect(latenessOf([], due, '2024-11-10')?.lateness).toBe('waiting');
  });

  it('does not depend on the order of files', () => {
    const day = fc.constantFrom('2024-10-01', '2024-11-10', '2024-11-11', null);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 5 }), (days) => {
        expect(of(...days)).toBe(of(...[...days].reverse()));
      }),
    );
  });

  it('takes the province’s own day before a pack’s', () => {
    const pack = {
      kind: 'report',
      id: 'report',
      title: { vi: 'x' },
      due: '11-20',
      validFrom: null,
      validTo: null,
      source: 'Gói',
    } as const;
    const own = provinceOf({ due: [{ year: YEAR, day: '2024-11-10', source: 'Tỉnh' }] });
    expect(dueOf(own, YEAR, [pack])).toEqual({ day: '2024-11-10', source: 'Tỉnh' });
    expect(dueOf(own, 2025, [pack])).toEqual({ day: '2025-11-20', source: 'Gói' });
    expect(dueOf(own, 2025, [])).toBeNull();
  });
});

describe('texts', () => {
  const capped = {
    budgetCaps: [{ amount: 10_000_000, source: 'Quyết định số 545/QĐ-UBND' }],
    opinions: [
      { unit: 'so-mau', year: YEAR, result: 'complying' },
      { unit: 'xa-mau', year: YEAR, result: 'weak', reason: 'thiếu đánh giá nội bộ' },
    ],
  };
  const worded = async (more: Record<string, unknown>) => {
    const province = provinceOf(more);
    const rollup = await rollAll([bundle('a', {})], province);
    const facts = { province, units: rollup.units, due, today: TODAY };
    const of = (id: string) => rollup.returns.find((one) => one.unit.id === id)!;
    return { facts, of };
  };

  it('words a reminder with the due day, and one to all', async () => {
    const { facts } = await worded({});
    expect(reminderFor('UBND xã Mẫu', facts)).toMatch(
      /Kính gửi: UBND xã Mẫu[\s\S]*20\/11\/2024[\s\S]*hạn gửi 10\/11\/2024 theo Kế hoạch 1\/KH/,
    );
    expect(reminderForAll(['A', 'B'], facts)).toMatch(/Kính gửi: A; B[\s\S]*2 đơn vị/);
    const open = reminderFor('A', { ...facts, due: null });
    expect(open).not.toContain('hạn gửi');
    // Nobody has set a day: it is left to be filled in, also where the day that was set is past.
    for (const text of [open, reminderFor('A', facts)]) expect(text).toContain('trước ngày …/…/……');
    const ahead = { ...facts, due: { day: '2024-12-10', source: 'KH' } };
    expect(reminderFor('A', ahead)).toContain('trước ngày 10/12/2024');
  });

  it('takes the province’s own wording', async () => {
    const { facts } = await worded({ texts: { reminder: 'Nhắc {unit} năm {year}' } });
    expect(reminderFor('A', facts)).toBe('Nhắc A năm 2024');
  });

  it('drafts an opinion on the budget by what was found', async () => {
    const { facts, of } = await worded(capped);
    expect(budgetOpinion(of('so-mau'), facts)).toMatch(
      /thống nhất.*10\.000\.000 đồng.*Quyết định số 545\/QĐ-UBND/,
    );
    expect(budgetOpinion(of('xa-mau'), facts)).toMatch(
      /chưa tốt \(thiếu đánh giá nội bộ\).*chưa có cơ sở/,
    );
  });

  it('drafts none without a single cap in force or without an opinion', async () => {
    const [cap] = capped.budgetCaps;
    const twice = await worded({ ...capped, budgetCaps: [cap, cap] });
    expect(budgetOpinion(twice.of('so-mau'), twice.facts)).toBeNull();
    const open = await worded({ budgetCaps: [cap] });
    expect(budgetOpinion(open.of('so-mau'), open.facts)).toBeNull();
    // Nothing was sent and nobody judged: there is no file that could have been appraised.
    expect(open.of('xa-mau').result).toBe('not-sent');
    expect(budgetOpinion(open.of('xa-mau'), open.facts)).toBeNull();
  });
});

describe('before the due day', () => {
  const silent = { unit: { inScope: true }, result: 'not-sent' as const };
  const others = [
    { unit: { inScope: false }, result: 'not-sent' as const },
    { unit: { inScope: true }, result: null },
    { unit: { inScope: true }, result: 'weak' as const },
  ];

  it.each([
    ['2024-11-09', [silent, silent, ...others], 2],
    ['2024-11-10', [silent, ...others], 1],
    ['2024-11-11', [silent, ...others], null],
    ['2024-11-09', others, null],
  ])('on %s', (today, returns, count) => {
    const told = beforeDue(returns, due, today);
    expect(told.map(({ code, args }) => [code, args])).toEqual(
      count === null ? [] : [['rollup/before-due', { count, day: '10/11/2024' }]],
    );
    expect(beforeDue(returns, null, today)).toEqual([]);
  });
});

describe('a year beside the one before', () => {
  const entry = (id: string, more: object = {}) =>
    ({
      ...unit(id, id, 'cap-xa'),
      validFrom: null,
      validTo: null,
      successors: [],
      ...more,
    }) as unknown as Organisation;
  const stating = (id: string, values: Record<string, number>, year = 2024): UnitReturn =>
    ({
      unit: { id, name: id },
      values,
      periods: [{ from: `${year}-01-01`, to: `${year}-12-31` }],
    }) as unknown as UnitReturn;
  const span = { before: '2024-12-31', now: '2025-12-31' };
  const before = new Map([
    ['a', stating('a', { 'dossiers.received': 10 })],
    ['b', stating('b', { 'dossiers.received': 5 })],
  ]);
  const now = stating('moi', { 'dossiers.received': 18 }, 2025);
  const ends = { validTo: '2025-06-30', successors: [{ id: 'moi' }] };
  const fresh = entry('moi', { validFrom: '2025-07-01' });

  it('adds what the predecessors stated', () => {
    const list = [entry('a', ends), entry('b', ends), fresh];
    expect(compareYears(now, before, list, span)).toEqual({
      kind: 'compared',
      from: ['a', 'b'],
      values: [{ key: 'dossiers.received', before: 15, now: 18 }],
    });
  });

  it('compares nothing where a predecessor was split, is silent, or there is none', () => {
    const split = { ...ends, successors: [{ id: 'moi' }, { id: 'khac' }] };
    expect(compareYears(now, before, [entry('a', split), fresh], span)).toEqual({
      kind: 'none',
      reason: 'split',
    });
    const silent = new Map([...before].filter(([id]) => id === 'a'));
    expect(compareYears(now, silent, [entry('a', ends), entry('b', ends), fresh], span)).toEqual({
      kind: 'none',
      reason: 'no-figures',
    });
    expect(compareYears(now, before, [fresh], span)).toEqual({ kind: 'none', reason: 'new' });
  });

  it('counts a predecessor that ended on the last day of the year before, and a chain to its beginning', () => {
    const until = { validTo: '2024-12-31', successors: [{ id: 'a' }] };
    expect(
      compareYears(
        stating('a', { 'dossiers.received': 16 }, 2025),
        before,
        [entry('a'), entry('b', until)],
        span,
      ),
    ).toMatchObject({ from: ['a', 'b'], values: [{ before: 15, now: 16 }] });
    const chain = [
      entry('a'),
      entry('b', { validTo: '2025-06-30', successors: [{ id: 'a' }] }),
      entry('c', { validTo: '2025-03-01', successors: [{ id: 'b' }] }),
    ];
    const three = new Map([...before, ['c', stating('c', { 'dossiers.received': 3 })]]);
    expect(
      compareYears(stating('a', { 'dossiers.received': 20 }, 2025), three, chain, span),
    ).toMatchObject({ from: ['a', 'b', 'c'], values: [{ before: 18, now: 20 }] });
  });

  it('leaves a unit whose last day it is to itself, and counts it from the next day on', () => {
    const list = [entry('a'), entry('b', { validTo: '2025-12-31', successors: [{ id: 'a' }] })];
    const a = stating('a', { 'dossiers.received': 12 }, 2025);
    // On the day itself b is still there, with a return of its own: a is not yet a and b.
    expect(compareYears(a, before, list, span)).toMatchObject({ from: ['a'] });
    expect(
      compareYears(a, before, list, { before: '2025-12-31', now: '2026-12-31' }),
    ).toMatchObject({ from: ['a', 'b'], values: [{ before: 15, now: 12 }] });
  });

  it('goes by the days on which the units of the two years hold', () => {
    const list = [entry('a', ends), entry('b', ends), fresh];
    // The year before was rolled up as of its half: a and b reported it, and the new unit was not there yet.
    const half = { before: '2025-06-30', now: '2026-12-31' };
    expect(compareYears(now, before, list, half)).toMatchObject({ from: ['a', 'b'] });
  });

  it('does not add what stands, and sets no part of a year beside the whole', () => {
    const both = new Map(
      ['a', 'b'].map((id) => [id, stating(id, { 'tthc.total': 180, 'dossiers.received': 5 })]),
    );
    const list = [entry('a', ends), entry('b', ends), fresh];
    const merged = stating('moi', { 'tthc.total': 180, 'dossiers.received': 11 }, 2025);
    expect(compareYears(merged, both, list, span)).toMatchObject({
      values: [{ key: 'dossiers.received', before: 10, now: 11 }],
    });
    const of = (one: UnitReturn, from: string, to: string) =>
      ({ ...one, periods: [{ from, to }] }) as UnitReturn;
    const whole = of(stating('a', { 'dossiers.received': 5 }), '2024-01-01', '2024-12-31');
    const part = of(stating('a', { 'dossiers.received': 4 }), '2025-01-01', '2025-11-20');
    expect(compareYears(part, new Map([['a', whole]]), [entry('a')], span)).toEqual({
      kind: 'none',
      reason: 'other-period',
    });
  });

  it('compares nothing with a unit founded within a year whose files do not say since which day they count', () => {
    const undated = (one: UnitReturn, periods: object[] = []) =>
      ({ ...one, periods }) as UnitReturn;
    const list = [entry('a', ends), entry('b', ends), fresh];
    const none = { kind: 'none', reason: 'part-year' };
    expect(compareYears(undated(now), before, list, span)).toEqual(none);
    const half = undated(now, [{ from: null, to: '2025-12-31' }]);
    expect(compareYears(half, before, list, span)).toEqual(none);
    // The year after, the half of the year in which it was founded stands on the other side.
    const later = { before: '2025-12-31', now: '2026-12-31' };
    const next = stating('moi', { 'dossiers.received': 40 }, 2026);
    const after = (one: UnitReturn) => compareYears(next, new Map([['moi', one]]), [fresh], later);
    expect(after(undated(now))).toEqual(none);
    expect(after(now)).toMatchObject({ values: [{ before: 18, now: 40 }] });
    const since = undated(now, [{ from: '2025-07-01', to: '2025-12-31' }]);
    expect(after(since)).toEqual({ kind: 'none', reason: 'other-period' });
    // One that was there all the year is no part of it, whatever its files leave out.
    const old = undated(stating('a', { 'dossiers.received': 12 }));
    expect(compareYears(old, before, [entry('a')], span)).toMatchObject({ kind: 'compared' });
  });

  it('compares a unit that went on with itself', () => {
    expect(
      compareYears(stating('a', { 'dossiers.received': 12 }, 2025), before, [entry('a')], span),
    ).toEqual({
      kind: 'compared',
      from: ['a'],
      values: [{ key: 'dossiers.received', before: 10, now: 12 }],
    });
  });
});
