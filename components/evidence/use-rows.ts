/** The rows in sight, fetched as the table is scrolled; the others stay with the desk. */
import { useEffect, useState } from 'react';
import type { Ask, ShownRow, TableOf } from '../desk/questions';

/** Rows fetched beyond either end of what is seen. */
const MARGIN = 30;

interface Held {
  of: TableOf | null;
  rows: ReadonlyMap<number, ShownRow>;
}

/**
 * @param order indexes of rows in the table's order
 * @param first the first position in sight, and `last` the last
 * @returns the row at a position; undefined while it is being fetched
 */
export function useRows(
  ask: Ask,
  of: TableOf,
  order: Uint32Array,
  first: number,
  last: number,
): (position: number) => ShownRow | undefined {
  const [held, setHeld] = useState<Held>({ of: null, rows: new Map() });
  useEffect(() => {
    const wanted = [...order.slice(Math.max(0, first - MARGIN), last + 1 + MARGIN)];
    const rows = held.of === of ? held.rows : new Map<number, ShownRow>();
    const missing = wanted.filter((at) => !rows.has(at));
    if (missing.length === 0) return undefined;
    let alive = true;
    ask('rows', { ...of, at: missing }).then(
      (answers) => {
        if (!alive) return;
        const next = new Map<number, ShownRow>();
        for (const at of wanted) {
          const known = rows.get(at);
          if (known) next.set(at, known);
        }
        missing.forEach((at, position) => next.set(at, answers[position]!));
        setHeld({ of, rows: next });
      },
      // The question for the order says what went wrong.
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [ask, of, order, first, last, held]);
  return (position) => (held.of === of ? held.rows.get(order[position]!) : undefined);
}
