/** Texts of the workbench's frame: status bar, the bar between form and preview, earlier versions of the draft. */
import { defineStrings } from './catalogue';

export const uiShellStrings = defineStrings({
  statusBar: { vi: 'Thanh trạng thái', en: 'Status bar' },
  unit: { vi: 'Đơn vị: {unit}', en: 'Unit: {unit}' },
  unitNone: { vi: 'Chưa có đơn vị', en: 'No unit yet' },
  unitGo: { vi: 'mở hồ sơ đơn vị', en: 'open the profile' },
  periodGo: { vi: 'đổi kỳ báo cáo', en: 'change the period' },
  coverage: { vi: 'Đã thấy {seen}/{total} hồ sơ', en: '{seen}/{total} dossiers seen' },
  coverageSeen: { vi: 'Đã thấy {seen} hồ sơ', en: '{seen} dossiers seen' },
  coverageGo: { vi: 'mở số liệu', en: 'open the figures' },
  problems: {
    vi: '{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý',
    en: '{errors} errors, {warnings} warnings, {infos} notes',
  },
  problemsCounting: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  problemsGo: { vi: 'mở danh sách vấn đề', en: 'open the problems' },
  readAt: { vi: 'Đọc cổng: {at}', en: 'Portal read: {at}' },
  readNever: { vi: 'Chưa đọc cổng', en: 'Portal not read yet' },
  readGo: { vi: 'xem các trang đã đọc', en: 'see the pages read' },
  due: { vi: 'Nhắc việc: {count}', en: 'Reminders: {count}' },
  dueGo: { vi: 'xem việc đến hạn', en: 'see what is due' },
  split: {
    vi: 'Độ rộng bản xem trước; dùng phím mũi tên trái, phải',
    en: 'Width of the preview; use the arrow keys left and right',
  },

  history: { vi: 'Các bản trước của báo cáo', en: 'Earlier versions' },
  historyHint: {
    vi: 'Mỗi lần ngồi viết để lại một bản. Khôi phục là một lần sửa như mọi lần sửa khác: Ctrl+Z lấy lại được.',
    en: 'Every sitting leaves a version. Restoring is a change like any other: Ctrl+Z takes it back.',
  },
  historyNone: {
    vi: 'Chưa có bản nào: bản đầu tiên được giữ khi anh/chị viết tiếp sau một lúc nghỉ.',
    en: 'None yet: the first is kept when you go on writing after a pause.',
  },
  version: { vi: 'Viết lúc {at}', en: 'Written at {at}' },
  differs: { vi: 'khác bây giờ ở {count} mục', en: 'differs from now in {count} items' },
  same: { vi: 'giống bây giờ', en: 'same as now' },
  then: { vi: 'Lúc đó', en: 'Then' },
  now: { vi: 'Bây giờ', en: 'Now' },
  item: { vi: 'Mục', en: 'Item' },
  nothing: { vi: 'để trống', en: 'empty' },
  differencesOf: {
    vi: 'Chỗ khác nhau so với bản {at}',
    en: 'Differences from the version of {at}',
  },
  look: { vi: 'Xem', en: 'Look' },
  restore: { vi: 'Khôi phục bản này', en: 'Restore this version' },
  restored: { vi: 'Đã khôi phục bản viết lúc {at}', en: 'Restored the version of {at}' },
});
