/** The preview of the report beside its form. */
import { defineStrings } from './catalogue';

export const uiPreviewStrings = defineStrings({
  title: { vi: 'Xem trước báo cáo', en: 'Preview of the report' },
  pages: { vi: 'Các trang của báo cáo', en: 'Pages of the report' },
  show: { vi: 'Xem trước', en: 'Preview' },
  hide: { vi: 'Đóng xem trước', en: 'Close the preview' },
  working: { vi: 'Đang dựng bản xem trước…', en: 'Setting the preview…' },
  current: {
    vi: 'Đúng như tệp sẽ tạo lúc này; ngắt trang trong Word có thể khác.',
    en: 'Just as the file would be written now; Word may break pages elsewhere.',
  },
  notWritable: {
    vi: 'Còn lỗi chưa xử lý nên chưa tạo được tệp báo cáo; dưới đây chỉ để xem.',
    en: 'Errors stand, so the file cannot be written yet; this is only for looking at.',
  },
  failed: {
    vi: 'Không dựng được bản xem trước: {message}',
    en: 'The preview could not be set: {message}',
  },
});
