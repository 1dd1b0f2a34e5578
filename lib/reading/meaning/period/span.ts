/** Periods as texts state them: dates, or words such as "Tháng 9/2025", "Quý I", "năm 2026". */
import {
  dayOf,
  makeDay,
  monthDays,
  parseInstant,
  yearDays,
  type Day,
} from '../../../domain/instant';
import { normaliseText, withoutMarks } from '../../../domain/text';

export interface Span {
  from: Day;
  to: Day;
  /** Stated by dates, not by a word for a month, quarter or year. */
  explicit: boolean;
}

/** A month or quarter whose year stands elsewhere, or a year alone. */
export interface PartialSpan {
  year: number | null;
  months: [number, number] | null;
}

const DATE = String.raw`(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|ngay \d{1,2} thang \d{1,2} nam \d{4})`;
const CLOCK = String.raw`(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?`;
const RANGE = new RegExp(
  String.raw`(?:tu\s*(?:ngay\s*)?:?\s*)?(${DATE})${CLOCK}\s*(?:,?\s*den(?:\s+het)?(?:\s+ngay)?\s*:?|[-–—~]|→)\s*(${DATE})`,
  'i',
);
/** The first date leaves the year to the second. */
const SHORT_RANGE = new RegExp(
  String.raw`\btu\s*(?:ngay\s*)?:?\s*(\d{1,2})[/-](\d{1,2})\s*(?:,?\s*den(?:\s+het)?(?:\s+ngay)?\s*:?|[-–—~])\s*(${DATE})`,
);
/** A report of one day; any other single date may be that of printing. */
const ONE_DAY = new RegExp(
  String.raw`\btrong (?=ngay)(?:ngay\s*:?\s*(?=\d{1,2}[/-]))?(${DATE})(?!\s*(?:den|[-–—~]))`,
);
const MONTHS =
  /tu thang (\d{1,2})(?:[/-](\d{4}))? den (?:het )?thang (\d{1,2})(?:[/-](\d{4})| nam (\d{4}))?/;
/** "Từ đầu năm đến hết tháng 10/2026", "lũy kế 10 tháng năm 2026". */
const SINCE_NEW_YEAR =
  /\btu dau nam(?: \d{4})? den (?:het |cuoi )?thang (\d{1,2})(?:(?:[/-]| nam )(\d{4}))?|\blu[yi] ke (\d{1,2}) thang(?: dau)?(?: nam)?(?: (\d{4}))?/;
const ROMAN: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** Marks off, lower case, so that one pattern serves every spelling. */
const plainOf = (text: string): string => withoutMarks(normaliseText(text));

/** A day written `17/11/2022` or "ngày 17 tháng 11 năm 2022". */
export function dayIn(text: string): Day | null {
  const long = /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/.exec(plainOf(text));
  if (long) return makeDay(Number(long[3]), Number(long[2]), Number(long[1]));
  const instant = parseInstant(text);
  return instant === null ? null : dayOf(instant);
}

/** Dates two in a row: "Từ ngày 01/01/2026 đến ngày 21/11/2026", "01/01/2026 - 21/11/2026", "Từ 01/01 đến 30/9/2026". */
export function explicitSpan(text: string): Span | null {
  const plain = plainOf(text);
  const match = RANGE.exec(plain);
  const short = match ? null : SHORT_RANGE.exec(plain);
  const to = dayIn(match?.[2] ?? short?.[3] ?? '');
  if (to === null) {
    const day = isPrintLine(plain) ? null : dayIn(ONE_DAY.exec(plain)?.[1] ?? '');
    return day === null ? null : { from: day, to: day, explicit: true };
  }
  const from = match
    ? dayIn(match[1]!)
    : makeDay(Number(to.slice(0, 4)), Number(short![2]), Number(short![1]));
  return from !== null && from <= to ? { from, to, explicit: true } : null;
}

