/** The province's roll-up against a province that knows the truth (issue: the seed's numbers, and others). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../lib/report/render-report';
import { provinceForm } from '../../../lib/packs/province-forms';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { outputOf } from '../../../lib/rollup/output';
import { dossierStanding } from '../../../lib/rollup/dossier/standing';
import { readProvince } from '../../../lib/rollup/province/read';
import { rollUp, type Rollup } from '../../../lib/rollup/rollup';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { LIST } from '../../unit/rollup/support/dossiers';
import { Prng } from '../../sample-portal/data/prng';
import { shuffled } from './shuffled';
import { readers } from './readers';
import {
  provinceWorld,
  SEED_PLAN,
  YEAR,
  type LevelPlan,
  type ProvinceWorld,
  type Truth,
} from './world';

function provinceOf(world: ProvinceWorld) {
  const { province, problems } = readProvince(JSON.stringify(world.list), 'units.json');
  expect(problems).toEqual([]);
  return province!;
}

const rolled = (world: ProvinceWorld, files = world.files): Promise<Rollup> =>
  rollUp(files, provinceOf(world), YEAR, readers);

const printed = async (rollup: Rollup): Promise<string> => {
  const report = await renderReport(provinceForm().form, rollup.input);
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return docxText(report.bytes!)!;
};

/** Counted by the oracle alone: nothing of the roll-up is asked. */
function expectTruth({ truth }: ProvinceWorld, rollup: Rollup): void {
  const { figures } = rollup.figures;
  for (const level of [null, 'cap-tinh', 'cap-huyen', 'cap-xa']) {
    const units = truth.units.filter((one) => level === null || one.level === level);
    if (units.length === 0) continue;
    const of = (key: string) => figureOf(figures, key, level);
    const having = (...results: string[]) =>
      units.filter(({ result }) => results.includes(result)).length;
    expect(of('units.inScope').value).toBe(units.length);
    expect(of('units.complying').value).toBe(having('complying'));
    expect(of('units.weak').value).toBe(having('weak', 'not-sent'));
    expect(of('units.weakResult').value).toBe(having('weak'));
    expect(of('units.noFile').value).toBe(having('not-sent'));
    expect(of('units.sent').value).toBe(having('complying', 'weak'));
    for (const key of ['dossiers.received', 'tthc.total', 'tthc.changed', 'audit.count']) {
      const stated = units.filter(
        ({ result, values }) => result !== 'not-sent' && values[key] !== null,
      );
      const sum = stated.reduce((all, { values }) => all + values[key]!, 0);
      expect([key, of(key).value]).toEqual([key, stated.length === 0 ? null : sum]);
      expect(of(key).units).toEqual(stated.map(({ id }) => id).sort());
      expect(of(key).complete).toBe(stated.length === units.length);
    }
  }
  expectSecond(truth, rollup);
  expectPapers(truth, rollup);
  const became = new Map(rollup.files.map(({ input, status }) => [input, status]));
  expect(new Map([...became].sort())).toEqual(new Map([...truth.files].sort()));
}

/** The portal beside the units' reports: told where both count over the same days and differ, nowhere else. */
function expectSecond({ units, portal }: Truth, rollup: Rollup): void {
  expect([...rollup.second.keys()].sort()).toEqual([...portal.keys()].sort());
  let differing = 0;
  for (const { id, result, values, asReport } of units) {
    for (const { key, value, own, verdict } of rollup.second.get(id) ?? []) {
      const said = result === 'not-sent' ? null : (values[key!] ?? null);
      expect([id, key, value]).toEqual([id, key, portal.get(id)![key!]]);
      // A document prints not all of it, and counts over other days than the portal's table.
      if (asReport) expect(['not-reported', 'other-period']).toContain(verdict);
      else {
        const expected = said === null ? 'not-reported' : said === value ? 'same' : 'differs';
        expect([id, key, own, verdict]).toEqual([id, key, said, expected]);
        if (expected === 'differs') differing += 1;
      }
    }
  }
  const told = rollup.problems.filter(({ code }) => code === 'rollup/portal-differs');
  expect(told).toHaveLength(differing);
}

