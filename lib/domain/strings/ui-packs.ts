/** Texts about packs in the popup. */
import { defineStrings } from './catalogue';

export const uiPackStrings = defineStrings({
  readByLabels: {
    vi: 'Đọc theo tên cột chung; không dùng mẫu riêng.',
    en: 'Read by common column labels; no pack of its own.',
  },
  readByOwn: {
    vi: 'Đang dùng mẫu “{name}” vì trang có các cột anh/chị đã dạy.',
    en: 'Read with “{name}”, because the page has the columns you taught.',
  },
  readByHost: {
    vi: 'Đang dùng mẫu {name} vì đúng địa chỉ trang.',
    en: 'Read with {name}, because of its address.',
  },
  readBySignature: {
    vi: 'Đang dùng mẫu {name} vì trang có các cột của hệ thống ấy.',
    en: 'Read with {name}, because it prints that system’s columns.',
  },
  teach: { vi: 'Dạy tiện ích đọc trang này', en: 'Teach the reader this page' },
  teachFailed: {
    vi: 'Trình duyệt không cho mở trên trang này: {reason}',
    en: 'Not possible here: {reason}',
  },
});
