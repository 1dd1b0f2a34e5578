/** Problems of reading a spreadsheet file, in the officer's words. */
import { defineStrings } from './catalogue';

export const sheetStrings = defineStrings({
  'reading/sheet-empty': {
    vi: 'Tệp rỗng, không có gì để đọc.',
    en: 'The file is empty.',
  },
  'reading/sheet-too-large': {
    vi: 'Tệp quá lớn (trên 100 MB hoặc trên 300.000 dòng). Hãy xuất từng kỳ ngắn hơn rồi nhập từng tệp.',
    en: 'The file is too large (over 100 MB or 300,000 rows). Export shorter periods.',
  },
  'reading/sheet-encrypted': {
    vi: 'Tệp đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.',
    en: 'The file is protected by a password. Open it in Excel, remove the password and save it.',
  },
  'reading/sheet-damaged': {
    vi: 'Tệp hỏng hoặc tải về chưa trọn nên không đọc được. Hãy xuất lại từ cổng, hoặc mở bằng Excel và lưu lại dưới dạng .xlsx.',
    en: 'The file is damaged or cut short. Export it again, or open it in Excel and save it as .xlsx.',
  },
  'reading/sheet-old-format': {
    vi: 'Tệp thuộc một định dạng Excel không đọc được ở đây (.xlsb, hoặc Excel 95 trở về trước). Hãy mở bằng Excel và lưu lại dưới dạng .xlsx.',
    en: 'This Excel format cannot be read here (.xlsb, or Excel 95 and older). Save it as .xlsx.',
  },
  'reading/not-a-sheet': {
    vi: 'Tệp không phải bảng tính. Hãy chọn tệp .xlsx, .xls hoặc .csv xuất từ cổng.',
    en: 'The file is no spreadsheet. Choose an .xlsx, .xls or .csv file exported by the portal.',
  },
  'reading/sheet-without-table': {
    vi: 'Không thấy bảng nào trong tệp.',
    en: 'There is no table in the file.',
  },
  'reading/hidden-sheets': {
    vi: '{count} trang tính bị ẩn không được đọc.',
    en: '{count} hidden sheets are not read.',
  },
  'reading/hidden-rows': {
    vi: '{count} dòng bị ẩn (do lọc hoặc ẩn tay) không được đọc, nên bảng có thể thiếu. Hãy bỏ lọc rồi nhập lại nếu cần đủ.',
    en: '{count} hidden rows are not read, so the table may not be whole. Remove the filter and import again.',
  },
  'reading/swapped-dates': {
    vi: 'Cột “{path}”: Excel có thể đã đổi chỗ ngày và tháng ở một số ô, nên các ô đó không được lấy. Hãy xuất lại từ cổng và nhập tệp chưa mở bằng Excel.',
    en: 'Column “{path}”: Excel may have exchanged day and month in some cells, so they are not taken. Export again and import the file unopened.',
  },
});
