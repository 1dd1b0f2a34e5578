/** What a column or a number can mean, in names that stand alone, grouped as an officer looks for them. */
import type { DossierField, PageConcept, Qualifier } from '../concepts';
import { defineStrings } from './catalogue';

export type Meaning = PageConcept | 'rate.onTime' | 'rate.other' | DossierField;
export type MeaningGroup =
  'rows' | 'received' | 'resolved' | 'inProgress' | 'otherCounts' | 'rates' | 'dossier' | 'dates';

export const meaningGroupStrings = defineStrings({
  rows: { vi: 'Tên của dòng', en: 'What the rows are' },
  received: { vi: 'Số hồ sơ tiếp nhận', en: 'Dossiers received' },
  resolved: { vi: 'Số hồ sơ đã giải quyết', en: 'Dossiers resolved' },
  inProgress: { vi: 'Số hồ sơ đang giải quyết', en: 'Dossiers in progress' },
  otherCounts: { vi: 'Số khác', en: 'Other counts' },
  rates: { vi: 'Tỷ lệ (không lấy, tiện ích tự tính)', en: 'Rates (not taken, computed anew)' },
  dossier: { vi: 'Thông tin của từng hồ sơ', en: 'Facts of one dossier' },
  dates: { vi: 'Ngày của từng hồ sơ', en: 'Dates of one dossier' },
} satisfies Record<MeaningGroup, { vi: string; en: string }>);

interface Named {
  group: MeaningGroup;
  vi: string;
  en: string;
}

