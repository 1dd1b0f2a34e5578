/** Whether words over figures say that they are of another time than the report's, or of a part of the office. */
import { tableWords } from '../../packs/table-words';
import { endsElsewhere } from './day-bounds';
import { namesAnotherOffice, withoutOwnName, type Whose } from './whose';

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

let scopes: { time: RegExp; unit: RegExp; start: RegExp } | null = null;

function ready(): { time: RegExp; unit: RegExp; start: RegExp } {
  const { otherTime, otherUnit } = tableWords();
  return (scopes ??= {
    time: anyOf(otherTime),
    unit: anyOf(otherUnit),
    start: new RegExp(
      `^[\\s\\d.)IVX]*(?:${[...otherTime, ...otherUnit].join('|')}|năm\\s+20\\d{2})(?!\\p{L})`,
      'iu',
    ),
  });
}

/** "trên địa bàn xã": where it was, not whose it is. */
const GROUND =
  /(?<!\p{L})(?:trên|tại) địa bàn (?:xã|phường|thị trấn|đặc khu|huyện|thị xã|quận|toàn tỉnh)(?!\p{L})/giu;

export const isElsewhere = (text: string, whose: Whose): boolean =>
  ready().unit.test(withoutOwnName(text.replace(GROUND, ' '), whose)) ||
  isOfAnotherTime(text, whose);

/** A row that begins with another unit or time, whatever stands beside it: those below it are of that. */
export const beginsElsewhere = (text: string, whose: Whose): boolean =>
  ready().start.test(text) && isElsewhere(text, whose);

/** "Kế hoạch năm 2026", "Bảng 2. Chỉ tiêu giao năm 2026": over figures these are what was wished for. */
const PLAN =
  /^(?:(?:bảng|biểu)\s*[\dIVX.]*\s*[:.–-]?\s*)?[\dIVX.)\s]*(?:kế hoạch|mục tiêu|chỉ tiêu)(?:\s+(?:giao|đề ra|đặt ra|phấn đấu))*\s+(?:năm|20\d{2})/iu;
/** Numbers of standards, documents and days have other marks beside them. */
const BARE_YEAR = /(?<![\d/.:])20\d{2}(?![\d/])/g;

/** Of a title or a row over others: also where the year alone is written. */
export const isTitleElsewhere = (text: string, whose: Whose): boolean =>
  isElsewhere(text, whose) ||
  namesAnotherOffice(text, whose) ||
  PLAN.test(text) ||
  namesOtherYear(text, whose);

/** "ISO 9001-2015", "ngày 05 tháng 01 năm 2025": of a standard and of a document, not of figures. */
const OF_PAPERS =
  /(?:iso|tcvn)[\s:/–-]*9001[\s:–-]*20\d{2}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d{2}/giu;
const yearsIn = (text: string): number[] =>
  (text.replace(OF_PAPERS, ' ').match(BARE_YEAR) ?? []).map(Number);

const namesOtherYear = (text: string, { year }: Whose): boolean =>
  yearsIn(text).some((one) => one !== year);

/** Names years, and all of them are before the report's. */
export function isOfPastYears(text: string, { year }: Whose): boolean {
  const years = yearsIn(text);
  return year !== null && years.length > 0 && years.every((one) => one < year);
}

/** Of a heading that is one of the form's: only of when it is. */
export const isHeadingOfAnotherTime = (text: string, whose: Whose): boolean =>
  isOfAnotherTime(text, whose) || namesOtherYear(text, whose);

/** A plan, a quarter, another year, an estimate, an example. */
export function isOfAnotherTime(text: string, whose: Whose): boolean {
  const years = [...text.matchAll(/(?<!\p{L})năm\s+(20\d{2})(?!\d)/giu)].map(([, one]) =>
    Number(one),
  );
  return (
    ready().time.test(text) || years.some((one) => one !== whose.year) || endsElsewhere(text, whose)
  );
}

/** Words by which a sentence speaks of the figures of a table, not of something else that happened. */
const OF_FIGURES = /(?<!\p{L})(?:số liệu|bảng|biểu|kết quả (?:trên|dưới đây|sau đây))(?!\p{L})/iu;
const COMPARED = /(?<!\p{L})so (?:với|sánh)(?!\p{L})/iu;

/** "Số liệu trên là của Chi cục A": not of a sentence that only says where the figures were taken from. */
const OF_OTHERS =
  /(?:số liệu|kết quả)(?:\s+(?:trên|dưới đây|sau đây|trong bảng|này|là|số liệu))*\s+(?:của|tại)\s/iu;

/** "Kết quả của Chi cục Kiểm lâm:" in the report of another office. */
export const isOfOthers = (text: string, whose: Whose): boolean =>
  OF_OTHERS.test(text) &&
  !COMPARED.test(text) &&
  (isElsewhere(text, whose) || namesAnotherOffice(text, whose));

/** "Số liệu dưới đây là số liệu ước cả năm.": a whole sentence beside a table that says of its figures that they are of others. */
export const isOfFiguresElsewhere = (sentence: string, whose: Whose): boolean =>
  OF_FIGURES.test(sentence) &&
  !COMPARED.test(sentence) &&
  (isOfAnotherTime(sentence, whose) || (OF_OTHERS.test(sentence) && isElsewhere(sentence, whose)));
