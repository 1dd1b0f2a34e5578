/** What the province lays down: days, scope with reasons, obligations, amounts, last days. Each by date. */
import type { Prng } from '../../../sample-portal/data/prng';
import { FIRST_OF_TWO, LAST_OF_THREE, type LevelId, type Unit, type Year } from './units';

export interface Dated {
  validFrom: string | null;
  validTo: string | null;
}
export type Obligation = 'required' | 'encouraged';

export interface Rules {
  /** The day of a year on which names, levels and units hold. */
  day: (year: Year) => string;
  /** Of 2025: half a year of three levels, or the end of it. */
  halfYear: boolean;
  scope: { unit: string; year: Year; inScope: boolean; reason: string }[];
  /** The first that fits: a unit's own before its level's. */
  obligations: (Dated & {
    unit?: string;
    level?: LevelId;
    obligation: Obligation;
    source: string;
  })[];
  caps: (Dated & { amount: number; source: string })[];
  due: (year: Year) => string;
}

export function rulesOf(prng: Prng, units: readonly Unit[]): Rules {
  const halfYear = prng.chance(0.35);
  const day = (year: Year) => (halfYear && year === 2025 ? LAST_OF_THREE : `${year}-12-31`);
  const always = { validFrom: null, validTo: null };
  const communeDuty = prng.chance(0.5)
    ? [{ level: 'cap-xa' as const, obligation: 'required' as const, validFrom: '2026-03-01' }]
    : [];
  return {
    day,
    halfYear,
    scope: scopeOf(prng, units, halfYear),
    obligations: [
      { ...always, unit: 'so-2', obligation: 'encouraged', source: 'Văn bản mẫu' },
      ...communeDuty.map((one) => ({ ...one, validTo: null, source: 'Quyết định mẫu' })),
    ],
    caps: [
      { amount: 10_000_000, validFrom: '2019-03-05', validTo: LAST_OF_THREE, source: 'Mức cũ' },
      { amount: 12_000_000, validFrom: FIRST_OF_TWO, validTo: null, source: 'Mức mới' },
    ],
    due: (year) => `${year}-11-15`,
  };
}

/** Left out for a year or for good, with the reason; in some worlds a district is kept in 2025 although it has ended. */
function scopeOf(prng: Prng, units: readonly Unit[], halfYear: boolean): Rules['scope'] {
  const has = (id: string) => units.some((one) => one.id === id);
  const out = (unit: string, ...years: Year[]) =>
    has(unit)
      ? years.map((year) => ({ unit, year, inScope: false, reason: `Không có TTHC năm ${year}` }))
      : [];
  const keeps = !halfYear && prng.chance(0.5);
  const kept = {
    unit: 'huyen-1',
    year: 2025 as const,
    inScope: true,
    reason: 'Tính đến 30/6/2025',
  };
  return [
    ...out('so-3', 2024, 2025, 2026),
    ...out('xa-cu-1', prng.pick<Year>([2024, 2025])),
    ...out('xa-1-1', ...(prng.chance(0.4) ? [2024 as const] : [])),
    ...(keeps ? [kept] : []),
  ];
}
