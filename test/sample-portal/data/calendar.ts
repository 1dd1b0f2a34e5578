import type { Day, Instant } from './types';

/** Days as numbers (days since 1970-01-01), so that the machine's own time zone never matters. */

/** `2026-11-17` → day number. */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Day number → `2026-11-17`. */
export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Day of an instant at UTC+7 (all of the sample's instants carry +07:00). */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** A moment of a day; `minute` counts from midnight. */
export function at(day: number, minute: number): Instant {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  const minutes = String(minute % 60).padStart(2, '0');
  return `${dayOf(day)}T${hours}:${minutes}:00+07:00`;
}

/** Minutes since midnight of an instant. */
export function minuteOf(instant: Instant): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}

/** Monday to Friday. Public holidays are left out of the sample on purpose. */
export function isWorkingDay(day: number): boolean {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** The working day `count` working days after `day`. */
export function addWorkingDays(day: number, count: number): number {
  let current = day;
  let left = count;
  while (left > 0) {
    current += 1;
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Working days between two days, both included. */
export function workingDaysBetween(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** `2026-11-17` → `17/11/2026`. */
export function printDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** `2026-11-17T13:10:00+07:00` → `17/11/2026 13:10`. */
export function printInstant(instant: Instant): string {
  return `${printDay(dayOfInstant(instant))} ${instant.slice(11, 16)}`;
}

/** `17/11/2026` → `2026-11-17`; null where it is no such date. */
export function parsePrintedDay(text: string): Day | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const day = `${match[3]}-${match[2]}-${match[1]}`;
  return dayOf(dayNumber(day)) === day ? day : null;
}
