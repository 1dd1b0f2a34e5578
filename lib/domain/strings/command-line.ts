/** Why an input of the command line could not be read. */
import { defineStrings } from './catalogue';

export const inputStrings = defineStrings({
  'reading/not-loopback': {
    vi: 'Chỉ mở địa chỉ trên máy này; {host} không được mở. Hãy lưu trang thành tệp rồi đọc với --url.',
    en: 'Only addresses of this machine are opened, not {host}. Save the page as a file and read it with --url.',
  },
  'reading/input-unreadable': {
    vi: 'Không đọc được {file}: {reason}.',
    en: '{file} cannot be read: {reason}.',
  },
});
