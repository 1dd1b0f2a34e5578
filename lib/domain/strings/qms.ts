/** Findings of the procedures in the QMS against those on the portal. */
import { defineStrings } from './catalogue';

export const qmsStrings = defineStrings({
  'qms/no-catalogue': {
    vi: 'Chưa đọc danh mục thủ tục của đơn vị trên cổng, nên chưa đối chiếu được. Mở trang danh mục TTHC trên cổng; tiện ích tự đọc.',
    en: 'The portal’s list of procedures has not been read yet, so nothing can be compared. Open it on the portal; it is read by itself.',
  },
  'qms/catalogue-partial': {
    vi: 'Danh mục trên {host} mới đọc {seen} trên {total} thủ tục. Quy trình không thấy ở phần đã đọc chưa chắc đã bị bỏ; chưa thể nói là không thiếu gì.',
    en: 'Of the list on {host} only {seen} of {total} procedures were read. What was not seen there is not proven gone, and nothing is proven complete.',
  },
  'qms/catalogue-partial?': {
    vi: 'Danh mục trên {host} mới đọc {seen} thủ tục và trang không cho biết có bao nhiêu. Quy trình không thấy ở phần đã đọc chưa chắc đã bị bỏ; chưa thể nói là không thiếu gì.',
    en: 'Of the list on {host} {seen} procedures were read and the page does not say how many there are. What was not seen is not proven gone, and nothing is proven complete.',
  },
  'qms/catalogue-nameless': {
    vi: 'Danh mục trên {host} được đọc từ bản cũ nên chưa giữ tên thủ tục. Mở lại trang danh mục để đọc lại.',
    en: 'The list on {host} was read by an older version, without names. Open the page again.',
  },
  'qms/several-catalogues': {
    vi: 'Có {count} danh mục thủ tục đã đọc; đang đối chiếu với danh mục trên {host}.',
    en: '{count} lists of procedures were read; the one on {host} is compared.',
  },
  'qms/register-empty': {
    vi: 'Sổ chưa có quy trình TTHC nào của HTQLCL, nên chưa đối chiếu được với {count} thủ tục trên cổng. Dán danh mục quy trình của HTQLCL, nạp từ bảng tính, hoặc lấy danh mục của cổng làm bản đầu: mục lấy từ cổng là “chưa có căn cứ” cho đến khi ghi ngày hoặc văn bản.',
    en: 'The register holds no procedure of the QMS, so the {count} on the portal cannot be compared yet. Paste the QMS’s list, load a spreadsheet, or begin with the portal’s list: what is taken from it has no basis until its day or document is entered.',
  },
  'qms/missing': {
    vi: 'Thiếu trong HTQLCL: {name}. Cổng có thủ tục này, sổ chưa có quy trình.',
    en: 'Missing in the QMS: {name}. The portal has it, the register has no procedure for it.',
  },
  'qms/obsolete': {
    vi: 'Không còn trên cổng: {name}. HTQLCL vẫn có quy trình này.',
    en: 'No longer on the portal: {name}. The QMS still holds it.',
  },
  'qms/renamed': {
    vi: 'Khác tên, cùng mã {code}: trên cổng “{portal}”, trong HTQLCL “{qms}”.',
    en: 'One code {code}, two names: “{portal}” on the portal, “{qms}” in the QMS.',
  },
  'qms/recoded': {
    vi: 'Khác mã, cùng tên “{name}”: trên cổng {portal}, trong HTQLCL {qms}.',
    en: 'One name “{name}”, two codes: {portal} on the portal, {qms} in the QMS.',
  },
  'qms/doubtful': {
    vi: 'Cần hỏi: “{portal}” trên cổng có phải là “{qms}” trong HTQLCL không?',
    en: 'To be asked: is “{portal}” on the portal “{qms}” of the QMS?',
  },
  'qms/unproven': {
    vi: 'Chưa có căn cứ: {name}. Sổ có quy trình này nhưng chưa ghi ngày hoặc văn bản đưa vào HTQLCL, nên chưa tính là đã cập nhật.',
    en: 'No basis: {name}. The register has it without the day or document that took it into the QMS, so it does not count as updated.',
  },
  'qms/day-future': {
    vi: 'Ngày {day} chưa tới: {name}. Xem lại ngày ghi trong sổ.',
    en: '{day} has not come: {name}. Look at the day in the register.',
  },
  'qms/withdrawn-early': {
    vi: 'Ngày bãi bỏ {later} trước ngày ban hành {issued}: {name}.',
    en: 'Withdrawn on {later}, before it was issued on {issued}: {name}.',
  },
  'qms/applied-early': {
    vi: 'Ngày áp dụng {later} trước ngày ban hành {issued}: {name}.',
    en: 'Applied from {later}, before it was issued on {issued}: {name}.',
  },
  'qms/twice': {
    vi: 'Sổ ghi {count} mục cho một quy trình: {name}.',
    en: 'The register has {count} entries for one procedure: {name}.',
  },
  'qms/late': {
    vi: 'Cập nhật HTQLCL sau {days} ngày làm việc kể từ Quyết định công bố ngày {decided}, quá mốc {limit} ngày: {name}.',
    en: 'The QMS followed the decision of {decided} after {days} working days, beyond {limit}: {name}.',
  },
  'qms/late?': {
    vi: 'Cập nhật HTQLCL quá mốc {limit} ngày làm việc kể từ Quyết định công bố ngày {decided}: {name}.',
    en: 'The QMS followed the decision of {decided} later than {limit} working days: {name}.',
  },
  'qms/not-updated': {
    vi: 'Đã {days} ngày làm việc kể từ Quyết định công bố ngày {decided} mà HTQLCL chưa cập nhật (mốc {limit} ngày): {name}.',
    en: '{days} working days since the decision of {decided} and the QMS has not followed (yardstick {limit}): {name}.',
  },
  'qms/not-updated?': {
    vi: 'Đã quá mốc {limit} ngày làm việc kể từ Quyết định công bố ngày {decided} mà HTQLCL chưa cập nhật: {name}.',
    en: 'More than {limit} working days since the decision of {decided} and the QMS has not followed: {name}.',
  },
  'qms/lag-before': {
    vi: 'Ngày cập nhật HTQLCL {updated} trước ngày công bố {decided}, nên không tính số ngày: {name}.',
    en: 'The QMS was updated on {updated}, before the decision of {decided}; no days are counted: {name}.',
  },
  'qms/lag-future': {
    vi: 'Ngày chưa tới (công bố {decided}, cập nhật {updated}), nên không tính số ngày: {name}.',
    en: 'A day that has not come (decision {decided}, update {updated}); no days are counted: {name}.',
  },
  'qms/lag-unknown': {
    vi: 'Chưa rõ ngày công bố nên không tính được số ngày cập nhật: {name}.',
    en: 'The day of publication is not known, so the days to the update are not: {name}.',
  },
  'qms/lag-no-calendar': {
    vi: 'Chưa có bảng ngày nghỉ của thời gian này nên không đếm được ngày làm việc: {name} ({days} ngày theo lịch).',
    en: 'No table of days off covers this time, so working days cannot be counted: {name} ({days} calendar days).',
  },
  'qms/changes-nameless': {
    vi: '{count} mục TTHC thay đổi chỉ ghi số lượng, không ghi tên hoặc mã, nên không đối chiếu được.',
    en: '{count} entries of changed procedures give a number but no name or code, so they cannot be compared.',
  },
  'qms/idle-unproven': {
    vi: 'Chưa chứng minh được thủ tục nào không phát sinh hồ sơ: danh sách hồ sơ hoặc danh mục chưa đọc hết. Danh sách dưới là “chưa thấy hồ sơ”.',
    en: 'No procedure is proven to have had no dossier: the lists were not read whole. Those below were merely not seen with one.',
  },
  'qms/idle-unknown': {
    vi: '{count} tên thủ tục ghi trong hồ sơ không có trong danh mục đã đọc: {names}.',
    en: '{count} names of procedures in dossiers are not in the list that was read: {names}.',
  },
  'qms/not-applied': {
    vi: 'Quy trình nội bộ đã ban hành nhưng sổ chưa ghi áp dụng: {name}.',
    en: 'Internal procedure issued, but the register does not say that it is applied: {name}.',
  },
  'qms/no-evidence': {
    vi: 'Quy trình nội bộ ghi là áp dụng nhưng chưa có minh chứng: {name}.',
    en: 'Internal procedure said to be applied, without evidence: {name}.',
  },
  'qms/not-dated': {
    vi: 'Chưa rõ ngày ban hành của quy trình nội bộ: {name}.',
    en: 'The day on which an internal procedure was issued is not known: {name}.',
  },
});
