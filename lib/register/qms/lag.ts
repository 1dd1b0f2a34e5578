/** Days from the decision that publishes a change of procedures to the update of the QMS (domain §2.4 Q6). */
import type { DocumentEntry, Entry, EntryOf } from '../../domain/entry/entry';
import { addDays, daysBetween } from '../../domain/instant';
import { workingDaysBetween, type WorkingCalendar } from '../../domain/working-days';
import type { UpdateLimit } from '../../packs/update-limit-schema';

export interface UpdateLag {
  entry: EntryOf<'procedureChange'>;
  /** Day of the decision: the entry's own, else that of the document it names. */
  decided: string | null;
  updated: string | null;
  /** Calendar days and working days to the update, or to `today` while it is awaited; null: not known. */
  days: number | null;
  workingDays: number | null;
  limit: UpdateLimit | null;
  state: 'inTime' | 'late' | 'waiting' | 'overdue' | 'updated' | 'unknown' | 'contradictory';
  /** What the days contradict, where they do: nothing is counted from such. */
  odd: 'before' | 'future' | null;
}

export interface LagFacts {
  /** `YYYY-MM-DD`. */
  today: string;
  calendar: WorkingCalendar;
  limits: readonly UpdateLimit[];
}

/** The lags of the changes of a year, by day of decision; those without one last. */
export function updateLags(entries: readonly Entry[], year: number, facts: LagFacts): UpdateLag[] {
  const documents = new Map(
    entries.flatMap((one): [string, DocumentEntry][] =>
      one.kind === 'document' && !one.deleted ? [[one.id, one]] : [],
    ),
  );
  const changes = new Map(
    entries.flatMap((one): [string, EntryOf<'procedureChange'>][] =>
      one.kind === 'procedureChange' && !one.deleted && one.year === year ? [[one.id, one]] : [],
    ),
  );
  return [...changes.values()].map((entry) => lagOf(entry, documents, facts)).sort(byDecision);
}

const byDecision = (a: UpdateLag, b: UpdateLag): number => {
  const [left, right] = [a.decided ?? '9999', b.decided ?? '9999'];
  return left === right ? (a.entry.id < b.entry.id ? -1 : 1) : left < right ? -1 : 1;
};

function lagOf(
  entry: EntryOf<'procedureChange'>,
  documents: ReadonlyMap<string, DocumentEntry>,
  facts: LagFacts,
): UpdateLag {
  const { today, calendar, limits } = facts;
  const { date, updatedOn, decision } = entry.values;
  const decided = date ?? documents.get(decision ?? '')?.values.ref?.date ?? null;
  const updated = updatedOn ?? null;
  const limit = decided === null ? null : limitOn(limits, decided);
  const until = updated ?? today;
  const odd = oddDays(decided, updated, today);
  const isKnown = decided !== null && odd === null;
  const days = isKnown ? daysBetween(decided, until) : null;
  const workingDays = isKnown ? workingDaysBetween(calendar, decided, until) : null;
  const lag = { entry, decided, updated, days, workingDays, limit, odd };
  return { ...lag, state: stateOf(lag, isKnown ? isWithin(lag, until, facts) : null) };
}

/** A day that has not come, or an update before the decision it follows. */
function oddDays(decided: string | null, updated: string | null, today: string): UpdateLag['odd'] {
  if ((decided ?? '') > today || (updated ?? '') > today) return 'future';
  return decided !== null && updated !== null && updated < decided ? 'before' : null;
}

/** The limit in force on a day; of several the shortest. */
export function limitOn(limits: readonly UpdateLimit[], day: string): UpdateLimit | null {
  const inForce = limits.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );
  const sorted = [...inForce].sort((a, b) => a.workingDays - b.workingDays);
  return sorted[0] ?? null;
}

/** Whether it came within the limit; beyond the days of the table only "no" can be proven, by the days it does know. */
function isWithin(lag: Omit<UpdateLag, 'state'>, until: string, facts: LagFacts): boolean | null {
  const { limit, workingDays, decided } = lag;
  if (limit === null || decided === null) return null;
  if (workingDays !== null) return workingDays <= limit.workingDays;
  for (let day = addDays(until, -1); day > decided; day = addDays(day, -1)) {
    const known = workingDaysBetween(facts.calendar, decided, day);
    if (known !== null) return known > limit.workingDays ? false : null;
  }
  return null;
}

function stateOf(
  { updated, days, odd }: Omit<UpdateLag, 'state'>,
  within: boolean | null,
): UpdateLag['state'] {
  if (odd !== null) return 'contradictory';
  if (days === null) return 'unknown';
  if (updated === null) return within === false ? 'overdue' : 'waiting';
  return within === null ? 'updated' : within ? 'inTime' : 'late';
}
