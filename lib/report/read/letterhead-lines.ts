/** A letterhead whose sides, or all of whose lines, were typed into one (tabs, blanks, one cell), cut into its lines again. */
import type { ReportForm } from '../../packs/report-schema';
import { literalSource } from './literal';
import type { TextParagraph } from './paragraphs';

const NUMBER_AND_PLACE =
  /^(Số\s*:\s*[\p{L}\d…._ ]*?\s*\/\s*[\p{L}\d.&-]+)\s+(.{2,40}?,\s*ngày\s.*)$/iu;
/** The office's name in capitals before its number. */
const NAME_AND_NUMBER = /^([^\p{Ll}]{2,120}?)\s+(S[ốỐ]\s*:.*)$/u;
/** What follows the date in the same line: the kind of the document and its subject. */
const BEHIND_DATE = /^(.{1,40}?,\s*ngày\s.*?\snăm\s*(?:\d{4}|[…._]+))\s+(\S.*)$/iu;
/** A superior body with the name of its place, and the body of its own behind it. */
const TWO_OFFICES =
  /^((?:ubnd|[uủ][yỷ] ban nhân dân)\s+(?:tỉnh|thành phố|tp\.?|huyện|thị xã)\s+.+?)\s+((?:sở|ubnd|[uủ][yỷ] ban nhân dân|ban|văn phòng|thanh tra|phòng|trung tâm|chi cục|phường|xã|thị trấn|đặc khu)(?!\p{L})\s.+)$/iu;

/**
 * The lines of a head in reading order, each with the place of its paragraph. Only a line that holds the national title, the
 * motto, or number and place side by side is cut.
 *
 * @param kind the kind of the document as the form writes it ("BÁO CÁO")
 */
export function letterheadLines(
  { texts }: ReportForm,
  line: TextParagraph,
  kind: string,
): TextParagraph[] {
  const titles = [texts['nation'], texts['motto']].filter((one) => one !== undefined);
  const title = new RegExp(
    `(?<=^|\\s)(${titles.map((one) => literalSource(one)).join('|')})(?=\\s|$)`,
    'iu',
  );
  const parts = titles.length === 0 ? [line.text] : line.text.split(title);
  const isCut = parts.length > 1;
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part, at) => cut(part, { isCut, isFirst: at === 0, kind }))
    .map((text) => ({ ...line, text }));
}

function cut(
  text: string,
  { isCut, isFirst, kind }: { isCut: boolean; isFirst: boolean; kind: string },
): string[] {
  const named = NAME_AND_NUMBER.exec(text);
  const both = NUMBER_AND_PLACE.exec(named?.[2] ?? text);
  if (named && both)
    return [...cut(named[1]!, { isCut, isFirst, kind }), both[1]!, ...behindDate(both[2]!, kind)];
  if (both) return [both[1]!, ...behindDate(both[2]!, kind)];
  const offices = isCut && isFirst ? TWO_OFFICES.exec(text) : null;
  if (offices) return [offices[1]!, offices[2]!];
  return isCut ? behindDate(text, kind) : [text];
}

/** "Mẫu, ngày 5 tháng 11 năm 2026 BÁO CÁO Kết quả …" */
function behindDate(text: string, kind: string): string[] {
  const found = BEHIND_DATE.exec(text);
  if (!found) return [text];
  const [, date, rest] = found as unknown as [string, string, string];
  const isKind = kind !== '' && rest.startsWith(kind);
  return isKind ? [date, kind, rest.slice(kind.length).trim()].filter(Boolean) : [date, rest];
}
