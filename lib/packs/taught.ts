/** Taught grids made comparable: looked up by folded label path. Free of zod, for the content script. */
import type { Qualifier } from '../domain/concepts';
import type { GridColumn } from '../domain/reading';
import { labelKey } from './labels';
import type { TaughtGridEntry, TaughtPeriod } from './taught-schema';

export interface TaughtColumn {
  concept: GridColumn['concept'];
  qualifiers: Qualifier[];
  part: string | null;
}

export interface TaughtGrid {
  /** Id of the pack it came with. */
  pack: string;
  /** Path keys that must all be there. */
  signature: ReadonlySet<string>;
  alone: boolean;
  columns: ReadonlyMap<string, TaughtColumn>;
  period: TaughtPeriod | null;
  /** The printed labels of numbers that stand alone. */
  labels: string[];
}

/** The key two spellings of one label path share. */
export const pathKey = (parts: readonly string[]): string => parts.map(labelKey).join(' > ');

/** The same for a path printed as one text. */
export const printedPathKey = (path: string): string => pathKey(path.split(' > '));

/** A taught grid as the reader looks it up. */
export function taughtGridOf(pack: string, entry: TaughtGridEntry): TaughtGrid {
  return {
    pack,
    signature: new Set(entry.signature.map(printedPathKey)),
    alone: entry.alone === true,
    columns: new Map(
      entry.columns.map(({ path, concept, qualifiers, part }) => [
        printedPathKey(path),
        { concept, qualifiers: qualifiers ?? [], part: part ?? null },
      ]),
    ),
    period: entry.period ?? null,
    labels: entry.alone ? entry.columns.map(({ path }) => path) : [],
  };
}
