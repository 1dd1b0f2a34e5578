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
  'pack/unreadable': {
    vi: 'Không mở được tệp {file}: {reason}.',
    en: 'File {file} cannot be opened: {reason}.',
  },
  'pack/not-utf8': {
    vi: 'Tệp {file} không phải văn bản UTF-8.',
    en: 'File {file} is no UTF-8 text.',
  },
  'pack/not-json': {
    vi: 'Tệp không đúng cú pháp JSON ({reason}).',
    en: 'The file is no valid JSON ({reason}).',
  },
  'pack/double-key': {
    vi: 'Tên “{key}” có hai lần trong cùng một mục; không rõ lấy giá trị nào.',
    en: 'The name “{key}” stands twice in one object; which value holds is not clear.',
  },
  'pack/missing': {
    vi: '“{at}” thiếu mục bắt buộc “{key}”.',
    en: '“{at}” lacks “{key}”.',
  },
  'pack/unknown-key': {
    vi: '“{at}” không có mục nào tên “{key}”.',
    en: '“{at}” knows nothing called “{key}”.',
  },
  'pack/wrong-type': {
    vi: '“{at}” sai kiểu; cần kiểu {expected}.',
    en: '“{at}” has the wrong type; {expected} is needed.',
  },
  'pack/wrong-value': {
    vi: '“{at}” phải là một trong các giá trị: {allowed}.',
    en: '“{at}” must be one of: {allowed}.',
  },
  'pack/wrong-format': {
    vi: '“{at}” không đúng dạng {format}.',
    en: '“{at}” is not of the form {format}.',
  },
  'pack/wrong-key': {
    vi: '“{at}”: tên mục không dùng được.',
    en: '“{at}”: this name cannot be used.',
  },
  'pack/too-small': {
    vi: '“{at}” quá ngắn hoặc quá ít; cần ít nhất {least}.',
    en: '“{at}” is too short or too few; at least {least} is needed.',
  },
  'pack/layout-size': {
    vi: 'Cỡ chữ của “{role}” là {size}; Nghị định 30/2020/NĐ-CP cho phép từ {least} đến {most}.',
    en: 'The size of “{role}” is {size}; Decree 30/2020/NĐ-CP allows {least} to {most}.',
  },
  'pack/too-big': {
    vi: '“{at}” quá dài hoặc quá nhiều; nhiều nhất là {most}.',
    en: '“{at}” is too long or too many; at most {most}.',
  },
  'pack/rule': {
    vi: '“{at}” không hợp lệ: {reason}.',
    en: '“{at}” is not valid: {reason}.',
  },
  'pack/retired-id': {
    vi: 'Mã gói “{id}” đã được dùng cho một gói nay không còn; hãy chọn mã khác.',
    en: 'The id “{id}” belonged to a pack that was withdrawn; choose another.',
  },
  'pack/no-portals': {
    vi: 'Gói không có phần đọc trang (contributes.portals), hoặc có phần khác bên cạnh, nên không dùng để đọc trang được.',
    en: 'The pack has no part that reads pages (contributes.portals), or something else beside it; it cannot read pages.',
  },
  'pack/not-own': {
    vi: 'Gói này không phải loại dùng để tính số liệu (cách tính, ngày nghỉ, thời hạn thủ tục, tên đơn vị, cổng).',
    en: 'The pack is of no kind that figures are worked out with (policies, days off, limits, units, portals).',
  },
  'pack/policy-taken': {
    vi: 'Gói {pack}: cách tính “{id}” đã có ở nơi khác hoặc là cách mặc định; không dùng bản này.',
    en: 'Pack {pack}: the policy “{id}” exists elsewhere or is the default one; this one is not used.',
  },
  'pack/same-id': {
    vi: 'Mã gói “{id}” đã có ở tệp {other}.',
    en: 'The id “{id}” is already used in {other}.',
  },
  'pack/form-double': {
    vi: 'Tên “{name}” đã có ở trên trong cùng danh sách.',
    en: 'The name “{name}” is used above in the same list.',
  },
  'pack/form-no-section': {
    vi: 'Không có phần nào của báo cáo tên “{name}” (header, recipients, signature, id của một phần hay một phụ lục).',
    en: 'There is no section “{name}” (header, recipients, signature, the id of a section or an annex).',
  },
  'pack/form-needs': {
    vi: 'Kiểu “{type}” phải có “{need}”.',
    en: 'The type “{type}” needs “{need}”.',
  },
  'pack/form-no-function': {
    vi: 'Không có hàm tên “{name}”. Các hàm có sẵn: {known}.',
    en: 'There is no function “{name}”. Those there are: {known}.',
  },
  'pack/form-no-filter': {
    vi: 'Không có cách in tên “{name}”. Các cách có sẵn: {known}.',
    en: 'There is no filter “{name}”. Those there are: {known}.',
  },
  'pack/form-no-field': {
    vi: 'Mẫu không có mục nào tên “{name}”.',
    en: 'The form has no field “{name}”.',
  },
  'pack/form-no-list': {
    vi: '“{name}” không phải là một danh sách (kiểu list) của mẫu.',
    en: '“{name}” is no list of the form.',
  },
  'pack/form-no-item': {
    vi: '“{name}” chỉ dùng được trong một danh sách (each).',
    en: '“{name}” can stand only within a list (each).',
  },
  'pack/form-no-part': {
    vi: 'Danh sách “{list}” không có phần nào tên “{name}”.',
    en: 'The list “{list}” has no part “{name}”.',
  },
  'pack/form-condition': {
    vi: 'Điều kiện (CEL) không dùng được: {reason}.',
    en: 'The condition (CEL) cannot be used: {reason}.',
  },
  'pack/form-pattern': {
    vi: 'Mẫu tìm chữ “{pattern}” không dùng được: {reason}.',
    en: 'The pattern “{pattern}” cannot be used: {reason}.',
  },
  'pack/form-slow-pattern': {
    vi: 'Mẫu tìm chữ “{pattern}” lặp lại một nhóm đã có phần lặp, phần tùy chọn hoặc dấu “|” bên trong (hay có quá nhiều phần lặp) nên có thể làm treo máy. Hãy viết lại không lồng như vậy.',
    en: 'The pattern “{pattern}” repeats a group that itself repeats, is optional or has a choice (or repeats too many parts), and could hang the program. Write it without.',
  },
  'pack/form-taken': {
    vi: 'Mẫu báo cáo “{id}” có trong cả gói {pack} và gói {other}; đang dùng bản của gói {pack}.',
    en: 'The report form “{id}” stands in packs {pack} and {other}; that of {pack} is in use.',
  },
  'pack/own-taken': {
    vi: '“{id}” (mục {point}) có trong cả gói {pack} và gói {other}; đang dùng bản của gói {pack}.',
    en: '“{id}” ({point}) stands in packs {pack} and {other}; that of {pack} is in use.',
  },
});
