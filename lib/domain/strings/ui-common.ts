/** Words that every view of the extension shares. */
import { defineStrings } from './catalogue';

export const uiCommonStrings = defineStrings({
  productName: { vi: 'Một cửa ISO', en: 'Một cửa ISO' },
  namesLike: { vi: 'Tên gần giống', en: 'Names like it' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  save: { vi: 'Lưu', en: 'Save' },
  remove: { vi: 'Xóa', en: 'Remove' },
  add: { vi: 'Thêm', en: 'Add' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  seeAll: { vi: 'Xem tất cả ({count})', en: 'See all ({count})' },
  seeAllPlain: { vi: 'Xem tất cả', en: 'See all' },
  alike: { vi: 'và {count} vấn đề cùng loại', en: 'and {count} more of this kind' },
  dock: { vi: 'Mở cạnh trang', en: 'Open beside the page' },
  openWorkbench: { vi: 'Mở bàn làm việc', en: 'Open the workbench' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'To the end of' },
  dateHint: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  dateInvalid: {
    vi: 'Ngày chưa đúng. Hãy ghi ngày/tháng/năm, ví dụ 05/01/2026.',
    en: 'Not a date. Write day/month/year, for example 05/01/2026.',
  },
  severityError: { vi: 'Lỗi', en: 'Error' },
  severityWarning: { vi: 'Cảnh báo', en: 'Warning' },
  severityInfo: { vi: 'Lưu ý', en: 'Note' },
  periodOf: { vi: 'từ {from} đến hết {to}', en: '{from} to {to} inclusive' },
  tableOf: { vi: 'Bảng: {name}', en: 'Table: {name}' },
  unknown: { vi: 'chưa có', en: 'not known' },
  ledgerFailed: { vi: 'Không mở được sổ số liệu', en: 'The ledger cannot be opened' },
  ledgerFailedWhy: {
    vi: 'Trình duyệt không cho tiện ích cất dữ liệu trên máy này. Nguyên nhân thường gặp: cửa sổ ẩn danh, trình duyệt đặt chế độ không lưu dữ liệu, hoặc ổ đĩa đã đầy. Chưa có số liệu nào bị mất hay bị thay đổi.',
    en: 'The browser does not let the extension keep data on this machine. Usual causes: a private window, a browser set to keep no data, or a full disk. No figure was lost or changed.',
  },
  ledgerFailedDetail: { vi: 'Trình duyệt báo: {message}', en: 'The browser says: {message}' },
  backgroundFailed: {
    vi: 'Phần nền của tiện ích không trả lời. Hãy thử lại; nếu vẫn vậy, tắt rồi bật lại tiện ích.',
    en: 'The background of the extension does not answer. Try again; if it stays so, turn the extension off and on.',
  },
});
