/** What is said about what was seen: how old it is, what is missing, what stands there twice, what portals say differently. */
import { defineStrings } from './catalogue';

export const figureSightStrings = defineStrings({
  'figures/stale': {
    vi: 'Trang của đơn vị được đọc lần cuối ngày {readAt}, đã {days} ngày; kỳ còn đang chạy nên số liệu có thể đã khác. Hãy mở lại trang.',
    en: 'The unit’s pages were last read on {readAt}, {days} days ago; the period is still running, so the figures may have changed. Open the page again.',
  },
  'figures/month-gap': {
    vi: 'Chưa thấy trang, danh sách hay hồ sơ nào của tháng {months}; số liệu của kỳ có thể thiếu.',
    en: 'No page, list or dossier of {months} was seen; the figures of the period may lack them.',
  },
  'figures/duplicate-code': {
    vi: 'Mã hồ sơ {code} có hai dòng khác nhau trong cùng một danh sách ({fields}); chỉ tính một lần, hãy xem dòng nào đúng.',
    en: 'Code {code} stands in one list twice with different data ({fields}); it is counted once, look which row is right.',
  },
  'figures/possible-duplicate': {
    vi: 'Hồ sơ {code} và {other} trên hai cổng cùng thủ tục, cùng đơn vị, cùng lúc tiếp nhận {receivedAt}: có thể là một hồ sơ. Đang tính là hai; hãy kiểm tra.',
    en: 'Dossiers {code} and {other} on two portals share procedure, unit and the instant of receipt {receivedAt}: they may be one. They are counted as two; please check.',
  },
  'figures/improbable-all-attached': {
    vi: 'Cả {count} hồ sơ tiếp nhận đều đã gắn kết quả ngay khi kỳ vừa kết thúc: hồ sơ nhận những ngày cuối thường chưa có kết quả, hãy kiểm tra lại.',
    en: 'All {count} dossiers received have a result attached though the period has just ended: those of the last days are normally still open, please check.',
  },
  'figures/improbable-none-overdue': {
    vi: 'Không có hồ sơ giải quyết quá hạn nhưng {count} hồ sơ đang giải quyết đã quá hạn: không nên viết “không để xảy ra hồ sơ quá hạn”.',
    en: 'No dossier was resolved late, but {count} open ones are overdue: do not claim that none is late.',
  },
  'figures/resolved-exceeds-received': {
    vi: 'Đã giải quyết ({resolved}) nhiều hơn tiếp nhận ({received}) cộng kỳ trước chuyển qua ({carried}).',
    en: 'Resolved ({resolved}) exceeds received ({received}) plus carried over ({carried}).',
  },
  'figures/balance-remainder': {
    vi: 'Tổng tiếp nhận ({leftValue}) còn {remainder} hồ sơ ngoài đã giải quyết và đang giải quyết: cổng này để riêng {outside}, không phải lỗi.',
    en: 'Of all received ({leftValue}) {remainder} are neither resolved nor in progress: this portal keeps {outside} apart, which is no error.',
  },
  'figures/dates-order': {
    vi: '{code}: {name} {date} trước ngày tiếp nhận {receivedAt}',
    en: '{code}: {name} {date} before received {receivedAt}',
  },
  'figures/origin-value': {
    vi: '{host}: {name} {value} (thấy {at})',
    en: '{host}: {name} {value} (seen {at})',
  },
  'figures/double-row': {
    vi: '{name}: {values}',
    en: '{name}: {values}',
  },
});

/** Names of dossier fields, put into the messages above. */
export const sightWords = defineStrings({
  procedure: { vi: 'thủ tục', en: 'procedure' },
  procedureCode: { vi: 'mã thủ tục', en: 'procedure code' },
  field: { vi: 'lĩnh vực', en: 'field' },
  unit: { vi: 'đơn vị', en: 'unit' },
  channel: { vi: 'kênh tiếp nhận', en: 'channel' },
  submittedAt: { vi: 'ngày nộp', en: 'submitted' },
  receivedAt: { vi: 'ngày tiếp nhận', en: 'received' },
  dueAt: { vi: 'ngày hẹn trả', en: 'due day' },
  dueAtOriginal: { vi: 'ngày hẹn trả ban đầu', en: 'first due day' },
  resultAt: { vi: 'ngày có kết quả', en: 'result day' },
  returnedAt: { vi: 'ngày trả kết quả', en: 'hand-over day' },
  withdrawnAt: { vi: 'ngày rút', en: 'withdrawn' },
  refusedAt: { vi: 'ngày từ chối', en: 'refused' },
  stoppedAt: { vi: 'ngày dừng', en: 'stopped' },
  apologisedAt: { vi: 'ngày xin lỗi', en: 'apology' },
  status: { vi: 'trạng thái', en: 'status' },
  statusText: { vi: 'chữ trạng thái', en: 'status text' },
  latenessText: { vi: 'chữ tình trạng hạn', en: 'lateness text' },
  resultAttached: { vi: 'gắn kết quả', en: 'result attached' },
});
