/** What is said while units' files become one report of the province. */
import { defineStrings } from './catalogue';

export const rollupStrings = defineStrings({
  'rollup/units-unreadable': {
    vi: 'Danh sách đơn vị {file} không dùng được: {reason}.',
    en: 'The list of units {file} cannot be used: {reason}.',
  },
  'rollup/units-missing': {
    vi: 'Không có danh sách đơn vị (units.json) nên không biết có bao nhiêu đơn vị trong phạm vi; không tính được số đơn vị và tỷ lệ.',
    en: 'There is no list of units (units.json), so that nobody knows how many are in scope; no numbers of units and no shares are stated.',
  },
  'rollup/units-twice': {
    vi: 'Có hơn một danh sách đơn vị: {files}. Hãy để lại một.',
    en: 'There is more than one list of units: {files}. Keep one.',
  },
  'rollup/computed-key': {
    vi: '“{key}” được tính từ hồ sơ của các đơn vị; giá trị ghi trong danh sách đơn vị không được dùng.',
    en: '“{key}” is worked out from the units’ files; the value in the list of units is not used.',
  },
  'rollup/unit-without-level': {
    vi: '{unit} chưa có cấp trong danh sách đơn vị; chưa tính được số liệu theo cấp.',
    en: '{unit} has no level in the list of units; no figures by level can be stated.',
  },
  'rollup/level-not-in-force': {
    vi: '{unit} được xếp vào {level}, nhưng ngày {day} không có cấp này. Hãy xem lại cấp hoặc phạm vi của đơn vị.',
    en: '{unit} is put under {level}, a level that did not exist on {day}. Check its level or scope.',
  },
  'rollup/empty-file': { vi: 'Tệp rỗng, không có nội dung.', en: 'The file is empty.' },
  'rollup/unknown-kind': {
    vi: 'Không nhận ra loại tệp này. Hãy gửi bộ số liệu (.json) hoặc báo cáo (.docx) của đơn vị.',
    en: 'The kind of this file is not known. Send a unit bundle (.json) or a unit’s report (.docx).',
  },
  'rollup/zip-damaged': {
    vi: 'Tệp nén bị hỏng hoặc tải thiếu, không mở được. Hãy đề nghị gửi lại.',
    en: 'The archive is damaged or incomplete. Ask for it again.',
  },
  'rollup/zip-too-large': {
    vi: 'Tệp nén khai dung lượng bất thường hoặc lồng nhau quá nhiều lớp nên không được mở.',
    en: 'The archive claims an unusual size or is nested too deeply, and is not opened.',
  },
  'rollup/docx-damaged': {
    vi: 'Tệp .docx bị hỏng, không mở được. Hãy đề nghị gửi lại.',
    en: 'The .docx file is damaged and cannot be opened. Ask for it again.',
  },
  'rollup/old-office': {
    vi: 'Tệp Word hoặc Excel kiểu cũ (.doc, .xls). Hãy mở bằng Word, lưu lại thành .docx rồi gửi lại.',
    en: 'An old Word or Excel file (.doc, .xls). Open it in Word, save it as .docx and send it again.',
  },
  'rollup/pdf': {
    vi: 'Tệp PDF không có số liệu đọc được một cách chắc chắn. Hãy đề nghị đơn vị gửi bản .docx hoặc bộ số liệu.',
    en: 'Figures cannot be read from a PDF with certainty. Ask the unit for the .docx or its bundle.',
  },
  'rollup/spreadsheet': {
    vi: 'Bảng tính không phải báo cáo của đơn vị. Hãy nhập thống kê của cổng vào phần Sổ số liệu, hoặc gửi bộ số liệu.',
    en: 'A spreadsheet is not a unit’s report. Import statistics of a portal where figures are collected, or send a bundle.',
  },
  'rollup/backup': {
    vi: 'Đây là tệp sao lưu của một cơ quan, có mã hồ sơ bên trong; không dùng để tổng hợp. Hãy đề nghị đơn vị gửi bộ số liệu.',
    en: 'This is an office’s backup with dossier codes in it; it is not rolled up. Ask the unit for its bundle.',
  },
  'rollup/report-unreadable': {
    vi: 'Không đọc được nội dung báo cáo: {reason}.',
    en: 'The report cannot be read: {reason}.',
  },
  'rollup/report-unreadable?': {
    vi: 'Không tìm thấy nội dung nào của báo cáo ISO trong tệp này.',
    en: 'Nothing of an ISO report was found in this file.',
  },
  'rollup/province-report': {
    vi: 'Đây là báo cáo tổng hợp của tỉnh, không phải báo cáo của một đơn vị.',
    en: 'This is a report of the province, not of a unit.',
  },
  'rollup/set-aside': {
    vi: 'Cán bộ đã để riêng tệp này: {reason}.',
    en: 'The officer has set this file aside: {reason}.',
  },
  'rollup/other-year': {
    vi: 'Báo cáo của năm {year}, không phải năm {asked}.',
    en: 'A report of {year}, not of {asked}.',
  },
  'rollup/year-unclear': {
    vi: 'Nội dung tệp không nói rõ là báo cáo của năm nào. Tệp này của năm nào?',
    en: 'The file does not say clearly which year it reports. Of which year is it?',
  },
  'rollup/unit-missing': {
    vi: 'Nội dung tệp không ghi tên đơn vị. Tệp này của đơn vị nào?',
    en: 'The file names no unit. Whose is it?',
  },
  'rollup/unit-unknown': {
    vi: 'Không có “{unit}” trong danh sách đơn vị. Tệp này của đơn vị nào?',
    en: '“{unit}” is not in the list of units. Whose file is it?',
  },
  'rollup/unit-ambiguous': {
    vi: '“{unit}” có thể là {units}. Tệp này của đơn vị nào?',
    en: '“{unit}” may be {units}. Whose file is it?',
  },
  'rollup/unit-ended': {
    vi: '{unit} không còn hoạt động vào ngày {day} và không thuộc phạm vi tổng hợp. Số liệu này thuộc về đơn vị nào?',
    en: '{unit} no longer existed on {day} and is not in scope. To which unit do its figures belong?',
  },
  'rollup/same-file': {
    vi: 'Giống hệt tệp {other}.',
    en: 'The same file as {other}.',
  },
  'rollup/same-report': {
    vi: 'Cùng nội dung với {other}, chỉ khác số, ngày ban hành hoặc lần xuất.',
    en: 'Says the same as {other}; only number, date or time of writing differ.',
  },
  'rollup/superseded': {
    vi: 'Đã có bản mới hơn: {other}.',
    en: 'A newer version has come: {other}.',
  },
  'rollup/version-unclear': {
    vi: 'Đơn vị có nhiều bản khác nội dung mà không rõ bản nào mới hơn. Bản nào được dùng? Chỉ số liệu giống nhau ở các bản được tính.',
    en: 'There are several versions that differ, and nothing tells which is newer. Which one counts? Only what they agree on is used.',
  },
  'rollup/files-disagree': {
    vi: '{unit}: bộ số liệu và báo cáo ghi “{key}” khác nhau ({found}); số liệu này chưa được tính.',
    en: '{unit}: its files state “{key}” differently ({found}); it is not counted.',
  },
  'rollup/other-period': {
    vi: '{unit}: số liệu của kỳ {period}, khác kỳ {usual} của phần lớn đơn vị. Hãy đề nghị đơn vị gửi lại theo cùng kỳ; các tổng có số liệu này chưa đầy đủ.',
    en: '{unit}: its figures are of {period}, those of most units of {usual}. Ask it for figures of the same days; sums that hold them are not complete.',
  },
  'rollup/two-periods': {
    vi: '{unit}: các tệp của đơn vị ghi kỳ khác nhau ({period}). Kỳ nào đúng? Các tổng có số liệu này chưa đầy đủ.',
    en: '{unit}: its files state different periods ({period}). Which is right? Sums that hold its figures are not complete.',
  },
  // The same as they are put to the unit, in a letter.
  'rollup/other-period@unit': {
    vi: 'Số liệu trong hồ sơ đã gửi là của kỳ {period}; đề nghị gửi lại số liệu của kỳ {usual} như các đơn vị khác.',
    en: 'The figures sent are of {period}; please send those of {usual}, as the other units do.',
  },
  'rollup/two-periods@unit': {
    vi: 'Các tệp đã gửi ghi kỳ khác nhau ({period}); đề nghị cho biết kỳ nào đúng.',
    en: 'The files sent state different periods ({period}); please say which is right.',
  },
  'rollup/version-unclear@unit': {
    vi: 'Đã nhận nhiều bản báo cáo có nội dung khác nhau; đề nghị cho biết bản nào là bản chính thức.',
    en: 'Several reports that differ have come; please say which one is official.',
  },
  'rollup/files-disagree@unit': {
    vi: 'Bộ số liệu và báo cáo đã gửi ghi “{key}” khác nhau ({found}); đề nghị cho biết số nào đúng.',
    en: 'The bundle and the report sent state “{key}” differently ({found}); please say which is right.',
  },
  'rollup/year-unclear@unit': {
    vi: 'Tệp đã gửi không nói rõ là báo cáo của năm nào; đề nghị cho biết năm báo cáo.',
    en: 'The file sent does not say which year it reports; please name the year.',
  },
  'rollup/mixed-periods': {
    vi: 'Tổng cộng số liệu của các kỳ khác nhau: {count} đơn vị không theo kỳ {usual} ({units}).',
    en: 'The sum adds figures of different periods: {count} units do not report {usual} ({units}).',
  },
  'rollup/units-unknown': {
    vi: 'Chưa rõ đối với {unknown} đơn vị (đã rõ: {known}) nên chưa kết luận được.',
    en: 'Not known of {unknown} units (known: {known}), so that it cannot be stated yet.',
  },
  'rollup/partial-sum': {
    vi: 'Cộng từ {stated} trong {total} đơn vị; các đơn vị còn lại không nêu.',
    en: 'The sum of {stated} out of {total} units; the others do not state it.',
  },
  'rollup/nobody-says': {
    vi: 'Không đơn vị nào trong {total} đơn vị nêu số liệu này.',
    en: 'None of the {total} units states it.',
  },
  'rollup/unplaced-files': {
    vi: 'Có {count} tệp chưa biết của đơn vị nào hoặc không mở được: đơn vị đang tính là không gửi hồ sơ có thể đã gửi. Hãy xử lý các tệp này trước khi ban hành.',
    en: '{count} files belong to a unit not known yet, or could not be opened: a unit counted as having sent nothing may have sent them. Settle them before the report is issued.',
  },
  'rollup/opinion-without-file': {
    vi: '{unit} được đánh giá qua hồ sơ nhưng không có tệp nào của đơn vị này.',
    en: '{unit} was judged by its file, but no file of it is here.',
  },
  'rollup/no-units': {
    vi: 'Không có đơn vị nào trong phạm vi nên không có mẫu số.',
    en: 'No unit is in scope, so that there is no denominator.',
  },
  'rollup/level-unclear': {
    vi: 'Có đơn vị trong phạm vi chưa được xếp cấp nên chưa tính được theo cấp.',
    en: 'Some unit in scope has no level, so that nothing can be stated by level.',
  },
  'rollup/no-cap': {
    vi: 'Danh sách đơn vị không nêu mức kinh phí áp dụng trong năm.',
    en: 'The list of units names no cap of the budget for this year.',
  },
  'rollup/shares-not-100': {
    vi: 'Tỷ lệ đạt {good}% và chưa tốt {bad}% được làm tròn riêng nên cộng lại không đúng 100%.',
    en: 'The shares {good}% and {bad}% are rounded apart and do not add up to 100%.',
  },
});

