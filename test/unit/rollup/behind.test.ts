/** Each number of the province report has its list of units, and the list adds up to the number. */
import { describe, expect, it } from 'vitest';
import type { Rate } from '../../../lib/domain/figures';
import { provinceForm } from '../../../lib/packs/province-forms';
import { renderReport } from '../../../lib/report/render-report';
import { capOn } from '../../../lib/rollup/figures/budget';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { givenBy } from '../../../lib/rollup/figures/share-of';
import type { RollupFigure } from '../../../lib/rollup/figures/types';
import { readProvince } from '../../../lib/rollup/province/read';
import type { Province } from '../../../lib/rollup/province/schema';
import { docxText } from '../../../lib/rollup/receive/docx-text';
import { pendingFiles } from '../../../lib/rollup/receive/pending';
import { rollUp, type Rollup } from '../../../lib/rollup/rollup';
import { readers } from '../../simulation/province/readers';
import { provinceWorld, YEAR } from '../../simulation/province/world';

async function world(seed: number, more: Record<string, unknown> = {}) {
  const { list, files } = await provinceWorld(seed);
  const caps = [{ amount: 10_000_000, validFrom: null, validTo: null, source: 'Quyết định mẫu' }];
  const text = JSON.stringify({ ...list, budgetCaps: caps, ...more });
  const province = readProvince(text, 'units.json').province!;
  return { province, rollup: await rollUp(files, province, YEAR, readers) };
}

/** Number that the list behind a figure adds up to, by hand: units counted, or what each of them gives. */
function added(
  figure: RollupFigure,
  rollup: Rollup,
  province: Province,
): number | [number, number] {
  const cap = capOn(province, rollup.units.day)?.amount ?? null;
  const returns = rollup.returns.filter(({ unit }) => figure.units.includes(unit.id));
  const given = returns.map((one) => givenBy(one, figure.key, cap));
  const { level } = figure.scope;
  const all = rollup.returns.filter(
    ({ unit }) => unit.inScope && (level === null || unit.level?.id === level),
  ).length;
  if (figure.key.startsWith('units.') && figure.key.endsWith('Rate')) return [returns.length, all];
  if (figure.key.startsWith('units.')) return returns.length;
  if (figure.key.startsWith('dossiers.onTimeRate')) {
    const rates = given as Rate[];
    const sum = (part: 'numerator' | 'denominator') =>
      rates.reduce((whole, rate) => whole + rate[part], 0);
    return [sum('numerator'), sum('denominator')];
  }
  return (given as number[]).reduce((sum, one) => sum + one, 0);
}

/** The figure that a printed value opens into; its own key, or that of the figure whose units it counts. */
function behind(key: string): { figure: string; counts: 'value' | 'units' } {
  const [, stated] = /^((?:dossiers|tthc)\..*?(?=Stated$)|.*?(?=Known$))/.exec(key) ?? [];
  return stated === undefined
    ? { figure: key, counts: 'value' }
    : { figure: stated, counts: 'units' };
}

const FILES = ['files.unit', 'files.unreadable', 'files.answer'];

function expectLists(rollup: Rollup, province: Province): number[] {
  const { values } = rollup.input;
  const known: number[] = [];
  for (const { key, type } of provinceForm().form.fields) {
    const value = values[key];
    if (!['count', 'rate', 'money'].includes(type) || value === null || value === undefined)
      continue;
    if (key === 'budget.perUnit') continue;
    if (FILES.includes(key)) {
      const ids = rollup.returns.flatMap(({ unit }) => (unit.inScope ? [unit.id] : []));
      const list = pendingFiles(rollup.files, new Set(ids));
      expect([key, list.filter(({ why }) => `files.${why}` === key).length]).toEqual([key, value]);
    } else {
      const { figure: name, counts } = behind(key);
      const figure = figureOf(rollup.figures.figures, name);
      const list = counts === 'units' ? figure.units.length : added(figure, rollup, province);
      const printed =
        typeof value === 'number'
          ? value
          : [(value as Rate).numerator, (value as Rate).denominator];
      expect([key, list]).toEqual([key, printed]);
    }
    if (typeof value === 'number') known.push(value);
    else known.push(...Object.values(value as Rate).filter((one) => one !== null));
  }
  return known;
}

/** A whole province is made, received and rolled up. */
const LONG = 60_000;

describe('numbers of the province report', () => {
  it.each([1, 4])(
    'open into lists that add up to them (seed %i)',
    async (seed) => {
      const { rollup, province } = await world(seed);
      expectLists(rollup, province);
    },
    LONG,
  );

  it('do so where some units have no opinion yet', async () => {
    const { rollup, province } = await world(2, { opinions: [] });
    expect(rollup.input.values['units.open']).toBeGreaterThan(100);
    expectLists(rollup, province);
  });

  it('do so by level, in the text and in the annex', async () => {
    const { rollup, province } = await world(3);
    const rows = rollup.input.values['annex.levels'] as Record<string, unknown>[];
    const keys = {
      inScope: 'units.inScope',
      sent: 'units.sent',
      complying: 'units.complying',
      weak: 'units.weakResult',
      noFile: 'units.noFile',
      open: 'units.open',
    };
    const scopes = [...rollup.figures.levels.map(({ id }) => id), null];
    expect(rows).toHaveLength(scopes.length);
    for (const [at, level] of scopes.entries())
      for (const [column, key] of Object.entries(keys)) {
        const figure = figureOf(rollup.figures.figures, key, level);
        expect([level, column, rows[at]![column]]).toEqual([
          level,
          column,
          added(figure, rollup, province),
        ]);
      }
  });

  it('are all of the numbers in the text', async () => {
    const { rollup, province } = await world(1);
    const known = new Set(expectLists(rollup, province));
    for (const { complying } of rollup.input.values.levels as { complying: Rate }[])
      for (const one of Object.values(complying)) known.add(one!);
    known.add(rollup.input.values['budget.perUnit'] as number);
    const text = docxText((await renderReport(provinceForm().form, rollup.input)).bytes!)!;
    const body = text.slice(text.indexOf('1. Mặt làm được'), text.indexOf('Trên đây'));
    const plain = body
      .replace(/^[12]\. /gm, '')
      .replace(/ISO 9001:2015/g, '')
      .replace(/\d{2}\/\d{1,2}\/\d{4}/g, '');
    const tokens = plain.match(/\d[\d.]*(?:,\d+)?/g)!.map((one) => one.replace(/\.$/, ''));
    const numbers = tokens.map((one) => Number(one.replace(/\./g, '').replace(',', '.')));
    expect(numbers.length).toBeGreaterThan(25);
    expect(numbers.filter((one) => !known.has(one))).toEqual([]);
  });
});
