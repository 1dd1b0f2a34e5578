/** Texts of the charts and of the tables beside them. */
import { defineStrings } from './catalogue';

export const uiChartStrings = defineStrings({
  title: { vi: 'Biểu đồ', en: 'Charts' },
  none: {
    vi: 'Chưa thấy hồ sơ nào của kỳ nên chưa vẽ được biểu đồ.',
    en: 'No dossier of the period has been seen, so there is nothing to draw.',
  },
  monthsTitle: { vi: 'Tiếp nhận và giải quyết theo tháng, năm {year}', en: 'By month, {year}' },
  monthsDesc: {
    vi: 'Mỗi tháng hai cột: số hồ sơ tiếp nhận và số hồ sơ đã giải quyết. Tháng chưa có số để trống.',
    en: 'Two bars a month: received and resolved. A month without numbers is left empty.',
  },
  yearsTitle: {
    vi: 'Tiếp nhận theo tháng, {year} so với {before}',
    en: 'Received by month, {year} against {before}',
  },
  yearsResolvedTitle: {
    vi: 'Giải quyết theo tháng, {year} so với {before}',
    en: 'Resolved by month, {year} against {before}',
  },
  yearsDesc: {
    vi: 'Mỗi tháng hai cột: năm {before} và năm {year}. Tháng chưa có số để trống.',
    en: 'Two bars a month: {before} and {year}. A month without numbers is left empty.',
  },
  yearsNone: {
    vi: 'Chưa có số liệu năm {before} để so sánh.',
    en: 'No numbers of {before} to compare with.',
  },
  partial: {
    vi: 'Cột nhạt và dấu *: mới đếm từ các hồ sơ đã thấy, chưa chắc đủ.',
    en: 'Pale bars and *: counted from the dossiers seen, not proven complete.',
  },
  month: { vi: 'Tháng', en: 'Month' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
  inYear: { vi: '{what} {year}', en: '{what} {year}' },
  fieldTitle: { vi: 'Tỷ lệ đúng và trước hạn theo lĩnh vực', en: 'Share on time by field' },
  procedureTitle: { vi: 'Tỷ lệ đúng và trước hạn theo thủ tục', en: 'Share on time by procedure' },
  shareDesc: {
    vi: 'Phần trăm hồ sơ đã giải quyết đúng và trước hạn, chỉ trong các hồ sơ biết hạn (n).',
    en: 'Percent resolved early or on time, only of dossiers whose timeliness is known (n).',
  },
  shareNote: {
    vi: 'Đếm từ {count} hồ sơ đã giải quyết đã thấy; {complete}. Hồ sơ chưa rõ hạn không nằm trong tỷ lệ.',
    en: 'Counted from {count} resolved dossiers seen; {complete}. Those of unknown timeliness are in no share.',
  },
  allSeen: { vi: 'danh sách cho thấy đã đủ', en: 'the lists show that these are all' },
  notAllSeen: {
    vi: 'chưa chắc đã thấy hết hồ sơ của kỳ',
    en: 'not proven to be all of the period',
  },
  name: { vi: 'Tên', en: 'Name' },
  unnamed: { vi: '(trang không ghi)', en: '(no page says)' },
  early: { vi: 'Trước hạn', en: 'Early' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  unknown: { vi: 'Chưa rõ hạn', en: 'Not known' },
  known: { vi: 'n (biết hạn)', en: 'n (known)' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  slowTitle: { vi: 'Thủ tục giải quyết lâu nhất', en: 'The slowest procedures' },
  slowDesc: {
    vi: 'Trung vị số ngày theo lịch từ ngày tiếp nhận đến ngày có kết quả.',
    en: 'Median of calendar days from receipt to result.',
  },
  slowNote: {
    vi: 'Trung vị số ngày theo lịch (kể cả ngày nghỉ và thời gian chờ bổ sung) từ tiếp nhận đến có kết quả; chỉ thủ tục có từ {fewest} hồ sơ đủ hai ngày này.',
    en: 'Median of calendar days (days off and waiting included) from receipt to result; only procedures with at least {fewest} dossiers that show both days.',
  },
  slowNone: {
    vi: 'Chưa thủ tục nào có từ {fewest} hồ sơ đủ ngày tiếp nhận và ngày có kết quả.',
    en: 'No procedure has {fewest} dossiers that show the day of receipt and of the result.',
  },
  median: { vi: 'Trung vị (ngày)', en: 'Median (days)' },
  longest: { vi: 'Lâu nhất (ngày)', en: 'Longest (days)' },
  dossiers: { vi: 'Số hồ sơ', en: 'Dossiers' },
  chartTop: {
    vi: 'Biểu đồ vẽ {shown} dòng đầu; bảng có đủ {count}.',
    en: 'The chart shows the first {shown} rows; the table has all {count}.',
  },
});
