import {
  parsePrintedDay,
  printDay,
  printInstant,
  dayNumber,
  dayOf,
  dayOfInstant,
} from '../data/calendar';
import { datasetNameFor } from '../data/clock';
import { dataset } from '../data/generate';
import type { Period, SampleDossier } from '../data/types';
import { unitByName } from '../data/units';
import { countByUnit, countersOf, totalOf, type Counter } from './count/vendor-d';

/** Answers of the portaldvc family's own API. The extension must never call any of these. */

/** The period of two printed dates; null where one is missing or no date. */
function periodOf(query: URLSearchParams): Period | null {
  const from = parsePrintedDay(query.get('tuNgay') ?? '');
  const to = parsePrintedDay(query.get('denNgay') ?? '');
  return from === null || to === null ? null : { from, to };
}

/** One row a unit under its group, and the total. */
export function reportAnswer(query: URLSearchParams): unknown {
  const period = periodOf(query);
  if (period === null) return { error: 'Từ ngày, đến ngày không hợp lệ' };
  const kind = query.get('loai') ?? '';
  const rows = countByUnit(period).filter((row) => kind === '' || row.unit.group === kind);
  return {
    data: rows.map((row) => ({
      catalog: row.unit.group,
      tenThongKe: row.unit.name,
      ...row.counts,
    })),
    tong: totalOf(rows),
  };
}

const NATIONAL_CODE: Record<string, number> = {
  registered: 1,
  accepted: 2,
  notAccepted: 3,
  processing: 4,
  supplementRequested: 5,
  paymentRequested: 6,
  withdrawalRequested: 7,
  stopped: 8,
  finished: 9,
  delivered: 10,
  withdrawn: 11,
  refused: 12,
};

function listed(dossier: SampleDossier): unknown {
  const print = (instant: string | null): string | null =>
    instant === null ? null : printInstant(instant);
  return {
    id: dossier.id,
    maHoSo: dossier.code,
    trichYeuHoSo: dossier.summary,
    tenTTHC: dossier.procedure.name,
    tenBuoc: dossier.step,
    trangThaiHoSoId: NATIONAL_CODE[dossier.status],
    kenhThucHien: { direct: 1, online: 2, postal: 3 }[dossier.channel],
    ngayNopHoSo: print(dossier.submittedAt),
    ngayTiepNhan: print(dossier.receivedAt),
    ngayHenTra: print(dossier.dueAt),
    ngayKetThucXuLy: print(dossier.resultAt ?? dossier.withdrawnAt ?? dossier.refusedAt),
    ngayTra: print(dossier.returnedAt),
    ngayXacNhanKetQua: print(dossier.resultAt),
    soKyHieuKetQua: dossier.resultNumber,
    dinhKemKetQua: dossier.resultFiles.join('##'),
    chuHoSo: dossier.applicant,
    phi: dossier.fee,
    phongBan: dossier.department,
    nguoiXuLy: dossier.official,
  };
}

const IN_GROUP: Record<string, (dossier: SampleDossier) => boolean> = {
  'tat-ca': () => true,
  'cho-tra': (dossier) => dossier.status === 'finished',
  'da-tra': (dossier) => dossier.status === 'delivered',
};

function pageOf(list: readonly SampleDossier[], query: URLSearchParams): unknown {
  const size = Number(query.get('pageSize') ?? '50');
  const page = Number(query.get('pageNumber') ?? '1');
  return {
    data: list.slice((page - 1) * size, page * size).map(listed),
    currentPage: page,
    pageSize: size,
    totalCount: list.length,
    totalPages: Math.ceil(list.length / size),
  };
}

/** A page of an officer's list, newest first. A dossier not accepted yet counts by the day it was handed in. */
export function dossierListAnswer(query: URLSearchParams): unknown {
  const period = periodOf(query);
  if (period === null) return { error: 'Từ ngày, đến ngày không hợp lệ' };
  const unit = unitByName(query.get('donVi') ?? '');
  const inGroup = IN_GROUP[query.get('groupCode') ?? 'tat-ca'] ?? (() => false);
  const list = dataset(datasetNameFor(period.to)).dossiers.filter((dossier) => {
    const day = dayOfInstant(dossier.receivedAt ?? dossier.submittedAt);
    return (
      day >= period.from &&
      day <= period.to &&
      inGroup(dossier) &&
      (unit === null || dossier.unitId === unit.id)
    );
  });
  return pageOf([...list].reverse(), query);
}

/** The dossiers behind one figure of a report: what the dialog shows. */
export function drillDownAnswer(query: URLSearchParams): unknown {
  const period = periodOf(query);
  if (period === null) return { error: 'Từ ngày, đến ngày không hợp lệ' };
  const unit = unitByName(query.get('MaDonVi') ?? '');
  const counter = query.get('tieuChi') as Counter;
  const list = dataset(datasetNameFor(period.to)).dossiers.filter(
    (one) => (unit === null || one.unitId === unit.id) && countersOf(one, period).includes(counter),
  );
  return pageOf(list, query);
}

const monthPeriod = (year: number, month: number): Period => {
  const from = `${year}-${String(month).padStart(2, '0')}-01`;
  const next =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return { from, to: dayOf(dayNumber(next) - 1) };
};

/** The public statistics page: the table of a month or year, and a card for each month of the year so far. */
export function publicAnswer(query: URLSearchParams): unknown {
  const year = Number(query.get('nam'));
  const month = Number(query.get('thang') ?? '0');
  const period =
    month === 0 ? { from: `${year}-01-01`, to: `${year}-12-31` } : monthPeriod(year, month);
  const rows = countByUnit(period);
  const cards = Array.from({ length: 11 }, (_unused, at) => ({
    thang: at + 1,
    nam: year,
    ...totalOf(countByUnit(monthPeriod(year, at + 1))),
  }));
  return {
    bang: rows.map((row) => ({ tenThongKe: row.unit.name, ...row.counts })),
    tong: totalOf(rows),
    theThang: cards,
    ky: `${printDay(period.from)} - ${printDay(period.to)}`,
  };
}
