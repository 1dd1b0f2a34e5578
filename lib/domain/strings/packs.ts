/** What is said about contribution packs. */
import { defineStrings } from './catalogue';

export const packStrings = defineStrings({
  'pack/bad-header': {
    vi: 'Gói {file} không dùng được: phần đầu gói sai ở “{at}”.',
    en: 'Pack {file} cannot be used: its header is wrong at “{at}”.',
  },
  'pack/bad-item': {
    vi: 'Bỏ qua một mục của gói {file}: nội dung sai ở “{at}”. Các mục còn lại vẫn dùng.',
    en: 'One item of pack {file} is skipped: wrong at “{at}”. The others are in use.',
  },
});
