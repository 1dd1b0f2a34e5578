/** Three years of one province, three levels that become two, against books kept beside them (domain §2, §4.2–4.3). */
import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../../lib/rollup/board/compare';
import { outputOf } from '../../../../lib/rollup/output';
import { rollUp } from '../../../../lib/rollup/rollup';
import { Prng } from '../../../sample-portal/data/prng';
import { shuffled } from '../shuffled';
import { truePairs, trueSum } from './compared';
import { expectBoard, expectFigures, expectFiles, expectObligations, leftOut } from './expect-year';
import { truthOf } from './oracle';
import { dots, sentencesOf } from './printed';
import {
  answered,
  comparedOf,
  openAll,
  printed,
  provinceOf,
  readers,
  returnsOf,
  rollAll,
  type ByYear,
} from './rolled';
import { YEARS, type Year } from './units';
import { yearsWorld, type Books } from './world';

/** More of them by hand: `SEEDS=40 npx vitest run --project simulation test/simulation/province/years`. */
const SEEDS = Array.from({ length: Number(process.env.SEEDS ?? 8) }, (_, at) => at + 1);

async function settled(seed: number) {
  const world = await yearsWorld(seed);
  const opened = await openAll(world.files);
  const open = rollAll(opened, provinceOf(world.list));
  const province = answered(world.list, world.books, open);
  return { world, open, province, rolled: rollAll(opened, province) };
}

const worlds = new Map<number, ReturnType<typeof settled>>();
const worldOf = (seed: number) => {
  const known = worlds.get(seed) ?? settled(seed);
  worlds.set(seed, known);
  return known;
};

function expectYears(books: Books, rolled: ByYear, isSettled: boolean): void {
  for (const year of YEARS) {
    const truth = truthOf(books, year, isSettled);
    expectFiles(books, rolled[year], isSettled);
    expectBoard(truth, rolled[year]);
    expectFigures(truth, rolled[year]);
    expectObligations(truth, rolled[year]);
  }
}

describe.each(SEEDS)('three years (seed %i)', (seed) => {
  it('are what the books say while questions are open', async () => {
    const { world, open } = await worldOf(seed);
    expectYears(world.books, open, false);
  });

  it('are what the books say once they are answered', async () => {
    const { world, rolled } = await worldOf(seed);
    expectYears(world.books, rolled, true);
  });

  it('stand beside each other by what became of each unit, or do not', async () => {
    const { world, rolled, province } = await worldOf(seed);
    for (const year of [2025, 2026] as const) expectCompared(world.books, rolled, year, province);
  });
});

const KEYS = ['dossiers.received', 'dossiers.resolvedOverdue', 'tthc.changed', 'audit.count'];

function expectCompared(
  books: Books,
  rolled: ByYear,
  year: 2025 | 2026,
  province: ReturnType<typeof provinceOf>,
): void {
  const pairs = truePairs(books, year);
  const compared = comparedOf(rolled, year, province)!;
  const left = compared.left.map(({ id, reason }) => [id, reason]).sort();
  const expected = pairs.flatMap(({ now, reason }) => (reason ? [[now.unit.id, reason]] : []));
  expect([year, left]).toEqual([year, expected.sort()]);
  for (const key of KEYS) {
    const row = compared.values.find((one) => one.key === key) ?? null;
    const sums = row && { before: row.before, now: row.now, pairs: row.pairs };
    expect([year, key, sums]).toEqual([year, key, trueSum(pairs, key)]);
  }
  const before = returnsOf(rolled[(year - 1) as Year]);
  const span = {
    before: books.rules.day((year - 1) as Year),
    now: books.rules.day(year),
  };
  for (const pair of pairs) {
    const one = rolled[year].returns.find(({ unit }) => unit.id === pair.now.unit.id)!;
    const told = compareYears(one, before, province.organisations, span);
    const reason = told.kind === 'none' ? told.reason : null;
    // A unit's own page compares what it states, whether or not it was in scope.
    if (pair.reason !== null && pair.reason !== 'scope') expect(reason).toBe(pair.reason);
    if (pair.reason !== null) continue;
    for (const key of KEYS) {
      const value = told.kind === 'none' ? null : told.values.find((row) => row.key === key);
      const sums = value ? { before: value.before, now: value.now, pairs: 1 } : null;
      expect([pair.now.unit.id, key, sums]).toEqual([pair.now.unit.id, key, trueSum([pair], key)]);
    }
  }
}

