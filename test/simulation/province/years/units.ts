/** Units of a province that is reformed: some end, merge, split, are absorbed, renamed or founded between 2024 and 2026. */
import type { Prng } from '../../../sample-portal/data/prng';

export const YEARS = [2024, 2025, 2026] as const;
export type Year = (typeof YEARS)[number];
export type LevelId = 'cap-tinh' | 'cap-huyen' | 'cap-xa';

export interface Unit {
  id: string;
  name: string;
  level: LevelId;
  /** First and last day; null: without bound. */
  from: string | null;
  to: string | null;
  /** Who goes on with its work. */
  into: string[];
  /** The name it bore until a day. */
  former: { name: string; until: string } | null;
}

/** Last day of the three levels; the day after it the two begin (NQ 202/2025/QH15). */
export const LAST_OF_THREE = '2025-06-30';
export const FIRST_OF_TWO = '2025-07-01';

const unit = (id: string, name: string, level: LevelId, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name, level, from: null, to: null, into: [], former: null },
  ...more,
});

const ends = (to: string, ...into: string[]): Partial<Unit> => ({ to, into });

/** The units of all years; what became of whom is in `into`. */
export function unitsOf(prng: Prng): Unit[] {
  return [...departments(prng), ...districts(prng), ...communes(prng)];
}

function departments(prng: Prng): Unit[] {
  const plain = Array.from({ length: prng.int(2, 4) }, (_, at) =>
    unit(`so-${at + 1}`, `Sở Mẫu ${at + 1}`, 'cap-tinh'),
  );
  return [
    ...plain,
    unit('so-ten', 'Sở Tên Nay', 'cap-tinh', {
      former: { name: 'Sở Tên Xưa', until: '2025-02-28' },
    }),
    unit('so-a', 'Sở Gộp Một', 'cap-tinh', ends('2025-02-28', 'so-ab')),
    unit('so-b', 'Sở Gộp Hai', 'cap-tinh', ends('2025-02-28', 'so-ab')),
    unit('so-ab', 'Sở Gộp Chung', 'cap-tinh', { from: '2025-03-01' }),
    // Taken in by one that goes on, on some day of 2025; on its last day it is still there.
    unit('so-nhap', 'Sở Nhập', 'cap-tinh', {
      ...ends(prng.pick(['2025-02-28', LAST_OF_THREE, '2025-12-31']), 'so-1'),
    }),
    unit('so-moi', 'Sở Mới Lập', 'cap-tinh', {
      from: prng.pick(['2025-03-01', '2026-01-01', '2026-04-01']),
    }),
  ];
}

const districts = (prng: Prng): Unit[] =>
  Array.from({ length: prng.int(1, 3) }, (_, at) =>
    unit(`huyen-${at + 1}`, `UBND huyện Mẫu ${at + 1}`, 'cap-huyen', ends(LAST_OF_THREE)),
  );

function communes(prng: Prng): Unit[] {
  const groups = Array.from({ length: prng.int(2, 3) }, (_, at) => merged(prng, at + 1));
  const stay = Array.from({ length: prng.int(1, 3) }, (_, at) =>
    unit(`xa-cu-${at + 1}`, `UBND xã Giữ ${at + 1}`, 'cap-xa'),
  );
  return [
    ...groups.flat(),
    ...stay,
    ...chain(),
    // One that becomes two: nobody knows how its numbers are to be divided.
    unit('xa-chia', 'UBND xã Chia', 'cap-xa', ends(LAST_OF_THREE, 'xa-phan-1', 'xa-phan-2')),
    unit('xa-phan-1', 'UBND xã Phần Một', 'cap-xa', { from: FIRST_OF_TWO }),
    unit('xa-phan-2', 'UBND xã Phần Hai', 'cap-xa', { from: FIRST_OF_TWO }),
  ];
}

/** Two or three that become one, at the reform or at the end of the year; at times it takes the name of one of them. */
function merged(prng: Prng, no: number): Unit[] {
  const into = `xa-moi-${no}`;
  const atYearsEnd = no > 1 && prng.chance(0.25);
  const [last, first] = atYearsEnd ? ['2025-12-31', '2026-01-01'] : [LAST_OF_THREE, FIRST_OF_TWO];
  const parts = Array.from({ length: prng.int(2, 3) }, (_, at) =>
    unit(`xa-${no}-${at + 1}`, `UBND xã Đồng ${no} ${'ABC'[at]!}`, 'cap-xa', ends(last, into)),
  );
  const name = prng.chance(0.4) ? parts[0]!.name : `UBND xã Hợp ${no}`;
  return [...parts, unit(into, name, 'cap-xa', { from: first })];
}

/** Merged twice within one year: x and y, then they and z. */
const chain = (): Unit[] => [
  unit('xa-x', 'UBND xã Chuỗi X', 'cap-xa', ends('2025-03-31', 'xa-xy')),
  unit('xa-y', 'UBND xã Chuỗi Y', 'cap-xa', ends('2025-03-31', 'xa-xy')),
  unit('xa-xy', 'UBND xã Chuỗi Giữa', 'cap-xa', {
    from: '2025-04-01',
    ...ends(LAST_OF_THREE, 'xa-xyz'),
  }),
  unit('xa-z', 'UBND xã Chuỗi Z', 'cap-xa', ends(LAST_OF_THREE, 'xa-xyz')),
  unit('xa-xyz', 'UBND xã Chuỗi Cuối', 'cap-xa', { from: FIRST_OF_TWO }),
];

export const isThere = ({ from, to }: Unit, day: string): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

/** The name that a unit bore on a day. */
export const nameOn = ({ name, former }: Unit, day: string): string =>
  former !== null && day <= former.until ? former.name : name;

/**
 * Where the work of a unit lies on a day, for one that was there on an earlier day: ids, itself where it is still there;
 * none where nobody went on with it.
 */
export function becameOn(one: Unit, day: string, all: readonly Unit[]): string[] {
  if (isThere(one, day)) return [one.id];
  const next = one.into.map((id) => all.find((other) => other.id === id)!);
  return [...new Set(next.flatMap((other) => becameOn(other, day, all)))];
}
