/** Texts of the dossier for the province. */
import { defineStrings } from './catalogue';

export const uiDossierStrings = defineStrings({
  intro: {
    vi: 'Gắn tệp vào từng mục theo danh mục của tỉnh, kiểm tra như tỉnh sẽ kiểm tra, rồi đóng thành một tệp zip có thứ tự để gửi. Tệp giữ trên máy này, không gửi đi đâu.',
    en: 'Attach files by the province’s list, check them as the province will, and pack them into one ordered zip. Files stay on this machine.',
  },
  list: { vi: 'Danh mục', en: 'List' },
  source: { vi: 'Nguồn: {source}.', en: 'Source: {source}.' },
  example: {
    vi: 'Đây là danh mục mẫu. Nếu tỉnh có danh mục riêng, nạp gói danh mục ở trang Gói; danh mục ấy sẽ đứng trước.',
    en: 'This is an example. A list of the province’s own, installed on the page of packs, goes before it.',
  },
  limits: {
    vi: 'Mỗi tệp tối đa {file} MB, cả năm tối đa {year} MB; đang dùng {used} MB. Tệp cũng nằm trong bản sao lưu. Không gắn giấy tờ của người dân.',
    en: 'At most {file} MB a file and {year} MB a year; {used} MB in use. Files are part of the backup. Attach no papers of citizens.',
  },
  addMany: { vi: 'Thêm nhiều tệp', en: 'Add files' },
  addHint: {
    vi: 'Hoặc kéo thả tệp vào đây. Mục được gợi ý theo tên tệp; tệp chưa rõ sẽ nằm ở phần “Chưa xếp mục”.',
    en: 'Or drop files here. The place is proposed by the name; what is unclear waits below.',
  },
  addTo: { vi: 'Thêm tệp vào mục {number}. {title}', en: 'Add files to item {number}. {title}' },
  add: { vi: 'Thêm tệp', en: 'Add' },
  adding: { vi: 'Đang đọc {name}: {done} trên {total}', en: 'Reading {name}: {done} of {total}' },
  added: { vi: 'Đã thêm {count} tệp.', en: '{count} files added.' },
  tooLarge: {
    vi: '“{name}” lớn hơn {limit} MB nên không nhận.',
    en: '“{name}” is larger than {limit} MB and is not taken.',
  },
  yearFull: {
    vi: '“{name}” không nhận: tổng tệp của năm sẽ vượt {limit} MB.',
    en: '“{name}” is not taken: the files of the year would exceed {limit} MB.',
  },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  cancelled: {
    vi: 'Đã hủy; chưa có gì được ghi dở.',
    en: 'Cancelled; nothing was left half-done.',
  },
  items: { vi: 'Các mục theo thứ tự của danh mục', en: 'Items in the order of the list' },
  filled: { vi: 'Có tệp', en: 'There' },
  referred: { vi: 'Dẫn chiếu sổ', en: 'By reference' },
  nothing: { vi: 'Không phát sinh', en: 'Nothing occurred' },
  optional: { vi: 'Không bắt buộc', en: 'Not required' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  unplaced: { vi: 'Chưa xếp mục', en: 'Without a place' },
  fromRegister: { vi: 'Sổ ISO: {entry}', en: 'Register: {entry}' },
  slotOf: { vi: 'Mục của {name}', en: 'Place of {name}' },
  dayOf: { vi: 'Ngày của {name}', en: 'Day of {name}' },
  day: { vi: 'Ngày văn bản', en: 'Day' },
  size: { vi: '{kb} KB', en: '{kb} KB' },
  removeOf: { vi: 'Gỡ {name}', en: 'Take out {name}' },
  remove: { vi: 'Gỡ', en: 'Take out' },
  removed: {
    vi: 'Đã gỡ “{name}” khỏi hồ sơ. Đến khi rời trang này vẫn lấy lại được.',
    en: '“{name}” was taken out. Until you leave this page it can be brought back.',
  },
  undoRemove: { vi: 'Hoàn tác', en: 'Undo' },
  keepCopy: { vi: 'Lưu tệp này ra máy', en: 'Save this file' },
  problems: { vi: 'Tự kiểm tra', en: 'Self-check' },
  noProblems: { vi: 'Không thấy vấn đề nào.', en: 'Nothing was found.' },
  counts: {
    vi: '{done} trên {count} mục đã có; còn thiếu {missing}.',
    en: '{done} of {count} items are there; {missing} missing.',
  },
  make: { vi: 'Đóng hồ sơ năm {year} thành tệp zip', en: 'Pack the dossier of {year}' },
  makeAnyway: {
    vi: 'Hồ sơ còn thiếu mục; trang mục lục trong tệp sẽ ghi rõ “CÒN THIẾU”.',
    en: 'Items are missing; the first page of the file will say so.',
  },
  making: { vi: 'Đang đóng: {done} trên {total} MB', en: 'Packing: {done} of {total} MB' },
  made: {
    vi: 'Đã lập lần {number} vào tệp {file}: {count} tệp theo thứ tự, trang mục lục và bộ số liệu. Tiện ích không gửi đi đâu; gửi xong thì ghi ngày gửi bên trên.',
    en: 'Number {number} was made in {file}: {count} files in order, index page and unit bundle. It is sent by you; say the day above.',
  },
  leftMissing: { vi: 'Danh mục còn thiếu {count} mục:', en: '{count} items are missing:' },
  leftOut: {
    vi: 'Không đóng vào tệp {count} tệp chưa xếp mục:',
    en: '{count} files without a place were left out:',
  },
  leftWarnings: { vi: 'Còn {count} điều cần xem lại:', en: '{count} things to look at:' },
  leftNone: {
    vi: 'Không thiếu mục bắt buộc nào, không bỏ sót tệp nào, không có cảnh báo.',
    en: 'Nothing required is missing, no file was left out, there are no warnings.',
  },
  sentOn: { vi: 'Ghi nhận đã gửi tỉnh ngày {day}.', en: 'Said to be sent on {day}.' },
  sentNot: { vi: 'Chưa ghi là đã gửi.', en: 'Not said to be sent.' },
  sentDay: { vi: 'Ngày gửi lần {number}', en: 'Day on which number {number} was sent' },
  sentSay: { vi: 'Ghi là đã gửi', en: 'Say that it was sent' },
  sentBack: { vi: 'Bỏ ghi nhận đã gửi', en: 'It was not sent' },
  sentFuture: {
    vi: 'Ngày gửi không thể sau hôm nay.',
    en: 'It cannot have been sent after today.',
  },
  noUnit: {
    vi: 'Chưa có tên đơn vị. Ghi tên ở Cài đặt, hồ sơ đơn vị.',
    en: 'The unit has no name yet; say it in the settings.',
  },
  interrupted: {
    vi: 'Tệp chưa được lưu xong; chưa tính là đã lập.',
    en: 'The file was not saved; it does not count as made.',
  },
  fileChanged: {
    vi: 'Tệp “{name}” không còn nguyên vẹn. Gỡ rồi thêm lại.',
    en: '“{name}” is not whole any more. Take it out and add it again.',
  },
  failed: { vi: 'Chưa làm được: {reason}', en: 'Not done: {reason}' },
  last: {
    vi: 'Đã lập lần {number}, {at}. Lần tới sẽ ghi là thay cho lần này.',
    en: 'Number {number} was made {at}. The next will say that it replaces it.',
  },
  never: { vi: 'Năm {year} chưa lập hồ sơ lần nào.', en: 'No dossier of {year} was packed yet.' },
  changed: { vi: 'So với lần {number}:', en: 'Against number {number}:' },
  'change-added': { vi: 'thêm {path}', en: 'added {path}' },
  'change-changed': { vi: 'thay nội dung {path}', en: 'changed {path}' },
  'change-removed': { vi: 'bỏ {path}', en: 'removed {path}' },
  unchanged: { vi: 'các tệp không thay đổi.', en: 'the files are the same.' },
});
