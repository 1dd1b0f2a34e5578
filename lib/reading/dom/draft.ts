/** A grid as its elements tell it, before spans are filled and headers are told from data. */
import type { RawCell } from '../raw';
import type { SeenElement } from './seen';

export interface DraftCell {
  element: Element;
  colspan: number;
  rowspan: number;
  /** `th`, role=columnheader, mat-header-cell. */
  header: boolean;
  /** The column it says it begins in (`aria-colindex`), from 0; columns before it may be empty. */
  column?: number;
  /** The cell as data, where it was read while the rows were walked. */
  raw?: RawCell;
}

export interface DraftRow {
  element: Element;
  part: 'head' | 'body' | 'foot';
  /** Which thead, tbody or tfoot: a rowspan does not reach into the next one. */
  section: number;
  cells: DraftCell[];
}

export interface Draft {
  element: Element;
  /** The table that holds only the header, where header and body are two. */
  headElement?: Element;
  source: 'table' | 'aria';
  rows: DraftRow[];
  /** `<caption>` and aria-label. */
  captions: string[];
}

const MOST_COLUMNS = 200;
const MOST_ROWS = 100_000;

/** A span attribute as browsers read it: 1 where it is missing or nonsense. */
export function spanOf(element: SeenElement, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MOST_COLUMNS) : 1;
}

/** `rowspan`, where 0 means "to the end of the section". */
export function rowSpanOf(element: SeenElement, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  if (value === 0) return MOST_ROWS;
  return Number.isInteger(value) && value > 1 ? Math.min(value, MOST_ROWS) : 1;
}
