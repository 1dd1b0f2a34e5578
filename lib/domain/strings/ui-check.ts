/** Texts of "Kiểm tra, lấy từ báo cáo cũ": a report that was read and what is wrong with it. */
import { defineStrings } from './catalogue';

export const uiCheckStrings = defineStrings({
  drop: {
    vi: 'Kéo báo cáo .docx thả vào đây, hoặc chọn tệp trên máy',
    en: 'Drop a .docx report here, or choose one',
  },
  dropHint: {
    vi: 'Báo cáo do bất cứ ai viết, bằng Word, LibreOffice, WPS hay Google Docs. Không cần đã dùng cổng một cửa. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    en: 'Any report, whoever wrote it. No portal is needed. The file is read on this machine and sent nowhere.',
  },
  choose: { vi: 'Chọn báo cáo', en: 'Choose a report' },
  chooseOther: { vi: 'Chọn báo cáo khác', en: 'Choose another report' },
  oneFile: {
    vi: 'Mỗi lần kiểm tra một báo cáo; các tệp sau chưa được đọc.',
    en: 'One report at a time; the others are not read.',
  },
  reading: { vi: 'Đang đọc {file}…', en: 'Reading {file}…' },
  cancel: { vi: 'Dừng đọc', en: 'Stop reading' },
  tooLong: {
    vi: 'Tệp đọc quá lâu nên đã dừng; không có gì bị mất. Hãy mở bằng Word, lưu lại thành tệp mới rồi thử lại.',
    en: 'Reading took too long and was stopped; nothing is lost. Save the file anew in Word and try again.',
  },
  workerFailed: {
    vi: 'Trình duyệt đã dừng việc đọc tệp (thường vì thiếu bộ nhớ); không có gì bị mất. Hãy đóng bớt thẻ rồi thử lại.',
    en: 'The browser stopped the reading, mostly for lack of memory; nothing is lost.',
  },
  unreadable: {
    vi: 'Không mở được tệp trên máy. Hãy kiểm tra tệp còn đó không rồi chọn lại.',
    en: 'The file could not be opened.',
  },
  result: { vi: 'Kiểm tra báo cáo: {file}', en: 'The report {file}' },
  form: { vi: 'Đọc theo mẫu', en: 'Read by the form' },
  formChoice: { vi: 'Đọc lại theo mẫu', en: 'Read again by' },
  formAuto: { vi: 'Tự nhận mẫu', en: 'Find the form' },
  sure: {
    vi: 'chắc: nhận ra {found} trên {all} mục bắt buộc',
    en: 'sure: {found} of {all} required items were recognised',
  },
  fairlySure: {
    vi: 'khá chắc: nhận ra {found} trên {all} mục bắt buộc',
    en: 'fairly sure: {found} of {all} required items',
  },
  unsure: {
    vi: 'không chắc: chỉ nhận ra {found} trên {all} mục bắt buộc, có thể báo cáo viết theo mẫu khác',
    en: 'not sure: only {found} of {all} required items; perhaps another form',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  year: { vi: 'Năm', en: 'Year' },
  period: { vi: 'Kỳ', en: 'Period' },
  notStated: { vi: 'không rõ', en: 'not stated' },
  problems: { vi: 'Vấn đề của báo cáo ({count})', en: 'Problems ({count})' },
  noProblems: {
    vi: 'Không quy tắc nào báo lỗi hay cảnh báo.',
    en: 'No rule found anything wrong.',
  },
  errors: { vi: 'Lỗi ({count})', en: 'Errors ({count})' },
  warnings: { vi: 'Cảnh báo ({count})', en: 'Warnings ({count})' },
  infos: { vi: 'Để biết ({count})', en: 'To know ({count})' },
  sentence: { vi: 'Câu: “{text}”', en: 'Sentence: “{text}”' },
  missing: { vi: 'Chưa đọc được trong báo cáo ({count})', en: 'Not found ({count})' },
  values: { vi: 'Giá trị đọc được ({count})', en: 'Values found ({count})' },
  colItem: { vi: 'Mục', en: 'Item' },
  colValue: { vi: 'Giá trị', en: 'Value' },
  colPlace: { vi: 'Chỗ trong báo cáo', en: 'Place' },
  atParagraph: { vi: 'đoạn {paragraph}', en: 'paragraph {paragraph}' },
  atCell: {
    vi: 'bảng {table}, hàng {row}, cột {column}',
    en: 'table {table}, row {row}, column {column}',
  },
  part: { vi: '{name}: {words}', en: '{name}: {words}' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  none: { vi: 'không có mục nào', en: 'none' },
  keepTitle: { vi: 'Cất làm báo cáo năm trước', en: 'Set aside as last year’s report' },
  keepHint: {
    vi: 'Cất lời văn và giá trị đọc được (không cất tệp) để so sánh và lấy sang báo cáo năm sau. Chỉ lưu trên máy này.',
    en: 'Keeps the words and values (not the file) to compare with and to carry over. On this machine only.',
  },
  keepYear: { vi: 'Là báo cáo của năm', en: 'It is the report of' },
  keep: { vi: 'Cất làm báo cáo năm {year}', en: 'Set aside as the report of {year}' },
  keepReplaces: {
    vi: 'Đã có báo cáo năm {year} ({file}); cất sẽ thay báo cáo đó.',
    en: 'The report of {year} ({file}) will be replaced.',
  },
  kept: {
    vi: 'Đã cất làm báo cáo năm {year}.',
    en: 'Set aside as the report of {year}.',
  },
  keptGo: { vi: 'Lấy sang báo cáo năm {year}', en: 'Carry over to {year}' },
  keepFailed: { vi: 'Chưa cất được: {message}', en: 'Not set aside: {message}' },
  yearWrong: { vi: 'Năm phải từ 2000 đến 2100.', en: 'A year from 2000 to 2100.' },
});
