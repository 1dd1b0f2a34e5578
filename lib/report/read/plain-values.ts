/** Numbers, days and scores as reports print them, read strictly: what could mean two things means nothing. */
import { makeDay } from '../../domain/instant';
import type { Score } from '../../domain/values';

export const COUNT_SOURCE = '\\d{1,3}(?:\\.\\d{3})+|\\d+';
export const DECIMAL_SOURCE = '\\d+(?:,\\d{1,2})?';
export const SCORE_SOURCE = '(?:\\d+(?:[,.]\\d+)?|…+|[._]{3,})\\s*/\\s*\\d+(?:[,.]\\d+)?';
export const DATE_SOURCE =
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
/** One blank: "…", "...", "____". */
const DOTS = '(?:…|\\.{2,}|_{2,})[….\\s_]*';
/** What stands where nothing was filled in; a document or a day has a blank for each of its parts: "…/…". */
export const BLANK_SOURCE = `${DOTS}(?:/\\s*${DOTS})*`;
/** A day of which a part was left open: "…/…/2025", "… tháng … năm 2025". */
export const BLANK_DAY_SOURCE =
  '(?=[^\\p{L}]*(?:…|\\.{2,}|_{2,}))(?:[\\d…._]+\\s*/\\s*){2}[\\d…._]+|(?:\\d{1,2}|[…._]+)\\s*tháng\\s*(?:\\d{1,2}|[…._]+)\\s*năm\\s*(?:\\d{4}|[…._]+)';

export const isBlank = (text: string): boolean => /^[…._/\s]*$/.test(text);

const BLANK_DAY = new RegExp(`^(?:ngày\\s*)?(?:${BLANK_DAY_SOURCE})$`, 'iu');

/** A day that is not told whole because a part of it was left open. */
export const isBlankDay = (text: string): boolean =>
  /…|\.{2}|_{2}/.test(text) && BLANK_DAY.test(text.trim());

/** "02", "1099", "1.099": a whole number; null for anything else. */
export function countOf(text: string): number | null {
  const digits = text.trim();
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,15})$/.test(digits)) return null;
  return Number(digits.replaceAll('.', ''));
}

/** "0,5", "5". */
export function decimalOf(text: string): number | null {
  const match = /^(\d{1,9})(?:[,.](\d{1,2}))?$/.exec(text.trim());
  return match ? Number(`${match[1]}.${match[2] ?? '0'}`) : null;
}

/** "19/4/2022", "19 tháng 4 năm 2022" → "2022-04-19"; null where the calendar has no such day. */
export function dayOf(text: string): string | null {
  const match =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text.trim()) ??
    /^(\d{1,2})(\s+)tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i.exec(text.trim());
  return match ? makeDay(Number(match[4]), Number(match[3]), Number(match[1])) : null;
}

/** "5/5", "4,75/5". */
export function scoreOf(text: string): Score | null {
  const match = /^([\d,.]+|[….]+|_+)\s*\/\s*([\d,.]+)$/.exec(text.trim());
  const max = match ? decimalOf(match[2]!) : null;
  return match && max !== null ? { value: decimalOf(match[1]!), max } : null;
}
