/** Texts of the workbench. */
import { defineStrings } from './catalogue';

export const uiWorkbenchStrings = defineStrings({
  title: { vi: 'Bàn làm việc', en: 'Workbench' },
  views: { vi: 'Các mục của bàn làm việc', en: 'Views of the workbench' },
  navReport: { vi: 'Báo cáo', en: 'Report' },
  navToday: { vi: 'Hôm nay', en: 'Today' },
  navFigures: { vi: 'Số liệu', en: 'Figures' },
  navImport: { vi: 'Nhập tệp Excel', en: 'Import a file' },
  navProblems: { vi: 'Vấn đề', en: 'Problems' },
  navSettings: { vi: 'Cài đặt', en: 'Settings' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
  reportOf: { vi: 'Báo cáo ISO năm {year}', en: 'ISO report of {year}' },
  sections: { vi: 'Các phần của báo cáo', en: 'Sections of the report' },
  toFill: {
    vi: 'Còn {count} mục cần điền, khoảng {minutes} phút',
    en: '{count} items to fill in, about {minutes} minutes',
  },
  toFillNone: { vi: 'Đã điền đủ các mục bắt buộc', en: 'All needed items are filled in' },
  toFillNext: { vi: 'Đến mục cần điền tiếp theo', en: 'Go to the next item to fill in' },
  toFillHint: {
    vi: 'Mục để trống vẫn tạo được báo cáo; chỗ trống được đánh dấu ……',
    en: 'The report can be written with blanks; they are marked ……',
  },
  alike: { vi: 'và {count} vấn đề cùng loại', en: 'and {count} more of this kind' },
  problems: { vi: 'Vấn đề', en: 'Problems' },
  problemsNone: { vi: 'Không có vấn đề nào.', en: 'No problems.' },
  problemsPartial: {
    vi: 'Đang tính số liệu: danh sách dưới đây chưa đủ.',
    en: 'Figures are being worked out: this list is not whole yet.',
  },
  problemsCount: {
    vi: '{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý',
    en: '{errors} errors, {warnings} warnings, {infos} notes',
  },
  problemsOnlyBlank: {
    vi: 'Không có lỗi hay mâu thuẫn; chỉ còn mục trống.',
    en: 'Nothing wrong or contradictory; only empty items are left.',
  },
  blanks: { vi: 'Mục còn trống, điều chưa kiểm tra được', en: 'Empty items, checks that wait' },
  blanksHint: {
    vi: 'Chưa điền thì không phải lỗi: báo cáo in chỗ trống có đánh dấu …… Điền xong, các điều chưa kiểm tra được sẽ tự kiểm tra.',
    en: 'Not filled in is no error: the report prints a marked blank …… Once filled in, the checks that wait are made.',
  },
  problemsKeys: {
    vi: 'F8: vấn đề tiếp theo · Shift+F8: vấn đề trước',
    en: 'F8: next problem · Shift+F8: previous',
  },
  problemAt: {
    vi: 'Vấn đề {at} trên {count}: {message}',
    en: 'Problem {at} of {count}: {message}',
  },
  saved: { vi: 'Đã lưu', en: 'Saved' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  unsaved: { vi: 'Chưa lưu', en: 'Not saved yet' },
  saveFailed: {
    vi: 'Chưa lưu được: {message}. Những gì đã ghi vẫn còn trên trang này; tiện ích sẽ thử lại.',
    en: 'Not saved: {message}. What you typed is still here; saving is tried again.',
  },
  conflictTitle: {
    vi: 'Báo cáo này vừa được sửa ở một cửa sổ khác',
    en: 'This report was just changed in another window',
  },
  conflictText: {
    vi: 'Để không mất phần nào, tiện ích chưa ghi các mục anh/chị vừa sửa ở đây: {fields}.',
    en: 'So that nothing is lost, the items you just changed here are not saved yet: {fields}.',
  },
  conflictMerge: {
    vi: 'Lấy bản mới và ghi các mục tôi vừa sửa lên trên',
    en: 'Take the newer version and put my items on top',
  },
  conflictReload: {
    vi: 'Lấy bản mới, bỏ các mục tôi vừa sửa',
    en: 'Take the newer version, drop my items',
  },
  settingsProfile: { vi: 'Hồ sơ đơn vị', en: 'The unit’s profile' },
  settingsProfileHint: {
    vi: 'In trong mọi báo cáo; sửa ở đây một lần.',
    en: 'Printed in every report; change it here once.',
  },
  settingsSites: { vi: 'Trang được phép đọc', en: 'Sites that may be read' },
  settingsSitesNone: { vi: 'Chưa cho phép trang nào.', en: 'No site is allowed yet.' },
  settingsSiteAdd: { vi: 'Cho phép thêm một trang', en: 'Allow one more site' },
  settingsSiteAllow: { vi: 'Cho phép', en: 'Allow' },
  settingsSiteRemove: { vi: 'Xóa quyền đọc {host}', en: 'Remove the right to read {host}' },
  settingsSiteGranted: { vi: 'được phép', en: 'allowed' },
  settingsSiteNotGranted: {
    vi: 'chưa được trình duyệt cho phép',
    en: 'not yet allowed by the browser',
  },
  settingsLanguage: { vi: 'Ngôn ngữ', en: 'Language' },
  settingsLanguageHint: {
    vi: 'Báo cáo luôn bằng tiếng Việt. Màu sáng, tối theo hệ thống.',
    en: 'The report is always in Vietnamese. Light and dark follow the system.',
  },
  languageVi: { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  languageEn: { vi: 'English', en: 'English' },
  noProfile: {
    vi: 'Chưa có hồ sơ đơn vị. Hãy điền các mục dưới đây.',
    en: 'There is no profile yet. Fill in the items below.',
  },
});
