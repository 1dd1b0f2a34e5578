/** Texts of the sample year. */
import { defineStrings } from './catalogue';

export const uiSampleStrings = defineStrings({
  title: { vi: 'Năm mẫu', en: 'Sample year' },
  tabTitle: { vi: 'NĂM MẪU – Một cửa ISO', en: 'SAMPLE YEAR – Một cửa ISO' },
  banner: { vi: 'DỮ LIỆU MẪU', en: 'SAMPLE DATA' },
  bannerText: {
    vi: 'Mọi số liệu ở đây đều là bịa, để riêng với số liệu thật. Cổng mở ở thẻ khác vẫn được ghi vào sổ thật.',
    en: 'Everything here is made up and kept apart. A portal opened in another tab still goes to the real ledger.',
  },
  leave: { vi: 'Về số liệu thật', en: 'Back to the real figures' },
  remove: { vi: 'Xóa năm mẫu', en: 'Remove the sample year' },
  removeNow: { vi: 'Xóa hẳn, kể cả những gì đã gõ thử', en: 'Remove it with all typed in it' },
  keep: { vi: 'Giữ lại', en: 'Keep it' },
  removeFailed: { vi: 'Chưa xóa được: {message}', en: 'Not removed: {message}' },
  loading: { vi: 'Đang mở năm mẫu…', en: 'Opening the sample year…' },
  absent: {
    vi: 'Năm mẫu chưa có trên máy này (hoặc đã xóa). Đây là một năm dữ liệu bịa để xem thử; mở ra không đụng đến số liệu thật.',
    en: 'There is no sample year on this machine (or it was removed). It is a year of made-up data; opening it touches no real figure.',
  },
  open: { vi: 'Mở năm mẫu', en: 'Open the sample year' },
  failed: {
    vi: 'Không mở được năm mẫu: {message}',
    en: 'The sample year cannot be opened: {message}',
  },
  closed: {
    vi: 'Phần này đóng trong năm mẫu: ở đây không nhận dữ liệu thật vào, và không đưa dữ liệu mẫu ra để có thể lẫn với số liệu thật.',
    en: 'This part is closed in the sample year: no real data comes in here, and no sample data leaves in a form that could be taken for real.',
  },
});
