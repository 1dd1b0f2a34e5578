/** Figures of a province (domain §1.9, §2.3): exact, never extrapolated, unknown is null with a reason. */
import { describe, expect, it } from 'vitest';
import type { RollupFigure } from '../../../lib/rollup/figures/types';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { NO_PROVINCE } from '../../../lib/rollup/province/read';
import { rateOf } from '../../../lib/domain/rounding';
import { provinceForm } from '../../../lib/packs/province-forms';
import { buildDraft } from '../../../lib/report/draft';
import { renderText } from '../../../lib/report/text/render-text';
import { bundle, docx, provinceOf, readers, rollAll, unit } from './support/province';

const opinion = (id: string, result: string, more: object = {}) => ({
  unit: id,
  year: 2024,
  result,
  ...more,
});

describe('percentages', () => {
  const printed = (numerator: number, denominator: number): string => {
    const input = { year: 2024, period: { from: '2024-01-01', to: '2024-12-31' } };
    const values = { 'units.complyingRate': rateOf(numerator, denominator) };
    const draft = buildDraft(provinceForm().form, { ...input, values });
    return renderText('{units.complyingRate|rate}', { draft })
      .map(({ text }) => text)
      .join('');
  };

  // The vectors of domain §1.9.
  it.each([
    [106, 124, '85,48%'],
    [26, 27, '96,3%'],
    [6, 8, '75%'],
    [74, 89, '83,15%'],
    [18, 124, '14,52%'],
    [1, 8, '12,5%'],
    [1, 3, '33,33%'],
    [2, 3, '66,67%'],
    [1, 800, '0,13%'],
    [5, 1000, '0,5%'],
    [0, 1099, '0%'],
    [30, 30, '100%'],
  ])('%i/%i is %s', (numerator, denominator, text) => {
    expect(printed(numerator, denominator)).toBe(text);
  });
});

describe('counts', () => {
  it('counts "not sent" apart from "weak", and a unit without an opinion as neither', async () => {
    const province = provinceOf({
      opinions: [opinion('huyen-mau', 'weak', { checkMode: 'office' })],
    });
    const { figures } = (await rollAll([bundle('a', {})], province)).figures;
    const of = (key: string, level: string | null = null) => figureOf(figures, key, level);
    expect(of('units.inScope').value).toBe(3);
    expect(of('units.sent')).toMatchObject({ value: 1, units: ['so-mau'] });
    expect(of('units.complying')).toMatchObject({
      value: null,
      complete: false,
      unknown: ['so-mau'],
      problems: [{ code: 'rollup/units-unknown' }],
    });
    expect(of('units.weakResult')).toMatchObject({ value: null, units: ['huyen-mau'] });
    expect(of('units.weakRate', 'cap-huyen').value).toEqual({
      value: 100,
      numerator: 1,
      denominator: 1,
    });
    expect(of('units.noFile', 'cap-xa')).toMatchObject({ value: 1, units: ['xa-mau'] });
  });

  it('has no denominator without a list of units: every figure is null and says why', async () => {
    const rollup = await rollAll([bundle('a', {})], NO_PROVINCE);
    expect(rollup.figures.figures.every(({ value }) => value === null)).toBe(true);
    expect(rollup.figures.figures[0]!.problems).toMatchObject([{ code: 'rollup/no-units' }]);
    expect(rollup.problems.map(({ code }) => code)).toContain('rollup/units-missing');
  });

  it('states nothing by level while a unit has none, and the total all the same', async () => {
    const organisations = [unit('so-mau', 'Sở Mẫu', 'cap-tinh'), unit('x', 'Ban Mẫu', null)];
    const opinions = [opinion('so-mau', 'complying'), opinion('x', 'weak')];
    const { figures } = (await rollAll([], provinceOf({ organisations, opinions }))).figures;
    expect(figureOf(figures, 'units.complyingRate').value).toMatchObject({ value: 50 });
    expect(figureOf(figures, 'units.complyingRate', 'cap-tinh')).toMatchObject({
      value: null,
      problems: [{ code: 'rollup/level-unclear' }],
    });
  });

  it('does not call a silence proven while a file lies there that may be the unit’s', async () => {
    const opinions = [opinion('so-mau', 'complying'), opinion('huyen-mau', 'complying')];
    const cut = { name: 'x.json', bytes: bundle('x', {}).bytes.subarray(0, 100) };
    const of = async (files: Parameters<typeof rollAll>[0]) =>
      figureOf((await rollAll(files, provinceOf({ opinions }))).figures.figures, 'units.noFile');
    expect(await of([])).toMatchObject({ value: 1, complete: true, problems: [] });
    expect(await of([cut])).toMatchObject({
      value: 1,
      complete: false,
      problems: [{ code: 'rollup/unplaced-files', args: { count: 1 } }],
    });
  });

  it('knows of nobody that it sent nothing while nothing of the year has come in', async () => {
    const nothing = await rollAll([]);
    const stated = (key: string) => figureOf(nothing.figures.figures, key).value;
    // What is here is counted; what nobody can know yet is not 0 of 3.
    expect([stated('units.notSent'), stated('units.judged')]).toEqual([3, 0]);
    expect(['complying', 'weak', 'noFile'].map((key) => stated(`units.${key}`))).toEqual([
      null,
      null,
      null,
    ]);
    const first = await rollAll([bundle('a', {})]);
    expect(figureOf(first.figures.figures, 'units.noFile').units).toEqual(['huyen-mau', 'xa-mau']);
  });

  it('is cut by obligation', async () => {
    const { figures } = (await rollAll([])).figures;
    const cut = (obligation: string): RollupFigure =>
      figures.find(({ key, scope }) => key === 'units.inScope' && scope.obligation === obligation)!;
    expect(cut('required').units).toEqual(['huyen-mau', 'so-mau']);
    expect(cut('encouraged').units).toEqual(['xa-mau']);
  });
});

