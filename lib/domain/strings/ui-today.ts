/** Texts of the daily view. */
import { defineStrings } from './catalogue';

export const uiTodayStrings = defineStrings({
  title: { vi: 'Hôm nay, {day}', en: 'Today, {day}' },
  days: { vi: 'Xem hồ sơ đến hạn trong', en: 'Due within' },
  daysOption: { vi: '{days} ngày', en: '{days} days' },
  basis: {
    vi: 'Theo lần thấy cuối của từng hồ sơ; hồ sơ có thể đã xong từ đó mà tiện ích chưa thấy. Đếm ngày theo lịch, không trừ ngày nghỉ. Không gồm hồ sơ tạm dừng, đã rút, đã xong.',
    en: 'By the last sight of each dossier; it may have been finished since. Calendar days, days off included. Without paused, withdrawn and finished ones.',
  },
  overdue: { vi: 'Đã quá hạn ({count})', en: 'Overdue ({count})' },
  dueToday: { vi: 'Đến hạn hôm nay ({count})', en: 'Due today ({count})' },
  soon: {
    vi: 'Đến hạn trong {days} ngày tới ({count})',
    en: 'Due in the next {days} days ({count})',
  },
  none: { vi: 'Không có hồ sơ nào.', en: 'None.' },
  noneSeen: {
    vi: 'Chưa thấy hồ sơ nào. Mở danh sách hồ sơ trên cổng; hồ sơ gần đến hạn hiện ra ở đây.',
    en: 'No dossier has been seen. Open the dossier list on the portal; dossiers near their due day appear here.',
  },
  unitAsk: {
    vi: 'Cổng in hồ sơ của nhiều đơn vị và chưa chọn đơn vị nào: danh sách gồm mọi đơn vị.',
    en: 'The portal prints dossiers of several units and none is chosen: all units are listed.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  due: { vi: 'Hẹn trả', en: 'Due' },
  left: { vi: 'Còn lại', en: 'Left' },
  seen: { vi: 'Thấy lần cuối', en: 'Last seen' },
  page: { vi: 'Trang', en: 'Page' },
  late: { vi: 'quá {days} ngày', en: '{days} days late' },
  lateToday: { vi: 'quá giờ hẹn hôm nay', en: 'past the hour today' },
  inDays: { vi: 'còn {days} ngày', en: '{days} days left' },
  dueNow: { vi: 'hôm nay', en: 'today' },
  seenDaysAgo: { vi: 'thấy lần cuối {days} ngày trước', en: 'last seen {days} days ago' },
  seenToday: { vi: 'thấy hôm nay', en: 'seen today' },
  old: {
    vi: '{count} hồ sơ thấy lần cuối đã {days} ngày trước hoặc lâu hơn. Mở lại danh sách trên cổng để biết tình trạng mới.',
    en: '{count} dossiers were last seen {days} or more days ago. Open the list on the portal again to know their present state.',
  },
  firstDueUnknown: {
    vi: 'đã có thư xin lỗi, không thấy ngày hẹn ban đầu',
    en: 'apologised for, the first due day is not shown',
  },
  leftOut: { vi: 'Không nằm trong danh sách: {parts}.', en: 'Not listed: {parts}.' },
  'leftOut.paused': { vi: '{count} hồ sơ tạm dừng', en: '{count} paused' },
  'leftOut.noDue': {
    vi: '{count} hồ sơ đang giải quyết mà trang không hiện ngày hẹn trả',
    en: '{count} open without a due day',
  },
  'leftOut.impossible': {
    vi: '{count} hồ sơ có ngày hẹn trả trước ngày tiếp nhận',
    en: '{count} due before they were received',
  },
  'leftOut.unit': { vi: '{count} hồ sơ chưa rõ đơn vị', en: '{count} of a unit not known' },
  more: { vi: 'Xem thêm {count}', en: 'Show {count} more' },
  open: { vi: 'Mở trang', en: 'Open the page' },
  openOf: {
    vi: 'Mở trang của hồ sơ {code} trên cổng',
    en: 'Open the page of {code} on the portal',
  },
  copy: { vi: 'Sao chép bảng', en: 'Copy the table' },
  copyOf: { vi: 'Sao chép bảng: {name}', en: 'Copy the table: {name}' },
  monthTitle: { vi: 'Tháng này', en: 'This month' },
  monthCaption: {
    vi: 'Số liệu tháng đang chạy và của cả tháng trước',
    en: 'The running month and the whole month before',
  },
  figure: { vi: 'Số liệu', en: 'Figure' },
  monthToDate: { vi: 'Từ {from} đến hôm nay', en: '{from} to today' },
  lastMonth: { vi: 'Cả tháng {month}', en: 'All of {month}' },
  line: {
    vi: '{overdue} hồ sơ quá hạn, {soon} hồ sơ đến hạn trong {days} ngày',
    en: '{overdue} overdue, {soon} due within {days} days',
  },
  lineNone: {
    vi: 'Không thấy hồ sơ quá hạn hay đến hạn trong {days} ngày',
    en: 'None overdue or due within {days} days',
  },
  lineOld: { vi: 'có hồ sơ thấy lần cuối {days} ngày trước', en: 'some last seen {days} days ago' },
});
