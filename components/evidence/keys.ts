/** Where a key takes the active row of a table; null: the key is none of the table's. */
export function moveBy(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