describe('sums', () => {
  it('add only what is stated, name who stated it, and are not complete', async () => {
    const files = [
      bundle('a', { values: { 'dossiers.received': 10, 'audit.count': 0 } }),
      bundle('b', { unit: 'UBND xã Mẫu', values: { 'dossiers.received': null } }),
    ];
    const { figures } = (await rollAll(files)).figures;
    expect(figureOf(figures, 'dossiers.received')).toMatchObject({
      value: 10,
      complete: false,
      units: ['so-mau'],
      unknown: ['huyen-mau', 'xa-mau'],
      problems: [{ code: 'rollup/partial-sum', args: { stated: 1, total: 3 } }],
    });
    expect(figureOf(figures, 'dossiers.received', 'cap-xa').value).toBeNull();
    // Said to be 0 is not the same as not said.
    expect(figureOf(figures, 'audit.count')).toMatchObject({ value: 0, units: ['so-mau'] });
  });

  it('take the on-time rate from total counts, of units that state all its parts', async () => {
    const parts = (early: number, onTime: number, overdue: number | null) => ({
      'dossiers.resolvedEarly': early,
      'dossiers.resolvedOnTime': onTime,
      'dossiers.resolvedOverdue': overdue,
    });
    const files = [
      bundle('a', { values: parts(1, 0, 0) }),
      bundle('b', { unit: 'UBND huyện Mẫu', values: parts(50, 49, 100) }),
      bundle('c', { unit: 'UBND xã Mẫu', values: parts(7, 7, null) }),
    ];
    const { figures } = (await rollAll(files)).figures;
    expect(figureOf(figures, 'dossiers.onTimeRate')).toMatchObject({
      value: { value: 50, numerator: 100, denominator: 200 },
      complete: false,
      units: ['huyen-mau', 'so-mau'],
    });
  });

  it('has no percent of nothing, and prints none', async () => {
    const none = {
      'dossiers.resolvedEarly': 0,
      'dossiers.resolvedOnTime': 0,
      'dossiers.resolvedOverdue': 0,
    };
    const rollup = await rollAll([bundle('a', { values: none })]);
    expect(figureOf(rollup.figures.figures, 'dossiers.onTimeRate').value).toEqual({
      value: null,
      numerator: 0,
      denominator: 0,
    });
    expect(rollup.input.values['dossiers.onTimeRate']).toBeNull();
  });

  it('take nothing on which bundle and report disagree, and ask', async () => {
    const report = docx('r.docx', 'BÁO CÁO', 'năm 2024');
    const said = { 'org.name': 'SỞ MẪU', 'report.year': 2024, 'audit.count': 2, 'tthc.total': 39 };
    const files = [bundle('a', { values: { 'audit.count': 1, 'tthc.total': 39 } }), report];
    const rollup = await rollAll(files, provinceOf(), readers([[report, said]]));
    const mine = rollup.returns.find(({ unit: { id } }) => id === 'so-mau')!;
    expect(mine).toMatchObject({
      status: 'questions',
      values: { 'tthc.total': 39 },
      problems: [{ code: 'rollup/files-disagree', args: { key: 'audit.count', found: '1 / 2' } }],
    });
    expect('audit.count' in mine.values).toBe(false);
  });

  it('cap the budget by the units that comply, by the rule in force', async () => {
    const opinions = ['so-mau', 'huyen-mau'].map((id) => opinion(id, 'complying'));
    const cap = (validTo: string | null) => [
      { amount: 10_000_000, validTo, source: 'Quyết định mẫu' },
    ];
    const of = async (validTo: string | null) =>
      figureOf(
        (await rollAll([], provinceOf({ opinions, budgetCaps: cap(validTo) }))).figures.figures,
        'budget.ceiling',
      );
    expect(await of(null)).toMatchObject({ value: 20_000_000, units: ['huyen-mau', 'so-mau'] });
    expect(await of('2023-12-31')).toMatchObject({
      value: null,
      problems: [{ code: 'rollup/no-cap' }],
    });
  });
});

describe('what people type', () => {
  it('never takes the place of what is counted', async () => {
    const rollup = await rollAll(
      [],
      provinceOf({
        opinions: [opinion('so-mau', 'weak')],
        report: { 'units.complying': 124, 'org.name': 'Sở Mẫu' },
      }),
    );
    expect(rollup.input.values).toMatchObject({ 'units.complying': 0, 'org.name': 'Sở Mẫu' });
    expect(rollup.problems.map(({ code }) => code)).toContain('rollup/computed-key');
  });
});
