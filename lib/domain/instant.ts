/** Dates and instants of Vietnamese pages, without ever letting the engine guess (domain facts §6.3.9). */
import { normaliseText } from './text';

/** `YYYY-MM-DD` */
export type Day = string;

const dayMonthYear = (sep: number): string => `(\\d{1,2})([/-])(\\d{1,2})\\${sep}(\\d{4})`;
const YMD = String.raw`(\d{4})([/-])(\d{1,2})\2(\d{1,2})`;
const TIME = String.raw`(\d{1,2})(?::|h)(\d{2})(?::(\d{2}))?(?:\s*(AM|PM|SA|CH))?`;
const GAP = String.raw`(?:\s*[,-]\s*|\s+(?:lúc\s+)?|\s*$)`;
const DAY_FIRST = new RegExp(`^${dayMonthYear(2)}(?:${GAP}(?:${TIME})?)?$`, 'i');
const YEAR_FIRST = new RegExp(`^${YMD}(?:${GAP}(?:${TIME})?)?$`, 'i');
const TIME_FIRST = new RegExp(`^${TIME}(?:\\s*[,-]\\s*|\\s+(?:ngày\\s+)?)${dayMonthYear(6)}$`, 'i');
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const LONG = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;

/** Vietnam keeps UTC+7 the year round. */
const ZONE_MINUTES = 7 * 60;
const two = (n: number): string => String(n).padStart(2, '0');

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The day as `YYYY-MM-DD`, or null where the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Years at or before 1900 and 9999 are how databases write "no date". */
const isSentinel = (year: number): boolean => year <= 1900 || year >= 9999;

interface Clock {
  hour: number;
  minute: number;
  second: number;
  fraction: string;
}

function clockOf(hour?: string, minute?: string, second?: string, half?: string): Clock | null {
  if (hour === undefined || minute === undefined)
    return { hour: 0, minute: 0, second: 0, fraction: '' };
  const afternoon = half !== undefined && /^(PM|CH)$/i.test(half);
  const h = Number(hour);
  if (half !== undefined && (h < 1 || h > 12)) return null;
  const clock = {
    hour: half === undefined ? h : (h % 12) + (afternoon ? 12 : 0),
    minute: Number(minute),
    second: Number(second ?? 0),
    fraction: '',
  };
  return clock.hour > 23 || clock.minute > 59 || clock.second > 59 ? null : clock;
}

function compose(year: number, month: number, day: number, clock: Clock | null): string | null {
  const date = makeDay(year, month, day);
  if (date === null || clock === null || isSentinel(year)) return null;
  const { hour, minute, second, fraction } = clock;
  if (hour === 0 && minute === 0 && second === 0 && fraction === '') return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${fraction}+07:00`;
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return ZONE_MINUTES;
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return digits.startsWith('-') ? -minutes : minutes;
}

function fromIso(parts: RegExpExecArray): string | null {
  const [, y, mo, d, h, mi, s, fraction, zone] = parts;
  const clock = clockOf(h, mi, s);
  if (clock === null || makeDay(Number(y), Number(mo), Number(d)) === null) return null;
  if (isSentinel(Number(y))) return null;
  const shift = ZONE_MINUTES - zoneMinutes(zone);
  const local = new Date(
    Date.UTC(Number(y), Number(mo) - 1, Number(d), clock.hour, clock.minute + shift, clock.second),
  );
  const kept = (fraction ?? '').slice(0, 3);
  return compose(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate(), {
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    fraction: /[1-9]/.test(kept) ? `.${kept}` : '',
  });
}

/**
 * Reads one date or instant: dd/MM/yyyy, d-M-yyyy, yyyy-MM-dd, ISO, with the time of day before or after.
 *
 * @returns `YYYY-MM-DD` where no time is shown (or a bare 00:00:00), else `YYYY-MM-DDTHH:mm:ss+07:00`;
 *   null for a blank, an impossible day, a "no date" sentinel, or anything else.
 */
export function parseInstant(text: string): string | null {
  const plain = normaliseText(text);
  const iso = ISO.exec(plain);
  if (iso) return fromIso(iso);
  const a = DAY_FIRST.exec(plain);
  if (a) return compose(+a[4]!, +a[3]!, +a[1]!, clockOf(a[5], a[6], a[7], a[8]));
  const b = YEAR_FIRST.exec(plain);
  if (b) return compose(+b[1]!, +b[3]!, +b[4]!, clockOf(b[5], b[6], b[7], b[8]));
  const c = TIME_FIRST.exec(plain);
  if (c) return compose(+c[8]!, +c[7]!, +c[5]!, clockOf(c[1], c[2], c[3], c[4]));
  const d = LONG.exec(plain);
  return d ? compose(+d[3]!, +d[2]!, +d[1]!, clockOf()) : null;
}

/** The calendar day of a date or instant in Vietnamese time. */
export const dayOf = (instant: string): Day => instant.slice(0, 10);

const numbers = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** Days since 1970-01-01: whole days compare and subtract as integers. */
export function dayNumber(day: Day): number {
  const [y, m, d] = numbers(day);
  return Date.UTC(y, m - 1, d) / 86_400_000;
}

/** The day `count` days after (before, when negative). */
export function addDays(day: Day, count: number): Day {
  const moved = new Date((dayNumber(day) + count) * 86_400_000);
  return makeDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())!;
}

/** Whole days from `a` to `b`; negative when b lies before a. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** First and last day of a year. */
export const yearDays = (year: number): { from: Day; to: Day } => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** First and last day of a run of months of one year (a month, a quarter, a half year). */
export function monthDays(year: number, first: number, last = first): { from: Day; to: Day } {
  return {
    from: makeDay(year, first, 1)!,
    to: makeDay(year, last, daysInMonth(year, last))!,
  };
}

/** `17/11/2022`, as reports print a short date. */
export function formatDay(day: Day): string {
  const [y, m, d] = numbers(day);
  return `${two(d)}/${two(m)}/${y}`;
}

/** `17/11/2022 13:10`, or the day alone where no time of day is known. */
export function formatInstant(instant: string): string {
  const day = formatDay(dayOf(instant));
  return instant.length > 10 ? `${day} ${instant.slice(11, 16)}` : day;
}

/** The present moment of a clock (milliseconds since 1970) as an instant in Vietnamese time. */
export function instantOfClock(milliseconds: number): string {
  const local = new Date(milliseconds + ZONE_MINUTES * 60_000);
  return `${local.toISOString().slice(0, 19)}+07:00`;
}

/** One millisecond after an instant, in Vietnamese time: where two things must not carry the same one. */
export function nextInstant(instant: string): string {
  const next = new Date(instant).getTime() + 1;
  const rest = ((next % 1000) + 1000) % 1000;
  const whole = instantOfClock(next);
  return rest === 0 ? whole : whole.replace('+', `.${String(rest).padStart(3, '0')}+`);
}
