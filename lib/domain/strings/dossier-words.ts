/** Words for a dossier's state, for where it stands in a period, and for whether it counts. */
import type { Channel, Status } from '../concepts';
import { defineStrings } from './catalogue';

type Words = Record<'vi' | 'en', string>;

export const statusStrings = defineStrings({
  registered: { vi: 'Mới đăng ký', en: 'Registered' },
  accepted: { vi: 'Được tiếp nhận', en: 'Accepted' },
  notAccepted: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  processing: { vi: 'Đang xử lý', en: 'In process' },
  supplementRequested: { vi: 'Yêu cầu bổ sung', en: 'Papers asked for' },
  paymentRequested: { vi: 'Yêu cầu nghĩa vụ tài chính', en: 'Payment asked for' },
  withdrawalRequested: { vi: 'Công dân yêu cầu rút', en: 'Withdrawal asked for' },
  stopped: { vi: 'Dừng xử lý', en: 'Stopped' },
  finished: { vi: 'Đã xử lý xong', en: 'Finished' },
  delivered: { vi: 'Đã trả kết quả', en: 'Delivered' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  refused: { vi: 'Từ chối giải quyết', en: 'Refused' },
} satisfies Record<Status, Words>);

export const channelStrings = defineStrings({
  online: { vi: 'Trực tuyến', en: 'Online' },
  direct: { vi: 'Trực tiếp', en: 'At the counter' },
  postal: { vi: 'Bưu chính', en: 'By post' },
} satisfies Record<Channel, Words>);

/** Where a dossier stands at the end of the period. */
export const rowClassStrings = defineStrings({
  early: { vi: 'Giải quyết trước hạn', en: 'Resolved early' },
  onTime: { vi: 'Giải quyết đúng hạn', en: 'Resolved on time' },
  overdue: { vi: 'Giải quyết quá hạn', en: 'Resolved overdue' },
  resolvedUnknown: { vi: 'Đã giải quyết, chưa rõ hạn', en: 'Resolved, timeliness not known' },
  inTime: { vi: 'Đang giải quyết, trong hạn', en: 'Open, in time' },
  openOverdue: { vi: 'Đang giải quyết, quá hạn', en: 'Open, overdue' },
  openUnknown: { vi: 'Đang giải quyết, chưa rõ hạn', en: 'Open, timeliness not known' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  excluded: { vi: 'Không tính', en: 'Counted in nothing' },
  unknown: { vi: 'Chưa xếp được vào kỳ', en: 'Cannot be placed' },
});

/** Does it count in the figure asked about? */
export const markStrings = defineStrings({
  counted: { vi: 'Tính', en: 'Counts' },
  doubted: { vi: 'Tính, chưa chắc chắn', en: 'Counts, not proven' },
  maybe: { vi: 'Chưa tính, có thể thuộc', en: 'Not counted, may belong' },
  out: { vi: 'Không tính', en: 'Does not count' },
});

/** Why a dossier whose page prints another name is the asked unit's. */
export const becauseStrings = defineStrings({
  alias: {
    vi: 'Trang ghi "{name}", là tên khác của đơn vị{source}.',
    en: 'The page prints "{name}", another name of the unit{source}.',
  },
  subUnit: {
    vi: 'Trang ghi "{name}", là đơn vị trực thuộc{source}.',
    en: 'The page prints "{name}", a part of the unit{source}.',
  },
  predecessor: {
    vi: 'Trang ghi "{name}", đơn vị cũ đã sáp nhập vào đơn vị{since}{source}.',
    en: 'The page prints "{name}", which the unit took over{since}{source}.',
  },
  since: { vi: ' từ {day}', en: ' on {day}' },
  source: { vi: ' ({source})', en: ' ({source})' },
  ownWord: {
    vi: ' (anh/chị khai trong Cài đặt)',
    en: ' (as you said in the settings)',
  },
});
