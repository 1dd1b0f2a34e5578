/** Texts of the choice of a counting policy, and of what it changes. */
import { defineStrings } from './catalogue';

export const uiPolicyStrings = defineStrings({
  title: { vi: 'Cách tính đúng hạn', en: 'How timeliness is counted' },
  hint: {
    vi: 'Các cổng tính khác nhau. Chọn cách mà đơn vị phải báo cáo; mọi số đếm từ hồ sơ theo cách đó. Số cổng đã in sẵn giữ nguyên như trên trang.',
    en: 'Portals count differently. Choose the way your unit reports; all counts of dossiers follow it. Numbers a portal prints stay as printed.',
  },
  choose: { vi: 'Chọn cách tính', en: 'Choose a way of counting' },
  unknown: {
    vi: 'Cách tính “{policy}” đã chọn không còn, nên chưa số nào được tính. Hãy chọn một cách dưới đây. Bảng đang so với cách mặc định.',
    en: 'The chosen way “{policy}” is not there any more, so nothing is counted. Choose one below. The table compares with the default.',
  },
  notInForce: {
    vi: 'không có hiệu lực vào ngày cuối kỳ',
    en: 'not in force on the last day of the period',
  },
  validity: { vi: 'Hiệu lực: {from} – {to}.', en: 'In force: {from} – {to}.' },
  always: { vi: 'không nêu', en: 'not stated' },
  sourceOf: { vi: 'Căn cứ', en: 'Source' },
  inUse: { vi: 'đang dùng', en: 'in use' },
  working: { vi: 'Đang đếm lại hồ sơ theo từng cách…', en: 'Counting the dossiers each way…' },
  nothingSeen: {
    vi: 'Chưa thấy hồ sơ nào của kỳ này nên chưa so được.',
    en: 'No dossier of this period was seen, so there is nothing to compare.',
  },
  caption: {
    vi: 'Hồ sơ đã thấy của kỳ {from}–{to}, đếm theo từng cách. Đây là số của những hồ sơ đã thấy, chưa chắc là toàn bộ.',
    en: 'Dossiers seen of {from}–{to}, counted each way. These are counts of what was seen, perhaps not of all.',
  },
  tableLabel: { vi: 'Số hồ sơ theo từng cách tính', en: 'Dossiers by way of counting' },
  colPolicy: { vi: 'Cách tính', en: 'Way of counting' },
  sentence: {
    vi: 'Theo cách này: {own} quá hạn; theo cách đang dùng: {used}.',
    en: 'This way: {own} overdue; the way in use: {used}.',
  },
  same: {
    vi: 'Không hồ sơ nào đổi chỗ so với cách đang dùng.',
    en: 'No dossier changes place against the way in use.',
  },
  moves: { vi: '{count} hồ sơ đổi chỗ', en: '{count} dossiers change place' },
  move: {
    vi: '{count} hồ sơ từ “{from}” sang “{to}”, vì {why}: {codes}',
    en: '{count} dossiers from “{from}” to “{to}”, because {why}: {codes}',
  },
  more: { vi: 'và {count} hồ sơ khác', en: 'and {count} more' },
  together: { vi: 'nhiều quy tắc cùng khác', en: 'several rules differ' },
});

/** Short names of where a dossier stands. */
export const dossierClassStrings = defineStrings({
  outside: { vi: 'ngoài kỳ', en: 'outside the period' },
  unplaced: { vi: 'chưa xếp được', en: 'not placed' },
  excluded: { vi: 'không tính', en: 'not counted' },
  withdrawn: { vi: 'rút', en: 'withdrawn' },
  paused: { vi: 'tạm dừng', en: 'paused' },
  'resolved.early': { vi: 'giải quyết trước hạn', en: 'resolved early' },
  'resolved.onTime': { vi: 'giải quyết đúng hạn', en: 'resolved on time' },
  'resolved.overdue': { vi: 'giải quyết quá hạn', en: 'resolved overdue' },
  'resolved.unknownTimeliness': {
    vi: 'đã giải quyết, không xét hạn',
    en: 'resolved, not judged',
  },
  'inProgress.inTime': { vi: 'đang giải quyết trong hạn', en: 'in progress, in time' },
  'inProgress.overdue': { vi: 'đang giải quyết quá hạn', en: 'in progress, overdue' },
  'inProgress.unknownTimeliness': {
    vi: 'đang giải quyết, chưa rõ hạn',
    en: 'in progress, not judged',
  },
});

