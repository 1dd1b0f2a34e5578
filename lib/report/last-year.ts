/** What the report of the year before said: the one that was set aside, and where there is none last year's draft. */
import type { Former } from '../domain/former';
import type { Draft } from '../domain/office';

/** Values of the year before, with where they come from. */
export interface LastYear {
  year: number;
  values: Readonly<Record<string, unknown>>;
  /** The file of a report that was read; null: last year's draft in this ledger. */
  file: string | null;
}

/** The signed report goes before the draft: between the two somebody may have changed the words. */
export function lastYearOf(former: Former | null, draft: Draft | null): LastYear | null {
  if (former) return { year: former.year, values: former.values, file: former.file };
  const isWritten = draft !== null && Object.keys(draft.values).length > 0;
  return isWritten ? { year: draft.year, values: draft.values, file: null } : null;
}

/** The report of a year among several; one that was read goes before a draft. */
export function lastIn(known: readonly LastYear[], year: number): LastYear | null {
  const own = known.filter((one) => one.year === year);
  return own.find(({ file }) => file !== null) ?? own[0] ?? null;
}
