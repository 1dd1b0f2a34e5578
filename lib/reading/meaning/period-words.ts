/**
 * Headers that say which days a column counts: "Trong tháng", "Lũy kế từ đầu năm". A reading knows one period
 * a grid, so such a column is read only where its words mean exactly that period (contract §2, "Period").
 */
import { dayNumber, daysBetween, monthDays, yearDays } from '../../domain/instant';
import type { GridPeriod } from '../../domain/reading';
import { normaliseText, withoutMarks } from '../../domain/text';
import { STOCKS, tokenise } from './figure-header';
import { partialSpan, wholeSpan } from './period/span';

export type Days = Pick<GridPeriod, 'from' | 'to'>;

interface Words {
  kind: 'within' | 'cumulative';
  /** True where the words mean just the days of the grid's period. */
  fits: boolean;
  /** The header with "trong kỳ" in the place of the words, and without them. */
  inPeriod: string[];
  without: string[];
  /** The part that is nothing but these words, as it is printed; null where they stand beside others. */
  group: string | null;
}

const WITHIN =
  /\btrong (ngay|tuan|thang|qu[yi]|nam|k[yi])(?: (?:nay|bao cao)\b| (?:\d{1,4}|i{1,3}|iv)(?:[/-]\d{4}| nam \d{4})?(?![\w/-]))?(?!\w)/;
/** A part that is nothing else. */
const ALONE = /^(ngay|tuan|thang|qu[yi]|nam|k[yi]) (?:bao cao|nay)$/;
const CUMULATIVE =
  /\b(?:so )?lu[yi] ke\b(?:,? (?:tinh )?(?:tu )?dau (?:nam|k[yi]|qu[yi]))?(?: (?:tinh )?den (?:nay|thang \d{1,2}|cuoi k[yi]|het k[yi]|het thang))?|^tu dau nam(?: den (?:nay|het k[yi]))?$/;
const SINCE_NEW_YEAR =
  /^(?:(?:so )?lu[yi] ke,? (?:tinh )?)?tu dau nam(?: den (?:cuoi|het) k[yi])?$/;

/**
 * The headers as they are to be read in a grid of this period; null where the words mean other days.
 * A header without such words is itself.
 */
export function headersIn(
  paths: readonly string[][],
  period: () => Days | null,
): (readonly string[] | null)[] {
  if (!paths.some((parts) => parts.some(mayDate))) return [...paths];
  const days = period();
  const words = paths.map((parts) => wordsOf(parts, days));
  const symbols = paths.map((parts) => parts.flatMap((part) => tokenise(part).symbols));
  const has = (kind: Words['kind']): boolean => words.some((one) => one?.kind === kind);
  // Beside counts of the period itself even "since New Year" would be said twice.
  const besideOthers = words.some(
    (one, at) => symbols[at]!.length > 0 && one?.kind !== 'cumulative' && one?.fits !== false,
  );
  return paths.map((parts, at) => {
    const said = words[at];
    if (!said) return parts;
    const isStock = STOCKS.some((stock) => symbols[at]!.includes(stock));
    if (said.kind === 'cumulative') {
      if (said.fits && !besideOthers) return said.inPeriod;
      return isStock && !(said.group !== null && has('within')) ? parts : null;
    }
    if (!said.fits || (isStock && has('cumulative'))) return null;
    const carried = words.some(
      (one, other) =>
        said.group !== null && one?.group === said.group && symbols[other]!.includes('carried'),
    );
    return carried ? said.without : said.inPeriod;
  });
}

/** True for a header that says which days are counted and nothing else. */
export const namesDays = (header: string): boolean =>
  mayDate(header) && (wordsOf([header, ''], null)?.group ?? null) !== null;

/** True where a title or heading over a whole grid says that its numbers are of other days than the period. */
export function speaksOfOtherDays(title: string, period: Days): boolean {
  const plain = withoutMarks(normaliseText(title));
  if (/\blu[yi] ke\b(?! (?:ca )?k[yi] truoc)|\btu dau nam\b/.test(plain))
    return !period.from.endsWith('-01-01');
  return namesDays(title) && headersIn([[title, '']], () => period)[0] === null;
}

const mayDate = (part: string): boolean =>
  /trong|lu[yi] ke|dau nam|bao cao|nay/.test(withoutMarks(normaliseText(part)));

function wordsOf(parts: readonly string[], period: Days | null): Words | null {
  for (const [at, part] of parts.entries()) {
    const text = normaliseText(part);
    const plain = withoutMarks(text);
    const cumulative = CUMULATIVE.exec(plain);
    const match = cumulative ?? WITHIN.exec(plain) ?? ALONE.exec(plain);
    if (match === null || isAside(plain, match, cumulative !== null)) continue;
    const shown = plain.length === text.length ? text : plain;
    const with_ = (words: string): string =>
      `${shown.slice(0, match.index)}${words}${shown.slice(match.index + match[0].length)}`.trim();
    const left = with_('');
    const bare = tokenise(left);
    const replaced = (words: string): string[] =>
      parts.flatMap((one, index) => (index === at ? [words].filter(Boolean) : [one]));
    return {
      kind: cumulative ? 'cumulative' : 'within',
      fits: cumulative ? isSinceNewYear(match[0], period) : isJust(match[1]!, match[0], period),
      inPeriod: replaced(with_('trong kỳ')),
      without: replaced(left),
      group: bare.symbols.length === 0 && !bare.unknown && parts.length > 1 ? part : null,
    };
  }
  return null;
}

/** "Chờ bổ sung (lũy kế cả kỳ trước)" tells how an open count is made; "lũy kế kỳ trước" is what was carried over. */
function isAside(plain: string, match: RegExpExecArray, cumulative: boolean): boolean {
  if (!cumulative) return false;
  return /^(?: ca)? k[yi] truoc/.test(plain.slice(match.index + match[0].length));
}

function isJust(unit: string, words: string, period: Days | null): boolean {
  if (/^k[yi]$/.test(unit)) return true;
  if (period === null) return false;
  const said = partialSpan(words);
  if (said !== null) return isSame(wholeSpan(said, Number(period.from.slice(0, 4))), period);
  const [year, month] = [Number(period.from.slice(0, 4)), Number(period.from.slice(5, 7))];
  if (unit === 'ngay') return period.from === period.to;
  if (unit === 'tuan') return isWeek(period);
  if (unit === 'thang') return isSame(monthDays(year, month), period);
  if (unit === 'nam') return isSame(yearDays(year), period);
  return month % 3 === 1 && isSame(monthDays(year, month, month + 2), period);
}

const isSame = (a: Days | null, b: Days): boolean =>
  a !== null && a.from === b.from && a.to === b.to;

/** Monday to Sunday; day 4 of the count was a Monday. */
const isWeek = ({ from, to }: Days): boolean =>
  dayNumber(from) % 7 === 4 && daysBetween(from, to) === 6;

const isSinceNewYear = (words: string, period: Days | null): boolean =>
  SINCE_NEW_YEAR.test(words) &&
  period !== null &&
  period.from.endsWith('-01-01') &&
  period.from.slice(0, 4) === period.to.slice(0, 4);
