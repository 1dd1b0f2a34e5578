/** The province's list of units as dated data (domain §2.2, §2.3, §4.2; Q14). */
import { describe, expect, it } from 'vitest';
import { NO_PROVINCE, readProvince } from '../../../lib/rollup/province/read';
import { unitsOfYear } from '../../../lib/rollup/province/units';
import { provinceFigures } from '../../../lib/rollup/figures/figures';
import { returnsOf } from '../../../lib/rollup/returns';
import { listed, provinceOf, unit } from './support/province';

/** A district that ended on 30/6/2025, a commune that went up in another on that day. */
const REFORM = [
  unit('so-mau', 'Sở Mẫu', 'cap-tinh'),
  unit('huyen-mau', 'UBND huyện Mẫu', 'cap-huyen', { validTo: '2025-06-30' }),
  unit('xa-cu', 'UBND xã Mẫu Cũ', 'cap-xa', {
    validTo: '2025-06-30',
    successors: [{ id: 'xa-moi' }],
  }),
  unit('xa-moi', 'UBND xã Mẫu Mới', 'cap-xa', { validFrom: '2025-07-01' }),
];

const levelsOf = (year: number, more: Record<string, unknown> = {}): string[] => {
  const province = provinceOf({ organisations: REFORM, ...more });
  const units = unitsOfYear(province, year);
  const nothing = {
    files: [],
    current: new Map(),
    dossiers: new Map(),
    sheets: [],
    unopened: new Map(),
    waiting: new Map(),
    maybe: new Map(),
  };
  const returns = returnsOf(units.units, nothing, province, year);
  return provinceFigures(returns, units, province, 0).levels.map(({ id }) => id);
};

describe('levels by date', () => {
  it('has three levels in 2024 and two in 2026; 2025 is what its reference day says', () => {
    expect(levelsOf(2024)).toEqual(['cap-tinh', 'cap-huyen', 'cap-xa']);
    expect(levelsOf(2025)).toEqual(['cap-tinh', 'cap-xa']);
    expect(levelsOf(2025, { reference: [{ year: 2025, day: '2025-06-30' }] })).toEqual([
      'cap-tinh',
      'cap-huyen',
      'cap-xa',
    ]);
    expect(levelsOf(2026)).toEqual(['cap-tinh', 'cap-xa']);
  });

  it('says why a unit is out of scope, and lets the province say otherwise', () => {
    const scope = [
      { unit: 'huyen-mau', year: 2025, inScope: true, reason: 'tính đến 30/6/2025' },
      { unit: 'so-mau', year: 2025, inScope: false, reason: 'không có TTHC' },
    ];
    const { units } = unitsOfYear(provinceOf({ organisations: REFORM, scope }), 2025);
    expect(units.map(({ id, inScope, reason, outside }) => [id, inScope, reason, outside])).toEqual(
      [
        ['huyen-mau', true, 'tính đến 30/6/2025', 'ended'],
        ['so-mau', false, 'không có TTHC', null],
        ['xa-cu', false, null, 'ended'],
        ['xa-moi', true, null, null],
      ],
    );
  });

  it('calls a unit by the name of the day, and by the one in force where nothing tells the former one', () => {
    const until = { validTo: '2025-02-28' };
    const organisations = [
      unit('a', 'Sở Tên Nay', 'cap-tinh', { aliases: [{ name: 'Sở Tên Xưa', ...until }] }),
      unit('b', 'Sở Hai', 'cap-tinh', { aliases: [{ name: 'Sở H' }] }),
      unit('c', 'Sở Ba', 'cap-tinh', {
        aliases: [
          { name: 'Sở Ba Xưa', ...until },
          { name: 'SBX', ...until },
        ],
      }),
    ];
    const of = (year: number) =>
      unitsOfYear(provinceOf({ organisations }), year).units.map(({ name }) => name);
    expect(of(2024)).toEqual(['Sở Tên Xưa', 'Sở Hai', 'Sở Ba']);
    expect(of(2025)).toEqual(['Sở Tên Nay', 'Sở Hai', 'Sở Ba']);
  });

  it('knows which units are of a year at all', () => {
    const scope = [{ unit: 'huyen-mau', year: 2026, inScope: false, reason: 'đã giải thể' }];
    const of = (year: number) =>
      unitsOfYear(provinceOf({ organisations: REFORM, scope }), year)
        .units.filter(({ ofYear }) => ofYear)
        .map(({ id }) => id);
    expect(of(2024)).toEqual(['huyen-mau', 'so-mau', 'xa-cu']);
    expect(of(2025)).toEqual(['huyen-mau', 'so-mau', 'xa-cu', 'xa-moi']);
    // Of the district somebody said something; the old commune is nobody's question any more.
    expect(of(2026)).toEqual(['huyen-mau', 'so-mau', 'xa-moi']);
  });

  it('warns of a unit under a level that is no more', () => {
    const organisations = [unit('huyen-mau', 'UBND huyện Mẫu', 'cap-huyen')];
    const { problems } = unitsOfYear(provinceOf({ organisations }), 2026);
    expect(problems).toMatchObject([{ code: 'rollup/level-not-in-force', severity: 'warning' }]);
  });

  it('takes an obligation from the unit, then its level, then the decree', () => {
    const obligations = [
      { unit: 'xa-mau', obligation: 'required', source: 'Kế hoạch mẫu' },
      {
        level: 'cap-tinh',
        obligation: 'encouraged',
        validFrom: '2026-01-01',
        source: 'Quyết định mẫu',
      },
    ];
    const of = (year: number) =>
      Object.fromEntries(
        unitsOfYear(provinceOf({ obligations }), year).units.map(({ id, obligation }) => [
          id,
          obligation,
        ]),
      );
    expect(of(2024)).toEqual({
      'so-mau': 'required',
      'huyen-mau': 'required',
      'xa-mau': 'required',
    });
    expect(of(2026)).toMatchObject({ 'so-mau': 'encouraged', 'huyen-mau': null });
    const plain = unitsOfYear(provinceOf(), 2024).units.find(({ id }) => id === 'xa-mau');
    expect(plain!.obligation).toBe('encouraged');
  });
});

describe('reading units.json', () => {
  const refused = (more: Record<string, unknown>) =>
    readProvince(JSON.stringify(listed(more)), 'units.json').problems.map(({ message }) => message);

  it.each([
    [
      'a unit twice',
      { organisations: [unit('a', 'A', null), unit('a', 'B', null)] },
      'organisations: "a"',
    ],
    [
      'an opinion twice',
      { opinions: [1, 2].map(() => ({ unit: 'so-mau', year: 2024, result: 'weak' })) },
      'so-mau 2024',
    ],
    [
      'an opinion of nobody',
      { opinions: [{ unit: 'x', year: 2024, result: 'weak' }] },
      '"x" is not among',
    ],
    ['no reason', { scope: [{ unit: 'so-mau', year: 2024, inScope: false }] }, 'needs a reason'],
    [
      'an unknown word',
      { opinions: [{ unit: 'so-mau', year: 2024, result: 'good' }] },
      'opinions.0.result',
    ],
    ['an unknown key', { units: [] }, 'units'],
  ])('refuses %s', (_, more, words) => {
    expect(refused(more).join('\n')).toContain(words);
  });

  it('refuses what is not JSON, and knows no unit where there is no list', () => {
    expect(readProvince('{', 'units.json').problems).toMatchObject([
      { code: 'rollup/units-unreadable' },
    ]);
    expect(unitsOfYear(NO_PROVINCE, 2024).units).toEqual([]);
  });
});