/** Columns of the table of effects. */
export const effectColumnStrings = defineStrings({
  'resolved.total': { vi: 'Đã giải quyết', en: 'Resolved' },
  'resolved.early': { vi: 'Trước hạn', en: 'Early' },
  'resolved.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'resolved.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'resolved.unknownTimeliness': { vi: 'Không xét hạn', en: 'Not judged' },
  'inProgress.inTime': { vi: 'Đang, trong hạn', en: 'Open, in time' },
  'inProgress.overdue': { vi: 'Đang, quá hạn', en: 'Open, overdue' },
  'inProgress.unknownTimeliness': { vi: 'Đang, chưa rõ', en: 'Open, unknown' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  withdrawn: { vi: 'Rút', en: 'Withdrawn' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
});

/** What a switch of the other policy says, by `switch:value`; each goes on after "vì". */
export const switchStrings = defineStrings({
  'endEvent:result': { vi: 'chỉ tính ngày có kết quả', en: 'only the result day counts' },
  'endEvent:result-else-returned': {
    vi: 'thiếu ngày có kết quả thì lấy ngày trả',
    en: 'without a result day the hand-over counts',
  },
  'endOrder:exit-first': {
    vi: 'rút, từ chối, dừng đứng trước kết quả',
    en: 'withdrawal, refusal, stop go before the result',
  },
  'endOrder:result-first': {
    vi: 'kết quả đứng trước dừng, từ chối, rút',
    en: 'the result goes before stop, refusal, withdrawal',
  },
  'due:original': { vi: 'so với ngày hẹn trả ban đầu', en: 'the first due day counts' },
  'due:current': {
    vi: 'so với ngày hẹn trả hiện hành, đã gia hạn',
    en: 'the extended due day counts',
  },
  'compare:day': { vi: 'chỉ so theo ngày', en: 'whole days are compared' },
  'compare:time-of-day': {
    vi: 'trong ngày hẹn trả so cả giờ',
    en: 'on the due day the hour counts',
  },
  'compare:working-day': {
    vi: 'so theo ngày làm việc, ngày nghỉ không kể',
    en: 'working days are compared, days off do not count',
  },
  'missingDue:unknown': {
    vi: 'thiếu ngày hẹn trả thì không xét',
    en: 'without a due day nothing is judged',
  },
  'missingDue:in-time': {
    vi: 'thiếu ngày hẹn trả thì coi là đúng hạn',
    en: 'without a due day it counts as on time',
  },
  'missingDue:early': {
    vi: 'thiếu ngày hẹn trả thì coi là trước hạn',
    en: 'without a due day it counts as early',
  },
  'missingDue:procedure-limit': {
    vi: 'thiếu ngày hẹn trả thì so với thời hạn tối đa của thủ tục',
    en: 'without a due day the procedure’s longest time counts',
  },
  'waiting:subtracted': { vi: 'trừ thời gian chờ bổ sung', en: 'waiting time is taken off' },
  'waiting:counted': { vi: 'tính cả thời gian chờ bổ sung', en: 'waiting time counts' },
  'paused:apart': { vi: 'hồ sơ chờ để riêng', en: 'waiting dossiers stand apart' },
  'paused:in-progress': {
    vi: 'hồ sơ chờ vẫn là đang giải quyết, xét theo hạn',
    en: 'waiting dossiers are in progress, judged by the due day',
  },
  'paused:in-progress-in-time': {
    vi: 'hồ sơ chờ là đang giải quyết, trong hạn',
    en: 'waiting dossiers are in progress, in time',
  },
  'paused:resolved-on-time': {
    vi: 'hồ sơ chờ được xếp vào đã giải quyết đúng hạn',
    en: 'waiting dossiers count as resolved on time',
  },
  'paused:judged-at-request': {
    vi: 'hồ sơ chờ được xét đến lúc yêu cầu bổ sung',
    en: 'waiting dossiers are judged as of the request',
  },
  'payment:as-supplement': {
    vi: 'chờ nghĩa vụ tài chính như chờ bổ sung',
    en: 'awaiting payment is as awaiting papers',
  },
  'payment:apart': { vi: 'chờ nghĩa vụ tài chính để riêng', en: 'awaiting payment stands apart' },
  'supplementTwice:ignore': {
    vi: 'số lần yêu cầu bổ sung không xét',
    en: 'how often papers were asked for does not matter',
  },
  'supplementTwice:overdue': {
    vi: 'yêu cầu bổ sung quá một lần là quá hạn',
    en: 'papers asked for more than once makes it overdue',
  },
  'withdrawn:apart': { vi: 'hồ sơ rút để riêng', en: 'withdrawn dossiers stand apart' },
  'withdrawn:resolved': {
    vi: 'hồ sơ rút là đã giải quyết, xét theo ngày',
    en: 'withdrawn dossiers are resolved by their date',
  },
  'withdrawn:resolved-on-time': {
    vi: 'hồ sơ rút được xếp vào đúng hạn',
    en: 'withdrawn dossiers count as on time',
  },
  'withdrawn:resolved-unjudged': {
    vi: 'hồ sơ rút là đã giải quyết, không xét hạn',
    en: 'withdrawn dossiers are resolved, not judged',
  },
  'withdrawn:excluded': { vi: 'hồ sơ rút không tính', en: 'withdrawn dossiers are not counted' },
  'refused:resolved': {
    vi: 'hồ sơ từ chối xét theo ngày',
    en: 'refused dossiers are judged by their date',
  },
  'refused:resolved-on-time': {
    vi: 'hồ sơ từ chối, trả lại được xếp vào đúng hạn',
    en: 'refused dossiers count as on time',
  },
  'refused:resolved-unjudged': {
    vi: 'hồ sơ từ chối không xét hạn',
    en: 'refused dossiers are not judged',
  },
  'refused:excluded': { vi: 'hồ sơ từ chối không tính', en: 'refused dossiers are not counted' },
  'stopped:resolved': {
    vi: 'hồ sơ dừng là đã giải quyết, xét theo ngày',
    en: 'stopped dossiers are resolved by their date',
  },
  'stopped:resolved-unjudged': {
    vi: 'hồ sơ dừng không xét hạn',
    en: 'stopped dossiers are not judged',
  },
  'stopped:excluded': { vi: 'hồ sơ dừng không tính', en: 'stopped dossiers are not counted' },
  'stopped:as-paused': {
    vi: 'hồ sơ dừng như hồ sơ chờ',
    en: 'stopped dossiers are as waiting ones',
  },
  'notAccepted:excluded': {
    vi: 'hồ sơ không được tiếp nhận không tính',
    en: 'dossiers not accepted are not counted',
  },
  'notAccepted:total-only': {
    vi: 'hồ sơ không được tiếp nhận chỉ vào tổng số',
    en: 'dossiers not accepted count in the total alone',
  },
  'openOnDueDay:in-time': {
    vi: 'hạn rơi vào ngày cuối kỳ vẫn là trong hạn',
    en: 'due on the last day is in time',
  },
  'openOnDueDay:overdue': {
    vi: 'hạn rơi vào ngày cuối kỳ mà chưa xong là quá hạn',
    en: 'open and due on the last day is overdue',
  },
  'missingReceipt:submitted': {
    vi: 'thiếu ngày tiếp nhận thì lấy ngày nộp',
    en: 'without a receipt day the day of submission counts',
  },
  'missingReceipt:unknown': {
    vi: 'thiếu ngày tiếp nhận thì không xếp',
    en: 'without a receipt day it is not placed',
  },
  'rate:resolved': { vi: 'tỷ lệ chỉ trên hồ sơ đã giải quyết', en: 'rate of the resolved' },
  'rate:resolved-and-open': {
    vi: 'tỷ lệ gồm cả hồ sơ đang giải quyết',
    en: 'rate of resolved and open',
  },
});
