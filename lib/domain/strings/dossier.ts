/** Findings of the dossier for the province. */
import { defineStrings } from './catalogue';

export const dossierStrings = defineStrings({
  'dossier/missing': {
    vi: 'Mục {number}. {title}: chưa có tệp.',
    en: 'Item {number}. {title}: no file yet.',
  },
  'dossier/missing-but-entered': {
    vi: 'Mục {number}. {title}: sổ có ghi ({entry}) nhưng chưa có tệp.',
    en: 'Item {number}. {title}: the register knows it ({entry}), but there is no file yet.',
  },
  'dossier/too-few': {
    vi: 'Mục {number}. {title}: có {count} tệp, danh mục cần ít nhất {least}.',
    en: 'Item {number}. {title}: {count} files, at least {least} are wanted.',
  },
  'dossier/too-many': {
    vi: 'Mục {number}. {title}: có {count} tệp, danh mục chỉ nhận {most}. Giữ bản cuối, gỡ bản còn lại.',
    en: 'Item {number}. {title}: {count} files, only {most} are taken. Keep the last, take out the rest.',
  },
  'dossier/same-file': {
    vi: '“{name}” trùng hoàn toàn với “{other}”: một nội dung gửi hai lần.',
    en: '“{name}” is the very same file as “{other}”.',
  },
  'dossier/undated': {
    vi: 'Mục {number}. “{name}”: chưa rõ ngày văn bản nên chưa kiểm tra được còn dùng được không.',
    en: 'Item {number}. “{name}”: its day is not known, so it cannot be told whether it still serves.',
  },
  'dossier/other-year': {
    vi: 'Mục {number}. “{name}” ngày {date}: văn bản năm {own}, không thuộc năm {year} nên chưa tính là đã có.',
    en: 'Item {number}. “{name}” of {date}: a paper of {own}, not of {year}; it does not count.',
  },
  'dossier/other-year?': {
    vi: 'Mục {number}. “{name}”: theo tên tệp là văn bản năm {own}, không thuộc năm {year} nên chưa tính là đã có. Ghi ngày văn bản nếu tên tệp sai.',
    en: 'Item {number}. “{name}”: by its name a paper of {own}, not of {year}; it does not count. Say its day if the name is wrong.',
  },
  'dossier/missing-year': {
    vi: 'Mục {number}. {title}: chưa có văn bản năm {year}; tệp đang gắn là văn bản năm {own}.',
    en: 'Item {number}. {title}: no paper of {year}; what is attached is of {own}.',
  },
  'dossier/too-old': {
    vi: 'Mục {number}. “{name}” ngày {date}: cũ hơn {months} tháng.',
    en: 'Item {number}. “{name}” of {date}: older than {months} months.',
  },
  'dossier/future': {
    vi: 'Mục {number}. “{name}” ghi ngày {date}, sau hôm nay.',
    en: 'Item {number}. “{name}” bears {date}, after today.',
  },
  'dossier/superseded': {
    vi: 'Mục {number}. “{name}” ngày {date}: sổ có văn bản mới hơn, {entry} ngày {newer}.',
    en: 'Item {number}. “{name}” of {date}: the register has a newer one, {entry} of {newer}.',
  },
  'dossier/wrong-order': {
    vi: 'Mục {number}. {title}: các tệp chưa theo thứ tự thời gian.',
    en: 'Item {number}. {title}: the files are not in order of time.',
  },
  'dossier/wrong-number': {
    vi: '“{name}” mang số {own} nhưng đang ở mục {number}. {title}.',
    en: '“{name}” bears the number {own} but lies in item {number}. {title}.',
  },
  'dossier/unplaced': {
    vi: '“{name}” chưa xếp vào mục nào của danh mục.',
    en: '“{name}” has no place in the list yet.',
  },
  'dossier/empty-file': {
    vi: '“{name}” là tệp rỗng (0 byte).',
    en: '“{name}” is an empty file.',
  },
  'dossier/format': {
    vi: 'Mục {number}. “{name}”: danh mục chỉ nhận {formats}.',
    en: 'Item {number}. “{name}”: only {formats} are taken.',
  },
});
