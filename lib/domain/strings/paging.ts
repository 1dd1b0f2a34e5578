/** Texts of "Đọc hết các trang", in the popup and in the page's panel. Keys of reasons are those of the protocol. */
import { defineStrings } from './catalogue';

export const pagingStrings = defineStrings({
  name: { vi: 'Một cửa ISO', en: 'Một cửa ISO' },
  start: { vi: 'Đọc hết các trang', en: 'Read all pages' },
  startCount: { vi: 'Đọc hết {pages} trang', en: 'Read all {pages} pages' },
  resume: { vi: 'Đọc tiếp', en: 'Go on reading' },
  again: { vi: 'Đọc lại từ trang này', en: 'Read again from this page' },
  cancel: { vi: 'Dừng lại', en: 'Stop' },
  close: { vi: 'Đóng', en: 'Close' },
  offer: {
    vi: 'Danh sách còn trang khác. Tiện ích có thể tự bấm nút trang sau, chậm rãi, cho đến hết.',
    en: 'The list has more pages. The next-page button can be pressed for you, slowly, to the end.',
  },
  running: { vi: 'Đang đọc trang {page}', en: 'Reading page {page}' },
  ofPages: { vi: '{page}/{pages}', en: '{page} of {pages}' },
  seen: { vi: '{seen} hồ sơ', en: '{seen} dossiers' },
  seenOf: { vi: '{seen}/{total} hồ sơ', en: '{seen} of {total} dossiers' },
  runningHint: {
    vi: 'Đừng bấm vào danh sách trong lúc đọc; thao tác của anh/chị được ưu tiên và việc đọc sẽ dừng.',
    en: 'Do not click in the list meanwhile; whatever you do comes first and stops the reading.',
  },
  paused: {
    vi: 'Tạm nghỉ vì thẻ này bị che đã lâu; mở lại thẻ để đọc tiếp.',
    en: 'Resting because this tab has been hidden for long; show it to go on.',
  },
  whole: { vi: 'Đã đọc hết danh sách: {count}', en: 'The whole list was read: {count}' },
  wholeLast: {
    vi: 'Đã đọc {seen} hồ sơ, từ trang đầu đến hết trang cuối',
    en: 'Read {seen} dossiers, from the first page to the last',
  },
  ended: {
    vi: 'Đã đến trang cuối: {count}. Chưa chắc đủ cả danh sách: có dòng xê dịch, dòng không có mã, hoặc không bắt đầu từ trang đầu. Nên về trang đầu và đọc lại.',
    en: 'The last page was reached: {count}. It may not be the whole list: rows moved, rows had no code, or it did not begin on the first page. Go to the first page and read again.',
  },
  stopped: { vi: 'Đã dừng ở {count}: {reason}', en: 'Stopped at {count}: {reason}' },
  kept: {
    vi: 'Hồ sơ đã đọc vẫn còn trong sổ số liệu.',
    en: 'What was read stays in the ledger.',
  },
  comeBack: {
    vi: 'Hồ sơ đã đọc vẫn còn trong sổ số liệu. Mở lại danh sách ở trang đang đọc dở để đọc tiếp.',
    en: 'What was read stays in the ledger. Open the list again, at the page it stopped on, to go on.',
  },
  afterLogin: {
    vi: 'Hồ sơ đã đọc vẫn còn trong sổ số liệu. Đăng nhập lại rồi mở lại danh sách để đọc tiếp.',
    en: 'What was read stays in the ledger. Log in again and open the list to go on.',
  },

  cancelled: { vi: 'anh/chị đã bấm dừng.', en: 'you stopped it.' },
  officer: {
    vi: 'anh/chị đã thao tác trên trang.',
    en: 'you did something on the page.',
  },
  'scope-changed': {
    vi: 'bộ lọc, kỳ hoặc địa chỉ của danh sách đã đổi.',
    en: 'the filter, period or address of the list changed.',
  },
  'columns-changed': { vi: 'các cột của danh sách đã đổi.', en: 'the columns changed.' },
  navigated: { vi: 'trang đã chuyển sang nơi khác.', en: 'the page went elsewhere.' },
  repeated: {
    vi: 'trang vừa mở chỉ có hồ sơ đã đọc.',
    en: 'the page that opened holds only dossiers already read.',
  },
  backwards: { vi: 'danh sách lùi lại trang trước.', en: 'the list went backwards.' },
  skipped: { vi: 'danh sách nhảy cách trang.', en: 'the list skipped rows.' },
  'total-changed': {
    vi: 'tổng số hồ sơ của danh sách đổi quá nhiều.',
    en: 'the printed total changed too much.',
  },
  'same-page': {
    vi: 'đã bấm trang sau nhưng danh sách không đổi.',
    en: 'the next page was asked for but the list stayed the same.',
  },
  timeout: { vi: 'cổng trả lời quá lâu.', en: 'the portal took too long.' },
  login: { vi: 'cổng yêu cầu đăng nhập lại.', en: 'the portal asks to log in again.' },
  'page-error': { vi: 'trang báo lỗi.', en: 'the page reports an error.' },
  'no-list': { vi: 'trang không còn danh sách hồ sơ.', en: 'the page shows no dossier list.' },
  'no-pager': {
    vi: 'không thấy nút trang sau của danh sách.',
    en: 'the list’s next-page button is not there.',
  },
  'ambiguous-pager': {
    vi: 'có nhiều nút trang sau khác nhau nên không biết nút nào của danh sách.',
    en: 'there are several different next-page buttons.',
  },
  'not-recorded': {
    vi: 'trang vừa đọc chưa ghi được vào sổ số liệu.',
    en: 'the page could not be put into the ledger.',
  },
  'too-long': { vi: 'danh sách quá dài.', en: 'the list is too long.' },
});
