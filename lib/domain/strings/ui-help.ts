/** Help for each view of the workbench: where one is, what can be done, which keys. */
import { defineStrings } from './catalogue';

export const uiHelpStrings = defineStrings({
  title: { vi: 'Trợ giúp: {view}', en: 'Help: {view}' },
  keys: { vi: 'Phím tắt', en: 'Keys' },
  open: { vi: 'Trợ giúp', en: 'Help' },
  provinceOpen: {
    vi: 'Mở phần tổng hợp toàn tỉnh (dành cho Sở KH&CN)',
    en: 'Open the province’s view',
  },
  welcomeOpen: { vi: 'Mở các bước đầu', en: 'Open the first steps' },
  report: {
    vi: 'Đây là báo cáo ISO của năm. Bên trái là các phần, ở giữa là từng mục, bên phải là việc còn phải làm, chia theo nơi lấy. Số lấy từ cổng tự điền và ghi rõ nguồn; mục nào để trống, báo cáo in chỗ trống có đánh dấu. Mọi thứ gõ vào được lưu ngay; các bản trước xem và khôi phục được.',
    en: 'This is the year’s ISO report. Sections are at the left, fields in the middle, what is left to do at the right, by where it comes from. The portal’s numbers fill themselves in and say where they come from; a field left empty is printed as a marked blank. What is typed is saved at once; earlier versions can be looked at and restored.',
  },
  today: {
    vi: 'Hồ sơ quá hạn và sắp đến hạn theo lần thấy cuối trên cổng, và số của tháng. Bấm "Mở trang" để xem trên cổng; "Sao chép bảng" để dán vào Word hay Excel.',
    en: 'Dossiers overdue or nearly due as last seen on the portal, and the month’s numbers. "Open the page" shows one on the portal; "Copy the table" pastes into Word or Excel.',
  },
  figures: {
    vi: 'Mỗi số liệu của kỳ với nguồn của nó. Chọn một số ở bên trái để xem mọi con số tìm thấy, trang đã đọc và từng hồ sơ. Có thể lấy con số khác hoặc ghi số tay kèm lý do.',
    en: 'Each figure of the period with its sources. Choose one at the left to see every number found, the pages read and each dossier. Another number can be taken, or typed with a note.',
  },
  import: {
    vi: 'Kéo tệp Excel hoặc CSV xuất từ cổng vào đây. Tiện ích cho xem đã hiểu những gì trước khi ghi vào sổ.',
    en: 'Drop an Excel or CSV file exported from the portal here. What was understood is shown before anything is kept.',
  },
  word: {
    vi: 'Tệp Word: kiểm tra một báo cáo đã có và lấy lời văn năm trước sang năm nay; dùng mẫu Word của chính đơn vị; xem lại các báo cáo đã tạo cùng từng con số trong đó.',
    en: 'Word files: check a finished report and carry last year’s words over; use the unit’s own Word template; look at the reports written before with every number in them.',
  },
  province: {
    vi: 'Dành cho Sở KH&CN: nhận báo cáo của các đơn vị, xem đơn vị nào đã gửi, còn thiếu, cần hỏi lại, và viết báo cáo toàn tỉnh.',
    en: 'For the province’s department: take in the units’ reports, see who has sent, who has not, what to ask, and write the province’s report.',
  },
  register: {
    vi: 'Sổ ISO của năm: văn bản, TTHC thay đổi, đánh giá, tập huấn, kiểm tra, xem xét của lãnh đạo. Ghi ngay khi việc xảy ra: gõ, dán nhiều dòng, nạp bảng tính, hoặc bôi đen số văn bản trên trang bất kỳ rồi bấm chuột phải. Báo cáo lấy từ đây và ghi rõ nguồn.',
    en: 'The year’s register: documents, changed procedures, audits, trainings, inspections, management reviews. Write things down as they happen: type, paste lines, load a spreadsheet, or mark a document’s number on any page and use its context menu. The report draws on it and says so.',
  },
  problems: {
    vi: 'Mọi chỗ mâu thuẫn hoặc khó tin; mục còn trống đếm riêng ở cuối. Bấm vào một vấn đề để đến chỗ của nó; các nút bên dưới là cách xử lý.',
    en: 'Everything contradictory or improbable; empty items are counted apart at the end. Press one to go to its place; the buttons below are ways out.',
  },
  packs: {
    vi: 'Các gói đã cài và có sẵn: mẫu báo cáo, cổng, cách tính, kỳ, danh mục cần có. Chọn một gói để xem nó mang gì, thử, bật, tắt, xuất, tạo gói mới từ nó; nhập gói của đồng nghiệp từ tệp. Tệp sai bị từ chối và chỉ rõ dòng, cột.',
    en: 'Packs, installed and built in: report forms, portals, ways of counting, periods, checklists. Choose one to see what it brings, to try it, switch it, export it or make a new one from it; install a colleague’s file. A faulty file is refused with line and column.',
  },
  data: {
    vi: 'Sao lưu, khôi phục, gửi bộ số liệu lên tỉnh, xóa dữ liệu. Tất cả chỉ nằm trong trình duyệt này.',
    en: 'Backup, restore, the bundle for the province, erasing. Everything lies in this browser alone.',
  },
  welcome: {
    vi: 'Ba bước để có lần đọc đầu tiên: đơn vị, cổng, số đầu tiên. Bước xong tự đánh dấu; mở lại bước nào cũng được. Bên dưới là năm mẫu để xem thử và phần dành cho người nhận bàn giao.',
    en: 'Three steps to a first reading: the unit, the portal, the first figures. Steps mark themselves as done; any can be opened again. Below are the sample year and what a successor needs.',
  },
  settings: {
    vi: 'Hồ sơ đơn vị, ngôn ngữ và màu sắc, nhắc việc, cách tính, tên đơn vị trên cổng, mẫu báo cáo, các cổng được đọc. Gõ vào ô tìm để thu hẹp; mỗi cài đặt có nút về mặc định; cài đặt xuất được ra tệp.',
    en: 'The unit’s profile, language and colours, reminders, the way of counting, names on portals, the report form, the sites that are read. Type to narrow them; each has a way back to its default; they can be taken along as a file.',
  },
});
