/** Texts about packs in the popup and the workbench's settings. */
import { defineStrings } from './catalogue';

export const uiPackStrings = defineStrings({
  readByLabels: {
    vi: 'Đọc theo tên cột chung; không dùng mẫu riêng.',
    en: 'Read by common column labels; no pack of its own.',
  },
  readByOwn: {
    vi: 'Đang dùng mẫu “{name}” vì trang có các cột anh/chị đã dạy.',
    en: 'Read with “{name}”, because the page has the columns you taught.',
  },
  readByHost: {
    vi: 'Đang dùng mẫu {name} vì đúng địa chỉ trang.',
    en: 'Read with {name}, because of its address.',
  },
  readBySignature: {
    vi: 'Đang dùng mẫu {name} vì trang có các cột của hệ thống ấy.',
    en: 'Read with {name}, because it prints that system’s columns.',
  },
  teach: { vi: 'Dạy tiện ích đọc trang này', en: 'Teach the reader this page' },
  teachFailed: {
    vi: 'Trình duyệt không cho mở trên trang này: {reason}',
    en: 'Not possible here: {reason}',
  },
  title: { vi: 'Mẫu đọc trang của tôi', en: 'My page packs' },
  hint: {
    vi: 'Những gì anh/chị đã dạy, hoặc nhận từ đồng nghiệp. Bản cập nhật của tiện ích không sửa và không xóa.',
    en: 'What you taught or got from a colleague. Updates neither change nor remove it.',
  },
  none: {
    vi: 'Chưa có mẫu nào. Mở trang cần dạy rồi bấm “Dạy tiện ích đọc trang này”.',
    en: 'None yet. Open a page and press “Teach the reader this page”.',
  },
  meta: {
    vi: '{site} · bản {version} · {count} bảng',
    en: '{site} · version {version} · {count} tables',
  },
  metaRules: {
    vi: 'cách tính: {policies} · lịch nghỉ: {calendars} · thời hạn thủ tục: {limits} · bản {version}',
    en: 'ways of counting: {policies} · calendars: {calendars} · time limits: {limits} · version {version}',
  },
  metaUnits: {
    vi: '{count} đơn vị · bản {version}',
    en: '{count} organisations · version {version}',
  },
  nameOf: { vi: 'Tên mẫu {name}', en: 'Name of {name}' },
  exportOne: { vi: 'Xuất tệp', en: 'Export' },
  exportOf: { vi: 'Xuất mẫu {name} ra tệp', en: 'Export {name}' },
  removeOf: { vi: 'Xóa mẫu {name}', en: 'Remove {name}' },
  removeSure: { vi: 'Xóa hẳn?', en: 'Remove for good?' },
  import: { vi: 'Nhập mẫu từ tệp', en: 'Import a file' },
  imported: { vi: 'Đã nhập mẫu “{name}”.', en: 'Imported “{name}”.' },
  importReplace: {
    vi: 'Đã có mẫu “{name}” bản {before}; tệp này là bản {after}.',
    en: '“{name}” is already here as version {before}; the file has version {after}.',
  },
  importTake: { vi: 'Thay bằng bản trong tệp', en: 'Take the file’s version' },
  importKeep: { vi: 'Giữ bản đang có', en: 'Keep mine' },
  importBad: { vi: 'Tệp {file} không dùng được:', en: '{file} cannot be used:' },
  importNoPages: {
    vi: 'Gói này hợp lệ nhưng có mẫu báo cáo, chưa dùng được ở đây.',
    en: 'This pack is valid but brings a report form, which cannot be used here yet.',
  },
  importPlace: {
    vi: 'dòng {line}, cột {column}: {message}',
    en: 'line {line}, column {column}: {message}',
  },
  failed: { vi: 'Chưa làm được: {reason}', en: 'Failed: {reason}' },
});
