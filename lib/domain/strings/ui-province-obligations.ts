/** Texts about who must report, by which rule. */
import { defineStrings } from './catalogue';

export const uiProvinceObligationStrings = defineStrings({
  title: { vi: 'Ai phải báo cáo năm {year}', en: 'Who must report in {year}' },
  hint: {
    vi: 'Theo cấp của đơn vị và quy định có hiệu lực ngày {day}. Quy định riêng của tỉnh ghi ở mục obligations của units.json (thẻ Đơn vị: xuất, sửa, nạp lại).',
    en: 'By the unit’s level and the rules in force on {day}. The province’s own rules stand under “obligations” in units.json.',
  },
  none: { vi: 'Chưa có đơn vị nào trong phạm vi.', en: 'No unit is in scope.' },
  who: { vi: 'Đối tượng', en: 'Who' },
  obligation: { vi: 'Nghĩa vụ', en: 'Obligation' },
  source: { vi: 'Văn bản', en: 'Document' },
  days: { vi: 'Hiệu lực', en: 'In force' },
  inScope: { vi: 'Đơn vị trong phạm vi', en: 'Units in scope' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  unclear: { vi: '(chưa rõ {count})', en: '({count} not known)' },
  total: { vi: 'Toàn tỉnh', en: 'Whole province' },
  required: { vi: 'Bắt buộc', en: 'Required' },
  encouraged: { vi: 'Khuyến khích', en: 'Encouraged' },
  unknown: { vi: 'Chưa rõ nghĩa vụ', en: 'Not known' },
  noRule: {
    vi: 'Không có quy định nào áp dụng cho đơn vị vào ngày này',
    en: 'No rule covers them on this day',
  },
  from: { vi: 'từ {day}', en: 'from {day}' },
  to: { vi: 'đến {day}', en: 'until {day}' },
  noDays: { vi: 'chưa ghi ngày hiệu lực', en: 'no day recorded' },
  onlyTo: { vi: 'chưa ghi ngày bắt đầu, đến {day}', en: 'first day not recorded, until {day}' },
  units: { vi: '{count} đơn vị', en: '{count} units' },
  ofUnit: { vi: '{obligation} – {source} ({days})', en: '{obligation} – {source} ({days})' },
  unknownOpen: {
    vi: '{count} đơn vị trong phạm vi chưa rõ bắt buộc hay khuyến khích.',
    en: '{count} units in scope are neither known to be required nor encouraged.',
  },
  see: { vi: 'Xem quy định', en: 'See the rules' },
});
