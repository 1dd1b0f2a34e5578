/** What is said about a unit's own Word template. */
import { defineStrings } from './catalogue';

export const templateStrings = defineStrings({
  'template/left-over': {
    vi: 'Mẫu Word có {count} con số, ngày hoặc văn bản viết sẵn, năm nào cũng in như nhau: {words}. Hãy so với số liệu năm nay.',
    en: 'The template holds {count} fixed numbers, days or documents that are printed alike every year: {words}. Compare them with this year’s.',
  },
  'template/no-comments': {
    vi: 'Không gắn được ghi chú Word nào vào mẫu riêng này: mẫu không in số nào bằng chỗ điền trong phần thân, hoặc tệp không nhận thêm ghi chú; báo cáo này không kèm nguồn số liệu. Cần nguồn thì chọn “Phụ lục nguồn số liệu”.',
    en: 'No comment could be put into the unit’s own template: its text prints no number by a placeholder, or the file takes none; this report comes without sources. Choose the annex of sources instead.',
  },
  'template/some-comments': {
    vi: '{count} số đứng ở chỗ Word không nhận ghi chú (đầu trang, chân trang, chú thích, khung chữ, liên kết, câu gõ tay) nên không kèm nguồn: {names}. Phụ lục nguồn số liệu thì có đủ.',
    en: '{count} numbers stand where Word takes no comment (headers, footers, notes, text boxes, links, typed sentences): {names}. The annex of sources has them all.',
  },
  'template/no-annex': {
    vi: 'Không thấy chỗ kết thúc văn bản trong mẫu Word nên không thêm được phụ lục nguồn số liệu, biểu đồ. Hãy mở mẫu bằng Word, lưu lại rồi nạp lại.',
    en: 'The end of the template’s text was not found: the annexes were not added. Open the template in Word, save it and add it again.',
  },
  'template/blanks': {
    vi: 'Mẫu Word có {count} chỗ để trống (……) phải điền tay sau khi tạo.',
    en: 'The template holds {count} blanks to be filled in by hand.',
  },
  'template/claim-label': {
    vi: '{label}: câu chỉ đúng khi còn như năm trước',
    en: '{label}: true only while it is as last year',
  },
  'template/no-numbers': {
    vi: 'Mẫu Word không có chỗ điền số nào nên không có phụ lục nguồn số liệu.',
    en: 'The template has no placeholder of a number: there is no annex of sources.',
  },
  'template/left-over-label': {
    vi: 'Còn của năm trước: để trống',
    en: 'Left over from last year: a blank',
  },
  'template/own-claim-label': {
    vi: 'Câu nói về năm trước: để trống, hoặc không nhận nếu năm nay vẫn đúng',
    en: 'A sentence about last year: a blank, or left where it still holds',
  },
  'template/macros': {
    vi: 'Mẫu có chứa macro hoặc đối tượng chạy được ({part}) nên không dùng. Hãy mở bằng Word, lưu thành .docx không có macro rồi thử lại.',
    en: 'The template holds macros or active objects ({part}) and is not used. Save it as a .docx without macros.',
  },
  'template/external': {
    vi: 'Mẫu lấy nội dung từ ngoài tệp ({target}) nên không dùng. Hãy bỏ liên kết đó (với ảnh: chèn thẳng ảnh vào tệp; với mẫu đính kèm: Nhà phát triển → Mẫu tài liệu) rồi thử lại.',
    en: 'The template fetches something from outside the file ({target}) and is not used. Embed it in the file or remove the link.',
  },
  'template/field-code': {
    vi: 'Mẫu có mã trường {code} (Word tự lấy nội dung từ nơi khác) nên không dùng. Hãy đổi trường đó thành chữ hoặc ảnh thường.',
    en: 'The template has a field {code}, by which Word fetches content from elsewhere, and is not used.',
  },
  'template/odd-part': {
    vi: 'Không đọc được phần “{part}” của mẫu. Hãy mở bằng Word rồi lưu lại.',
    en: 'The part “{part}” of the template cannot be read. Open it in Word and save it again.',
  },
  'template/no-placeholder': {
    vi: 'Mẫu không có chỗ điền {{…}} nào: báo cáo tạo ra sẽ không có số liệu.',
    en: 'The template has no {{…}} placeholder: a report made from it would hold no figures.',
  },
  'template/braces': {
    vi: 'Có “{braces}” không thành cặp: chỗ điền phải viết trọn {{…}} trong một dòng.',
    en: '“{braces}” stands without its partner: a placeholder is written {{…}} in one line.',
  },
  'template/unreadable-tag': {
    vi: 'Không hiểu chỗ điền {tag}.',
    en: 'The placeholder {tag} means nothing.',
  },
  'template/unknown-key': {
    vi: 'Mẫu báo cáo không có mục “{key}”. Có phải “{nearest}”?',
    en: 'The form has no item “{key}”. Is “{nearest}” meant?',
  },
  'template/unknown-key?': {
    vi: 'Mẫu báo cáo không có mục “{key}”.',
    en: 'The form has no item “{key}”.',
  },
  'template/ambiguous-key': {
    vi: '“{key}” có thể là nhiều mục: {keys}. Hãy ghi rõ mã của một mục.',
    en: '“{key}” may be several items: {keys}. Write the code of one.',
  },
  'template/unknown-filter': {
    vi: 'Không có cách in “{filter}” trong chỗ điền {tag}.',
    en: 'There is no filter “{filter}” in {tag}.',
  },
  'template/filter-misfit': {
    vi: 'Cách in “{filter}” không hợp với mục “{label}”: chỗ điền {tag} sẽ luôn để trống.',
    en: 'The filter “{filter}” does not fit “{label}”: {tag} would always be blank.',
  },
  'template/item-outside': {
    vi: '{tag} chỉ dùng được giữa {{#each …}} và {{/each}}.',
    en: '{tag} can only stand between {{#each …}} and {{/each}}.',
  },
  'template/not-a-list': {
    vi: '“{key}” không phải danh sách nên không lặp được.',
    en: '“{key}” is no list and cannot be repeated.',
  },
  'template/list-alone': {
    vi: '“{label}” là danh sách: hãy dùng {{{key}|lines}} hoặc {{#each {key}}} … {{/each}}.',
    en: '“{label}” is a list: use {{{key}|lines}} or {{#each {key}}} … {{/each}}.',
  },
  'template/unclosed': {
    vi: '{tag} chưa được đóng.',
    en: '{tag} is not closed.',
  },
  'template/unopened': {
    vi: '{tag} không có chỗ mở.',
    en: '{tag} closes nothing.',
  },
  'template/crossed': {
    vi: '{tag} đóng sai: đang mở {open}.',
    en: '{tag} does not close {open}.',
  },
  'template/condition': {
    vi: 'Điều kiện của {tag} viết sai: {detail}',
    en: 'The condition of {tag} is wrong: {detail}',
  },
  'template/unused': {
    vi: 'Mẫu báo cáo yêu cầu “{label}” nhưng mẫu Word không in ở đâu cả ({tag}).',
    en: 'The form asks for “{label}”, which the template prints nowhere ({tag}).',
  },
  'template/not-printed': {
    vi: 'Mẫu này không in {count} mục đã nhập: {names} – hãy thêm chỗ điền vào mẫu, đánh dấu là mẫu không cần, hoặc dùng bố cục có sẵn.',
    en: 'The template does not print {count} values that are known: {names} – add placeholders, mark them as not needed, or use the built-in layout.',
  },
  'template/names-other': {
    vi: 'Mẫu Word có {count} chỗ ghi sẵn tên của nơi khác: {names}. Báo cáo của {unit} in nguyên như thế; hãy đổi thành chỗ điền hoặc dùng mẫu khác.',
    en: 'The template holds {count} places with names of others typed in: {names}. The report of {unit} prints them as they are; make them placeholders or use another template.',
  },
  'template/names-superior': {
    vi: 'Mẫu Word có {count} chỗ ghi sẵn tên cơ quan cấp trên của {unit}: {names}. Chỉ đúng ở chỗ nói về cấp trên; chỗ ghi tên đơn vị báo cáo thì sai.',
    en: 'The template holds {count} places with the superior of {unit} typed in: {names}. That is right where the superior is meant, and wrong where the unit itself is.',
  },
  'template/gone': {
    vi: 'Mẫu Word đã chọn cho {unit} không còn được giữ. Hãy chọn mẫu khác hoặc bố cục có sẵn.',
    en: 'The template chosen for {unit} is no longer kept. Choose another or the built-in layout.',
  },
  'template/two-ways': {
    vi: '“{label}” được in theo {count} cách khác nhau: {tags}. Nếu không cố ý, hãy dùng một cách.',
    en: '“{label}” is printed in {count} ways: {tags}.',
  },
  'template/old-year': {
    vi: 'Còn ghi sẵn “{words}”: năm sau chữ này sẽ sai nếu không sửa.',
    en: '“{words}” is written out: it will be wrong next year unless it is changed.',
  },
  'template/names-author': {
    vi: 'Thuộc tính của tệp mẫu ghi tên “{name}”; báo cáo tạo từ mẫu ghi tên đơn vị vào chỗ đó.',
    en: 'The properties of the template name “{name}”; reports made from it name the unit there.',
  },
  'template/broken': {
    vi: 'Không điền được mẫu ở phần “{part}”: {detail}. Chưa ghi tệp nào.',
    en: 'The template cannot be filled in the part “{part}”: {detail}. Nothing was written.',
  },
});
