import { dayNumber, dayOfInstant, printInstant } from '../data/calendar';
import { datasetNameFor, todayOf } from '../data/clock';
import { dataset } from '../data/generate';
import { PROCEDURES } from '../data/procedures';
import type { DatasetName, SampleDossier } from '../data/types';
import { unitById, unitByName } from '../data/units';

/** Answers of the iGate family's own API. The extension must never call any of these. */

const STATUS: Record<SampleDossier['status'], string> = {
  registered: 'Chờ tiếp nhận',
  accepted: 'Mới tiếp nhận',
  notAccepted: 'Từ chối tiếp nhận',
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

const CHANNEL = { online: 'Trực tuyến', direct: 'Trực tiếp', postal: 'Bưu chính công ích' };
const OPEN = new Set(['accepted', 'processing', 'withdrawalRequested']);

/** "Còn N ngày" / "Quá hạn N ngày" of a dossier that is still being worked on; "" otherwise. */
export function deadlineText(dossier: SampleDossier, name: DatasetName): string {
  if (dossier.dueAt === null || !OPEN.has(dossier.status)) return '';
  const days = dayNumber(dayOfInstant(dossier.dueAt)) - dayNumber(todayOf(name));
  if (days < 0) return `Quá hạn ${-days} ngày`;
  return days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`;
}

const print = (instant: string | null): string => (instant === null ? '' : printInstant(instant));

function row(dossier: SampleDossier, name: DatasetName): Record<string, unknown> {
  return {
    id: dossier.id,
    code: dossier.code,
    procedureCode: `${dossier.procedure.code}.000.00.00.H99`,
    procedure: dossier.procedure.name,
    sector: dossier.procedure.field,
    applyMethod: CHANNEL[dossier.channel],
    applicant: dossier.applicant,
    agency: unitById(dossier.unitId).name,
    appliedDate: print(dossier.submittedAt),
    acceptedDate: print(dossier.receivedAt),
    appointmentDate: print(dossier.dueAt),
    firstAppointmentDate: print(dossier.dueAtOriginal),
    completedDate: print(dossier.resultAt),
    returnedDate: print(dossier.returnedAt),
    withdrawnDate: print(dossier.withdrawnAt),
    refusedDate: print(dossier.refusedAt),
    stoppedDate: print(dossier.stoppedAt),
    apologisedDate: print(dossier.apologisedAt),
    supplements: dossier.supplements.map((one) => ({
      requested: print(one.requestedAt),
      completed: print(one.completedAt),
    })),
    dossierStatus: STATUS[dossier.status],
    deadline: deadlineText(dossier, name),
    noDue: dossier.dueAt === null,
    task: dossier.step,
    assignee: dossier.official,
    department: dossier.department,
    results: dossier.resultFiles,
  };
}

/** A page (0-based) of accepted dossiers, newest first, filtered as the query string of the screen says. */
export function searchAnswer(query: URLSearchParams): unknown {
  const from = query.get('acceptFrom') ?? '';
  const to = query.get('acceptTo') ?? '';
  const name = datasetNameFor(to === '' ? '9999' : to);
  const unit = unitByName(query.get('agency') ?? '');
  const code = (query.get('code') ?? '').trim();
  const applicant = (query.get('applicant') ?? '').trim();
  const size = Number(query.get('size') ?? '20');
  const page = Number(query.get('page') ?? '0');
  const list = dataset(name).dossiers.filter((dossier) => {
    if (dossier.receivedAt === null) return false;
    const day = dayOfInstant(dossier.receivedAt);
    if ((from !== '' && day < from) || (to !== '' && day > to)) return false;
    return (
      (unit === null || dossier.unitId === unit.id) &&
      (code === '' || dossier.code.includes(code)) &&
      (applicant === '' || dossier.applicant.name.includes(applicant))
    );
  });
  const content = [...list].reverse().slice(page * size, (page + 1) * size);
  return { content: content.map((one) => row(one, name)), totalElements: list.length };
}

/** One dossier by its key, whichever data set it is in; null where there is none. */
export function detailAnswer(id: string): unknown {
  for (const name of ['2026', '2022'] as const) {
    const found = dataset(name).dossiers.find((one) => one.id === id);
    if (found !== undefined) return row(found, name);
  }
  return null;
}

/** The procedure catalogue of a unit, whole (no size) or by pages. */
export function procedureAnswer(query: URLSearchParams): unknown {
  const unit = unitByName(query.get('agency') ?? '');
  const list = PROCEDURES.filter((one) => unit === null || one.unitId === unit.id);
  const size = Number(query.get('size') ?? String(list.length));
  const page = Number(query.get('page') ?? '0');
  return {
    content: list.slice(page * size, (page + 1) * size).map((one) => ({
      code: `${one.code}.000.00.00.H99`,
      name: one.name,
      sector: one.field,
      agency: unitById(one.unitId).name,
      level: one.level,
    })),
    totalElements: list.length,
  };
}
