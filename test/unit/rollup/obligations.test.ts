/** Who must report, by which rule and since when (domain Q14): nobody is lost, nobody of no rule is hidden in a sum. */
import { describe, expect, it } from 'vitest';
import { obligationLines } from '../../../lib/rollup/board/obligations';
import { figureOf } from '../../../lib/rollup/figures/figures';
import { rollUp } from '../../../lib/rollup/rollup';
import { bundle, provinceOf, readers, unit } from './support/province';

const UNITS = [
  unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
  unit('huyen-mau', 'UBND huyện Mẫu', 'cap-huyen'),
  unit('xa-mau', 'UBND xã Mẫu', 'cap-xa'),
  unit('xa-hai', 'UBND xã Hai', 'cap-xa'),
];

const rolled = (year: number, more: Record<string, unknown> = {}) =>
  rollUp([bundle('a', { year })], provinceOf({ organisations: UNITS, ...more }), year, readers());

const DECREE = /^Quyết định số 19\/2014\/QĐ-TTg/;

describe('lines by obligation', () => {
  it('say level, rule, source and days, and add up to the units in scope', async () => {
    const obligations = [
      {
        unit: 'xa-hai',
        obligation: 'required',
        validFrom: '2024-03-01',
        source: 'Kế hoạch 5/KH-UBND',
      },
    ];
    const { returns, units, figures } = await rolled(2024, { obligations });
    const lines = obligationLines({ returns, units });
    expect(
      lines.map(({ obligation, level, inScope, sent }) => [obligation, level, inScope, sent]),
    ).toEqual([
      ['required', 'Cấp tỉnh', 1, 1],
      ['required', 'Cấp huyện', 1, 0],
      ['required', null, 1, 0],
      ['encouraged', 'Cấp xã', 1, 0],
    ]);
    expect(lines[1]!.rule).toMatchObject({ of: 'level', validTo: '2025-06-30' });
    expect(lines[0]!.rule!.source).toMatch(DECREE);
    expect(lines[2]).toMatchObject({
      rule: { of: 'unit', source: 'Kế hoạch 5/KH-UBND', validFrom: '2024-03-01', validTo: null },
      units: [{ id: 'xa-hai', name: 'UBND xã Hai' }],
    });
    const sum = lines.reduce((all, line) => all + line.inScope, 0);
    expect(sum).toBe(figureOf(figures.figures, 'units.inScope').value);
  });

  it('keep those of no rule apart, and the report says how many there are', async () => {
    // Districts ended on 30/6/2025; one that is still listed has no rule on the last day of 2026.
    const { returns, units, figures, input } = await rolled(2026);
    const lines = obligationLines({ returns, units });
    expect(lines[lines.length - 1]).toEqual({
      obligation: null,
      rule: null,
      level: null,
      inScope: 1,
      sent: 0,
      unclear: 0,
      units: [{ id: 'huyen-mau', name: 'UBND huyện Mẫu' }],
    });
    expect(figureOf(figures.figures, 'units.obligationUnknown')).toMatchObject({
      value: 1,
      units: ['huyen-mau'],
    });
    expect(input.values['units.obligationUnknown']).toBe(1);
    const cut = figures.figures.filter(
      ({ key, scope }) => key === 'units.inScope' && scope.obligation,
    );
    const known = cut.reduce((all, { value }) => all + (value as number), 0);
    expect(known + 1).toBe(figureOf(figures.figures, 'units.inScope').value);
  });

  it('hold no unit that is out of scope', async () => {
    const scope = [{ unit: 'xa-mau', year: 2024, inScope: false, reason: 'Không có TTHC' }];
    const lines = obligationLines(await rolled(2024, { scope }));
    expect(lines.find(({ obligation }) => obligation === 'encouraged')!.inScope).toBe(1);
  });
});
