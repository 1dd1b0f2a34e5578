/** Words of the annex "Nguồn số liệu" of the province's report. The report is always in Vietnamese. */
import { defineStrings } from './catalogue';

export const rollupEvidenceWords = defineStrings({
  title: { vi: 'Nguồn số liệu của báo cáo', en: 'Sources of the report’s figures' },
  numbersTitle: {
    vi: '1. Số liệu và các đơn vị đứng sau. Số trước dấu hai chấm là TT của đơn vị ở bảng 2, số sau dấu hai chấm là số của đơn vị đó',
    en: '1. Figures and the units behind them; units by their number in table 2',
  },
  unitsTitle: {
    vi: '2. Tệp làm căn cứ của từng đơn vị trong phạm vi. Mã tệp tra được ở thẻ “Tệp đã nhận” của phần Toàn tỉnh',
    en: '2. Files of the units in scope; codes are found in the list of files',
  },
  columnNo: { vi: 'TT', en: 'No.' },
  columnName: { vi: 'Số liệu', en: 'Figure' },
  columnValue: { vi: 'Giá trị in', en: 'As printed' },
  columnUnits: { vi: 'Đơn vị đứng sau (TT ở bảng 2)', en: 'Units behind it' },
  columnHow: { vi: 'Cách tính', en: 'Rule' },
  columnUnit: { vi: 'Đơn vị', en: 'Unit' },
  columnLevel: { vi: 'Cấp', en: 'Level' },
  columnFile: { vi: 'Tệp được tính', en: 'Files that count' },
  columnDated: { vi: 'Ngày lập', en: 'Dated' },
  columnReceived: { vi: 'Ngày nhận', en: 'Received' },
  columnResult: { vi: 'Ý kiến', en: 'Opinion' },
  continued: { vi: '{name} (tiếp)', en: '{name} (continued)' },
  ofLevel: { vi: '{name} – {level}', en: '{name} – {level}' },
  stating: { vi: '{count} đơn vị nêu', en: 'stated by {count}' },
  counted: { vi: '{count} đơn vị: {units}', en: '{count} units: {units}' },
  nobody: { vi: 'Không có đơn vị nào', en: 'No unit' },
  equalShare: {
    vi: '{count} đơn vị, mỗi đơn vị {value}: {units}',
    en: '{count} units, {value} each: {units}',
  },
  share: { vi: '{unit}:\u00a0{value}', en: '{unit}:\u00a0{value}' },
  unknownUnits: { vi: 'Chưa rõ {count} đơn vị: {units}', en: 'Not known of {count}: {units}' },
  typedUnits: {
    vi: 'Nhập tay từ tệp không đọc được: {units}',
    en: 'Typed from files that cannot be read: {units}',
  },
  silentUnits: {
    vi: 'Không nêu hoặc chưa gửi {count} đơn vị: {units}',
    en: 'Not stated by {count}: {units}',
  },
  named: { vi: '{name} ({no})', en: '{name} ({no})' },
  waiting: { vi: '{file} (chờ xác định, chưa tính)', en: '{file} (not placed, not counted)' },
  file: { vi: '{kind}, mã tệp {code}', en: '{kind}, code {code}' },
  'kind.bundle': { vi: 'Bộ số liệu', en: 'Bundle' },
  'kind.report': { vi: 'Báo cáo', en: 'Report' },
  'kind.sheet': { vi: 'Thống kê của cổng', en: 'Portal’s statistics' },
  'kind.dossier': { vi: 'Bộ hồ sơ', en: 'Dossier' },
  'kind.none': { vi: 'Tệp chưa đọc được', en: 'File that cannot be read' },
  noFile: { vi: 'Không có tệp', en: 'No file' },
  dash: { vi: '–', en: '–' },
  andRate: {
    vi: '{how}; tỷ lệ trên số đơn vị trong phạm vi, làm tròn hai chữ số thập phân',
    en: '{how}; the share is of the counts, rounded half up to two decimals',
  },
  'how.scope': {
    vi: 'Đếm đơn vị thuộc phạm vi trong danh sách, ngày {day}',
    en: 'Units of the list in scope on {day}',
  },
  'how.outOfScope': {
    vi: 'Đếm đơn vị không thuộc phạm vi trong danh sách, ngày {day}',
    en: 'Units of the list out of scope on {day}',
  },
  'how.obligation': {
    vi: 'Đếm đơn vị không có quy định về nghĩa vụ áp dụng, ngày {day}',
    en: 'Units that no rule of obligation covers on {day}',
  },
  'how.files': {
    vi: 'Đếm đơn vị theo tệp đã nhận',
    en: 'Units by the files received',
  },
  'how.opinion': {
    vi: 'Đếm theo ý kiến đánh giá đã ghi; không có tệp, không có ý kiến: không gửi hồ sơ',
    en: 'Units by the opinions given; no file and no opinion is “sent nothing”',
  },
  'how.report': {
    vi: 'Đếm đơn vị theo số đơn vị đó ghi trong báo cáo',
    en: 'Units by what their reports state',
  },
  'how.sum': {
    vi: 'Cộng số các đơn vị báo cáo; phần không nêu không được ước tính',
    en: 'Sum of what units report; nothing is estimated',
  },
  'how.onTime': {
    vi: 'Cộng hồ sơ trước và đúng hạn chia cộng hồ sơ đã giải quyết của chính các đơn vị nêu đủ ba số; không lấy trung bình các tỷ lệ',
    en: 'Summed in time over summed resolved of the units that state all parts; rates are not averaged',
  },
  'how.repeated': {
    vi: 'Cộng số tệp gửi lại hoặc đã bị thay thế của từng đơn vị',
    en: 'Files sent again or replaced, by unit',
  },
  'how.ceiling': {
    vi: 'Mức kinh phí nhân số đơn vị đạt',
    en: 'Cap times the units that comply',
  },
  'how.cap': { vi: 'Theo {source}', en: 'By {source}' },
  'how.pending': { vi: 'Đếm tệp đã nhận: {files}', en: 'Files received: {files}' },
  'how.typed': { vi: 'Cán bộ ghi vào báo cáo', en: 'Typed by the officer' },
});
