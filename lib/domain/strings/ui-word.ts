/** Texts of the view of Word files: its name and its tabs. Each tab has a table of its own. */
import { defineStrings } from './catalogue';

export const uiWordStrings = defineStrings({
  nav: { vi: 'Tệp Word', en: 'Word files' },
  tabs: { vi: 'Việc với tệp Word', en: 'What to do with Word files' },
  check: { vi: 'Kiểm tra, lấy từ báo cáo cũ', en: 'Check, carry over a report' },
  template: { vi: 'Mẫu Word của đơn vị', en: 'The unit’s own template' },
  issued: { vi: 'Báo cáo đã tạo', en: 'Reports written' },
});
