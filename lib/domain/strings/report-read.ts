/** What is said about a report that was read back from a file. */
import { defineStrings } from './catalogue';

export const reportReadStrings = defineStrings({
  'report/read-old-doc': {
    vi: 'Đây là tệp Word đời cũ (.doc hoặc .rtf). Hãy mở bằng Word, chọn “Lưu dưới dạng” rồi lưu thành .docx và thử lại.',
    en: 'This is an old Word file (.doc or .rtf). Open it in Word, save it as .docx and try again.',
  },
  'report/read-pdf': {
    vi: 'Đây là tệp PDF, không đọc được số liệu một cách chắc chắn. Hãy dùng tệp .docx gốc; nếu chỉ có PDF, mở bằng Word rồi lưu thành .docx và soát lại.',
    en: 'This is a PDF, which cannot be read surely. Use the .docx it was made from, or open it in Word and save it as .docx.',
  },
  'report/read-password': {
    vi: 'Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi lưu lại.',
    en: 'The file has a password. Open it in Word, remove the password and save it.',
  },
  'report/read-not-docx': {
    vi: 'Đây không phải tệp .docx.',
    en: 'This is not a .docx file.',
  },
  'report/read-damaged': {
    vi: 'Tệp .docx bị hỏng, không mở được. Hãy mở bằng Word rồi lưu lại, hoặc dùng bản khác.',
    en: 'The .docx file is damaged. Open it in Word and save it again, or use another copy.',
  },
  'report/read-too-large': {
    vi: 'Tệp quá lớn so với một báo cáo (hoặc nén bất thường) nên không mở.',
    en: 'The file is far too large for a report (or oddly packed) and is not opened.',
  },
  'report/read-legacy-font': {
    vi: 'Văn bản gõ bằng phông chữ cũ (.VnTime, VNI): chữ lưu trong tệp không phải chữ hiện ra. Hãy chuyển mã sang Unicode (ví dụ bằng UniKey) rồi thử lại.',
    en: 'The text is typed in an old font (.VnTime, VNI): convert it to Unicode and try again.',
  },
  'report/read-font-converted': {
    vi: 'Có chữ gõ bằng phông cũ ({fonts}): đã chuyển sang Unicode. Số liệu không đổi; hãy soát lại câu chữ.',
    en: 'Some text is typed in an old font ({fonts}) and was converted to Unicode. Numbers are unaffected; check the words.',
  },
  'report/read-font-unsure': {
    vi: 'Chữ “{text}” đặt phông cũ nhưng không chắc gõ theo bảng mã nào nên giữ nguyên như trong tệp. Hãy soát lại.',
    en: '“{text}” is set in an old font, but how it was typed is not sure: it stands as it is stored. Check it.',
  },
  'report/read-embedded': {
    vi: 'Có {count} đoạn được nhúng thành tệp riêng bên trong, không đọc được. Hãy mở bằng Word rồi lưu lại thành .docx.',
    en: '{count} passages are files of their own inside this one and were not read. Open it in Word and save it as .docx.',
  },
  'report/read-foreign': {
    vi: 'Mẫu không có phần “{heading}”: {count} đoạn trong phần này không được đọc.',
    en: 'The form has no part “{heading}”: its {count} paragraphs were not read.',
  },
  'report/read-foreign-emptied': {
    vi: '“{heading}” không phải đề mục của mẫu: {count} đoạn sau nó không được đọc nên “{label}” chưa rõ. Hãy xem lại chỗ này.',
    en: '“{heading}” is no heading of the form: the {count} paragraphs after it were not read, so that “{label}” is not known. Look at this place.',
  },
  'report/read-led': {
    vi: 'Dòng “{lead}” nói về năm khác, số ước hoặc đơn vị khác: {count} dòng ngay dưới nó không được lấy.',
    en: 'The line “{lead}” speaks of another year, of estimates or another unit: the {count} lines right below it were not taken.',
  },
  'report/read-doubted': {
    vi: 'Câu “{text}” nói số liệu bên trên là của năm khác, số ước hoặc của đơn vị khác. Hãy xem lại các số đã đọc ở phần này.',
    en: '“{text}” says that the figures above are of another year, of estimates or another unit. Look again at the numbers read in this part.',
  },
  'report/read-row-unknown': {
    vi: 'Dòng “{label}” trong bảng ghi “{text}” nhưng không chắc đó là mục nào của mẫu, của chính cơ quan và trong năm báo cáo, nên không lấy.',
    en: 'The row “{label}” of a table says “{text}”, but it is not certain that this is one of the form’s items, of this unit and year: it is not taken.',
  },
  'report/read-table-unread': {
    vi: 'Phần “{heading}”: {count} dòng của bảng “{table}” chưa đọc.',
    en: '“{heading}”: {count} rows of the table “{table}” were not read.',
  },
  'report/read-table-emptied': {
    vi: 'Phần “{heading}”: {count} dòng của bảng “{table}” chưa đọc, và {labels} chưa rõ. Hãy xem lại bảng này.',
    en: '“{heading}”: {count} rows of the table “{table}” were not read, and {labels} are not known. Look at this table.',
  },
  'report/read-table-columns': {
    vi: 'Phần “{heading}”: bảng “{table}” có nhiều cột số cạnh nhau (năm, kỳ hoặc đơn vị) nên chưa đọc, không đoán cột nào là số của báo cáo.',
    en: '“{heading}”: the table “{table}” has several columns of numbers (years, periods or units) and was not read: which is the report’s is not guessed.',
  },
  'report/read-inexact': {
    vi: '“{label}”: “{text}” là số ước chừng hoặc một khoảng, không phải con số chính xác, nên không lấy.',
    en: '“{label}”: “{text}” is an estimate or a range, no exact number, and is not taken.',
  },
  'report/read-empty': {
    vi: 'Tệp không có chữ nào (có thể là ảnh quét).',
    en: 'The file holds no text (perhaps a scanned image).',
  },
  'report/read-not-found': {
    vi: 'Chưa đọc được “{label}” trong báo cáo.',
    en: '“{label}” was not found in the report.',
  },
  'report/read-blank': {
    vi: '“{label}” để trống trong báo cáo.',
    en: '“{label}” is left blank in the report.',
  },
  'report/read-unclear': {
    vi: '“{label}”: thấy “{text}” nhưng không chắc giá trị là gì nên không lấy.',
    en: '“{label}”: found “{text}”, but the value is not sure, so none is taken.',
  },
  'report/read-contradiction': {
    vi: '“{label}” được ghi hai giá trị khác nhau trong báo cáo: {values}. Không lấy giá trị nào.',
    en: '“{label}” has two different values in the report: {values}. Neither is taken.',
  },
  'report/read-other-wording': {
    vi: 'Báo cáo viết theo mẫu khác: chỉ nhận ra {found} trên {all} mục.',
    en: 'The report follows another form: {found} of {all} items were recognised.',
  },
  'report/read-no-period': {
    vi: 'Chưa kiểm tra được các quy tắc vì chưa đọc được kỳ báo cáo (từ ngày … đến hết ngày …). Kỳ thường ghi ở dòng “Số hồ sơ TTHC phát sinh”; hãy ghi rõ trong tệp rồi thả lại.',
    en: 'The rules cannot be checked: the period (from … to …) was not found. It mostly stands in the line of dossiers received; write it there and drop the file again.',
  },
  'report/read-no-year': {
    vi: 'Chưa kiểm tra được các quy tắc vì chưa đọc được năm của báo cáo. Năm thường ghi ở trích yếu (“… năm 2025”); hãy ghi rõ trong tệp rồi thả lại.',
    en: 'The rules cannot be checked: the year was not found. It mostly stands in the title; write it there and drop the file again.',
  },
  'report/read-form-guessed': {
    vi: 'Không nêu mẫu; đọc theo mẫu “{form}” vì khớp nhiều mục nhất ({found} trên {all} mục).',
    en: 'No form was named; read as “{form}”, which fits best ({found} of {all} items).',
  },
  'report/read-no-form': {
    vi: 'Không mẫu báo cáo nào khớp với tệp này: chưa đọc được mục nào.',
    en: 'No report form fits this file: not one item was read.',
  },
});
