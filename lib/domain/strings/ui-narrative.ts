/** Texts of the editor of narrative fields: living figures, completion, documents, copied texts. */
import { defineStrings } from './catalogue';

export const uiNarrativeStrings = defineStrings({
  sectionFigures: { vi: 'Số liệu', en: 'Figures' },
  sectionDocuments: { vi: 'Văn bản trong Sổ ISO', en: 'Documents of the register' },
  sectionPhrases: { vi: 'Câu của năm trước', en: 'Last year’s phrases' },
  completions: { vi: 'Gợi ý', en: 'Suggestions' },
  unknownFigure: { vi: 'không có số này', en: 'no such figure' },
  noValue: { vi: 'chưa biết', en: 'not known' },
  fullCitation: { vi: 'ghi đầy đủ', en: 'in full' },
  shortCitation: { vi: 'ghi gọn', en: 'short' },
  atToken: { vi: '{label}: {value}. {source}', en: '{label}: {value}. {source}' },
  sourceKey: { vi: 'F12 hoặc Alt+N mở nguồn.', en: 'F12 or Alt+N opens its source.' },
  fromFigure: {
    vi: 'Từ {basis}: “{title}”, đọc lúc {readAt}.',
    en: 'From {basis}: “{title}”, read {readAt}.',
  },
  fromFigurePlain: { vi: 'Từ số liệu đã đọc.', en: 'From the figures read.' },
  fromRegister: { vi: 'Từ Sổ ISO.', en: 'From the register.' },
  fromTyped: { vi: 'Số tự nhập trong báo cáo này.', en: 'Typed in this report.' },
  fromComputed: { vi: 'Tự tính từ các mục khác.', en: 'Computed from other items.' },
  fromProfile: { vi: 'Từ hồ sơ đơn vị.', en: 'From the unit’s profile.' },
  fromNowhere: { vi: 'Chưa có nguồn.', en: 'No source yet.' },
  editorHint: {
    vi: 'Ctrl+Space: gợi ý văn bản, số liệu, câu năm trước',
    en: 'Ctrl+Space: suggests documents, figures, last year’s phrases',
  },
  unknownDocument: {
    vi: 'Sổ ISO chưa có văn bản {name}.',
    en: 'The register does not hold {name}.',
  },
  addDocument: { vi: 'Thêm văn bản {name} vào sổ', en: 'Add {name} to the register' },
  addToRegister: { vi: 'Thêm văn bản này vào Sổ ISO', en: 'Add this document to the register' },
  newDocument: { vi: 'Ghi văn bản mới vào Sổ ISO', en: 'Write a new document into the register' },
  pickDocument: { vi: 'Chọn từ Sổ ISO…', en: 'Choose from the register…' },
  rightKind: { vi: 'Đúng loại mục này cần', en: 'Of the kind this field wants' },
  otherKinds: { vi: 'Văn bản khác', en: 'Other documents' },
  pickDocumentLabel: { vi: 'Văn bản trong Sổ ISO', en: 'Documents of the register' },
  carriedFrom: {
    vi: 'Chép từ năm trước, chưa xác nhận (báo cáo năm {year})',
    en: 'Copied from last year, not confirmed (report of {year})',
  },
  confirmCarried: { vi: 'Xác nhận câu chữ này', en: 'Confirm this text' },
  confirmField: {
    vi: 'Xác nhận câu chữ chép từ năm trước (mục đang đứng)',
    en: 'Confirm the text copied from last year (this field)',
  },
  takeLastYear: {
    vi: 'Lấy câu chữ năm {year} vào các mục còn trống',
    en: 'Take the texts of {year} into the empty fields',
  },
  confirmed: { vi: 'Đã xác nhận: {field}', en: 'Confirmed: {field}' },
  nothingToConfirm: {
    vi: 'Mục đang đứng không có câu chữ chép từ năm trước',
    en: 'This field holds nothing copied from last year',
  },
});
