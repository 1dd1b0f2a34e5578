/** Tables that policies look things up in: days off, and the longest times of procedures. */
import type { PolicyAids } from '../domain/policy';
import { procedureLimits, procedureLimitSchema } from '../domain/procedure-limit';
import { calendarSchema, workingCalendar, type Calendar } from '../domain/working-days';
import calendarPack from './builtin/calendar-vn.json';
import type { Registry } from './registry';

/** Held to its schema by a test. */
const BUILTIN: readonly Calendar[] = calendarPack.contributes.calendars;

/** The officer's own tables go before the built-in one, year by year; no limits are built in. */
export function aidsOf(own: Registry): PolicyAids {
  const calendars = own.contributions('calendars', calendarSchema).items;
  const limits = own.contributions('procedureLimits', procedureLimitSchema).items;
  return {
    calendar: workingCalendar([...calendars.map(({ value }) => value), ...BUILTIN]),
    limits: procedureLimits(limits.map(({ value }) => value)),
  };
}
