/** What is said about figures of a unit under several names, in several systems, and about the dossiers behind them. */
import { defineStrings } from './catalogue';

export const figureUnitStrings = defineStrings({
  'figures/succession-sum': {
    vi: '"{name}" là tổng qua lần sắp xếp đơn vị ngày {since}: {parts}. {source}',
    en: '"{name}" is a sum across the merger of {since}: {parts}. {source}',
  },
  'figures/succession-in-period': {
    vi: '"{name}": từ {since} {unit} nhận thêm việc của {units}; trang không cho biết số này đã gồm phần của các đơn vị ấy trước ngày đó chưa.',
    en: '"{name}": on {since} {unit} took over {units}; the page does not tell whether its number holds their share before that day.',
  },
  'figures/sub-unit-rows': {
    vi: '"{name}": trang in riêng dòng của đơn vị trực thuộc ({rows}); không rõ số của đơn vị đã gồm chưa nên không cộng.',
    en: '"{name}": the page prints rows of parts of the unit ({rows}); whether the unit’s own row holds them is not known, so nothing is added.',
  },
  'figures/several-systems': {
    vi: '"{name}": hồ sơ của đơn vị nằm trên {count} cổng ({hosts}); số tổng của từng cổng không cộng được với nhau, chỉ gộp được theo từng hồ sơ.',
    en: '"{name}": the unit’s dossiers lie on {count} portals ({hosts}); their page totals cannot be added, only dossiers be joined one by one.',
  },
  'figures/unit-joined': {
    vi: '{count} hồ sơ ghi đơn vị {names} được tính cho {unit} ({reason}{since}): {codes}.',
    en: '{count} dossiers that name {names} are counted for {unit} ({reason}{since}): {codes}.',
  },
  'figures/unit-unclear': {
    vi: 'Trang in số liệu của {names}; chưa rõ có phải của {unit} không nên không dùng.',
    en: 'Pages print figures of {names}; whether they are {unit}’s is not known, so they are not used.',
  },
});

/** Reasons put into the messages above. */
export const unitReasonWords = defineStrings({
  subUnit: { vi: 'đơn vị trực thuộc', en: 'a part of the unit' },
  predecessor: {
    vi: 'đơn vị cũ đã sáp nhập, do anh/chị ghi trong Cài đặt',
    en: 'taken over by the unit, as you said in the settings',
  },
});
