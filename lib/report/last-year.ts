/** What the report of the year before said: the one that was set aside, and where there is none last year's draft. */
import type { Former } from '../domain/former';
import type { Draft } from '../domain/office';
import { ownValues } from './values/aside';

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
  // Of the office's report in its form alone: neither units' values nor those of another form were in it.
  const values = ownValues(draft?.values ?? {});
  const isWritten = draft !== null && Object.keys(values).length > 0;
  return isWritten ? { year: draft.year, values, file: null } : null;
}

/** The report of a year among several; one that was read goes before a draft. */
export function lastIn(known: readonly LastYear[], year: number): LastYear | null {
  const own = known.filter((one) => one.year === year);
  return own.find(({ file }) => file !== null) ?? own[0] ?? null;
}
