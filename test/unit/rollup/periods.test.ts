/** Figures of different days: said, and never a complete sum. */
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { outputOf } from '../../../lib/rollup/output';
import { bundle, rollAll } from './support/province';

const sent = (name: string, unit: string, from: string, to: string) =>
  bundle(name, { unit, values: { 'dossiers.received': 100 }, period: { from, to } });

const YEAR_TO_NOVEMBER = ['2024-01-01', '2024-11-20'] as const;
const HALF = ['2024-01-01', '2024-06-30'] as const;

describe('periods of units', () => {
  it('names the units that report other days than most, and calls no sum of them complete', async () => {
    const rollup = await rollAll([
      sent('a', 'Sở Mẫu', ...YEAR_TO_NOVEMBER),
      sent('b', 'UBND huyện Mẫu', ...HALF),
      sent('c', 'UBND xã Mẫu', ...YEAR_TO_NOVEMBER),
    ]);
    expect(figureOf(rollup.figures.figures, 'dossiers.received')).toMatchObject({
      value: 300,
      complete: false,
      problems: [{ code: 'rollup/mixed-periods', args: { units: 'UBND huyện Mẫu' } }],
    });
    const told = rollup.problems.filter(({ code }) => code === 'rollup/other-period');
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/UBND huyện Mẫu.*01\/01\/2024–30\/6\/2024.*01\/01\/2024–20\/11\/2024/),
    ]);
    // A level whose one unit reports other days is no better than the province's sum.
    const { figures } = rollup.figures;
    expect(figureOf(figures, 'dossiers.received', 'cap-huyen').complete).toBe(false);
    expect(figureOf(figures, 'dossiers.received', 'cap-xa').complete).toBe(true);
  });

  it('measures by the longest period where no two units agree, and lists all of them', async () => {
    const rollup = await rollAll([
      sent('a', 'Sở Mẫu', ...HALF),
      sent('b', 'UBND huyện Mẫu', ...YEAR_TO_NOVEMBER),
      sent('c', 'UBND xã Mẫu', '2023-12-15', '2024-03-31'),
    ]);
    const output = outputOf(rollup, { written: false, problems: [] });
    expect(output.periods.map(({ from, to, units }) => [from, to, units])).toEqual([
      [...YEAR_TO_NOVEMBER, ['huyen-mau']],
      [...HALF, ['so-mau']],
      ['2023-12-15', '2024-03-31', ['xa-mau']],
    ]);
    expect([...rollup.spans.strays.keys()].sort()).toEqual(['so-mau', 'xa-mau']);
    expect(output.files[0]!.period).toEqual({ from: HALF[0], to: HALF[1] });
  });

  it('says nothing where all report the same days', async () => {
    const rollup = await rollAll([
      sent('a', 'Sở Mẫu', ...HALF),
      sent('b', 'UBND huyện Mẫu', ...HALF),
      sent('c', 'UBND xã Mẫu', ...HALF),
    ]);
    expect(figureOf(rollup.figures.figures, 'dossiers.received')).toMatchObject({
      value: 300,
      complete: true,
      problems: [],
    });
    expect(rollup.spans.problems).toEqual([]);
  });
});
