/** Lists that were read page by page from the first to the last: a proof of wholeness where no total is printed. */
import { dayOf } from '../domain/instant';
import type { Sweep } from '../domain/paging';
import type { LedgerReading } from '../ledger/records';

/** One grid of one reading, with the keys of its rows. */
export interface SweptPage {
  reading: LedgerReading;
  at: number;
  keys: string[];
}

export interface SweptKeys {
  keys: Set<string>;
  /** The list is known as of the sweep's beginning. */
  readAt: string;
}

/**
 * The keys that the newest whole sweep of a list read; null where none is whole. All its pages must be among `pages`
 * (the same list's), it must have begun on or after the day `since`, and its pages must still hold as many
 * dossiers as it counted.
 */
export function sweptKeys(
  pages: readonly SweptPage[],
  sweeps: readonly Sweep[],
  since: string | null,
): SweptKeys | null {
  const byPlace = new Map(pages.map((page) => [`${page.reading.id} ${page.at}`, page]));
  const newestFirst = [...sweeps].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  for (const sweep of newestFirst) {
    if (!sweep.whole || sweep.state !== 'done') continue;
    if (since !== null && dayOf(sweep.startedAt) < since) continue;
    const own = sweep.pages.map(({ reading, grid }) => byPlace.get(`${reading} ${grid}`));
    if (own.length === 0 || own.some((page) => page === undefined)) continue;
    const keys = new Set(own.flatMap((page) => page!.keys));
    if (keys.size === sweep.seen) return { keys, readAt: sweep.startedAt };
  }
  return null;
}