/** The dossier that counts, and what is missing in it. */
function expectPapers({ dossiers }: Truth, rollup: Rollup): void {
  expect([...rollup.dossiers.keys()].sort()).toEqual([...dossiers.keys()].sort());
  for (const [id, { missing, number }] of dossiers) {
    const standing = dossierStanding(rollup.dossiers.get(id)!, [LIST])!;
    const found = standing.items.filter(({ state }) => state === 'missing');
    const titles = LIST.documents.filter((one) => missing.includes(one.id));
    expect(found.map(({ title }) => title)).toEqual(titles.map(({ title }) => title.vi));
    expect([standing.number, standing.complete]).toEqual([number, missing.length === 0]);
    expect(standing.replaces === null).toBe(number === 1);
  }
}

describe('the seed’s province', () => {
  it.each([1, 2, 3])(
    'says the seed’s numbers because the inputs say so (seed %i)',
    async (seed) => {
      const world = await provinceWorld(seed);
      const rollup = await rolled(world);
      expectTruth(world, rollup);
      const text = await printed(rollup);
      expect(text).toContain('106/124 đơn vị (đạt 85,48%)');
      expect(text).toContain('Cấp tỉnh: 26/27 đơn vị (đạt 96,3%)');
      expect(text).toContain('Cấp huyện: 6/8 đơn vị (đạt 75%)');
      expect(text).toContain('Cấp xã: 74/89 đơn vị (đạt 83,15%)');
      expect(text).toContain('18/124 đơn vị (chiếm 14,52%)');
      // Never the mean of the levels' rates (domain §2.3).
      expect(text).not.toContain('84,82');
    },
  );

  it('says other numbers when one opinion changes', async () => {
    const world = await provinceWorld(1);
    const opinions = world.list.opinions as { result: string }[];
    opinions.find(({ result }) => result === 'complying')!.result = 'weak';
    const text = await printed(await rolled(world));
    expect(text).toContain('105/124 đơn vị (đạt 84,68%)');
    expect(text).toContain('19/124 đơn vị (chiếm 15,32%)');
    expect(text).not.toContain('106/124');
  });

  it('states no rate while one unit has no opinion, and says how many are open', async () => {
    const world = await provinceWorld(2);
    const opinions = world.list.opinions as { unit: string }[];
    world.list.opinions = opinions.filter(({ unit }) => unit !== 'cap-xa-1');
    const rollup = await rolled(world);
    const of = (key: string, level: string | null = null) =>
      figureOf(rollup.figures.figures, key, level);
    expect(of('units.complyingRate').value).toBeNull();
    expect(of('units.complying').unknown).toEqual(['cap-xa-1']);
    expect(of('units.complying', 'cap-tinh').value).toBe(26);
    const text = await printed(rollup);
    expect(text).toContain('còn 01 đơn vị chưa có ý kiến');
    expect(text).not.toContain('85,48');
    expect(text).toContain('Cấp tỉnh: 26/27 đơn vị (đạt 96,3%)');
    expect(text).not.toContain('Cấp xã: 74/89');
  });
});

describe('other provinces', () => {
  const plans: LevelPlan[][] = [
    [
      { id: 'cap-tinh', units: 14, complying: 14, weak: 0 },
      { id: 'cap-xa', units: 96, complying: 61, weak: 20 },
    ],
    [{ id: 'cap-xa', units: 3, complying: 1, weak: 0 }],
    SEED_PLAN.map((level) => ({ ...level, complying: 0 })),
  ];

  it.each([4, 5, 6, 7, 8, 9])('counts what the truth counts (seed %i)', async (seed) => {
    const world = await provinceWorld(seed, plans[seed % plans.length]);
    expectTruth(world, await rolled(world));
  });

  it('prints no line for a level without a unit', async () => {
    const text = await printed(await rolled(await provinceWorld(10, plans[0])));
    expect(text).not.toContain('Cấp huyện');
    expect(text).toContain('75/110 đơn vị (đạt 68,18%)');
  });
});

describe('order and repetition', () => {
  it('change nothing', async () => {
    const world = await provinceWorld(11, [
      { id: 'cap-tinh', units: 5, complying: 3, weak: 1 },
      { id: 'cap-xa', units: 12, complying: 8, weak: 2 },
    ]);
    const done = { written: true, problems: [] };
    const once = outputOf(await rolled(world), done);
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 0, max: 30 }), async (seed, repeated) => {
        const prng = new Prng(seed);
        const files = shuffled(prng, [...world.files]);
        const again = files.slice(0, repeated).map((file) => ({ ...file }));
        expect(outputOf(await rolled(world, shuffled(prng, [...files, ...again])), done)).toEqual(
          once,
        );
      }),
      { numRuns: 25 },
    );
  });
});
