/** What is said about a report's values, rules and files. Messages of a form's rules stand in the form. */
import { defineStrings } from './catalogue';

export const reportStrings = defineStrings({
  'report/missing-value': {
    vi: 'Chưa có “{label}”: trong báo cáo để trống có đánh dấu ……',
    en: '“{label}” is not known: a marked blank stands in the report.',
  },
  'report/sample-data': {
    vi: 'DỮ LIỆU MẪU: mọi số liệu, văn bản và tên đơn vị ở đây đều là bịa. Không gửi, không ký báo cáo này.',
    en: 'SAMPLE DATA: every figure, document and unit here is made up. Never send or sign this report.',
  },
  'report/wrong-type': {
    vi: 'Giá trị của “{label}” sai ở {at}: cần {expected}. Giá trị này không được in.',
    en: 'The value of “{label}” is wrong at {at}: {expected} expected. It is not printed.',
  },
  'report/unknown-key': {
    vi: 'Mẫu báo cáo không có mục “{key}”, giá trị này không được dùng.',
    en: 'The form has no item “{key}”; its value is not used.',
  },
  'report/unknown-part': {
    vi: '“{label}”: không có phần “{part}”, phần này không được dùng.',
    en: '“{label}” has no part “{part}”; it is not used.',
  },
  'report/year-differs': {
    vi: '“{label}” ghi {given} nhưng năm và kỳ của báo cáo là {expected}. Hãy sửa cho khớp.',
    en: '“{label}” says {given}, but the report’s own year and period say {expected}.',
  },
  'report/computed-differs': {
    vi: '“{label}” nhập là “{given}”, khác với giá trị tính được “{expected}”. Báo cáo in giá trị đã nhập.',
    en: '“{label}” was typed as “{given}”; “{expected}” was computed. The typed one is printed.',
  },
  'report/typed-differs-from-figures': {
    vi: '“{label}” nhập là {given}, số liệu đã thu thập là {expected}. Báo cáo in số đã nhập.',
    en: '“{label}” was typed as {given}; the figures collected say {expected}. The typed one is printed.',
  },
  'report/typed-differs-from-register': {
    vi: '“{label}” nhập là {given}, Sổ ISO ghi {expected}. Báo cáo in giá trị đã nhập.',
    en: '“{label}” was typed as {given}; the register says {expected}. The typed one is printed.',
  },
  'report/register-incomplete': {
    vi: '“{label}”: Sổ ISO có {count} mục chưa ghi đủ nên chưa đề xuất giá trị.',
    en: '“{label}”: {count} entries of the register are incomplete, so nothing is proposed.',
  },
  'report/register-contradiction': {
    vi: '“{label}”: Sổ ISO vừa ghi “không phát sinh” vừa có {count} mục; hãy bỏ một bên.',
    en: '“{label}”: the register says “nothing occurred” and holds {count} entries; remove one.',
  },
  'report/figure-incomplete': {
    vi: 'Số liệu “{label}” đã thu thập chưa đầy đủ nên không đưa vào báo cáo.',
    en: 'The figure “{label}” is not complete, so it is not put into the report.',
  },
  'report/token-unknown': {
    vi: '“{label}”: {token} không phải số liệu nào của báo cáo, chỗ này in dấu chấm.',
    en: '“{label}”: {token} is no figure of this report; a marked blank is printed.',
  },
  'report/token-blank': {
    vi: '“{label}” nhắc đến “{figure}” nhưng chưa biết số này, chỗ này in dấu chấm.',
    en: '“{label}” names “{figure}”, which is not known yet; a marked blank is printed.',
  },
  'report/typed-blank': {
    vi: '“{label}” còn {count} chỗ để trống (……………), phải điền trước khi ký.',
    en: '“{label}” has {count} blanks (……………) to be filled before it is signed.',
  },
  'report/carried-unconfirmed': {
    vi: '“{label}” chép từ báo cáo năm {year}, chưa xác nhận: đọc lại, sửa nếu cần rồi xác nhận.',
    en: '“{label}” was copied from the report of {year} and nobody has confirmed it: read it, mend it, confirm it.',
  },
  'report/figures-period': {
    vi: 'Số liệu đã thu thập là của kỳ {from} – {to}, khác kỳ báo cáo, nên không dùng.',
    en: 'The figures are of {from} – {to}, not of the report’s period, so they are not used.',
  },
  'report/never-printed': {
    vi: '“{label}” không bao giờ được in vào báo cáo.',
    en: '“{label}” is never printed in the report.',
  },
  'report/input-shape': {
    vi: 'Dữ liệu báo cáo sai ở “{at}”: {expected}.',
    en: 'The report data is wrong at “{at}”: {expected}.',
  },
  'report/unknown-form': {
    vi: 'Không có mẫu báo cáo “{form}”. Các mẫu đang có: {known}.',
    en: 'There is no report form “{form}”. Known forms: {known}.',
  },
  'report/override-unused': {
    vi: 'Lời bỏ qua cho “{rule}” không dùng đến: quy tắc này không chặn báo cáo.',
    en: 'The override of “{rule}” was not used: that rule does not block the report.',
  },
  'report/condition-broken': {
    vi: 'Điều kiện “{condition}” của mẫu báo cáo không tính được ({detail}); phần phụ thuộc vào nó vẫn được in.',
    en: 'The condition “{condition}” of the form cannot be worked out ({detail}); what hangs on it is printed.',
  },
  'report/rule-broken': {
    vi: 'Quy tắc {rule} của mẫu báo cáo không chạy được: {detail}',
    en: 'Rule {rule} of the form cannot be run: {detail}',
  },
});

