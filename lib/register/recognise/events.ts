/** A line that tells of an event of the year: "Tập huấn ISO ngày 12/5/2026, 25 người". Only what the line says is taken. */
import type { EntryOf, Entry } from '../../domain/entry/entry';
import type { RecordedKind } from '../../domain/entry/kinds';
import { datesIn } from './dates';

type EventKind = Extract<
  RecordedKind,
  'audit' | 'training' | 'inspection' | 'review' | 'procedureChange'
>;

export interface RecognisedEvent {
  kind: EventKind;
  values: Entry['values'];
}

/** How lines of each kind begin; the first that fits decides. */
const BEGINNINGS: readonly [EventKind, RegExp][] = [
  ['audit', /^(?:cuộc |đợt |tổ chức )?đánh giá (?:chất lượng )?nội bộ(?!\p{L})/iu],
  ['review', /^(?:họp |cuộc họp )?xem xét của lãnh đạo(?!\p{L})/iu],
  [
    'training',
    /^(?:tổ chức |tham gia |cử .{1,40}?tham gia )?(?:lớp |hội nghị |buổi )?(?:tập huấn|đào tạo)(?!\p{L})/iu,
  ],
  ['inspection', /^(?:cuộc |đoàn |đợt )?kiểm tra(?!\p{L})/iu],
  [
    'procedureChange',
    /^(?:công bố |ban hành |cập nhật )?(?:(?:mới|sửa đổi|bãi bỏ|hủy bỏ)[,\s\p{L}]{0,20}?)?\d{1,4} (?:TTHC|thủ tục)/iu,
  ],
];
const INTERNAL = /kiểm tra nội bộ/iu;
const PEOPLE = /(\d{1,4}) (?:lượt )?(?:người|học viên|đại biểu|cán bộ|công chức)/giu;
const GRADES = {
  minor: /(\d{1,3}) (?:điểm )?(?:không phù hợp|KPH|NC) nhẹ/giu,
  major: /(\d{1,3}) (?:điểm )?(?:không phù hợp|KPH|NC) nặng/giu,
  observations: /(\d{1,3}) (?:điểm )?lưu ý/giu,
} as const;
const CHANGE_WORDS = {
  new: /(?:ban hành mới|TTHC mới|thủ tục (?:hành chính )?mới)/iu,
  amended: /sửa đổi/iu,
  abolished: /(?:bãi bỏ|hủy bỏ)/iu,
} as const;

/** What a line says of an event; null where it begins like none. `rest` is the line without the documents it names. */
export function eventIn(line: string, rest: string): RecognisedEvent | null {
  const kind = BEGINNINGS.find(([, beginning]) => beginning.test(line))?.[0];
  if (kind === undefined) return null;
  const days = datesIn(rest);
  // Two days may be a span or two events: neither is taken.
  const date = days.length === 1 && days[0]!.day !== null ? { date: days[0]!.day } : {};
  return { kind, values: { ...date, ...DETAILS[kind](rest) } as Entry['values'] };
}

const DETAILS: { [K in EventKind]: (line: string) => EntryOf<K>['values'] } = {
  audit: (line) => ({
    ...number('minor', line, GRADES.minor),
    ...number('major', line, GRADES.major),
    ...number('observations', line, GRADES.observations),
  }),
  training: (line) => ({ title: line, ...sideOf(line), ...number('people', line, PEOPLE) }),
  inspection: (line) => ({
    conclusion: line,
    ...(INTERNAL.test(line) && { by: 'internal' as const }),
  }),
  review: (line) => ({ note: line }),
  procedureChange: (line) => ({
    ...number('count', line, /(\d{1,4}) (?:TTHC|thủ tục)/giu),
    ...changeOf(line),
    note: line,
  }),
};

function sideOf(line: string): EntryOf<'training'>['values'] {
  if (/^tổ chức/iu.test(line)) return { side: 'organised' };
  return /^(?:tham gia|cử)(?!\p{L})/iu.test(line) ? { side: 'attended' } : {};
}

/** The one change the line names; where it names several nothing is taken. */
function changeOf(line: string): EntryOf<'procedureChange'>['values'] {
  const named = Object.entries(CHANGE_WORDS).filter(([, words]) => words.test(line));
  return named.length === 1 ? { change: named[0]![0] as keyof typeof CHANGE_WORDS } : {};
}

/** The number before the words where they occur exactly once. */
function number(name: string, line: string, pattern: RegExp): Record<string, number> {
  const found = [...line.matchAll(pattern)];
  return found.length === 1 ? { [name]: Number(found[0]![1]) } : {};
}
