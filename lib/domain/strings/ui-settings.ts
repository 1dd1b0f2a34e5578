/** Texts of the settings: a title and a hint for each, names of what can be chosen, words that a search finds them by. */
import type { PreferenceKey } from '../preferences';
import { defineStrings } from './catalogue';

/** Every setting has a title; a missing one does not compile. */
export const settingTitles = defineStrings({
  language: { vi: 'Ngôn ngữ giao diện', en: 'Language' },
  theme: { vi: 'Màu sắc', en: 'Colours' },
  reminders: { vi: 'Nhắc hạn trong năm', en: 'Reminders of the year’s deadlines' },
  remindDays: { vi: 'Nhắc trước bao nhiêu ngày', en: 'How many days before' },
  dueDays: { vi: '“Hôm nay” nhìn trước bao nhiêu ngày', en: 'How many days “Today” looks ahead' },
  reportEvidence: { vi: 'Kèm nguồn số liệu', en: 'Sources of the figures' },
  reportCharts: { vi: 'Kèm biểu đồ', en: 'Charts' },
  welcome: {
    vi: 'Mở các bước đầu khi chưa làm xong',
    en: 'Open with the first steps while they are not done',
  },
  province: { vi: 'Làm việc tổng hợp toàn tỉnh', en: 'Roll up the whole province' },
} satisfies Record<PreferenceKey, { vi: string; en: string }>);

export const settingHints = defineStrings({
  language: { vi: 'Báo cáo luôn bằng tiếng Việt.', en: 'The report is always in Vietnamese.' },
  theme: {
    vi: 'Theo hệ thống: sáng, tối hay tương phản cao như Windows đang đặt.',
    en: 'System: light, dark or high contrast as the system is set.',
  },
  reminders: {
    vi: 'Hạn nộp báo cáo, ngày hết kỳ, việc của năm chưa ghi vào Sổ ISO. Không bao giờ bật cửa sổ.',
    en: 'The report’s due day, the end of its period, what the register still lacks. Never a pop-up.',
  },
  remindDays: { vi: 'Từ 1 đến 60 ngày.', en: '1 to 60 days.' },
  dueDays: {
    vi: 'Hồ sơ đến hạn trong số ngày này hiện ở “Hôm nay” và ở cửa sổ tiện ích.',
    en: 'Dossiers due within these days are shown in “Today” and in the popup.',
  },
  reportEvidence: {
    vi: 'Để dùng nội bộ; bản trình ký nên để “không”. Với mẫu Word riêng của đơn vị: phụ lục nằm ở trang riêng sau phần của mẫu; ghi chú chỉ gắn được vào số do chỗ điền in trong phần thân.',
    en: 'For use inside the office; leave it at “none” for the file to be signed. With the unit’s own template the annex follows on pages of its own; comments are put only on numbers that placeholders print in the text.',
  },
  reportCharts: {
    vi: 'Thêm phụ lục biểu đồ, mỗi biểu đồ có bảng số.',
    en: 'Adds an annex of charts, each with its numbers.',
  },
  welcome: {
    vi: 'Các bước đầu luôn mở lại được từ Trợ giúp.',
    en: 'The first steps can always be opened from Help.',
  },
  province: {
    vi: 'Thêm mục “Toàn tỉnh”: nhận hồ sơ của các đơn vị và viết báo cáo toàn tỉnh. Dành cho Sở KH&CN và đơn vị đầu mối.',
    en: 'Adds “Province”: take in the units’ files and write the province’s report. For the department that rolls up.',
  },
} satisfies Record<PreferenceKey, { vi: string; en: string }>);

