/** Many invented dossiers and the pages that list them, alike from run to run. */
import { addDays } from '../../../lib/domain/instant';
import type { Dossier, Reading } from '../../../lib/domain/reading';
import { dossier, list, statistics, figure } from '../../unit/figures/support/builders';

/** Received over the year asked for and most of the one before, as a portal keeps them. */
const FIRST_DAY = '2021-03-01';
const DAYS = 620;
const PROCEDURES = 124;
const UNITS = ['Sở Xây dựng', 'Sở Nội vụ', 'Sở Tư pháp', 'UBND huyện Kỳ Anh'];
const CHANNELS = ['online', 'direct', 'postal'] as const;

/** A hash of a number, 0 ≤ x < 1: the same ledger in every run. */
function chance(at: number, salt: number): number {
  let x = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}

/** Dossier `at` of `count`, the oldest first. */
export function manyDossier(at: number, count: number): Dossier {
  const receivedAt = addDays(FIRST_DAY, Math.floor((at / count) * DAYS));
  const serial = String(at % 10_000_000).padStart(7, '0');
  const code = `000.00.12.H99-${receivedAt.slice(2).replaceAll('-', '')}-${serial}`;
  const procedure = Math.floor(chance(at, 1) * PROCEDURES);
  const due = addDays(receivedAt, 5 + (procedure % 20));
  const isOpen = chance(at, 2) < 0.08;
  const end = addDays(receivedAt, Math.floor(chance(at, 3) * (7 + (procedure % 20))));
  return dossier(code, {
    procedure: `Thủ tục số ${procedure}: cấp, sửa đổi hoặc gia hạn giấy phép của loại việc thứ ${procedure}`,
    procedureCode: `1.${String(procedure).padStart(6, '0')}`,
    field: `Lĩnh vực ${procedure % 17}`,
    unit: UNITS[Math.floor(chance(at, 4) ** 2 * UNITS.length)]!,
    channel: CHANNELS[Math.floor(chance(at, 5) ** 2 * CHANNELS.length)]!,
    receivedAt: `${receivedAt}T08:${String(10 + (at % 50))}:00+07:00`,
    dueAt: `${due}T17:00:00+07:00`,
    ...(isOpen
      ? { status: 'processing', statusText: 'Đang xử lý' }
      : {
          resultAt: `${end}T15:${String(10 + (at % 50))}:00+07:00`,
          status: 'finished',
          statusText: 'Đã có kết quả',
        }),
    ...(chance(at, 6) < 0.03 && {
      supplements: [{ requestedAt: addDays(receivedAt, 1), completedAt: addDays(receivedAt, 2) }],
    }),
  });
}

const idOf = (name: string): string => name.padStart(32, '0');

/** A page of the list with the dossiers of the given numbers. */
export function manyPage(name: string, numbers: readonly number[], count: number): Reading {
  const rows = numbers.map((at) => manyDossier(at, count));
  const from = numbers[0]! + 1;
  return list(idOf(name), rows, {
    title: 'Danh sách hồ sơ',
    coverage: { from, to: from + rows.length - 1, total: count },
  });
}

/** All dossiers as pages of `size`, in order. */
export function* manyPages(count: number, size: number): Generator<Reading> {
  for (let first = 0; first < count; first += size) {
    const numbers = Array.from({ length: Math.min(size, count - first) }, (_, at) => first + at);
    yield manyPage(`page-${first}`, numbers, count);
  }
}

/** A second portal that shows each hundredth dossier with another due day, so that there is something to join. */
export function otherPortal(count: number): Reading {
  const rows = Array.from({ length: Math.ceil(count / 100) }, (_, at) => ({
    ...manyDossier(at * 100, count),
    dueAt: addDays(FIRST_DAY, 30 + (at % 500)),
  }));
  const url = 'https://dichvucong.example.vn/danh-sach';
  return list(idOf('other'), rows, { title: 'Hồ sơ đã nộp' }, { url });
}

/** Printed totals of the twelve months, as a statistics page shows them. */
export const monthPages = (year: number): Reading[] =>
  Array.from({ length: 12 }, (_, at) => {
    const month = String(at + 1).padStart(2, '0');
    const period = { from: `${year}-${month}-01`, to: addDays(`${year}-${month}-01`, 27) };
    return statistics(idOf(`month-${month}`), period, [figure('received.inPeriod', 100 + at)]);
  });
