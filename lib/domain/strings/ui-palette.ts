/** The palette: what can be done, where one can go, the ways out for a field. */
import { defineStrings } from './catalogue';

export const uiPaletteStrings = defineStrings({
  titleCommands: { vi: 'Bảng lệnh', en: 'Commands' },
  titleGo: { vi: 'Đi đến', en: 'Go to' },
  titleFixes: { vi: 'Sửa nhanh', en: 'Quick fixes' },
  commands: { vi: 'Gõ tên lệnh, có dấu hay không đều được', en: 'Name of a command' },
  go: {
    vi: 'Mục báo cáo, số liệu, mã hồ sơ; gõ > để tìm lệnh',
    en: 'A field, a figure, a dossier code; type > for commands',
  },
  fixes: { vi: 'Chọn cách điền mục này', en: 'How to fill this field' },
  nothing: { vi: 'Không tìm thấy.', en: 'Nothing found.' },
  noFixes: {
    vi: 'Mục này không có cách sửa nhanh nào. Đặt con trỏ vào một mục khác rồi bấm Ctrl+.',
    en: 'No quick fix for this field. Put the cursor in another one and press Ctrl+.',
  },

  groupCommand: { vi: 'Lệnh', en: 'Command' },
  groupView: { vi: 'Màn hình', en: 'View' },
  groupField: { vi: 'Mục báo cáo', en: 'Field' },
  groupFigure: { vi: 'Số liệu', en: 'Figure' },
  groupDossier: { vi: 'Hồ sơ', en: 'Dossier' },
  groupSetting: { vi: 'Cài đặt', en: 'Setting' },
  groupFix: { vi: 'Sửa nhanh', en: 'Quick fix' },

  open: { vi: 'Mở: {view}', en: 'Open: {view}' },
  palette: { vi: 'Tìm lệnh', en: 'Find a command' },
  quickOpen: { vi: 'Đi đến mục, số liệu, hồ sơ', en: 'Go to a field, a figure, a dossier' },
  nextProblem: { vi: 'Vấn đề tiếp theo', en: 'Next problem' },
  previousProblem: { vi: 'Vấn đề trước', en: 'Previous problem' },
  nextToFill: { vi: 'Đến mục cần điền tiếp theo', en: 'Go to the next field to fill in' },
  quickFix: { vi: 'Sửa nhanh mục đang đứng', en: 'Quick fix for this field' },
  source: { vi: 'Xem nguồn của số đang đứng', en: 'Show where this number comes from' },
  preview: { vi: 'Bật hoặc tắt xem trước báo cáo', en: 'Show or hide the preview' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  generate: { vi: 'Tạo báo cáo năm {year}', en: 'Write the report of {year}' },
  year: { vi: 'Sang báo cáo năm {year}', en: 'Go to the report of {year}' },
  preset: { vi: 'Kỳ báo cáo: {preset}', en: 'Period: {preset}' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  languageDetail: { vi: 'Đổi ngôn ngữ giao diện', en: 'Change the language' },
  help: { vi: 'Trợ giúp màn hình này', en: 'Help for this view' },
  shortcuts: { vi: 'Phím tắt', en: 'Keys' },

  fixLedger: { vi: 'Dùng số của cổng: {value}', en: 'Use the portal’s number: {value}' },
  fixProfile: { vi: 'Dùng nội dung trong hồ sơ đơn vị', en: 'Use the unit’s profile' },
  fixForm: { vi: 'Dùng câu của mẫu', en: 'Use the form’s own words' },
  fixLastYear: { vi: 'Lấy từ báo cáo năm {year}: {value}', en: 'Take from {year}: {value}' },
  fixNone: { vi: 'Ghi "không phát sinh"', en: 'Say that there was none' },
  fixSuggestion: { vi: 'Dùng câu gợi ý', en: 'Use the suggestion' },
  fixClear: { vi: 'Xóa nội dung đã ghi', en: 'Clear what was typed' },

  undone: { vi: 'Đã hoàn tác: {field}', en: 'Undone: {field}' },
  redone: { vi: 'Đã làm lại: {field}', en: 'Redone: {field}' },
  nothingToUndo: { vi: 'Không còn gì để hoàn tác', en: 'Nothing to undo' },
  nothingToRedo: { vi: 'Không còn gì để làm lại', en: 'Nothing to redo' },
  noSource: {
    vi: 'Mục này không lấy từ số liệu nên không có nguồn để mở',
    en: 'This field does not come from figures; there is no source to open',
  },
  severalPlaces: { vi: '{count} mục', en: '{count} fields' },
});
