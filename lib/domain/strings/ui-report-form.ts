/** Texts of the choice of the report form. */
import { defineStrings } from './catalogue';

export const uiReportFormStrings = defineStrings({
  label: { vi: 'Mẫu báo cáo', en: 'Report form' },
  hintDraft: {
    vi: 'Báo cáo năm này theo mẫu ở đây. Đổi mẫu không mất gì đã ghi: mục mà mẫu kia không có được giữ riêng và trở lại khi đổi về.',
    en: 'This year’s report follows this form. Changing it loses nothing: what the other form does not ask is kept and comes back with this one.',
  },
  hintUnit: {
    vi: 'Mẫu của đơn vị cho các báo cáo mới và báo cáo đang mở.',
    en: 'The unit’s form, for new reports and the one that is open.',
  },
  auto: {
    vi: 'Tự chọn theo tỉnh, cấp và kỳ báo cáo (đang là: {name})',
    en: 'By province, level and period (now: {name})',
  },
  own: { vi: '{name} · gói của tôi', en: '{name} · own pack' },
  notInForce: {
    vi: 'Mẫu này không áp dụng cho kỳ kết thúc ngày {day} ({span}). Hãy chọn mẫu khác, hoặc giữ nếu đúng là mẫu phải dùng.',
    en: 'This form is not for a period that ends on {day} ({span}). Choose another, or keep it if it is the one asked for.',
  },
  gone: {
    vi: 'Mẫu “{form}” của báo cáo này không còn trong gói nào đang bật. Bên dưới tạm hiện theo mẫu chung; chưa tạo được báo cáo cho đến khi bật lại gói hoặc chọn mẫu khác.',
    en: 'No pack in use has the form “{form}” of this report any more. The general form is shown; nothing is written until the pack is switched on or another form is chosen.',
  },
  choose: { vi: 'Chọn mẫu…', en: 'Choose a form…' },
  spanFrom: { vi: 'từ {from}', en: 'from {from}' },
  spanTo: { vi: 'đến {to}', en: 'until {to}' },
  spanBoth: { vi: '{from} đến {to}', en: '{from} to {to}' },
  spanAlways: { vi: 'không giới hạn thời gian', en: 'no dates' },
  switched: {
    vi: 'Đã chuyển sang “{name}”; {count} mục được giữ riêng cho mẫu trước.',
    en: 'Now “{name}”; {count} items are kept for the form before.',
  },
});
