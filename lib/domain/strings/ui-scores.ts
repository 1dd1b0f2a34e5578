/** Texts of the score table: evidence, proposals from the register, pasting. */
import { defineStrings } from './catalogue';

export const uiScoreStrings = defineStrings({
  keys: {
    vi: 'Mũi tên, Enter, Tab: đi giữa các ô. Dán được cả khối ô từ Excel.',
    en: 'Arrows, Enter, Tab move between cells. A block copied from a spreadsheet can be pasted.',
  },
  caption: {
    vi: 'Điểm tự chấm: mỗi dòng một đơn vị, mỗi cột một tiêu chí',
    en: 'Own scores: a row a unit, a column a criterion',
  },
  addUnits: { vi: 'Mỗi đơn vị một dòng', en: 'A row for each unit' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  evidenceOf: {
    vi: 'Minh chứng của {unit}, tiêu chí {code}: {count} mục',
    en: 'Evidence of {unit}, criterion {code}: {count} entries',
  },
  evidenceTitle: {
    vi: 'Minh chứng: {unit}, tiêu chí {code}',
    en: 'Evidence: {unit}, criterion {code}',
  },
  evidenceHint: {
    vi: 'Đánh dấu các mục của Sổ ISO chứng minh cho điểm này.',
    en: 'Tick the entries of the register that prove this score.',
  },
  evidenceNone: { vi: 'Sổ ISO năm này chưa có mục nào.', en: 'The register holds nothing yet.' },
  evidenceFind: { vi: 'Tìm trong Sổ ISO', en: 'Find in the register' },
  evidenceLacking: {
    vi: 'Chưa có minh chứng cho {count} điểm: bấm ◈ dưới điểm để gắn mục của Sổ ISO.',
    en: '{count} scores have no evidence: press ◈ below a score to link entries of the register.',
  },
  evidenceAll: { vi: 'Điểm nào cũng có minh chứng.', en: 'Every score has its evidence.' },
  evidenceNew: { vi: 'Ghi mục mới vào Sổ ISO', en: 'Write a new entry' },
  proven: {
    vi: 'Sổ ISO chứng minh {count} điểm chưa ghi hoặc ghi khác.',
    en: 'The register proves {count} scores that are missing or differ here.',
  },
  takeProven: { vi: 'Lấy điểm từ Sổ ISO', en: 'Take the scores from the register' },
  totalDiffers: {
    vi: '{unit}: cộng các điểm được {sum}, Sổ ISO ghi tổng {total}.',
    en: '{unit}: the scores add up to {sum}; the register says {total} in all.',
  },
  pasteRefused: {
    vi: 'Chưa dán gì: các cột đã sao chép không khớp với bảng (tên đơn vị, rồi mỗi tiêu chí một cột). Chép lại từ cột tên đơn vị, không kèm cột khác.',
    en: 'Nothing was pasted: the copied columns are not those of the table (name, then a column a criterion). Copy again from the column of names, without other columns.',
  },
  pasted: {
    vi: 'Đã dán {cells} ô; {skipped} ô không đọc được nên giữ nguyên.',
    en: '{cells} cells pasted; {skipped} could not be read and stay as they were.',
  },
});
