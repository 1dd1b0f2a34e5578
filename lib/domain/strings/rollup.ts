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
    vi: 'Không nhận ra loại tệp này. Hãy gửi bộ số liệu (.json), báo cáo (.docx) của đơn vị hoặc bảng thống kê của cổng.',
    en: 'The kind of this file is not known. Send a unit bundle (.json), a unit’s report (.docx) or a portal’s statistics.',
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
    vi: 'Tệp Word (.docx) bị hỏng hoặc tải về thiếu nên không mở được. Hãy đề nghị đơn vị mở bản gốc bằng Word, lưu lại thành tệp .docx mới rồi gửi lại, hoặc gửi bộ số liệu (.json).',
    en: 'The Word file (.docx) is damaged or incomplete and cannot be opened. Ask the unit to open the original in Word, save it as a new .docx and send that, or its bundle (.json).',
  },
  'rollup/old-office': {
    vi: 'Tệp Word kiểu cũ (.doc), hoặc Excel quá cũ. Hãy mở ra, lưu lại thành .docx hoặc .xlsx rồi gửi lại.',
    en: 'An old Word file (.doc), or a very old one of Excel. Save it as .docx or .xlsx and send it again.',
  },
  'rollup/pdf': {
    vi: 'Tệp PDF không có số liệu đọc được một cách chắc chắn. Hãy đề nghị đơn vị gửi bản .docx hoặc bộ số liệu.',
    en: 'Figures cannot be read from a PDF with certainty. Ask the unit for the .docx or its bundle.',
  },
  'rollup/sheet-damaged': {
    vi: 'Tệp bảng tính bị hỏng, không mở được. Hãy xuất lại từ cổng.',
    en: 'The spreadsheet is damaged and cannot be opened. Export it from the portal again.',
  },
  'rollup/sheet-without-units': {
    vi: 'Bảng tính này không có số liệu theo đơn vị. Chỉ dùng được bảng thống kê của cổng có mỗi đơn vị một dòng; báo cáo của đơn vị gửi bằng bộ số liệu (.json) hoặc .docx. Nếu đây là danh sách đơn vị: chép các dòng trong Excel rồi dán ở thẻ “Đơn vị”.',
    en: 'The spreadsheet states no figures of units. Only a portal’s statistics with one unit a row can be used; a unit’s report comes as a bundle (.json) or .docx. If it is the list of units: copy its rows in Excel and paste them in the tab “Units”.',
  },
  'rollup/dossier-list': {
    vi: 'Đây là danh sách từng hồ sơ, có thể có tên người; cấp tỉnh không nhận và không giữ gì trong tệp. Hãy xuất bảng thống kê có mỗi đơn vị một dòng.',
    en: 'This is a list of dossiers and may name people; the province takes and keeps nothing of it. Export statistics with one unit a row.',
  },
  'rollup/sheet-period': {
    vi: 'Bảng không ghi kỳ thống kê. Bảng này của năm nào? Số liệu không rõ kỳ được nêu bên cạnh, không đem so.',
    en: 'The table states no period. Of which year is it? Figures of an unknown period are shown and not compared.',
  },
  'rollup/sheet-names': {
    vi: '{count} tên đơn vị trong bảng chưa rõ là đơn vị nào: {names}.',
    en: '{count} names in the table belong to no known unit: {names}.',
  },
  'rollup/row-unknown': {
    vi: 'Không có “{unit}” trong danh sách đơn vị.',
    en: '“{unit}” is not in the list of units.',
  },
  'rollup/row-ambiguous': {
    vi: '“{unit}” có thể là {units}.',
    en: '“{unit}” may be {units}.',
  },
  'rollup/same-table': {
    vi: 'Cùng số liệu với {other}.',
    en: 'States the same figures as {other}.',
  },
  'rollup/portal-differs': {
    vi: '{unit}: {name}, kỳ {period}: đơn vị báo cáo {own}, bảng của cổng ghi {value} ({file}, dòng “{row}”). Số nào đúng? Số liệu toàn tỉnh vẫn lấy theo báo cáo của đơn vị.',
    en: '{unit}: {name}, {period}: the unit reports {own}, the portal’s table says {value} ({file}, row “{row}”). Which is right? The province’s figures still follow the unit’s report.',
  },
  'rollup/dossier-altered': {
    vi: 'Tệp ho-so.json của bộ hồ sơ bị hỏng hoặc đã bị sửa nên không biết trong bộ có gì. Hãy đề nghị đơn vị xuất lại bộ hồ sơ.',
    en: 'The dossier’s ho-so.json is damaged or was altered, so that nobody knows what belongs in it. Ask the unit to build it again.',
  },
  'rollup/dossier-manifest-alone': {
    vi: 'Chỉ có ho-so.json, không có các giấy tờ kèm theo trong cùng tệp nén; chưa đối chiếu được giấy tờ.',
    en: 'Only ho-so.json came, without its papers in one archive; they could not be checked against it.',
  },
  'rollup/dossier-absent': {
    vi: 'Bộ hồ sơ thiếu {count} tệp mà ho-so.json có ghi: {files}.',
    en: 'The dossier lacks {count} files that ho-so.json names: {files}.',
  },
  'rollup/dossier-changed': {
    vi: '{count} tệp trong bộ hồ sơ khác với lúc đơn vị đóng gói: {files}.',
    en: '{count} files are not those that the unit packed: {files}.',
  },
  'rollup/dossier-extra': {
    vi: 'Bộ hồ sơ có thêm {count} tệp không ghi trong ho-so.json: {files}.',
    en: 'The dossier holds {count} more files than ho-so.json names: {files}.',
  },
  'rollup/dossier-list-unknown': {
    vi: 'Bộ hồ sơ theo danh mục “{list}” (gói {pack}), không có ở máy này; tình trạng dưới đây là do đơn vị tự kiểm tra.',
    en: 'The dossier follows the list “{list}” (pack {pack}), which is not here; the states below are the unit’s own check.',
  },
  'rollup/dossier-list-version': {
    vi: 'Đơn vị xếp hồ sơ theo bản {theirs} của danh mục; ở đây kiểm tra theo bản {ours}.',
    en: 'The unit used version {theirs} of the list; it is checked here by version {ours}.',
  },
  'rollup/typed-values': {
    vi: '{count} số liệu do người đọc tệp nhập tay ngày {day}, không phải do tiện ích đọc.',
    en: '{count} numbers were typed on {day} by a person who read the file; they were not read by the extension.',
  },
  'rollup/sheet-persons': {
    vi: '{count} dòng ghi tên người ở cột đơn vị nên không đọc, không giữ. Nếu đó là tên phường, xã, hãy ghi đủ “phường …”, “xã …”.',
    en: '{count} rows name a person where a unit should stand; they were not read or kept. If it is a ward’s name, write it in full.',
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
  'rollup/report-unread': {
    vi: 'Báo cáo không đọc được theo mẫu nào: viết theo cách khác các mẫu đã biết. Không mục nào bị coi là để trống. Hãy đọc trực tiếp, hoặc đề nghị đơn vị gửi bộ số liệu (.json).',
    en: 'The report follows no form at hand. No item counts as left empty. Read it yourself, or ask the unit for its bundle (.json).',
  },
  'rollup/report-partly-read': {
    vi: 'Báo cáo viết theo cách khác các mẫu đã biết: chỉ đọc được {found} trong {all} mục. Các mục còn lại chưa đọc được, không bị coi là để trống. Hãy đọc trực tiếp, hoặc đề nghị đơn vị gửi bộ số liệu (.json).',
    en: 'The report follows no form at hand: {found} of {all} items were read. The others do not count as left empty. Read it yourself, or ask the unit for its bundle (.json).',
  },
  'rollup/province-report': {
    vi: 'Đây là báo cáo tổng hợp của tỉnh, không phải báo cáo của một đơn vị.',
    en: 'This is a report of the province, not of a unit.',
  },
  'rollup/unopened-file': {
    vi: '{unit}: tệp {file} không dùng được. {reason} Khi đã có bản thay thế, hãy để riêng tệp này.',
    en: '{unit}: {file} cannot be used. {reason} Once another has come in its place, set it aside.',
  },
  'rollup/unopened-file@unit': {
    vi: 'Tệp đã gửi ({file}) không mở hoặc không đọc được; đề nghị gửi lại báo cáo bằng tệp Word (.docx) lưu từ bản gốc, hoặc gửi bộ số liệu (.json).',
    en: 'The file sent ({file}) could not be opened or read; please send the report again as a Word file (.docx) saved from the original, or your bundle (.json).',
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
  'rollup/unit-not-yet': {
    vi: '{unit} chưa hoạt động vào ngày {day} và không thuộc phạm vi tổng hợp. Số liệu này thuộc về đơn vị nào?',
    en: '{unit} did not exist yet on {day} and is not in scope. To which unit do its figures belong?',
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
    vi: '{unit}: các tệp đã gửi ghi “{key}” khác nhau ({found}); số liệu này chưa được tính.',
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
    vi: 'Các tệp đã gửi ghi “{key}” khác nhau ({found}); đề nghị cho biết số nào đúng.',
    en: 'The bundle and the report sent state “{key}” differently ({found}); please say which is right.',
  },
  'rollup/portal-differs@unit': {
    vi: '{name}, kỳ {period}: đơn vị báo cáo {own}, thống kê của cổng ghi {value}; đề nghị đối chiếu và cho biết số nào đúng.',
    en: '{name}, {period}: {own} is reported, the portal’s statistics say {value}; please compare and say which is right.',
  },
  'rollup/dossier-absent@unit': {
    vi: 'Bộ hồ sơ đã gửi thiếu {count} tệp so với lúc đóng gói: {files}; đề nghị gửi lại.',
    en: 'The dossier sent lacks {count} files that were packed: {files}; please send it again.',
  },
  'rollup/dossier-changed@unit': {
    vi: 'Bộ hồ sơ đã gửi có {count} tệp khác với lúc đóng gói: {files}; đề nghị gửi lại.',
    en: 'In the dossier sent {count} files are not those packed: {files}; please send it again.',
  },
  'rollup/year-unclear@unit': {
    vi: 'Tệp đã gửi không nói rõ là báo cáo của năm nào; đề nghị cho biết năm báo cáo.',
    en: 'The file sent does not say which year it reports; please name the year.',
  },
  'rollup/report-unread@unit': {
    vi: 'Báo cáo đã gửi có cách trình bày khác mẫu nên chưa tổng hợp được; đề nghị gửi thêm bộ số liệu (.json) hoặc báo cáo theo mẫu.',
    en: 'The report sent follows another form and could not be added up; please also send your bundle (.json), or a report by the form.',
  },
  'rollup/report-partly-read@unit': {
    vi: 'Báo cáo đã gửi có phần trình bày khác mẫu nên chưa tổng hợp được đầy đủ; đề nghị gửi thêm bộ số liệu (.json) hoặc báo cáo theo mẫu.',
    en: 'Part of the report sent follows another form and could not be added up; please also send your bundle (.json), or a report by the form.',
  },
  'rollup/mixed-periods': {
    vi: 'Tổng cộng số liệu của các kỳ khác nhau: {count} đơn vị không theo kỳ {usual} ({units}).',
    en: 'The sum adds figures of different periods: {count} units do not report {usual} ({units}).',
  },
  'rollup/units-unknown': {
    vi: 'Chưa rõ đối với {unknown} đơn vị (đã rõ: {known}) nên chưa kết luận được.',
    en: 'Not known of {unknown} units (known: {known}), so that it cannot be stated yet.',
  },
  'rollup/before-due': {
    vi: 'Chưa hết hạn gửi ({day}): {count} đơn vị chưa gửi đang được tính là “không gửi hồ sơ”; con số này còn có thể thay đổi.',
    en: 'The due day ({day}) has not passed: {count} units that have sent nothing yet count as ones that sent nothing; this may still change.',
  },
  'rollup/partial-sum': {
    vi: 'Cộng từ {stated} trong {total} đơn vị; các đơn vị còn lại chưa gửi, chưa đọc được hoặc không nêu.',
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
  'rollup/opinion-older': {
    vi: '{unit}: đã nhận hồ sơ mới sau khi ghi ý kiến đánh giá. Hãy xem lại và lưu lại ý kiến.',
    en: '{unit}: files came in after the opinion was given. Look at it again and save it anew.',
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
  waiting: { vi: 'Có tệp chờ xác định', en: 'A file is to be placed' },
  mayHaveSent: { vi: 'Chưa kết luận', en: 'Not concluded' },
  waitingReason: {
    vi: 'Có tệp nhận được chưa xác định là của đơn vị',
    en: 'A file that was received may be the unit’s',
  },
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
    vi: 'Chưa nhận được hồ sơ, báo cáo xác định là của đơn vị',
    en: 'Nothing was received from the unit',
  },
  reasonNotGiven: { vi: 'Ý kiến đánh giá chưa nêu lý do', en: 'The opinion gives no reason' },
  undecided: { vi: 'Chưa kết luận', en: 'Not concluded' },
  levelUnclear: {
    vi: 'chưa xác định được vì có đơn vị chưa được xếp cấp',
    en: 'not known, since some unit has no level',
  },
  dueOn: { vi: 'hạn gửi {day} theo {source}', en: 'due on {day} by {source}' },
  since: { vi: 'từ {day}', en: 'from {day}' },
  until: { vi: 'đến {day}', en: 'until {day}' },
  department: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
  ended: { vi: 'Đã kết thúc hoạt động trước ngày {day}', en: 'Ended before {day}' },
  'not-yet': { vi: 'Chưa hoạt động vào ngày {day}', en: 'Did not exist yet on {day}' },
});
