/** Words of the comparison of a province with the year before: the report's annex, and the screen. */
import { defineStrings } from './catalogue';

export const rollupComparedWords = defineStrings({
  title: { vi: 'So với năm {before}', en: 'Beside {before}' },
  annexTitle: {
    vi: 'So sánh số liệu năm {year} với năm {before}',
    en: 'Figures of {year} beside those of {before}',
  },
  set: {
    vi: 'Chỉ so trên {pairs} trong {inScope} đơn vị trong phạm vi năm {year}, là các đơn vị có đơn vị tương ứng năm {before}; từng số liệu chỉ so trên các đơn vị nêu số đó ở cả hai năm. Tỷ lệ tính từ tổng các phần, không lấy trung bình.',
    en: 'Over {pairs} of the {inScope} units in scope in {year}, those with a counterpart in {before}; each figure over the units that state it in both years. Shares come from summed parts.',
  },
  leftTitle: {
    vi: '{count} đơn vị không so sánh được, không tính vào số liệu so sánh',
    en: '{count} units cannot be compared and are in none of these figures',
  },
  goneTitle: {
    vi: '{count} đơn vị của năm {before} không có trong phần so sánh',
    en: '{count} units of {before} are part of no unit compared',
  },
  none: {
    vi: 'Không so sánh được: chưa có hồ sơ nào của năm {before} ở đây.',
    en: 'Nothing of {before} is here to compare with.',
  },
  nothing: {
    vi: 'Không có số liệu nào mà cùng một đơn vị nêu ở cả hai năm.',
    en: 'No figure is stated by one unit in both years.',
  },
  unsettled: {
    vi: 'Chưa so tỷ lệ đơn vị gửi hồ sơ và đơn vị đạt: {years}.',
    en: 'Shares of units that sent, and that comply, are not set side by side: {years}.',
  },
  unsettledYear: {
    vi: 'năm {year} còn {units} đơn vị đã gửi mà chưa có ý kiến đánh giá',
    en: '{units} units that sent in {year} have no opinion yet',
  },
  columnNo: { vi: 'TT', en: 'No.' },
  columnName: { vi: 'Số liệu', en: 'Figure' },
  columnBefore: { vi: 'Năm {year}', en: '{year}' },
  columnNow: { vi: 'Năm {year}', en: '{year}' },
  columnChange: { vi: 'Tăng, giảm', en: 'Change' },
  columnPairs: { vi: 'Đơn vị so sánh', en: 'Units compared' },
  columnLeft: { vi: 'Đơn vị không so', en: 'Left out' },
  columnUnit: { vi: 'Đơn vị', en: 'Unit' },
  columnReason: { vi: 'Vì sao', en: 'Why' },
  points: { vi: '{change} điểm %', en: '{change} points' },
  dash: { vi: '–', en: '–' },
  'reason.new': { vi: 'Đơn vị mới, năm trước chưa có', en: 'New: it did not exist then' },
  'reason.split': { vi: 'Năm trước bị chia tách', en: 'Made of a unit that was split' },
  'reason.other-period': { vi: 'Số liệu hai năm khác kỳ', en: 'Days of the two years differ' },
  'reason.part-year': {
    vi: 'Thành lập giữa năm, tệp không nêu số liệu tính từ ngày nào',
    en: 'Founded within the year, and no file says since which day it counts',
  },
  'reason.no-figures': { vi: 'Không có số liệu', en: 'No figures' },
  'reason.twice': {
    vi: 'Đơn vị năm trước được hai đơn vị năm nay kế thừa',
    en: 'Two units of this year claim the former one',
  },
  'reason.scope': {
    vi: 'Năm trước không thuộc phạm vi (toàn bộ hoặc một phần)',
    en: 'Not in scope as a whole the year before',
  },
  wish: { vi: 'Kèm phụ lục so sánh với năm {before}', en: 'With an annex beside {before}' },
});