/** Words that stand in the province's report and its annexes. */
export const rollupWords = defineStrings({
  complying: { vi: 'Đạt', en: 'Complies' },
  weak: { vi: 'Chưa tốt', en: 'Weak' },
  'not-sent': { vi: 'Không gửi hồ sơ', en: 'Sent nothing' },
  open: { vi: 'Chưa có ý kiến', en: 'No opinion yet' },
  office: { vi: 'Tại trụ sở', en: 'At the office' },
  file: { vi: 'Qua hồ sơ', en: 'By file' },
  notReceived: { vi: 'Chưa gửi', en: 'Not sent' },
  received: { vi: 'Đã gửi', en: 'Sent' },
  asked: { vi: 'còn hỏi lại', en: 'with questions' },
  version: { vi: 'bản {version}', en: 'version {version}' },
  annex: { vi: 'Phụ lục', en: 'Annex' },
  total: { vi: 'Toàn tỉnh', en: 'Whole province' },
  methodOffice: { vi: 'kiểm tra tại trụ sở', en: 'inspection at the office' },
  methodFile: { vi: 'thẩm định hồ sơ, báo cáo', en: 'review of files' },
  and: { vi: ' và ', en: ' and ' },
  undated: { vi: 'Không nêu kỳ', en: 'Days not stated' },
  listAt: { vi: 'danh sách tại {annex}', en: 'listed in {annex}' },
  noReasonGiven: {
    vi: 'Không nhận được hồ sơ, báo cáo của đơn vị',
    en: 'Nothing was received from the unit',
  },
  dueOn: { vi: 'hạn gửi {day} theo {source}', en: 'due on {day} by {source}' },
  department: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
  ended: { vi: 'Đã kết thúc hoạt động trước ngày {day}', en: 'Ended before {day}' },
  'not-yet': { vi: 'Chưa hoạt động vào ngày {day}', en: 'Did not exist yet on {day}' },
});
