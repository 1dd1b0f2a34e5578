/** What is said about the figures of a period. */
import { defineStrings } from './catalogue';

export const figureStrings = defineStrings({
  'figures/no-source': {
    vi: 'Chưa có nguồn cho "{name}" của kỳ {from}–{to}. Mở trang thống kê của đúng kỳ này, hoặc danh sách hồ sơ tiếp nhận và giải quyết trong kỳ.',
    en: 'Nothing seen gives "{name}" for {from}–{to}. Open the statistics page of exactly this period, or the lists of dossiers received and resolved in it.',
  },
  'figures/no-catalogue': {
    vi: 'Chưa biết "{name}". Mở danh mục thủ tục hành chính trên cổng (xem đủ các trang), hoặc tự nhập.',
    en: 'Not known yet: "{name}". Open the catalogue of procedures on the portal (all of its pages), or type it.',
  },
  'figures/not-recorded': {
    vi: 'Các hồ sơ đã thấy không cho biết "{name}": trang không hiện thông tin này.',
    en: 'The dossiers seen do not tell "{name}": the pages do not show it.',
  },
  'figures/sources-disagree': {
    vi: 'Các trang nói khác nhau về "{name}": {values}. Chưa chọn được số nào là đúng; hãy mở số liệu này, bấm “Lấy số này” ở trang đúng, hoặc tự nhập.',
    en: 'Pages disagree on "{name}": {values}. None can be taken as right; open the figure and press “Take this number” at the right page, or type it.',
  },
  'figures/read-before-period-end': {
    vi: '"{name}" được đọc ngày {readAt}, trước khi kỳ kết thúc ({to}): số này chưa phải của cả kỳ. Mở lại trang sau ngày {to}.',
    en: '"{name}" was read on {readAt}, before the period ends ({to}): not the whole period yet. Open the page again after {to}.',
  },
  'figures/read-on-last-day': {
    vi: '"{name}" được đọc ngay trong ngày cuối kỳ ({to}); hồ sơ phát sinh sau lúc đọc chưa được tính.',
    en: '"{name}" was read on the last day of the period ({to}); what came later that day is not in it.',
  },
  'figures/pause-not-shown': {
    vi: '"{name}": {count} hồ sơ được xem lại sau ngày {to}; nếu đúng ngày đó chúng đang tạm dừng (chờ bổ sung, chờ nộp tiền) thì trang không còn cho biết: {codes}.',
    en: '"{name}": {count} dossiers were looked at after {to}; whether they were paused on that very day (papers, payment) pages no longer tell: {codes}.',
  },
  'figures/qualified': {
    vi: 'Tiêu đề của "{name}" trên trang nói rõ số này {qualifiers}; cách tính khác với cách tính mặc định.',
    en: 'The header of "{name}" says that it {qualifiers}; this differs from the default counting.',
  },
  'figures/page-flawed': {
    vi: 'Trang cho "{name}" có vấn đề khi đọc: {reason}',
    en: 'Reading the page that gives "{name}" met a problem: {reason}',
  },
  'figures/filtered-page': {
    vi: 'Trang cho "{name}" đang lọc theo {filters} nên không phải số của toàn đơn vị.',
    en: 'The page giving "{name}" is filtered by {filters}, so it is not the whole.',
  },
  'figures/derived-disagrees': {
    vi: 'Trên cùng một dòng, "{name}" tính theo hai cách ra hai số: {values}. Không dùng số nào.',
    en: 'One row gives "{name}" in two ways with two results: {values}. Neither is used.',
  },
  'figures/page-differs-from-dossiers': {
    vi: '"{name}": trang thống kê ghi {page}, đếm từng hồ sơ được {dossiers}.',
    en: '"{name}": the statistics page says {page}, counting dossiers gives {dossiers}.',
  },
  'figures/page-below-dossiers': {
    vi: '"{name}": trang thống kê ghi {page}, nhưng {dossiers} hồ sơ đã thấy chắc chắn thuộc số này: {codes}.',
    en: '"{name}": the statistics page says {page}, but {dossiers} dossiers seen certainly count: {codes}.',
  },
  'figures/other-sites': {
    vi: '"{name}": kỳ này còn có hồ sơ hoặc số liệu ở cổng khác ({sites}), không rõ số này đã gồm chưa{codes}. Không tự cộng; hãy xem danh sách hồ sơ của từng cổng hoặc tự nhập.',
    en: '"{name}": other portals ({sites}) hold dossiers or numbers of this period too; whether this number includes them is not known{codes}. Nothing is added up; look at the lists of each portal or type the number.',
  },
  'figures/typed-differs': {
    vi: '"{name}": anh/chị nhập {typed}, nguồn trên cổng cho {found}.',
    en: '"{name}": {typed} was typed, the portal gives {found}.',
  },
  'figures/typed-other-period': {
    vi: '"{name}": số {value} được nhập cho kỳ {from}–{to}, nay kỳ kết thúc ngày {now}: không dùng nữa. Nhập lại nếu vẫn đúng.',
    en: '"{name}": {value} was typed for {from}–{to}, the period now ends on {now}: no longer used. Type it again if it still holds.',
  },
  'figures/choice-gone': {
    vi: '"{name}": nguồn đã chọn (số {value}) không còn thấy; đang theo thứ tự chọn thông thường. Hãy xem lại và chọn lại.',
    en: '"{name}": the source that was picked ({value}) is no longer there; the usual order applies. Look again and pick anew.',
  },
  'figures/choice-changed': {
    vi: '"{name}": nguồn đã chọn lúc đó cho {was}, nay cho {now}. Số mới đang được dùng; hãy kiểm tra lại.',
    en: '"{name}": the picked source said {was} then and says {now} today. The new number is used; please check.',
  },
  'figures/chosen': {
    vi: '"{name}" = {value} theo lựa chọn ngày {day}: {note}',
    en: '"{name}" = {value} as chosen on {day}: {note}',
  },
  'figures/pages-differ-from-sum': {
    vi: '"{name}": trang của cả kỳ và tổng các kỳ ngắn hơn nói khác nhau ({values}); hãy xem lại từng trang.',
    en: '"{name}": the page of the whole period and the sum of shorter ones disagree ({values}); look at each page.',
  },
  'figures/coverage-unproven': {
    vi: '"{name}" mới đếm được {count} từ các hồ sơ đã thấy; chưa chắc đã thấy hết hồ sơ của kỳ{seen}.',
    en: '"{name}" counts {count} among the dossiers seen; that all of the period were seen is not proven{seen}.',
  },
  'figures/not-provable': {
    vi: '"{name}": {count} hồ sơ chưa xếp được chắc chắn vì {reason}: {codes}.',
    en: '"{name}": {count} dossiers cannot be placed for certain because {reason}: {codes}.',
  },
  'figures/dates-impossible': {
    vi: '{count} hồ sơ có ngày tháng trái thứ tự (hạn trả hoặc kết thúc trước ngày tiếp nhận), không tính vào số liệu: {codes}.',
    en: '{count} dossiers have dates in an impossible order (due or ended before received) and are counted in nothing: {codes}.',
  },
  'figures/due-missing': {
    vi: '{count} hồ sơ không hiện ngày hẹn trả nên không xếp được đúng hạn hay quá hạn: {codes}.',
    en: '{count} dossiers show no due day, so they are neither on time nor overdue: {codes}.',
  },
  'figures/returned-as-end': {
    vi: '{count} hồ sơ chỉ hiện ngày trả kết quả, không hiện ngày có kết quả; người dân đến nhận muộn sẽ trông như quá hạn: {codes}.',
    en: '{count} dossiers show only the hand-over day, not the result day; a late collection would look overdue: {codes}.',
  },
  'figures/unit-not-chosen': {
    vi: 'Cổng in số liệu của nhiều đơn vị mà chưa biết đơn vị nào là của anh/chị, nên chưa số nào được lấy vào báo cáo. Hãy chọn đơn vị ở mục kỳ báo cáo.',
    en: 'The portal prints several units and none has been chosen as yours, so no figure is taken for the report. Choose the unit beside the period.',
  },
  'figures/unit-unknown': {
    vi: '{count} hồ sơ chưa rõ đơn vị (không hiện, hoặc các trang ghi khác nhau) nên chưa tính cho {unit}: {codes}.',
    en: '{count} dossiers name no unit, or different ones, and are not counted for {unit}: {codes}.',
  },
  'figures/origins-conflict': {
    vi: 'Hồ sơ {code}: các cổng nói khác nhau về {fields}; đang dùng giá trị thấy gần nhất.',
    en: 'Dossier {code}: portals disagree on {fields}; the value seen last is used.',
  },
  'figures/identity-broken': {
    vi: 'Số liệu không khớp nhau: {left} phải bằng {right}, nhưng {leftValue} ≠ {rightValue}.',
    en: 'Figures do not agree: {left} should equal {right}, but {leftValue} ≠ {rightValue}.',
  },
  'figures/part-exceeds-whole': {
    vi: 'Số liệu không khớp nhau: {part} ({partValue}) lớn hơn {whole} ({wholeValue}).',
    en: 'Figures do not agree: {part} ({partValue}) exceeds {whole} ({wholeValue}).',
  },
  'figures/rate-without-counts': {
    vi: 'Chưa tính được tỷ lệ: cần số trước hạn, đúng hạn và quá hạn từ cùng một nguồn. Tỷ lệ in trên cổng không được dùng.',
    en: 'No rate: early, on time and overdue from one source are needed. Percentages printed by portals are never used.',
  },
  'figures/rate-none': {
    vi: 'Không phát sinh hồ sơ đã giải quyết biết hạn, nên không có tỷ lệ.',
    en: 'No resolved dossier with a known due day, so there is no rate.',
  },
  'figures/page-period-unknown': {
    vi: 'Trang "{title}" có số liệu nhưng không cho biết kỳ, nên không dùng được. Chọn kỳ trên trang rồi mở lại.',
    en: 'The page "{title}" prints figures without a period, so they cannot be used. Choose the period there and open it again.',
  },
  'figures/policy-unknown': {
    vi: 'Không còn cách tính "{policy}" mà đơn vị đã chọn, nên chưa số nào được tính. Chọn lại cách tính ở mục Cài đặt, hoặc nhập lại gói có cách tính này.',
    en: 'The unit’s way of counting "{policy}" is not there any more, so nothing is counted. Choose one in the settings, or import its pack again.',
  },
  'figures/policy-not-in-force': {
    vi: 'Cách tính "{policy}" chưa hoặc không còn hiệu lực vào ngày cuối kỳ ({to}).',
    en: 'The way of counting "{policy}" is not in force on the last day of the period ({to}).',
  },
  'figures/period-gap': {
    vi: 'Kỳ báo cáo trước kết thúc ngày {lastTo}, kỳ này bắt đầu ngày {ownFrom}: hồ sơ của {days} ngày {from}–{to} không nằm trong báo cáo nào.',
    en: 'The last report ends on {lastTo}, this one starts on {ownFrom}: dossiers of the {days} days {from}–{to} fall in nobody’s report.',
  },
  'figures/period-overlap': {
    vi: 'Kỳ báo cáo trước kết thúc ngày {lastTo}, kỳ này bắt đầu ngày {ownFrom}: hồ sơ của {days} ngày {from}–{to} nằm trong cả hai báo cáo.',
    en: 'The last report ends on {lastTo}, this one starts on {ownFrom}: dossiers of the {days} days {from}–{to} fall in both reports.',
  },
  'figures/procedures-partial': {
    vi: 'Danh mục thủ tục mới thấy {seen} trong {total}; mở đủ các trang của danh mục.',
    en: 'Only {seen} of {total} procedures of the catalogue were seen; open all its pages.',
  },
});

