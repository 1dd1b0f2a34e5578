/** Texts of the Word template that a unit's report is written in. */
import { defineStrings } from './catalogue';

export const uiUnitTemplateStrings = defineStrings({
  label: { vi: 'Viết bằng', en: 'Written in' },
  labelOf: { vi: 'cho báo cáo của {unit}', en: 'for the report of {unit}' },
  builtIn: { vi: 'Bố cục có sẵn (NĐ 30/2020)', en: 'The built-in layout' },
  gone: { vi: 'Mẫu đã bị xóa', en: 'A template that was removed' },
  see: { vi: 'Xem mẫu', en: 'See the template' },
  seeOf: { vi: 'Xem mẫu Word của {unit}', en: 'See the template of {unit}' },
  toldOf: {
    vi: 'Điều cần xem ở mẫu Word của {unit}',
    en: 'What is told of the template of {unit}',
  },
  at: { vi: 'Ở: “{text}”', en: 'At: “{text}”' },
  places: { vi: 'Xem {count} chỗ', en: 'See {count} places' },
  usedFor: { vi: 'Dùng cho báo cáo của: {units}', en: 'Used for reports of: {units}' },
  usedForNone: { vi: 'Dùng cho đơn vị trực thuộc…', en: 'Use for subordinate units…' },
  useFor: {
    vi: 'Chọn đơn vị mà báo cáo riêng được viết bằng mẫu này:',
    en: 'Units whose own reports are written in this template:',
  },
  useForHint: {
    vi: 'Chỗ điền lấy giá trị của đơn vị; chữ ghi sẵn trong mẫu in nguyên. Chỗ nào ghi sẵn tên cơ quan được kể ra trong danh sách đơn vị trước khi tạo.',
    en: 'Placeholders take the unit’s values; the template’s own words are printed as they stand. Places that name the office are told in the list of units before anything is made.',
  },
  other: { vi: '(đang dùng {name})', en: '(uses {name})' },
  toUnits: { vi: 'Đến danh sách đơn vị', en: 'To the list of units' },
  removeUnits: {
    vi: 'Đang dùng cho báo cáo của {count} đơn vị. Xóa rồi thì các báo cáo ấy chưa tạo được cho tới khi chọn mẫu khác hoặc bố cục có sẵn.',
    en: 'Used for reports of {count} units. Once removed, those are not made until another template or the built-in layout is chosen.',
  },
  stillOld: {
    vi: 'Báo cáo của {count} đơn vị vẫn được viết bằng bản cũ cùng tên.',
    en: 'Reports of {count} units are still written in the old file of this name.',
  },
  takeNew: { vi: 'Chuyển sang bản vừa lưu', en: 'Use the one just saved' },
});
