/** Words of the first page of a package. Printed in Vietnamese whatever the language of the views. */
import { defineStrings } from './catalogue';

export const packageWords = defineStrings({
  title: { vi: 'Hồ sơ ISO 9001:2015 năm {year} – {unit}', en: 'ISO dossier of {year} – {unit}' },
  version: { vi: 'Lần {number}, lập lúc {at}.', en: 'Number {number}, made at {at}.' },
  complete: { vi: 'Đủ các mục bắt buộc của danh mục.', en: 'Nothing required is missing.' },
  incomplete: { vi: 'Còn thiếu {count} mục.', en: '{count} items are missing.' },
  no: { vi: 'Mục', en: 'Item' },
  item: { vi: 'Tài liệu theo danh mục', en: 'Paper' },
  files: { vi: 'Tệp trong hồ sơ', en: 'Files' },
  day: { vi: 'Ngày văn bản', en: 'Day' },
  noDay: { vi: 'chưa rõ', en: 'not known' },
  reference: { vi: 'Sổ ISO: {entry}', en: 'Register: {entry}' },
  filled: { vi: 'có tệp', en: 'there' },
  referred: { vi: 'dẫn chiếu sổ ISO', en: 'by reference' },
  nothing: { vi: 'không phát sinh trong năm', en: 'nothing occurred' },
  optional: { vi: 'không có (không bắt buộc)', en: 'none (not required)' },
  missing: { vi: 'CÒN THIẾU', en: 'MISSING' },
  bundle: { vi: 'Bộ số liệu của đơn vị:', en: 'Unit bundle:' },
  first: { vi: 'Hồ sơ lập lần đầu của năm.', en: 'The first dossier of the year.' },
  changes: { vi: 'Thay đổi so với lần trước', en: 'Changes since the one before' },
  unchanged: { vi: 'Các tệp không thay đổi.', en: 'The files are the same.' },
  supersedes: {
    vi: 'Hồ sơ này thay cho lần trước (mã kiểm tra {checksum}…).',
    en: 'Replaces the one before (checksum {checksum}…).',
  },
  added: { vi: 'Thêm: {path}', en: 'Added: {path}' },
  changed: { vi: 'Thay nội dung: {path}', en: 'Changed: {path}' },
  removed: { vi: 'Bỏ: {path}', en: 'Removed: {path}' },
});