/** Words put into the messages above. */
export const figureWords = defineStrings({
  'doubt.receipt': { vi: 'không hiện ngày tiếp nhận', en: 'no receipt date is shown' },
  'doubt.membership': {
    vi: 'đã kết thúc nhưng không rõ trước hay trong kỳ',
    en: 'they ended, before or in the period',
  },
  'doubt.endUndated': {
    vi: 'đã kết thúc nhưng không hiện ngày, có thể sau kỳ',
    en: 'they ended without a date, perhaps after the period',
  },
  'doubt.earlyOrOnTime': {
    vi: 'không quá hạn nhưng không rõ trước hạn hay đúng hạn',
    en: 'they are not overdue, but early or on time is not known',
  },
  'doubt.timeliness': {
    vi: 'không hiện ngày có kết quả nên không rõ có quá hạn không',
    en: 'no result date is shown, so they may be overdue or not',
  },
  'doubt.dueChanged': {
    vi: 'ngày hẹn trả đã đổi (gia hạn, xin lỗi, bổ sung) mà không hiện ngày hẹn trả ban đầu',
    en: 'the due day was moved (extension, apology, supplement) and the first one is not shown',
  },
  'doubt.noDue': { vi: 'không hiện ngày hẹn trả', en: 'no due day is shown' },
  'doubt.noLimit': {
    vi: 'không hiện ngày hẹn trả và chưa biết thời hạn tối đa của thủ tục',
    en: 'no due day is shown and the procedure’s longest time is not known',
  },
  'doubt.noCalendar': {
    vi: 'phải đếm ngày làm việc qua thời gian chưa có bảng ngày nghỉ lễ',
    en: 'working days would be counted over days without a table of holidays',
  },
  'doubt.supplements': {
    vi: 'không hiện đủ các ngày yêu cầu bổ sung',
    en: 'not all days on which papers were asked for are shown',
  },
  'doubt.pause': {
    vi: 'đang tạm dừng nhưng không rõ từ ngày nào',
    en: 'they are paused, since when is not known',
  },
  'doubt.stale': {
    vi: 'lần thấy cuối là trước khi kỳ kết thúc',
    en: 'they were last seen before the period ended',
  },
  'doubt.unrecorded': { vi: 'trang không hiện thông tin này', en: 'the page does not show it' },
  'doubt.unit': {
    vi: 'chưa rõ đơn vị, hoặc các trang ghi đơn vị khác nhau',
    en: 'no unit is shown, or pages name different ones',
  },
  includesReturned: { vi: 'gồm cả hồ sơ trả lại', en: 'includes returned dossiers' },
  includesWithdrawn: { vi: 'gồm cả hồ sơ rút', en: 'includes withdrawn dossiers' },
  includesPaused: { vi: 'gồm cả hồ sơ tạm dừng', en: 'includes paused dossiers' },
  seenOfTotal: { vi: ' (đã thấy {seen} trong {total} hồ sơ)', en: ' ({seen} of {total} seen)' },
  more: { vi: 'và {count} hồ sơ khác', en: 'and {count} more' },
});
