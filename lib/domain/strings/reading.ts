/** Problems of reading a page, in the officer's words. */
import { defineStrings } from './catalogue';

export const readingStrings = defineStrings({
  'reading/unknown-header': {
    vi: 'Cột “{path}” chưa có trong từ vựng, nên không lấy số liệu của cột này.',
    en: 'Column “{path}” is not in the vocabulary; its numbers are not taken.',
  },
  'reading/ambiguous-header': {
    vi: 'Cột “{path}” có thể hiểu theo nhiều nghĩa mà các số trên trang không phân định được, nên không lấy số liệu của cột này.',
    en: 'Column “{path}” could mean more than one thing and the numbers do not settle it; it is not taken.',
  },
  'reading/cells-mismatch': {
    vi: 'Bảng có {headers} cột nhưng dòng có {cells} ô, nên không biết ô nào thuộc cột nào; dòng này không được lấy số liệu.',
    en: 'The table has {headers} columns but the row has {cells} cells; the row is not taken.',
  },
  'reading/column-content': {
    vi: 'Nội dung cột “{path}” không phải điều tên cột nói, nên cột này không được lấy.',
    en: 'The cells of “{path}” are not what the header says; the column is not taken.',
  },
  'reading/only-rates': {
    vi: 'Bảng chỉ có tỷ lệ phần trăm (cột “{path}”); tỷ lệ được tính lại từ số hồ sơ nên không lấy. Hãy mở bảng có số hồ sơ.',
    en: 'The table holds only percentages (“{path}”), which are recomputed from counts and not taken. Open the table with the counts.',
  },
  'reading/second-column': {
    vi: 'Một cột khác đã cho cùng thông tin với cột “{path}”, nên cột này không được lấy.',
    en: 'Another column already gives what “{path}” gives; this one is not taken.',
  },
  'reading/equation-broken': {
    vi: 'Dòng “{row}”: {left} ghi {printed} nhưng cộng các phần được {sum} ({terms}). Số liệu giữ nguyên như cổng in ra.',
    en: 'Row “{row}”: {left} prints {printed} but its parts add up to {sum} ({terms}). Nothing is changed.',
  },
  'reading/not-a-count': {
    vi: 'Dòng “{row}”, cột “{path}”: ô ghi “{raw}”, không phải số lượng hồ sơ.',
    en: 'Row “{row}”, column “{path}”: the cell says “{raw}”, which is no count.',
  },
  'reading/unknown-rows': {
    vi: 'Không biết các dòng của bảng là đơn vị, lĩnh vực hay thủ tục, nên chỉ lấy dòng tổng cộng.',
    en: 'What the rows stand for is not known; only the grand total is taken.',
  },
  'reading/charts-only': {
    vi: 'Số liệu của trang chỉ nằm trong biểu đồ, không có bảng chữ để đọc; hãy mở bảng số liệu hoặc nhập tay.',
    en: 'The figures stand only in charts; open the table or type them.',
  },
  'reading/unreadable-frame': {
    vi: 'Một phần trang nằm trong khung của trang khác hoặc tệp PDF nên không đọc được.',
    en: 'Part of the page lies in a frame of another site or a PDF and cannot be read.',
  },
  'reading/legacy-font': {
    vi: 'Trang dùng phông chữ cũ (TCVN3/VNI), chữ không đọc được chắc chắn nên không lấy số liệu.',
    en: 'The page uses an old font (TCVN3/VNI); its words cannot be read for certain.',
  },
  'reading/period-missing': {
    vi: 'Bảng số liệu không cho biết kỳ (từ ngày nào đến ngày nào).',
    en: 'The table does not say which period it covers.',
  },
  'reading/period-missing?': {
    vi: 'Bộ lọc ngày của trang mới điền một nửa, không đọc được hoặc đã đổi sau khi các dòng hiện ra, nên không biết các dòng thuộc kỳ nào. Hãy điền đủ từ ngày, đến ngày (hoặc để trống cả hai) rồi tìm lại.',
    en: 'The date filter is half filled, cannot be read or was changed after the rows appeared; which period they cover is not known.',
  },
  'reading/period-conflict': {
    vi: 'Trang cho hai kỳ khác nhau: {first} và {second}; không biết số liệu thuộc kỳ nào.',
    en: 'The page states two periods, {first} and {second}; which one holds is not known.',
  },
  'reading/searched': {
    vi: 'Trang đang lọc theo ô tìm kiếm, nên các dòng không phải là toàn bộ.',
    en: 'A search box narrows the page; the rows are not the whole.',
  },
  'reading/partial-list': {
    vi: 'Danh sách chưa trọn: trang này có {rows} dòng, cả danh sách có {total} dòng.',
    en: 'The list is not whole: {rows} rows here, {total} in all.',
  },
  'reading/partial-list?': {
    vi: 'Trang này có {rows} dòng nhưng không cho biết cả danh sách có bao nhiêu, nên chưa thể coi là đã thấy hết.',
    en: '{rows} rows here, but the page does not say how many there are in all; the list may not be whole.',
  },
  'reading/partial-list@file': {
    vi: 'Danh sách chưa trọn: tệp này có {rows} dòng, cả danh sách có {total} dòng.',
    en: 'The list is not whole: {rows} rows in this file, {total} in all.',
  },
  'reading/partial-list@file?': {
    vi: 'Tệp này có {rows} dòng nhưng không cho biết cả danh sách có bao nhiêu, nên chưa thể coi là đã thấy hết.',
    en: '{rows} rows in this file, which does not say how many there are in all; the list may not be whole.',
  },
  'reading/not-stable': {
    vi: 'Trang còn đang tải; số liệu có thể chưa đủ.',
    en: 'The page is still loading; the figures may be incomplete.',
  },
  'reading/dossier-without-code': {
    vi: '{count} dòng không có mã hồ sơ nên không lấy được.',
    en: '{count} rows have no dossier code and are not taken.',
  },
  'reading/unreadable-date': {
    vi: 'Ô ngày “{raw}” không phải một ngày có thật.',
    en: '“{raw}” is not a real date.',
  },
  'reading/pack-no-more': {
    vi: 'Mẫu {pack} chỉ dùng đến hết ngày {day}, nên không được dùng để đọc trang này. Hãy thay bằng mẫu mới hoặc dạy lại.',
    en: 'Pack {pack} applies until {day} only and was not used to read this page. Replace it or teach the page again.',
  },
  'reading/pack-not-yet': {
    vi: 'Mẫu {pack} chỉ dùng từ ngày {day}, nên chưa được dùng để đọc trang này.',
    en: 'Pack {pack} applies from {day} only and was not yet used to read this page.',
  },
  'reading/taught-changed': {
    vi: 'Bảng này đã khác so với lúc được dạy (mẫu {pack}), nên mẫu đó không được dùng. Nếu vẫn là bảng ấy, hãy dạy lại.',
    en: 'The table differs from the one that was taught (pack {pack}); the teaching is not used. Teach it again.',
  },
  'reading/taught-twice': {
    vi: 'Có hai cột cùng tên “{path}”, nên điều đã dạy cho cột này không được dùng.',
    en: 'Two columns are called “{path}”; what was taught about it is not used.',
  },
  'reading/taught-personal': {
    vi: 'Cột “{path}” có thông tin cá nhân nên không lấy, dù đã được dạy.',
    en: 'Column “{path}” holds personal data and is not taken, although it was taught.',
  },
  'reading/taught-refused': {
    vi: 'Cột “{path}” được dạy là số lượng hồ sơ, nhưng các ô không phải số đếm, nên không lấy.',
    en: 'Column “{path}” was taught as a count, but its cells are no counts; it is not taken.',
  },
});
