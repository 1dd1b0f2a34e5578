/** Whether a unit was late: by the last day of the year's returns, and the day its first version gives itself. */
import { covers } from '../../domain/organisations';
import type { Deadline } from '../../packs/deadline-schema';
import type { Province } from '../province/schema';
import type { ReceivedFile } from '../receive/types';

export interface Due {
  /** Day, inclusive. */
  day: string;
  source: string;
}

/**
 * `late`: its earliest version is dated after the last day. `overdue`: nothing has come and the day is past. `unknown`:
 * its files give no day. A correction sent later does not make a unit late. The day is that of the document: when it
 * was sent is not known here, but what was read here by the last day had been sent by then.
 */
export type Lateness = 'in-time' | 'late' | 'overdue' | 'waiting' | 'unknown';

/** The last day for the report of a year: the province's own, else that of the packs; null where neither says one. */
export function dueOf(
  province: Province,
  year: number,
  deadlines: readonly Deadline[],
): Due | null {
  const own = province.due.find((one) => one.year === year);
  if (own) return { day: own.day, source: own.source };
  for (const one of deadlines) {
    if (one.kind !== 'report' || one.due === null) continue;
    const day = `${year}-${one.due}`;
    if (covers(one, { from: day, to: day })) return { day, source: one.source };
  }
  return null;
}

/** What a lateness rests on: the day that the earliest file gives itself, or the one on which a file was read here. */
export interface Timing {
  lateness: Lateness;
  first: string | null;
  /** Day; set where it, and not the day of the document, decides. */
  read: string | null;
}

/**
 * Null where no last day is known. `files` are those of the unit that were taken in; `read` is the day on which the first
 * of them was read here, null where that is not known.
 */
export function latenessOf(
  files: readonly Pick<ReceivedFile, 'dated'>[],
  due: Due | null,
  today: string,
  read: string | null = null,
): Timing | null {
  if (due === null) return null;
  const told = byDocuments(files, due, today);
  if (files.length === 0 || told.lateness === 'in-time' || read === null || read > due.day)
    return { ...told, read: null };
  return { lateness: 'in-time', first: told.first, read };
}

function byDocuments(
  files: readonly Pick<ReceivedFile, 'dated'>[],
  due: Due,
  today: string,
): Omit<Timing, 'read'> {
  const days = files.flatMap(({ dated }) => (dated === null ? [] : [dated.slice(0, 10)])).sort();
  const [first = null] = days;
  if (files.length === 0) return { lateness: today > due.day ? 'overdue' : 'waiting', first };
  if (first === null) return { lateness: 'unknown', first };
  // One file without a day may have been the first.
  if (first > due.day && days.length < files.length) return { lateness: 'unknown', first };
  return { lateness: first > due.day ? 'late' : 'in-time', first };
}
