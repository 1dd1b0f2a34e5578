/** What narrows the board: words, a level, a state, an opinion, something to look at. */
import { fold } from '../../lib/domain/text';
import {
  isIn,
  SIGNALS,
  type BoardRow,
  type Signal,
  type UnitState,
} from '../../lib/rollup/board/rows';

/** `open`: nobody has given an opinion; `late`: late or overdue. */
export interface BoardFilter {
  text: string;
  level: string | null;
  state: UnitState | 'out' | null;
  result: 'complying' | 'weak' | 'not-sent' | 'open' | null;
  note: Signal | 'late' | null;
}

export const NO_FILTER: BoardFilter = {
  text: '',
  level: null,
  state: null,
  result: null,
  note: null,
};
export const NOTES = [...SIGNALS, 'late'] as const;

/** Units out of scope are shown where they are asked for, or found by name. */
export function filtered(rows: readonly BoardRow[], filter: BoardFilter): BoardRow[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (filter.state === 'out' ? row.inScope : !row.inScope && words.length === 0) return false;
    if (filter.level !== null && row.level !== filter.level) return false;
    if (filter.state !== null && filter.state !== 'out' && !isIn(filter.state, row)) return false;
    if (filter.result !== null && (row.result ?? 'open') !== filter.result) return false;
    if (filter.note === 'late' && row.lateness !== 'late' && row.lateness !== 'overdue')
      return false;
    if (filter.note !== null && filter.note !== 'late' && !row.signals.includes(filter.note))
      return false;
    const name = words.length === 0 ? '' : fold(row.name);
    return words.every((word) => name.includes(word));
  });
}
