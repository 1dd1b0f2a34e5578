import { todayOf } from '../data/clock';
import { dataset } from '../data/generate';
import { dayNumber } from '../data/calendar';
import { PROCEDURES } from '../data/procedures';
import type { DatasetName, Period, SampleDossier, Status } from '../data/types';
import { UNITS } from '../data/units';
import { day, dossiersFor, within } from './sets';
import type { DossiersTruth, ListedDossier, ProceduresTruth } from './types';

const unitName = (d: SampleDossier): string =>
  UNITS.find((unit) => unit.id === d.unitId)?.name ?? '';

/** Everything null that the page does not show. */
const NOTHING = {
  procedure: null,
  procedureCode: null,
  field: null,
  submittedAt: null,
  dueAtOriginal: null,
  resultAt: null,
  resultConfirmedAt: null,
  returnedAt: null,
  supplements: [],
  withdrawnAt: null,
  refusedAt: null,
  stoppedAt: null,
  apologisedAt: null,
  latenessText: null,
  resultAttached: null,
} as const;

const HATINH_STATUS: Record<Status, string> = {
  registered: 'Mới đăng ký',
  accepted: 'Được tiếp nhận',
  notAccepted: 'Không được tiếp nhận',
  processing: 'Đang xử lý',
  supplementRequested: 'Yêu cầu bổ sung giấy tờ',
  paymentRequested: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  withdrawalRequested: 'Công dân yêu cầu rút hồ sơ',
  stopped: 'Dừng xử lý',
  finished: 'Đã xử lý xong',
  delivered: 'Đã trả kết quả',
  withdrawn: 'Đã rút hồ sơ',
  refused: 'Từ chối giải quyết',
};

const IGATE_STATUS: Record<Status, string> = {
  ...HATINH_STATUS,
  registered: 'Chờ tiếp nhận',
  accepted: 'Mới tiếp nhận',
  notAccepted: 'Từ chối tiếp nhận',
};

/** The composite cell; the unit is that of the filter. */
function hatinhDossier(d: SampleDossier, unit: string | null, withResult: boolean): ListedDossier {
  const seen = d.receivedAt !== null;
  return {
    ...NOTHING,
    supplements: [],
    code: d.code,
    unit,
    channel: seen ? d.channel : null,
    submittedAt: seen ? null : d.submittedAt,
    receivedAt: d.receivedAt,
    dueAt: seen ? d.dueAt : null,
    returnedAt: d.returnedAt,
    resultConfirmedAt: withResult ? d.resultAt : null,
    status: d.status,
    statusText: HATINH_STATUS[d.status],
    resultAttached: withResult ? d.resultFiles.length > 0 : null,
  };
}

/** "Còn N ngày", "Quá hạn N ngày" by calendar days, for dossiers still worked on. */
function lateness(d: SampleDossier, name: DatasetName): string | null {
  if (d.dueAt === null || !['accepted', 'processing', 'withdrawalRequested'].includes(d.status))
    return null;
  const left = dayNumber(day(d.dueAt)) - dayNumber(todayOf(name));
  if (left === 0) return 'Đến hạn hôm nay';
  return left > 0 ? `Còn ${left} ngày` : `Quá hạn ${-left} ngày`;
}

function igateDossier(d: SampleDossier, name: DatasetName): ListedDossier {
  return {
    ...NOTHING,
    supplements: [],
    code: d.code,
    procedure: d.procedure.name,
    procedureCode: `${d.procedure.code}.000.00.00.H99`,
    unit: unitName(d),
    channel: d.channel,
    receivedAt: d.receivedAt,
    dueAt: d.dueAt,
    resultAt: d.resultAt,
    status: d.status,
    statusText: IGATE_STATUS[d.status],
    latenessText: lateness(d, name),
  };
}

interface Paging {
  page?: number;
  size?: number;
}

function page(
  list: readonly SampleDossier[],
  { page: number = 1, size = 50 }: Paging,
  print: (d: SampleDossier) => ListedDossier,
): Pick<DossiersTruth, 'total' | 'from' | 'to' | 'dossiers'> {
  const newestFirst = [...list].reverse();
  const rows = newestFirst.slice((number - 1) * size, number * size);
  return {
    total: list.length,
    from: (number - 1) * size + 1,
    to: (number - 1) * size + rows.length,
    dossiers: rows.map(print),
  };
}

/** An officer's list of the Hà Tĩnh family. `unit` null means "Tất cả". The date filter takes a dossier not accepted yet by the day it was handed in. */
export function truthHatinhList(
  which: 'all' | 'finished' | 'delivered',
  period: Period,
  unit: string | null,
  paging: Paging,
): DossiersTruth {
  const list = dossiersFor(period.to)
    .filter((d) => within(d.receivedAt ?? d.submittedAt, period))
    .filter((d) => which === 'all' || d.status === which)
    .filter((d) => unit === null || unitName(d) === unit);
  const print = (d: SampleDossier): ListedDossier => hatinhDossier(d, unit, which !== 'all');
  return { kind: 'dossiers', period, totalPrinted: false, ...page(list, paging, print) };
}

/** The iGate list, filtered by the day of receipt (`of: "received"`). */
export function truthIgateList(period: Period, unit: string | null, paging: Paging): DossiersTruth {
  const name: DatasetName = period.to.startsWith('2022') ? '2022' : '2026';
  const list = dossiersFor(period.to)
    .filter((d) => within(d.receivedAt, period))
    .filter((d) => unit === null || unitName(d) === unit);
  return {
    kind: 'dossiers',
    period,
    totalPrinted: true,
    ...page(list, { size: 20, ...paging }, (d) => igateDossier(d, name)),
  };
}

/** A dossier's detail page: the only one that prints every date. */
export function truthIgateDetail(id: string): DossiersTruth {
  for (const name of ['2026', '2022'] as const) {
    const d = dataset(name).dossiers.find((one) => one.id === id);
    if (d === undefined) continue;
    const { field } = d.procedure;
    const {
      submittedAt,
      dueAtOriginal,
      returnedAt,
      supplements,
      withdrawnAt,
      refusedAt,
      stoppedAt,
      apologisedAt,
    } = d;
    const dossier: ListedDossier = {
      ...igateDossier(d, name),
      ...{
        field,
        submittedAt,
        dueAtOriginal,
        returnedAt,
        supplements,
        withdrawnAt,
        refusedAt,
        stoppedAt,
        apologisedAt,
      },
      resultAttached: d.resultFiles.length > 0,
    };
    return {
      kind: 'dossiers',
      period: null,
      total: 1,
      totalPrinted: false,
      from: 1,
      to: 1,
      dossiers: [dossier],
    };
  }
  throw new Error(`no sample dossier ${id}`);
}

/** The procedure catalogue: whole where no size is given. */
export function truthProcedures(unit: string | null, paging: Paging): ProceduresTruth {
  const list = PROCEDURES.map((one) => ({
    code: `${one.code}.000.00.00.H99`,
    name: one.name,
    field: one.field,
    unit: UNITS.find((known) => known.id === one.unitId)?.name ?? '',
  })).filter((one) => unit === null || one.unit === unit);
  const { page: number = 1, size = list.length } = paging;
  return {
    kind: 'procedures',
    total: list.length,
    totalPrinted: paging.size !== undefined,
    rows: list.slice((number - 1) * size, number * size),
  };
}
