/** Whether words over figures say that they are of another time than the report's, or of a part of the office. */
import { tableWords } from '../../packs/table-words';

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

/** @param year the year of the report; null where it is not known */
export const isElsewhere = (text: string, year: number | null): boolean =>
  ready().unit.test(text.replace(GROUND, ' ')) || isOfAnotherTime(text, year);

/** A row that begins with another unit or time, whatever stands beside it: those below it are of that. */
export const beginsElsewhere = (text: string, year: number | null): boolean =>
  ready().start.test(text) && isElsewhere(text, year);

/** "Kế hoạch năm 2026", "Bảng 2. Chỉ tiêu giao năm 2026": over figures these are what was wished for. */
const PLAN =
  /^(?:(?:bảng|biểu)\s*[\dIVX.]*\s*[:.–-]?\s*)?[\dIVX.)\s]*(?:kế hoạch|mục tiêu|chỉ tiêu)(?:\s+(?:giao|đề ra|đặt ra|phấn đấu))*\s+(?:năm|20\d{2})/iu;
/** Numbers of standards, documents and days have other marks beside them. */
const BARE_YEAR = /(?<![\d/.:])20\d{2}(?![\d/])/g;

/** Of a title or a row over others: also where the year alone is written. */
export const isTitleElsewhere = (text: string, year: number | null): boolean =>
  isElsewhere(text, year) ||
  PLAN.test(text) ||
  (text.match(BARE_YEAR) ?? []).some((one) => Number(one) !== year);

/** A plan, a quarter, another year. */
export function isOfAnotherTime(text: string, year: number | null): boolean {
  const years = [...text.matchAll(/(?<!\p{L})năm\s+(20\d{2})(?!\d)/giu)].map(([, one]) =>
    Number(one),
  );
  return ready().time.test(text) || years.some((one) => one !== year);
}