/** True for lines that date the printing or the data, not the period. */
function isPrintLine(plain: string): boolean {
  return /so lieu tinh den|tinh den|cap nhat|ngay in|in ngay|thoi gian in|luc in|ngay lap|ngay xuat|xuat ngay|trich xuat|thoi diem|bay gio|hom nay/.test(
    plain,
  );
}

/** Long dates and references to legal texts hold months and years that are no period. */
function withoutNoise(plain: string): string {
  return plain
    .replace(/ngay \d{1,2} thang \d{1,2} nam \d{4}/g, ' ')
    .replace(/\d+\/(\d{4}\/)?[a-z]{1,6}(-[a-z]+)+/g, ' ')
    .replace(
      /(?:thong tu|nghi dinh|quyet dinh|cong van|luat|nghi quyet|bieu(?: so)?|mau(?: so)?)[^,;()]*?\d+\/\d{4}/g,
      ' ',
    )
    .replace(/\d{1,2}[/-]\d{1,2}[/-]\d{4}/g, ' ');
}

/** The period a text states in words; the year may be missing. Null where it states none. */
export function partialSpan(text: string): PartialSpan | null {
  const plain = plainOf(text);
  if (isPrintLine(plain)) return null;
  const clean = withoutNoise(plain);
  const year = yearIn(clean);
  const months = monthsIn(clean);
  return months === null && year === null
    ? null
    : { year: months?.year ?? year, months: months?.range ?? null };
}

function yearIn(clean: string): number | null {
  const match = /\bnam\s*:?\s*(20\d{2}|19\d{2})\b/.exec(clean);
  return match ? Number(match[1]) : null;
}

function monthsIn(clean: string): { range: [number, number]; year: number | null } | null {
  const sinceNewYear = SINCE_NEW_YEAR.exec(clean);
  if (sinceNewYear) {
    const [, month, year, months, ofYear] = sinceNewYear;
    return checked(1, Number(month ?? months), year ?? ofYear);
  }
  const range = MONTHS.exec(clean);
  if (range) {
    const year = range[4] ?? range[5] ?? range[2];
    return checked(Number(range[1]), Number(range[3]), year);
  }
  const first = /\b(\d{1,2}) thang dau nam(?: (\d{4}))?/.exec(clean);
  if (first) return checked(1, Number(first[1]), first[2]);
  const last = /\b(\d{1,2}) thang cuoi nam(?: (\d{4}))?/.exec(clean);
  if (last) return checked(13 - Number(last[1]), 12, last[2]);
  const count = /\b(3|6|9|11|12) thang nam (\d{4})/.exec(clean);
  if (count) return checked(1, Number(count[1]), count[2]);
  const quarter = /\bqu[yi]\s*:?\s*(iv|iii|ii|i|[1-4])\b(?:\s*[/-]\s*(\d{4}))?/.exec(clean);
  if (quarter) {
    const n = ROMAN[quarter[1]!]!;
    return checked(3 * n - 2, 3 * n, quarter[2]);
  }
  const month = /\bthang\s*:?\s*(\d{1,2})\b(?:\s*[/-]\s*(\d{4}))?/.exec(clean);
  return month ? checked(Number(month[1]), Number(month[1]), month[2]) : null;
}

function checked(
  first: number,
  last: number,
  year: string | undefined,
): { range: [number, number]; year: number | null } | null {
  if (first < 1 || last > 12 || first > last) return null;
  return { range: [first, last], year: year === undefined ? null : Number(year) };
}

/** A partial period made whole with a year found elsewhere; null while the year is unknown. */
export function wholeSpan(partial: PartialSpan, year: number | null = null): Span | null {
  const y = partial.year ?? year;
  if (y === null) return null;
  const days = partial.months === null ? yearDays(y) : monthDays(y, ...partial.months);
  return { ...days, explicit: false };
}

/** True where `inner` lies in `outer` (or is the same). */
export const nests = (inner: Span, outer: Span): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

export const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;
