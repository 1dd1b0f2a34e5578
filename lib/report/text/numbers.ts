/** Numbers and dates as official Vietnamese documents print them (domain §1.9). */
import type { NumberStyle } from '../../packs/report-schema';
import { parseDay } from '../calendar';

/** A count in running text: 01–09 padded where the form says so, 0 never; thousands as the form says. */
export function formatCount(value: number, style: NumberStyle): string {
  if (style.pad2 && value > 0 && value < 10) return `0${value}`;
  return style.thousands === 'dot' ? dots(value) : String(value);
}

/** 1234567 → "1.234.567". */
export function dots(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 1.5 → "1,5", 5 → "5": comma decimal, at most two places, no trailing zeros. */
export function formatDecimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}

const day2 = (day: number) => String(day).padStart(2, '0');
/** Months 1 and 2 are padded, so that nobody can write a 1 before them (NĐ 30/2020 II.4.b). */
const month2 = (month: number) => (month <= 2 ? `0${month}` : String(month));

/** 2022-04-19 → "19/4/2022". */
export function shortDate(date: string): string {
  const { year, month, day } = parseDay(date)!;
  return `${day2(day)}/${month2(month)}/${year}`;
}

/** 2022-11-18 → "ngày 18 tháng 11 năm 2022"; with `openDay` the day is left for the clerk to write. */
export function longDate(date: string, openDay = false): string {
  const { year, month, day } = parseDay(date)!;
  return `ngày ${openDay ? '    ' : day2(day)} tháng ${month2(month)} năm ${year}`;
}

/** A date of issue of which nothing is known. */
export const OPEN_DATE = 'ngày      tháng      năm        ';

/** Numbers of documents below 10 carry a 0 (NĐ 30/2020 II.3.b). */
export const officeNumber = (number: string): string =>
  /^\d$/.test(number) ? `0${number}` : number;
