/** Words of tables of labels and values in reports of another wording. */
import words from './builtin/table-words.json';

type Kind =
  | ('label' | 'value' | 'index' | 'unit' | 'note' | 'share')
  | ('units' | 'yes' | 'no' | 'otherTime' | 'otherUnit');

/**
 * `label`, `value`, `index`, `unit`, `note`, `share`: what the columns are called. `units`: of counting, as they stand in
 * brackets behind a label. `yes`, `no`: answers in a cell. `otherTime`, `otherUnit`: patterns by which a title or a row
 * over others says that what follows is of another time, or of a part of the office.
 */
export const tableWords = (): Readonly<Record<Kind, readonly string[]>> => words;
