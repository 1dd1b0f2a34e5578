/** Kinds of administrative documents as they are named in text (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III). */

const NAMES = [
  'Quyết định',
  'Kế hoạch',
  'Công văn',
  'Thông báo',
  'Báo cáo',
  'Tờ trình',
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Chỉ thị',
  'Chương trình',
  'Hướng dẫn',
  'Biên bản',
  'Giấy mời',
  'Quy chế',
  'Quy định',
  'Công điện',
  'Phương án',
  'Đề án',
  'Luật',
  'Văn bản',
] as const;

/** Abbreviations that officers write before a number. */
const SHORT: Readonly<Record<string, string>> = {
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  CV: 'Công văn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  TTr: 'Tờ trình',
  HD: 'Hướng dẫn',
  BB: 'Biên bản',
};

/** Alternatives for a pattern; abbreviations only as they are written, since "tt" or "bc" are words of their own. */
export const DOC_TYPE_PATTERN = [
  ...NAMES.map((name) => `(?:[${name[0]}${name[0]!.toLowerCase()}]${name.slice(1)})`),
  ...NAMES.map((name) => name.toUpperCase()),
  ...Object.keys(SHORT),
].join('|');

/** The kind as it is written in full; null where the words name none. */
export function docTypeOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const known = NAMES.find((name) => name.toLowerCase() === words.toLowerCase());
  return known ?? SHORT[words] ?? null;
}
