/** Texts of the province's view: numbers typed from a report that cannot be read. */
import { defineStrings } from './catalogue';

export const uiProvinceTypedStrings = defineStrings({
  title: { vi: 'Nhập số liệu đọc được từ tệp này', en: 'Type in what the file says' },
  hint: {
    vi: 'Mở tệp, đọc và ghi đúng số trong báo cáo của đơn vị. Mục để trống giữ số tiện ích đã đọc được từ tệp, không có thì là chưa biết, không phải 0. Số nhập tay được tính vào tổng hợp và luôn ghi rõ là nhập tay.',
    en: 'Open the file and write the numbers as they stand in the unit’s report. A blank keeps what was read of the file, else it is unknown, not 0. Typed numbers count and are always marked as typed.',
  },
  before: { vi: 'Đã nhập ngày {day}.', en: 'Typed on {day}.' },
  from: { vi: 'Số liệu từ ngày', en: 'Numbers from' },
  to: { vi: 'đến hết ngày', en: 'until' },
  dayHint: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  noDay: { vi: 'Ghi ngày/tháng/năm, ngày đầu không sau ngày cuối.', en: 'A day, in order.' },
  noCount: { vi: 'Ghi một số đếm, ví dụ 1.203; không ước lượng.', en: 'A whole number.' },
  more: { vi: 'Các số khác ({count})', en: 'Other numbers ({count})' },
  nothing: { vi: 'Chưa ghi số nào.', en: 'No number is typed.' },
  save: { vi: 'Lưu số đã nhập', en: 'Save the numbers' },
  withdraw: { vi: 'Bỏ số đã nhập', en: 'Take them back' },
  typed: { vi: 'nhập tay ngày {day} từ tệp này', en: 'typed on {day} from this file' },
  typedValue: { vi: '(nhập tay)', en: '(typed)' },
});