describe.each(SEEDS.slice(0, 4))('the printed report (seed %i)', (seed) => {
  it.each(YEARS)('says the numbers, names and levels of %i', async (year) => {
    const { world, rolled, province } = await worldOf(seed);
    const truth = truthOf(world.books, year, true);
    const compared = year === 2024 ? null : comparedOf(rolled, year, province);
    const text = await printed(rolled[year], compared);
    for (const sentence of sentencesOf(truth)) expect(text).toContain(sentence);
    if (!truth.lines.some(({ unit }) => unit.level === 'cap-huyen'))
      expect(text).not.toContain('Cấp huyện:');
    const [yes, no] = year === 2024 ? ['Sở Tên Xưa', 'Sở Tên Nay'] : ['Sở Tên Nay', 'Sở Tên Xưa'];
    expect(text).toContain(yes);
    // Beside the year before a unit may stand by the name that it bore then.
    expect(text.split('SO SÁNH SỐ LIỆU')[0]).not.toContain(no);
    expectLeftOut(text, leftOut(world.books, year));
    if (year !== 2024) expectSums(text, truePairs(world.books, year), year);
  });

  it('says what is open', async () => {
    const { world, open } = await worldOf(seed);
    for (const year of YEARS) {
      const text = await printed(open[year]);
      for (const sentence of sentencesOf(truthOf(world.books, year, false)))
        expect(text).toContain(sentence);
      const asked = [...world.books.files.values()].filter((one) => one.year === year && one.fix);
      const count = String(asked.length).padStart(2, '0');
      if (asked.length > 0)
        expect(text).toContain(
          `Còn ${count} tệp đã nhận chưa xác định được đơn vị hoặc năm báo cáo`,
        );
      expect(text).toContain('Còn 02 tệp đã nhận chưa đọc được');
    }
  });
});

function expectLeftOut(text: string, names: string[]): void {
  const title = text.indexOf('ĐƠN VỊ KHÔNG THUỘC PHẠM VI');
  if (names.length === 0) return expect(title).toBe(-1);
  const count = names.length < 10 ? `0${names.length}` : String(names.length);
  expect(text).toContain(`Có ${count} đơn vị không thuộc phạm vi tổng hợp`);
  const lines = text.slice(title).split('\n');
  for (const name of names) expect(lines).toContain(name);
}

function expectSums(text: string, pairs: ReturnType<typeof truePairs>, year: Year): void {
  const annex = text.slice(text.indexOf(`SO SÁNH SỐ LIỆU NĂM ${year} VỚI NĂM ${year - 1}`));
  const comparable = pairs.filter(({ reason }) => reason === null).length;
  expect(annex).toContain(`${comparable} trong ${pairs.length} đơn vị trong phạm vi`);
  const sum = trueSum(pairs, 'dossiers.received');
  if (sum === null) return;
  const change = sum.now - sum.before;
  const sign = change === 0 ? '' : change > 0 ? '+' : '−';
  const cells = [dots(sum.before), dots(sum.now), `${sign}${dots(Math.abs(change))}`, sum.pairs];
  expect(annex).toContain(`\nHồ sơ phát sinh\n${cells.join('\n')}\n`);
}

describe('the worlds', () => {
  it('hold every case between them', async () => {
    const all = await Promise.all(SEEDS.map(async (seed) => (await worldOf(seed)).world.books));
    const reasons = all.flatMap((books) =>
      [2025, 2026].flatMap((year) => truePairs(books, year as Year).map(({ reason }) => reason)),
    );
    expect(new Set(reasons)).toEqual(new Set([null, 'split', 'new', 'other-period', 'scope']));
    const merged = all
      .flatMap((books) => truePairs(books, 2025))
      .map(({ before }) => before.length);
    expect(Math.max(...merged)).toBeGreaterThan(2);
    const cases = {
      halves: all.filter(({ rules }) => rules.halfYear),
      kept: all.filter(({ rules }) => rules.scope.some(({ inScope }) => inScope)),
      namesakes: all.filter(
        ({ units }) => new Set(units.map(({ name }) => name)).size < units.length,
      ),
      open: all.flatMap(({ entries }) => entries.filter(({ sending }) => sending?.isOpen)),
      late: all.flatMap(({ entries }) => entries.filter(({ late }) => late)),
      strays: all.flatMap((books) => truthOf(books, 2026, true).lines.filter((one) => one.isStray)),
      reports: all.flatMap(({ entries }) =>
        entries.filter((one) => one.sending?.kind === 'report'),
      ),
    };
    for (const [name, found] of Object.entries(cases))
      expect([name, found.length > 0]).toEqual([name, true]);
  });
});

describe('order and repetition over the years', () => {
  it.each(SEEDS.slice(0, 5))('change nothing (seed %i)', async (seed) => {
    const { world, open } = await worldOf(seed);
    const prng = new Prng(seed);
    const again = shuffled(prng, world.files).slice(0, prng.int(0, 40));
    const files = shuffled(prng, [...world.files, ...again.map((file) => ({ ...file }))]);
    const done = { written: true, problems: [] };
    const year = prng.pick(YEARS);
    const rolled = await rollUp(files, provinceOf(world.list), year, readers);
    expect(outputOf(rolled, done)).toEqual(outputOf(open[year], done));
  });
});
