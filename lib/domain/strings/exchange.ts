/** Why a backup or a unit bundle cannot be taken in. */
import { defineStrings } from './catalogue';

export const exchangeStrings = defineStrings({
  'backup/foreign': {
    vi: 'Đây không phải tệp sao lưu của Một cửa ISO. Hãy chọn tệp có đuôi .motcua.zip.',
    en: 'This is not a backup of Một cửa ISO. Choose a file ending in .motcua.zip.',
  },
  'backup/newer': {
    vi: 'Tệp này do bản mới hơn của tiện ích ghi (định dạng {version}, bản đang dùng đọc được đến {known}). Hãy cập nhật tiện ích rồi khôi phục lại.',
    en: 'The file was written by a newer version of the extension (format {version}; this one reads up to {known}). Update the extension, then restore again.',
  },
  'backup/damaged': {
    vi: 'Tệp sao lưu bị hỏng hoặc tải thiếu ({part}). Chưa có gì bị thay đổi; hãy lấy lại tệp gốc hoặc dùng bản sao lưu khác.',
    en: 'The backup is damaged or incomplete ({part}). Nothing was changed; get the original file again or use another backup.',
  },
  'backup/checksum': {
    vi: 'Phần {part} của tệp sao lưu không khớp mã kiểm tra: tệp đã bị sửa hoặc hỏng. Chưa có gì bị thay đổi.',
    en: 'Part {part} of the backup does not match its checksum: the file was altered or damaged. Nothing was changed.',
  },
  'backup/too-large': {
    vi: 'Tệp này khai dung lượng bất thường ({part}) nên không được mở. Chưa có gì bị thay đổi.',
    en: 'The file claims an unusual size ({part}) and is not opened. Nothing was changed.',
  },
  'bundle/foreign': {
    vi: 'Đây không phải bộ số liệu của Một cửa ISO.',
    en: 'This is not a unit bundle of Một cửa ISO.',
  },
  'bundle/newer': {
    vi: 'Bộ số liệu này do bản mới hơn của tiện ích ghi (định dạng {version}, bản đang dùng đọc được đến {known}). Hãy cập nhật tiện ích.',
    en: 'The unit bundle was written by a newer version of the extension (format {version}; this one reads up to {known}). Update the extension.',
  },
  'bundle/damaged': {
    vi: 'Bộ số liệu bị hỏng: {reason}.',
    en: 'The unit bundle is damaged: {reason}.',
  },
  'bundle/checksum': {
    vi: 'Bộ số liệu không khớp mã kiểm tra: tệp đã bị sửa sau khi xuất hoặc bị hỏng. Hãy đề nghị đơn vị xuất và gửi lại.',
    en: 'The unit bundle does not match its checksum: it was altered after it was written, or damaged. Ask the unit to write and send it again.',
  },
  'bundle/inconsistent': {
    vi: 'Bộ số liệu tự mâu thuẫn: {reason}.',
    en: 'The unit bundle contradicts itself: {reason}.',
  },
});
