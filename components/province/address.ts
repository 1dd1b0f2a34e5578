/**
 * Addresses inside the province's view: `#/province/2026/files`, `…/files:duplicate:2026-11-28T08:00:00+07:00` (what became of
 * files, and when they were received), `…/unit:so-y-te`, `…/figure:units.sent:cap-xa`.
 */
import { FILE_STANDS, type FileStand } from '../../lib/rollup/receive/stand';
import { formatRoute } from '../workbench/route';

export const TABS = ['board', 'files', 'units', 'report', 'rules'] as const;
export type TabName = (typeof TABS)[number];

/** What narrows the list of files: what became of them, or what they wait for. */
export const FILE_FILTERS = [...FILE_STANDS, 'asked', 'unplaced'] as const;
export type FileFilter = FileStand | 'asked' | 'unplaced';

export type Place =
  | { at: TabName }
  | { at: 'files'; stand: FileFilter | null; received: string | null }
  | { at: 'unit'; id: string }
  | { at: 'figure'; key: string; level: string | null };

/** The place that the third part of an address names; the board where it names none. */
export function placeOf(field: string | null): Place {
  const [word, first, second, ...rest] = (field ?? '').split(':');
  if (word === 'files' && first !== undefined) {
    const received = [second, ...rest].join(':') || null;
    return { at: 'files', stand: FILE_FILTERS.find((one) => one === first) ?? null, received };
  }
  if (word === 'unit' && first) return { at: 'unit', id: first };
  if (word === 'figure' && first) return { at: 'figure', key: first, level: second || null };
  return { at: TABS.find((name) => name === word) ?? 'board' };
}

export function fieldOf(place: Place): string {
  if (place.at === 'unit') return `unit:${place.id}`;
  if (place.at === 'files' && 'stand' in place)
    return `files:${place.stand ?? ''}:${place.received ?? ''}`;
  if (place.at !== 'figure') return place.at;
  return ['figure', place.key, place.level].filter(Boolean).join(':');
}

export const hrefOf = (year: number, place: Place): string =>
  formatRoute({ view: 'province', year, field: fieldOf(place) });
