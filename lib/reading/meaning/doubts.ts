/** Tables that look like statistics of dossiers and are none that can be read: better said than passed over. */
import type { Problem } from '../../domain/problem';
import { contextWords, hasPhrase, ignoredColumns, labelKey } from '../../packs/labels';
import type { RawGrid } from '../raw';
import type { FigureColumn, FigureColumns } from './figure-columns';
import { tokenise } from './figure-header';

/** One column whose numbers are not taken, and why. */
export interface Doubt {
  column: number;
  code: 'reading/unknown-header' | 'reading/column-content' | 'reading/only-rates';
  severity: Problem['severity'];
}

export const says = (texts: readonly string[], phrases: readonly string[]): boolean =>
  texts.some((text) => {
    const key = labelKey(text);
    return phrases.some((phrase) => hasPhrase(key, phrase));
  });

/** A heading with these is about dossiers, whatever else it names. */
export const OURS = ['ho so', 'thu tuc hanh chinh'];

const NOT_OURS = [...contextWords.other, ...contextWords.elsewhere, ...contextWords.money];

/**
 * The doubtful columns of a grid that is none of the kinds that are read, where its own words, not merely the
 * page's, speak of dossiers. A warning where a header measures dossiers; less sure signs (words in the names of
 * rows, number cards, counts under a heading that promises statistics) are told as information.
 */
export function doubtsOf(grid: RawGrid, read: FigureColumns): Doubt[] {
  const header = grid.columns.flatMap((column) => column.path);
  const near = [...grid.captions, ...grid.headings.slice(0, 2)];
  if (!says([...header, ...near], OURS) || says([...header, ...near], NOT_OURS)) return [];
  const table = ['table', 'aria', 'sheet'].includes(grid.source);
  const promised = says(near, OURS) && says(near, contextWords.strong);
  const data = read.columns.flatMap((column, at) =>
    column.parts.length > 0 && column.dimension === null && !isAside(column) ? [at] : [],
  );
  const counts = data.filter((at) => read.columns[at]!.counts);
  const measures = counts.filter((at) => measuresDossiers(read.columns[at]!.path));
  if (table && measures.length > 0) return doubts(counts, 'reading/unknown-header', 'warning');
  const named = table && rowsMeasure(read);
  const split = read.columns.some((column) => column.dimension !== null);
  if (counts.length > 0 && (named || (promised && (table ? split : counts.length > 1))))
    return doubts(counts, 'reading/unknown-header', 'info');
  if (!table || counts.length > 0 || !(promised || split)) return [];
  const rates = data.filter((at) => read.columns[at]!.concept?.startsWith('rate.') === true);
  const unread = data.filter((at) => isMeasure(read.columns[at]!));
  return [
    ...(hasData(read) ? doubts(unread, 'reading/column-content', split ? 'warning' : 'info') : []),
    ...(unread.length === 0 ? doubts(rates, 'reading/only-rates', 'info') : []),
  ];
}

/** A table that waits for its search to be started has no content that could contradict a header; "Không có dữ liệu" is none. */
const hasData = ({ rows }: FigureColumns): boolean =>
  rows.some(
    ({ cells }) => new Set(cells.map((cell) => cell?.text.trim() ?? '').filter(Boolean)).size > 1,
  );

const doubts = (columns: number[], code: Doubt['code'], severity: Doubt['severity']): Doubt[] =>
  columns.map((column) => ({ column, code, severity }));

const isAside = ({ parts }: FigureColumn): boolean =>
  ignoredColumns.has(labelKey(parts[parts.length - 1] ?? ''));

const isMeasure = ({ concept, candidates }: FigureColumn): boolean =>
  (concept !== null && !concept.startsWith('rate.')) || candidates.length > 0;

function measuresDossiers(text: string): boolean {
  const { symbols, unknown } = tokenise(text);
  return !unknown && symbols.some((symbol) => symbol !== 'rate' && symbol !== 'total');
}

/**
 * The column that names the rows, where its own header says that they are none of ours ("Kho", "Vật tư"); null where
 * the rows are units, fields or procedures, or nothing is said of them.
 */
export function strangeNames({ columns }: FigureColumns): number | null {
  if (columns.some(({ dimension }) => dimension !== null)) return null;
  const at = columns.findIndex((column) => !column.counts && !isAside(column));
  const names = columns[at];
  return names && names.parts.length > 0 && !names.known ? at : null;
}

/** Two rows or more are called what a header of ours is called. */
function rowsMeasure({ columns, rows }: FigureColumns): boolean {
  const names = columns.findIndex((column) => !column.counts && !isAside(column));
  return rows.filter(({ cells }) => measuresDossiers(cells[names]?.text ?? '')).length > 1;
}
