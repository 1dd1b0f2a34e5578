/** Texts of the report of a subordinate unit: its own values, what is taken from the office, what is missing. */
import { defineStrings } from './catalogue';

export const uiUnitReportStrings = defineStrings({
  title: { vi: 'Báo cáo năm {year} của {unit}', en: 'Report of {year} of {unit}' },
  about: {
    vi: 'Kỳ báo cáo, mẫu và cách đếm theo báo cáo của cơ quan. Số hồ sơ là số cổng in riêng cho đơn vị này; mọi mục khác nhập riêng ở đây, không tự lấy của cơ quan.',
    en: 'Period, form and policy as in the office’s report. Counts of dossiers are what the portal prints for this unit; all else is typed here for it, and nothing is taken from the office by itself.',
  },
  back: { vi: 'Về danh sách đơn vị', en: 'Back to the list of units' },
  backHint: {
    vi: 'Báo cáo của các đơn vị được tạo từ danh sách này.',
    en: 'Reports of units are written from this list.',
  },
  fill: { vi: 'Nhập nội dung', en: 'Fill in' },
  fillOf: {
    vi: 'Nhập nội dung báo cáo của {unit}',
    en: 'Fill in the report of {unit}',
  },
  typed: { vi: 'đã nhập {count} mục', en: '{count} items typed' },
  typedNone: { vi: 'chưa nhập mục nào', en: 'nothing typed' },
  missing: { vi: 'còn thiếu {count} mục bắt buộc', en: '{count} required items missing' },
  missingNone: { vi: 'đủ mục bắt buộc', en: 'no required item missing' },
  errors: { vi: '{count} lỗi phải sửa', en: '{count} errors to mend' },
  counting: { vi: 'đang đếm mục còn thiếu', en: 'counting what is missing' },
  uncounted: {
    vi: 'chưa đếm được mục còn thiếu',
    en: 'what is missing could not be counted',
  },
  kept: {
    vi: 'Đã nhập nội dung nhưng tên không còn trong danh sách',
    en: 'Filled in, but no longer in the list',
  },
  keptHint: {
    vi: 'Tên đã đổi hoặc bỏ ở Cài đặt, hoặc cổng không in nữa. Nội dung vẫn được giữ dưới tên cũ, không tự chuyển cho đơn vị khác.',
    en: 'The name was changed or removed in the settings, or the portal prints it no more. All is kept under the old name and goes to no other unit by itself.',
  },
  gone: {
    vi: 'Không còn đơn vị nào tên này trong hồ sơ cơ quan hay trên cổng. Nội dung vẫn được giữ. Nếu đơn vị đã đổi tên, hãy chuyển nội dung sang tên mới.',
    en: 'No unit goes by this name in the office’s profile or on the portal any more. All is kept. If the unit has a new name, move it there.',
  },
  moveTo: { vi: 'Chuyển nội dung sang', en: 'Move to' },
  moveChoose: { vi: 'Chọn đơn vị', en: 'Choose a unit' },
  move: { vi: 'Chuyển', en: 'Move' },
  moveStays: {
    vi: '{unit} đã có nội dung riêng ở {count} mục; các mục đó ở lại dưới tên cũ.',
    en: '{unit} has {count} of these items already; they stay under the old name.',
  },
  officeTake: { vi: 'Lấy của cơ quan', en: 'Take the office’s' },
  officeTakeAgain: { vi: 'Lấy lại của cơ quan', en: 'Take the office’s again' },
  officeTaken: { vi: 'Đã lấy của cơ quan.', en: 'Taken from the office.' },
  officeChanged: {
    vi: 'Ở cơ quan nay là: {value}',
    en: 'The office has now: {value}',
  },
  officeNone: { vi: 'để trống', en: 'blank' },
});
