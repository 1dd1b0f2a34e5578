/** Texts of the hand-over: the card that makes the file, and the first page of whoever takes over. */
import { defineStrings } from './catalogue';

export const uiHandoverStrings = defineStrings({
  cardTitle: { vi: 'Bàn giao cho người khác', en: 'Hand the work over' },
  cardHint: {
    vi: 'Một tệp đưa người mới đến đúng chỗ anh/chị đang dừng: toàn bộ sổ, hồ sơ đơn vị, báo cáo dở dang, gói, tệp hồ sơ gửi tỉnh, ghi chú và bản bàn giao. Người mới khôi phục tệp này trên máy mình, trang bàn giao sẽ mở ra.',
    en: 'One file takes your successor to where you stopped: ledger, profile, unfinished report, packs, files, notes and the hand-over sheet. Restored on another machine, it opens with that sheet.',
  },
  message: { vi: 'Cần hỏi ai, cần nhớ gì', en: 'Whom to ask, what to mind' },
  make: { vi: 'Làm tệp bàn giao', en: 'Make the hand-over file' },
  counting: {
    vi: 'Đang đếm việc còn mở để ghi vào bản bàn giao; tệp được làm ngay sau đó…',
    en: 'Counting what is open for the sheet; the file is made right after…',
  },
  withoutCounts: { vi: 'Làm ngay, không chờ đếm', en: 'Make it now, without the counts' },
  leftHandover: {
    vi: 'Chưa có tệp bàn giao: anh/chị đã rời trang Lưu giữ khi tệp chưa làm xong. Lời nhắn đã gõ vẫn còn ở đó.',
    en: 'There is no hand-over file: you left the page before it was made. The words you typed are still there.',
  },
  leftBackup: {
    vi: 'Chưa có tệp sao lưu: anh/chị đã rời trang Lưu giữ khi tệp chưa làm xong.',
    en: 'There is no backup file: you left the page before it was made.',
  },
  leftGo: { vi: 'Về trang Lưu giữ', en: 'Go back to it' },
  leftIgnore: { vi: 'Để sau', en: 'Not now' },
  notCounted: { vi: 'chưa rõ', en: 'not known' },
  see: { vi: 'Xem trang bàn giao', en: 'See the hand-over page' },
  failed: { vi: 'Chưa làm được tệp bàn giao: {reason}', en: 'The file was not made: {reason}' },
  nav: { vi: 'Bàn giao', en: 'Hand-over' },
  title: {
    vi: 'Bàn giao công việc ISO năm {year} – {unit}',
    en: 'Hand-over of the ISO work of {year} – {unit}',
  },
  noUnit: { vi: '(chưa có tên đơn vị)', en: '(no unit yet)' },
  sheetOf: { vi: 'Bản bàn giao lập lúc {at}.', en: 'Sheet made at {at}.' },
  noSheet: {
    vi: 'Chưa có bản bàn giao; dưới đây là tình trạng hiện tại.',
    en: 'No sheet yet; this is how things stand.',
  },
  then: {
    vi: 'Khi bàn giao: {filled} mục báo cáo đã có, {open} mục còn trống, {problems} vấn đề, {entries} mục sổ ISO.',
    en: 'At the hand-over: {filled} items filled in, {open} open, {problems} problems, {entries} register entries.',
  },
  print: { vi: 'In trang này', en: 'Print this page' },
  ask: { vi: 'Hỏi ai, nhớ gì', en: 'Whom to ask' },
  nobody: { vi: 'Người bàn giao không ghi gì thêm.', en: 'Nothing was written.' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  doneTitle: { vi: 'Đã làm', en: 'Done' },
  doneFields: {
    vi: '{count} mục của báo cáo đã có nội dung',
    en: '{count} items of the report are filled in',
  },
  doneEntries: {
    vi: '{count} mục trong sổ ISO năm {year}',
    en: '{count} register entries of {year}',
  },
  doneReadings: {
    vi: '{count} trang đã đọc, lần cuối {at}',
    en: '{count} pages read, last at {at}',
  },
  doneBackup: { vi: 'Sao lưu gần nhất {at}', en: 'Last backup {at}' },
  doneLastYear: { vi: 'Báo cáo năm {year} còn trong máy', en: 'The report of {year} is here' },
  openTitle: { vi: 'Còn mở', en: 'Open' },
  openNone: {
    vi: 'Không còn mục nào của báo cáo để trống.',
    en: 'No item of the report is blank.',
  },
  openSection: { vi: '{section} ({count})', en: '{section} ({count})' },
  openOther: { vi: 'Mục khác', en: 'Others' },
  openItems: {
    vi: '{count} mục báo cáo chưa có giá trị',
    en: '{count} items of the report without a value',
  },
  openLines: {
    vi: 'Mục sổ ISO cần bổ sung ({count})',
    en: 'Register lines to complete ({count})',
  },
  openProblems: { vi: '{count} vấn đề cần xem', en: '{count} problems to look at' },
  openQms: { vi: 'Đối chiếu quy trình với cổng', en: 'Procedures against the portal' },
  openDossier: { vi: 'Hồ sơ gửi tỉnh', en: 'Dossier for the province' },
  nextTitle: { vi: 'Việc tiếp theo', en: 'What comes next' },
  nextNone: { vi: 'Không có việc nào đến hạn.', en: 'Nothing is due.' },
  sitesTitle: { vi: 'Trang cần cho phép đọc lại', en: 'Sites to be granted again' },
  sitesNone: { vi: 'Mọi trang đã được phép đọc trên máy này.', en: 'Every site may be read here.' },
  sitesWhy: {
    vi: 'Quyền đọc trang không đi theo tệp: mỗi máy phải cho phép lại.',
    en: 'Permissions do not travel: each machine must give them again.',
  },
  allow: { vi: 'Cho phép đọc {host}', en: 'Allow {host}' },
  packsTitle: { vi: 'Gói đi kèm', en: 'Packs that came along' },
  packsNone: { vi: 'Không có gói riêng.', en: 'No packs of its own.' },
});