/** Every meaning that can be taught. `satisfies` keeps the list whole. */
export const meaningNames = {
  unit: { group: 'rows', vi: 'Đơn vị', en: 'Unit' },
  field: { group: 'rows', vi: 'Lĩnh vực', en: 'Field' },
  procedure: { group: 'rows', vi: 'Thủ tục', en: 'Procedure' },
  'received.total': {
    group: 'received',
    vi: 'Tổng số nhận giải quyết (trong kỳ và kỳ trước)',
    en: 'Received in total, with those carried over',
  },
  'received.inPeriod': {
    group: 'received',
    vi: 'Tiếp nhận trong kỳ',
    en: 'Received in the period',
  },
  'received.online': { group: 'received', vi: 'Tiếp nhận trực tuyến', en: 'Received online' },
  'received.direct': {
    group: 'received',
    vi: 'Tiếp nhận trực tiếp',
    en: 'Received at the counter',
  },
  'received.postal': {
    group: 'received',
    vi: 'Tiếp nhận qua bưu chính công ích',
    en: 'Received by post',
  },
  'received.directPostal': {
    group: 'received',
    vi: 'Tiếp nhận trực tiếp và bưu chính (một số chung)',
    en: 'Received at the counter or by post',
  },
  carriedOver: { group: 'received', vi: 'Kỳ trước chuyển qua', en: 'Carried over' },
  'resolved.total': { group: 'resolved', vi: 'Đã giải quyết, tổng số', en: 'Resolved in total' },
  'resolved.early': { group: 'resolved', vi: 'Đã giải quyết trước hạn', en: 'Resolved early' },
  'resolved.onTime': { group: 'resolved', vi: 'Đã giải quyết đúng hạn', en: 'Resolved on time' },
  'resolved.earlyOnTime': {
    group: 'resolved',
    vi: 'Đã giải quyết đúng và trước hạn (một số chung)',
    en: 'Resolved early or on time',
  },
  'resolved.overdue': { group: 'resolved', vi: 'Đã giải quyết quá hạn', en: 'Resolved overdue' },
  'resolved.refused': { group: 'resolved', vi: 'Từ chối, không giải quyết', en: 'Refused' },
  'delivered.done': { group: 'resolved', vi: 'Đã trả kết quả', en: 'Delivered' },
  'delivered.waiting': {
    group: 'resolved',
    vi: 'Đã có kết quả, chưa trả',
    en: 'Not yet delivered',
  },
  'inProgress.total': {
    group: 'inProgress',
    vi: 'Đang giải quyết, tổng số',
    en: 'In progress in total',
  },
  'inProgress.inTime': {
    group: 'inProgress',
    vi: 'Đang giải quyết, còn trong hạn',
    en: 'In progress, in time',
  },
  'inProgress.overdue': {
    group: 'inProgress',
    vi: 'Đang giải quyết, đã quá hạn',
    en: 'In progress, overdue',
  },
  'overdue.total': {
    group: 'otherCounts',
    vi: 'Tổng số trễ hạn (đã và đang giải quyết)',
    en: 'Overdue in total',
  },
  stepDelayed: { group: 'otherCounts', vi: 'Chậm tiến độ ở một bước', en: 'Delayed at a step' },
  paused: {
    group: 'otherCounts',
    vi: 'Tạm dừng (chờ bổ sung, chờ nghĩa vụ tài chính)',
    en: 'Paused',
  },
  stopped: { group: 'otherCounts', vi: 'Dừng giải quyết', en: 'Stopped' },
  notAccepted: { group: 'otherCounts', vi: 'Không được tiếp nhận', en: 'Not accepted' },
  waitingIntake: { group: 'otherCounts', vi: 'Chờ tiếp nhận', en: 'Waiting for intake' },
  withdrawn: { group: 'otherCounts', vi: 'Số hồ sơ rút', en: 'Withdrawn' },
  returned: { group: 'otherCounts', vi: 'Số hồ sơ trả lại', en: 'Returned' },
  returnedOrWithdrawn: {
    group: 'otherCounts',
    vi: 'Số hồ sơ trả lại hoặc rút (một số chung)',
    en: 'Returned or withdrawn',
  },
  resultDigitised: { group: 'otherCounts', vi: 'Số kết quả đã số hóa', en: 'Results digitised' },
  'procedures.total': {
    group: 'otherCounts',
    vi: 'Số thủ tục đang áp dụng',
    en: 'Procedures in force',
  },
  resultAttached: { group: 'otherCounts', vi: 'Có đính kèm kết quả', en: 'Result attached' },
  'rate.onTime': { group: 'rates', vi: 'Tỷ lệ đúng và trước hạn', en: 'Rate early and on time' },
  'rate.other': { group: 'rates', vi: 'Tỷ lệ khác', en: 'Another rate' },
  code: { group: 'dossier', vi: 'Mã hồ sơ', en: 'Dossier code' },
  otherCodes: { group: 'dossier', vi: 'Mã khác của hồ sơ', en: 'Another code' },
  procedureCode: { group: 'dossier', vi: 'Mã thủ tục', en: 'Procedure code' },
  channel: { group: 'dossier', vi: 'Hình thức nộp', en: 'Channel' },
  status: { group: 'dossier', vi: 'Trạng thái', en: 'Status' },
  latenessText: { group: 'dossier', vi: 'Còn hạn, quá hạn (bằng chữ)', en: 'Lateness in words' },
  submittedAt: { group: 'dates', vi: 'Ngày nộp', en: 'Submitted' },
  receivedAt: { group: 'dates', vi: 'Ngày tiếp nhận', en: 'Received' },
  dueAt: { group: 'dates', vi: 'Ngày hẹn trả', en: 'Due' },
  dueAtOriginal: { group: 'dates', vi: 'Ngày hẹn trả ban đầu', en: 'First due day' },
  resultAt: { group: 'dates', vi: 'Ngày có kết quả', en: 'Result' },
  returnedAt: { group: 'dates', vi: 'Ngày trả kết quả', en: 'Handed over' },
  supplementRequestedAt: { group: 'dates', vi: 'Ngày yêu cầu bổ sung', en: 'Supplement asked for' },
  supplementCompletedAt: { group: 'dates', vi: 'Ngày bổ sung xong', en: 'Supplement completed' },
  withdrawnAt: { group: 'dates', vi: 'Ngày rút hồ sơ', en: 'Withdrawn on' },
  refusedAt: { group: 'dates', vi: 'Ngày từ chối', en: 'Refused on' },
  stoppedAt: { group: 'dates', vi: 'Ngày dừng giải quyết', en: 'Stopped on' },
  apologisedAt: { group: 'dates', vi: 'Ngày xin lỗi', en: 'Apologised on' },
} satisfies Record<Meaning, Named>;

export const qualifierNames = {
  includesReturned: { vi: 'gồm cả hồ sơ trả lại', en: 'with returned ones' },
  includesWithdrawn: { vi: 'gồm cả hồ sơ rút', en: 'with withdrawn ones' },
  includesPaused: { vi: 'gồm cả hồ sơ tạm dừng', en: 'with paused ones' },
} satisfies Record<Qualifier, { vi: string; en: string }>;

/** Parts that the vocabulary knows by name; any other words do as well. */
export const partNames = {
  supplement: { vi: 'chờ bổ sung', en: 'waiting for papers' },
  payment: { vi: 'chờ nghĩa vụ tài chính', en: 'waiting for payment' },
  fullOnline: { vi: 'trực tuyến toàn trình', en: 'wholly online' },
  partialOnline: { vi: 'trực tuyến một phần', en: 'partly online' },
  apologised: { vi: 'có xin lỗi', en: 'with an apology' },
  notApologised: { vi: 'không xin lỗi', en: 'without an apology' },
};
