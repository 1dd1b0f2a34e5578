/** Why a dossier counts where it does, and what explains a page total that differs from the dossiers. */
import { defineStrings } from './catalogue';

export const placementStrings = defineStrings({
  early: {
    vi: 'Có kết quả {end}, trước ngày hẹn trả {due}.',
    en: 'Result on {end}, before the due day {due}.',
  },
  'early?': {
    vi: 'Thấy đã xong trước ngày hẹn trả {due}; trang không hiện ngày có kết quả.',
    en: 'Seen finished before the due day {due}; no page shows the day of the result.',
  },
  onTime: {
    vi: 'Có kết quả {end}, đúng ngày hẹn trả {due}.',
    en: 'Result on {end}, on the due day {due}.',
  },
  'onTime?': {
    vi: 'Thấy đã xong không muộn hơn ngày hẹn trả {due}; trang không hiện ngày có kết quả.',
    en: 'Seen finished no later than the due day {due}; no page shows the day of the result.',
  },
  overdue: {
    vi: 'Có kết quả {end}, sau ngày hẹn trả {due}.',
    en: 'Result on {end}, after the due day {due}.',
  },
  'overdue?': {
    vi: 'Thấy vẫn chưa xong sau ngày hẹn trả {due}; trang không hiện ngày có kết quả.',
    en: 'Seen unfinished after the due day {due}; no page shows the day of the result.',
  },
  overdueByReturn: {
    vi: 'Trả kết quả {end}, sau ngày hẹn trả {due}; trang không hiện ngày có kết quả.',
    en: 'Handed over on {end}, after the due day {due}; no page shows the day of the result.',
  },
  resolvedUnknown: {
    vi: 'Đã giải quyết, chưa xếp được đúng hạn hay quá hạn.',
    en: 'Resolved, on time or not is not known.',
  },
  resolvedByRule: {
    vi: 'Xếp như vậy theo quy tắc của cách tính đang dùng, không chỉ theo ngày hẹn trả.',
    en: 'Put there by a rule of the policy in use, not by the due day alone.',
  },
  inProgressByRule: {
    vi: 'Xếp như vậy theo quy tắc của cách tính đang dùng, không chỉ theo ngày hẹn trả.',
    en: 'Put there by a rule of the policy in use, not by the due day alone.',
  },
  refused: { vi: 'Từ chối giải quyết {end}.', en: 'Refused on {end}.' },
  'refused?': {
    vi: 'Từ chối giải quyết, trang không hiện ngày.',
    en: 'Refused; no page shows when.',
  },
  stopped: { vi: 'Dừng giải quyết {end}.', en: 'Stopped on {end}.' },
  'stopped?': { vi: 'Dừng giải quyết, trang không hiện ngày.', en: 'Stopped; no page shows when.' },
  withdrawn: { vi: 'Rút hồ sơ {end}.', en: 'Withdrawn on {end}.' },
  'withdrawn?': {
    vi: 'Đã rút hồ sơ, trang không hiện ngày.',
    en: 'Withdrawn; no page shows when.',
  },
  pausedSupplement: {
    vi: 'Ngày {to} đang chờ bổ sung hồ sơ.',
    en: 'Waiting for papers on {to}.',
  },
  pausedPayment: {
    vi: 'Ngày {to} đang chờ nghĩa vụ tài chính.',
    en: 'Waiting for payment on {to}.',
  },
  paused: { vi: 'Ngày {to} đang tạm dừng.', en: 'Paused on {to}.' },
  inTime: {
    vi: 'Ngày {to} chưa xong, hẹn trả {due}: còn trong hạn.',
    en: 'Open on {to}, due {due}: in time.',
  },
  'inTime?': { vi: 'Ngày {to} chưa xong, còn trong hạn.', en: 'Open on {to}, in time.' },
  inProgressOverdue: {
    vi: 'Ngày {to} chưa xong, đã qua ngày hẹn trả {due}.',
    en: 'Open on {to}, past the due day {due}.',
  },
  inProgressUnknown: {
    vi: 'Ngày {to} chưa xong, không rõ hạn.',
    en: 'Open on {to}, its due day is not known.',
  },
  'excluded.notAccepted': { vi: 'Không được tiếp nhận.', en: 'Not accepted.' },
  'excluded.waitingIntake': { vi: 'Chờ tiếp nhận.', en: 'Waiting for intake.' },
  'excluded.dueBeforeReceived': {
    vi: 'Ngày hẹn trả {due} đứng trước ngày tiếp nhận {received}: dữ liệu trên cổng sai.',
    en: 'Due day {due} lies before the day of receipt {received}: wrong data on the portal.',
  },
  'excluded.endBeforeReceived': {
    vi: 'Ngày kết thúc đứng trước ngày tiếp nhận {received}: dữ liệu trên cổng sai.',
    en: 'It ended before the day of receipt {received}: wrong data on the portal.',
  },
  'excluded.refusedByPolicy': {
    vi: 'Rút, từ chối hoặc dừng giải quyết; cách tính đang dùng không tính.',
    en: 'Withdrawn, refused or stopped; the policy in use does not count it.',
  },
  unknown: { vi: 'Chưa xếp được vào kỳ.', en: 'Cannot be placed in the period.' },
});

export const clueStrings = defineStrings({
  policy: {
    vi: 'Theo cách tính “{name}” sẽ là {count}',
    en: 'By the policy “{name}” it would be {count}',
  },
  doubt: {
    vi: 'Chưa xếp được chắc chắn vì {reason}',
    en: 'Not placed for certain because {reason}',
  },
  excluded: {
    vi: 'Không tính vì ngày tháng trên cổng trái thứ tự',
    en: 'Not counted: dates in an impossible order',
  },
  unit: { vi: 'Chưa rõ đơn vị', en: 'Unit not known' },
  later: {
    vi: 'Có thay đổi sau lúc đọc trang ({readAt})',
    en: 'Changed after the page was read ({readAt})',
  },
  unseen: {
    vi: 'Chưa thấy trong danh sách nào: {count} hồ sơ',
    en: 'Not seen in any list: {count} dossiers',
  },
});
