/** Texts of the province's view: what the portal says of a unit, the unit's dossier, names in a sheet. */
import { defineStrings } from './catalogue';

export const uiProvinceSourceStrings = defineStrings({
  second: { vi: 'Thống kê của cổng ({count})', en: 'The portal’s statistics ({count})' },
  secondWhy: {
    vi: 'Nguồn thứ hai, đặt cạnh số đơn vị báo cáo. Không thay cho báo cáo và không được cộng vào số liệu toàn tỉnh.',
    en: 'A second source beside what the unit reports. It stands in for no report and is counted nowhere.',
  },
  secondTable: { vi: 'Số của cổng và của đơn vị', en: 'The portal’s and the unit’s figures' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  own: { vi: 'Đơn vị báo cáo', en: 'Reported' },
  portal: { vi: 'Cổng ghi', en: 'Portal' },
  verdict: { vi: 'Đối chiếu', en: 'Compared' },
  source: { vi: 'Chỗ ghi', en: 'Source' },
  'verdict.same': { vi: 'khớp', en: 'same' },
  'verdict.differs': { vi: 'khác nhau', en: 'differs' },
  'verdict.not-reported': { vi: 'đơn vị không nêu', en: 'not reported' },
  'verdict.blank': { vi: 'cổng để trống', en: 'blank' },
  'verdict.no-period': { vi: 'bảng không ghi kỳ, không so', en: 'no period, not compared' },
  'verdict.other-period': { vi: 'khác kỳ, không so', en: 'other period, not compared' },
  'verdict.doubtful': {
    vi: 'không cùng cách đếm, không so',
    en: 'counted otherwise, not compared',
  },
  place: {
    vi: '{file} · {title} · dòng “{row}”, cột “{path}”',
    en: '{file} · {title} · row “{row}”, column “{path}”',
  },
  days: { vi: 'kỳ {from} – {to}', en: '{from} – {to}' },
  noDays: { vi: 'chưa rõ kỳ', en: 'period not known' },

  dossier: { vi: 'Bộ hồ sơ', en: 'Dossier' },
  dossierIs: {
    vi: 'Lần {number}, đóng gói {at} ({file}).',
    en: 'Number {number}, built {at} ({file}).',
  },
  dossierFirst: { vi: 'Là bộ đầu tiên của năm.', en: 'It is the first of the year.' },
  dossierReplaces: {
    vi: 'Thay cho lần {number} ({file}).',
    en: 'It replaces number {number} ({file}).',
  },
  dossierReplacesUnknown: {
    vi: 'Thay cho một bộ hồ sơ trước mà ở đây chưa nhận được.',
    en: 'It replaces one that was not received here.',
  },
  dossierChanges: {
    vi: 'Thay đổi so với bộ trước ({count})',
    en: 'Against the one before ({count})',
  },
  'change.added': { vi: 'thêm {path}', en: '{path} added' },
  'change.changed': { vi: 'sửa {path}', en: '{path} changed' },
  'change.removed': { vi: 'bỏ {path}', en: '{path} taken out' },
  dossierRivals: {
    vi: 'Có {count} bộ hồ sơ mà không rõ bộ nào mới hơn; hãy xem ở danh sách tệp.',
    en: '{count} dossiers came and nothing tells which is newer; see the list of files.',
  },
  dossierComplete: { vi: 'Đủ các mục bắt buộc.', en: 'Nothing required is missing.' },
  dossierMissing: {
    vi: 'Còn thiếu {count} mục bắt buộc.',
    en: '{count} required items are missing.',
  },
  dossierItems: { vi: 'Giấy tờ theo danh mục', en: 'Papers by the list' },
  dossierItem: { vi: 'Mục', en: 'Item' },
  dossierState: { vi: 'Tình trạng', en: 'State' },
  dossierFiles: { vi: 'Giấy tờ', en: 'Papers' },
  'state.filled': { vi: 'có', en: 'present' },
  'state.referred': { vi: 'dẫn chiếu sổ', en: 'by reference' },
  'state.nothing': { vi: 'không phát sinh', en: 'did not occur' },
  'state.optional': { vi: 'không bắt buộc', en: 'optional' },
  'state.missing': { vi: 'thiếu', en: 'missing' },
  dossierFindings: { vi: 'Kết quả tự kiểm tra ({count})', en: 'What the check found ({count})' },

  names: { vi: 'Tên đơn vị cần làm rõ ({count})', en: 'Names to be settled ({count})' },
  namesWhy: {
    vi: 'Trả lời một lần cho mỗi tên; các bảng sau có cùng tên không hỏi lại.',
    en: 'Each name is answered once; later tables with it do not ask again.',
  },
  nameUnit: { vi: '“{name}” là đơn vị', en: '“{name}” is' },
  nameSave: { vi: 'Lưu', en: 'Save' },
  nameNone: { vi: 'Không phải đơn vị trong danh sách', en: 'No unit of the list' },
  nameAside: { vi: 'không phải đơn vị trong danh sách', en: 'no unit of the list' },
  nameWrong: { vi: 'Chọn một đơn vị có trong danh sách.', en: 'Choose a unit of the list.' },
});