/** Names of values, `key.value`. */
export const settingValues = defineStrings({
  'language.vi': { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  'language.en': { vi: 'English', en: 'English' },
  'theme.system': { vi: 'Theo hệ thống', en: 'System' },
  'theme.light': { vi: 'Sáng', en: 'Light' },
  'theme.dark': { vi: 'Tối', en: 'Dark' },
  'theme.contrast': { vi: 'Tương phản cao, nền đen', en: 'High contrast, black' },
  'theme.contrast-light': { vi: 'Tương phản cao, nền trắng', en: 'High contrast, white' },
  'reminders.none': { vi: 'Không nhắc', en: 'None' },
  'reminders.badge': { vi: 'Dấu nhỏ trên biểu tượng tiện ích', en: 'A mark on the toolbar button' },
  'reminders.line': {
    vi: 'Dấu nhỏ, và một dòng trong cửa sổ tiện ích',
    en: 'The mark, and a line in the popup',
  },
  'reportEvidence.none': { vi: 'không', en: 'none' },
  'reportEvidence.annex': { vi: 'phụ lục', en: 'an annex' },
  'reportEvidence.comments': { vi: 'chú thích Word', en: 'Word comments' },
  'dueDays.1': { vi: '1 ngày', en: '1 day' },
  'dueDays.3': { vi: '3 ngày', en: '3 days' },
  'dueDays.5': { vi: '5 ngày', en: '5 days' },
  'dueDays.7': { vi: '7 ngày', en: '7 days' },
});

export const uiSettingsStrings = defineStrings({
  search: { vi: 'Tìm trong cài đặt', en: 'Search the settings' },
  searchHint: { vi: 'Có dấu hay không dấu đều được', en: 'With or without accents' },
  found: { vi: 'Tìm thấy ở {count} phần', en: 'Found in {count} sections' },
  none: { vi: 'Không tìm thấy cài đặt nào.', en: 'No setting found.' },
  sections: { vi: 'Các phần của cài đặt', en: 'Sections of the settings' },
  appearance: { vi: 'Giao diện', en: 'Appearance' },
  reminding: { vi: 'Nhắc việc', en: 'Reminders' },
  daily: { vi: 'Hồ sơ hằng ngày', en: 'Daily dossiers' },
  report: { vi: 'Tệp báo cáo', en: 'The report file' },
  start: { vi: 'Khi mở bàn làm việc', en: 'When the workbench opens' },
  rollup: { vi: 'Tổng hợp toàn tỉnh', en: 'Rolling up' },
  policy: { vi: 'Cách tính', en: 'Counting' },
  keep: { vi: 'Sao lưu và xóa', en: 'Backup and erasing' },
  keepText: {
    vi: 'Sao lưu, khôi phục, nhắc sao lưu, xóa dữ liệu nằm ở mục “Lưu giữ”.',
    en: 'Backup, restore, its reminder and erasing are under “Keeping”.',
  },
  keepOpen: { vi: 'Mở “Lưu giữ”', en: 'Open “Keeping”' },
  file: { vi: 'Tệp cài đặt', en: 'Settings file' },
  fileText: {
    vi: 'Mang cài đặt sang máy khác. Tệp chỉ có các lựa chọn ở đây, không có số liệu hay hồ sơ đơn vị.',
    en: 'Takes the settings to another machine. The file holds these choices alone, no figures and no profile.',
  },
  export: { vi: 'Xuất ra tệp', en: 'Export to a file' },
  import: { vi: 'Nhập từ tệp', en: 'Import from a file' },
  imported: { vi: 'Đã nhận {count} cài đặt từ {file}.', en: '{count} settings taken from {file}.' },
  importRefused: {
    vi: 'Bỏ qua vì không biết hoặc sai kiểu: {keys}.',
    en: 'Not taken, unknown or of the wrong kind: {keys}.',
  },
  importFailed: {
    vi: '{file} không phải tệp cài đặt của Một cửa ISO. Không có gì thay đổi.',
    en: '{file} is no settings file of Một cửa ISO. Nothing was changed.',
  },
  exported: { vi: 'Đã xuất {file}.', en: 'Wrote {file}.' },
  reset: { vi: 'Về mặc định ({value})', en: 'Back to the default ({value})' },
  resetAll: { vi: 'Đưa mọi cài đặt ở đây về mặc định', en: 'Reset all settings here' },
  isDefault: { vi: 'mặc định', en: 'default' },
  on: { vi: 'bật', en: 'on' },
  off: { vi: 'tắt', en: 'off' },
  invalid: { vi: 'Cần một số từ {from} đến {to}.', en: 'A number from {from} to {to} is needed.' },
  dueDay: { vi: 'Hạn nộp báo cáo ISO hằng năm', en: 'Due day of the yearly report' },
  dueDayHint: {
    vi: 'ngày/tháng theo văn bản của tỉnh, ví dụ 20/11; để trống thì không nhắc. Lưu trong hồ sơ đơn vị.',
    en: 'day/month as your province orders, for example 20/11; empty: no reminder. Kept in the profile.',
  },
  dueDayInvalid: { vi: 'Ghi ngày/tháng, ví dụ 20/11.', en: 'Write day/month, for example 20/11.' },
  inSample: {
    vi: 'Trong năm mẫu không cho phép trang nào và không nhập gói nào.',
    en: 'In the sample year no site is allowed and no pack is taken in.',
  },
});

/** Words besides its title that find a section. */
export const sectionWords = defineStrings({
  profile: {
    vi: 'hồ sơ đơn vị tên cơ quan chủ quản địa danh nơi nhận',
    en: 'profile unit organisation',
  },
  policy: { vi: 'cách tính đúng hạn quá hạn chính sách', en: 'policy counting on time overdue' },
  names: { vi: 'tên đơn vị trên cổng tên khác sáp nhập', en: 'names portal merger alias' },
  sites: { vi: 'trang được phép đọc cổng quyền địa chỉ', en: 'sites permission portal address' },
  packs: { vi: 'gói mẫu mở rộng nhập xuất', en: 'packs extension import export' },
  keep: { vi: 'sao lưu khôi phục xóa dữ liệu lưu giữ', en: 'backup restore erase keep' },
  file: { vi: 'xuất nhập tệp cài đặt máy khác mặc định', en: 'export import file reset' },
});
