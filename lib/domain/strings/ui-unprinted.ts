/** What the unit's own template does not print: told before and after the report is made, and on the screen of templates. */
import { defineStrings } from './catalogue';

export const uiUnprintedStrings = defineStrings({
  lost: {
    vi: 'Mẫu “{name}” không in {count} mục đã nhập: {names}. Mở để xem và xử lý.',
    en: 'The template “{name}” does not print {count} values that are known: {names}. Open to see what to do.',
  },
  wasLost: {
    vi: 'Mẫu không in {count} mục đã nhập: {names}. Báo cáo vừa tạo không có các mục này. Mở để xem và xử lý.',
    en: 'The template does not print {count} values that are known: {names}. The report has none of them. Open to see what to do.',
  },
  andMore: { vi: '{names} và {count} mục khác', en: '{names} and {count} more' },
  list: { vi: 'Các mục mẫu không in', en: 'Values the template does not print' },
  toTemplate: { vi: 'Thêm chỗ điền vào mẫu', en: 'Add placeholders to the template' },
  builtIn: { vi: 'Lần này dùng bố cục có sẵn', en: 'Use the built-in layout this time' },
  inList: {
    vi: 'Báo cáo năm {year}: không in {count} mục đã nhập',
    en: 'Report of {year}: {count} known values are not printed',
  },
  inListNamed: {
    vi: 'Xem {count} mục mẫu {name} không in',
    en: 'See the {count} values that {name} does not print',
  },
  title: {
    vi: '{count} mục đã nhập cho năm {year} mà mẫu này không in',
    en: '{count} values of {year} that this template does not print',
  },
  none: {
    vi: 'Mẫu này in mọi mục đã nhập cho năm {year}.',
    en: 'This template prints every value known for {year}.',
  },
  todo: {
    vi: 'Chép chỗ điền, dán vào tệp mẫu bằng Word rồi thả lại tệp vào đây. Mục nào đơn vị cố ý không in thì đánh dấu một lần: mẫu này sẽ không nhắc mục đó nữa.',
    en: 'Copy the placeholder, paste it into the file with Word and drop the file here again. Mark once what is left out on purpose: this template will not remind of it any more.',
  },
  omit: { vi: 'Mẫu của đơn vị không cần mục này', en: 'Our template does not need this' },
  omitNamed: {
    vi: 'Mẫu của đơn vị không cần mục này: {label}',
    en: 'Our template does not need this: {label}',
  },
  omitted: {
    vi: 'Cố ý không in: {count} mục',
    en: 'Left out on purpose: {count}',
  },
});
