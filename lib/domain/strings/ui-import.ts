/** Texts of "Nhập tệp Excel" in the workbench. */
import { defineStrings } from './catalogue';

export const uiImportStrings = defineStrings({
  drop: {
    vi: 'Kéo tệp thả vào đây, hoặc chọn tệp trên máy',
    en: 'Drop a file here, or choose one',
  },
  dropHint: {
    vi: 'Nhận tệp .xlsx, .xls và .csv. Tệp được đọc ngay trên máy này, không gửi đi đâu; tên, điện thoại và địa chỉ của người dân không được giữ lại.',
    en: 'Takes .xlsx, .xls and .csv. The file is read on this machine and sent nowhere; no personal data is kept.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  chooseOther: { vi: 'Chọn tệp khác', en: 'Choose another file' },
  oneFile: {
    vi: 'Mỗi lần nhập một tệp; các tệp sau chưa được đọc.',
    en: 'One file at a time; the others are not read.',
  },
  reading: { vi: 'Đang đọc {file}…', en: 'Reading {file}…' },
  readRows: { vi: 'Đã đọc {rows} dòng', en: '{rows} rows read' },
  cancel: { vi: 'Dừng đọc', en: 'Stop reading' },
  understood: { vi: 'Đã hiểu từ tệp {file}', en: 'Understood from {file}' },
  nothing: {
    vi: 'Tệp không có danh sách hồ sơ hay bảng thống kê hồ sơ nào đọc được, nên không có gì để ghi.',
    en: 'The file holds no list or statistics of dossiers that can be read.',
  },
  colTable: { vi: 'Bảng', en: 'Table' },
  colKind: { vi: 'Là', en: 'Kind' },
  colRows: { vi: 'Số dòng', en: 'Rows' },
  colPeriod: { vi: 'Kỳ', en: 'Period' },
  colTaken: { vi: 'Lấy được', en: 'Taken' },
  untitled: { vi: 'Bảng {number}', en: 'Table {number}' },
  kindDossiers: { vi: 'Danh sách hồ sơ', en: 'List of dossiers' },
  kindFigures: { vi: 'Bảng thống kê hồ sơ', en: 'Statistics of dossiers' },
  kindProcedures: { vi: 'Danh mục thủ tục', en: 'List of procedures' },
  kindOther: { vi: 'Bảng khác, không lấy', en: 'Something else, not taken' },
  takenDossiers: { vi: '{count} hồ sơ', en: '{count} dossiers' },
  takenFigures: { vi: '{count} số liệu', en: '{count} figures' },
  takenNone: { vi: 'không lấy', en: 'nothing' },
  noPeriod: { vi: 'không ghi', en: 'not stated' },
  columns: { vi: 'Từng cột được hiểu là gì', en: 'What each column was taken for' },
  columnNone: { vi: 'không lấy', en: 'not taken' },
  columnDossier: { vi: 'thông tin hồ sơ', en: 'a dossier’s data' },
  problems: { vi: 'Vấn đề khi đọc tệp', en: 'Problems of the file' },
  askPeriod: {
    vi: 'Có bảng thống kê không ghi kỳ. Số liệu của tệp là từ ngày nào đến hết ngày nào?',
    en: 'A table of statistics states no period. Which days does it cover?',
  },
  usePeriod: { vi: 'Đọc lại với kỳ này', en: 'Read again with this period' },
  periodWrong: {
    vi: 'Hãy ghi đủ hai ngày, ngày đầu không sau ngày cuối.',
    en: 'Give both days, the first not after the last.',
  },
  record: { vi: 'Ghi vào sổ số liệu', en: 'Record in the ledger' },
  recording: { vi: 'Đang chuyển vào sổ số liệu…', en: 'Handing over to the ledger…' },
  recordingEnd: { vi: 'Đang ghi vào sổ số liệu…', en: 'Writing into the ledger…' },
  recordedRows: { vi: '{done}/{of} hồ sơ', en: '{done} of {of} dossiers' },
  stopRecording: { vi: 'Dừng ghi', en: 'Stop recording' },
  recordStopped: {
    vi: 'Đã dừng; chưa có gì của tệp này được ghi. Có thể ghi lại bất cứ lúc nào.',
    en: 'Stopped; nothing of this file was recorded. You can record it at any time.',
  },
  recorded: {
    vi: 'Đã ghi vào sổ số liệu: {dossiers} hồ sơ (trong đó {newDossiers} hồ sơ mới), {figures} số liệu.',
    en: 'Recorded: {dossiers} dossiers ({newDossiers} new), {figures} figures.',
  },
  recordedBefore: {
    vi: 'Tệp này đã có trong sổ số liệu từ trước; không có gì thay đổi.',
    en: 'This file was in the ledger already; nothing changed.',
  },
  recordFailed: {
    vi: 'Chưa ghi được: {message}. Tệp vẫn còn nguyên; hãy thử lại.',
    en: 'Not recorded: {message}. The file is untouched; try again.',
  },
  seeFigures: { vi: 'Xem số liệu', en: 'See the figures' },
  workerFailed: {
    vi: 'Trình duyệt đã dừng việc đọc tệp (thường vì thiếu bộ nhớ). Hãy đóng bớt thẻ, hoặc xuất từng kỳ ngắn hơn.',
    en: 'The browser stopped the reading, mostly for lack of memory. Close some tabs or export shorter periods.',
  },
});
