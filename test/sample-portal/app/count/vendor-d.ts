import { dayOfInstant } from '../../data/calendar';
import { datasetNameFor } from '../../data/clock';
import { dataset } from '../../data/generate';
import type { Day, Period, SampleDossier, Unit } from '../../data/types';
import { UNITS } from '../../data/units';

/**
 * How the portaldvc vendor counts (day precision, today's status even for past periods), with the field names its
 * API uses. The truth of the tests is computed elsewhere, from its own reading of the same rules.
 */
export type Counter =
  | 'tongSo'
  | 'tiepNhanKyTruoc'
  | 'tiepNhanTrongKy'
  | 'tiepNhanQuaMang'
  | 'tiepNhanTrucTiepVaBCCI'
  | 'tongDaXuLy'
  | 'daXuLyTruocHan'
  | 'daXuLyDungHan'
  | 'daXuLyQuaHan'
  | 'daXuLyDungHanVaTraLai'
  | 'tongDangXuLy'
  | 'dangXuLyTrongHan'
  | 'dangXuLyQuaHan'
  | 'dangXuLyTrongHanVaBoSung'
  | 'tongBoSung'
  | 'tongTraLai'
  | 'coSoHoaTPHS'
  | 'chuaSoHoaTPHS'
  | 'coKetQua'
  | 'daSoHoaKetQua'
  | 'chuaSoHoaKetQua';

export type Counts = Record<Counter, number>;

const COUNTERS: readonly Counter[] = [
  'tongSo',
  'tiepNhanKyTruoc',
  'tiepNhanTrongKy',
  'tiepNhanQuaMang',
  'tiepNhanTrucTiepVaBCCI',
  'tongDaXuLy',
  'daXuLyTruocHan',
  'daXuLyDungHan',
  'daXuLyQuaHan',
  'daXuLyDungHanVaTraLai',
  'tongDangXuLy',
  'dangXuLyTrongHan',
  'dangXuLyQuaHan',
  'dangXuLyTrongHanVaBoSung',
  'tongBoSung',
  'tongTraLai',
  'coSoHoaTPHS',
  'chuaSoHoaTPHS',
  'coKetQua',
  'daSoHoaKetQua',
  'chuaSoHoaKetQua',
];

const WAITING = new Set(['supplementRequested', 'paymentRequested', 'stopped']);

/** Ngày kết thúc xử lý: of a result, a withdrawal or a return. */
export function endDay(dossier: SampleDossier): Day | null {
  const end = dossier.resultAt ?? dossier.withdrawnAt ?? dossier.refusedAt;
  return end === null ? null : dayOfInstant(end);
}

function closedCounters(dossier: SampleDossier, end: Day): Counter[] {
  if (dossier.resultAt === null) return ['tongDaXuLy', 'tongTraLai', 'daXuLyDungHanVaTraLai'];
  const due = dossier.dueAt === null ? end : dayOfInstant(dossier.dueAt);
  const files: Counter[] = [
    'coKetQua',
    dossier.resultFiles.length > 0 ? 'daSoHoaKetQua' : 'chuaSoHoaKetQua',
  ];
  if (end < due) return ['tongDaXuLy', 'daXuLyTruocHan', ...files];
  if (end > due) return ['tongDaXuLy', 'daXuLyQuaHan', ...files];
  return ['tongDaXuLy', 'daXuLyDungHan', 'daXuLyDungHanVaTraLai', ...files];
}

function openCounters(dossier: SampleDossier, to: Day): Counter[] {
  if (WAITING.has(dossier.status))
    return ['tongDangXuLy', 'tongBoSung', 'dangXuLyTrongHanVaBoSung'];
  const inTime = dossier.dueAt === null || dayOfInstant(dossier.dueAt) >= to;
  return inTime
    ? ['tongDangXuLy', 'dangXuLyTrongHan', 'dangXuLyTrongHanVaBoSung']
    : ['tongDangXuLy', 'dangXuLyQuaHan'];
}

/** Every counter of the vendor's tables that this dossier adds one to. Empty where it is outside the period. */
export function countersOf(dossier: SampleDossier, period: Period): Counter[] {
  if (dossier.receivedAt === null) return [];
  const received = dayOfInstant(dossier.receivedAt);
  const end = endDay(dossier);
  if (received > period.to) return [];
  const counters: Counter[] = ['tongSo'];
  if (received >= period.from) {
    const digital = dossier.channel === 'online' || dossier.official.length % 3 !== 0;
    counters.push(
      'tiepNhanTrongKy',
      dossier.channel === 'online' ? 'tiepNhanQuaMang' : 'tiepNhanTrucTiepVaBCCI',
      digital ? 'coSoHoaTPHS' : 'chuaSoHoaTPHS',
    );
  } else if (end === null || end >= period.from) counters.push('tiepNhanKyTruoc');
  else return [];
  const closed = end !== null && end <= period.to;
  return counters.concat(closed ? closedCounters(dossier, end) : openCounters(dossier, period.to));
}

const zero = (): Counts => Object.fromEntries(COUNTERS.map((name) => [name, 0])) as Counts;

export interface UnitCounts {
  unit: Unit;
  counts: Counts;
}

/** One row a unit, in the order of the list of units. */
export function countByUnit(period: Period): UnitCounts[] {
  const rows = new Map(UNITS.map((unit) => [unit.id, { unit, counts: zero() }]));
  for (const dossier of dataset(datasetNameFor(period.to)).dossiers) {
    const counts = rows.get(dossier.unitId)?.counts;
    if (counts !== undefined) for (const name of countersOf(dossier, period)) counts[name] += 1;
  }
  return [...rows.values()];
}

/** The row "Tổng số" of some rows. */
export function totalOf(rows: readonly UnitCounts[]): Counts {
  const total = zero();
  for (const row of rows) for (const name of COUNTERS) total[name] += row.counts[name];
  return total;
}