/** Words composed into messages. */
export const reportWords = defineStrings({
  sampleLine: {
    vi: 'DỮ LIỆU MẪU – KHÔNG PHẢI BÁO CÁO THẬT',
    en: 'SAMPLE DATA – NOT A REAL REPORT',
  },
  unprovable: {
    vi: 'Chưa kiểm tra được điều này: {title}. Còn thiếu: {missing}.',
    en: 'Cannot be proven: {title}. Missing: {missing}.',
  },
  overridden: {
    vi: '{message} (Đã bỏ qua có lý do: {reason})',
    en: '{message} (Overridden: {reason})',
  },
  replaceBy: { vi: 'Thay “{words}” bằng “{to}”', en: 'Replace “{words}” by “{to}”' },
  useToken: {
    vi: 'Thay số trong “{words}” bằng số tự cập nhật ({value})',
    en: 'Replace the number in “{words}” by the living figure ({value})',
  },
  confirmCarried: { vi: 'Xác nhận câu chữ này', en: 'Confirm this text' },
  formerFile: { vi: 'báo cáo năm {year} (.docx)', en: 'report of {year} (.docx)' },
  lastYear: { vi: 'báo cáo năm trước', en: 'last year’s report' },
  againstFile: {
    vi: 'So với báo cáo năm {year} đã đọc từ tệp Word:',
    en: 'Against the report of {year} that was read from its file:',
  },
  againstDraft: { vi: 'So với bản nháp năm {year}:', en: 'Against the draft of {year}:' },
  unknown: { vi: 'chưa biết', en: 'unknown' },
  wholeYear: { vi: 'số nguyên từ 2000 đến 2100', en: 'a whole number from 2000 to 2100' },
  period: {
    vi: 'kỳ báo cáo có ngày đầu và ngày cuối dạng YYYY-MM-DD',
    en: 'a period with first and last day as YYYY-MM-DD',
  },
  object: { vi: 'một đối tượng gồm year, period, values', en: 'an object of year, period, values' },
});

/** What a value of each type must be, in words. */
export const expectedStrings = defineStrings({
  count: { vi: 'số nguyên không âm', en: 'a whole number, not negative' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  date: { vi: 'ngày có thật dạng YYYY-MM-DD', en: 'a real date as YYYY-MM-DD' },
  code: { vi: 'chữ hoặc số nguyên', en: 'text or a whole number' },
  text: { vi: 'chữ', en: 'text' },
  narrative: { vi: 'đoạn văn', en: 'text' },
  yesNo: { vi: 'có/không (true/false)', en: 'true or false' },
  answer: { vi: 'có/không (true/false) hoặc đoạn văn', en: 'true, false or text' },
  score: { vi: 'điểm dạng { value, max }', en: 'a score as { value, max }' },
  rate: { vi: 'tỷ lệ dạng { value, numerator, denominator }', en: 'a rate' },
  decimal: { vi: 'số không âm', en: 'a number, not negative' },
  decimals: { vi: 'danh sách điểm số không âm', en: 'a list of numbers, not negative' },
  links: { vi: 'danh sách mục của Sổ ISO cho từng điểm', en: 'lists of register entries' },
  percent: { vi: 'tỷ lệ phần trăm', en: 'a percentage' },
  money: { vi: 'số tiền nguyên đồng, không âm', en: 'whole đồng, not negative' },
  docRef: {
    vi: 'văn bản dạng { number, symbol, date, issuer, subject }',
    en: 'a document as { number, symbol, date, issuer, subject }',
  },
  docRefs: { vi: 'danh sách văn bản', en: 'a list of documents' },
  yesNoDoc: { vi: 'có/không hoặc một văn bản', en: 'true, false or a document' },
  choice: { vi: 'một trong các lựa chọn của mẫu', en: 'one of the form’s choices' },
  object: { vi: 'một đối tượng', en: 'an object' },
  list: { vi: 'một danh sách', en: 'a list' },
});
