/** Whose report it is and of when: by this, words over figures are held to be of its own year and office, or not. */
import { literalSource } from './literal';

export interface Whose {
  /** The year the title states; null where it states none. */
  year: number | null;
  /** The office's name as the letterhead has it; empty where it has none. */
  name: string;
  /** The day on which the report was issued; null where it was left open. */
  issued: string | null;
}

/** What kind of office a name says it is; an office of a place is called as the place is. */
const KIND =
  /^(?:(?:ubnd|[uủ][yỷ] ban nhân dân)\s+)?(sở|văn phòng|ban quản lý|thanh tra|chi cục|cục|trung tâm|viện|trường|xã|phường|đặc khu|thị trấn)(?!\p{L})/iu;

/**
 * A text without the office's own name, and without its kind alone: "tại UBND xã Bình Minh", "của xã" where the office
 * is a commune. Several of the kind, and one with a name behind it, are others, and stay.
 */
export function withoutOwnName(text: string, { name }: Whose): string {
  if (name.trim() === '') return text;
  const own = new RegExp(`(?<!\\p{L})${literalSource(name.trim())}(?!\\p{L})`, 'giu');
  const rest = text.replace(own, ' ');
  const kind = KIND.exec(name.trim())?.[1];
  return kind === undefined ? rest : rest.replace(kindAlone(kind.toLowerCase()), ' ');
}

const kindAlone = (kind: string): RegExp => {
  const word = `[${kind[0]!.toUpperCase()}${kind[0]!}]${kind.slice(1)}`;
  const several = '(?<!(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng|[Cc]ấp|\\d)\\s+)';
  return new RegExp(
    `${several}(?<!\\p{L})(?:(?:UBND|[UỦuủ]y ban nhân dân)\\s+)?${word}(?!\\p{L})(?!\\s+(?:\\p{Lu}|số\\s|\\d))`,
    'gu',
  );
};

/** An office that is named in full behind "tại", "của": one of the kinds that are no parts of others. */
const NAMED =
  /(?<!\p{L})(?:tại|của|ở|đối với)\s+(?:cơ quan\s+)?(?:Sở|UBND|Ủy ban nhân dân|Ban|Thanh tra|Văn phòng)(?:\s+(?:xã|phường|tỉnh|thành phố|đặc khu))?\s+\p{Lu}/u;
/** What others plan, approve or ask for is no place of the figures. */
const ASKED =
  /(?<!\p{L})(?:theo|kèm|ban hành|phê duyệt|yêu cầu|hướng dẫn|kế hoạch|quyết định|công văn|văn bản|gửi|thẩm quyền)(?!\p{L})/iu;

/** "Kết quả tại Sở Y tế" in the report of another office; not asked where the report does not say whose it is. */
export function namesAnotherOffice(text: string, whose: Whose): boolean {
  if (whose.name.trim() === '' || ASKED.test(text)) return false;
  return NAMED.test(withoutOwnName(text, whose));
}
