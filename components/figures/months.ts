/** Counts of one month. `month` is `YYYY-MM`; null is unknown. */
export interface MonthRow {
  month: string;
  received: number | null;
  resolved: number | null;
  /** Some of it was counted from dossiers of which not all were seen. */
  partial?: boolean;
}

/** `2026-09` → `9`. */
export function monthNumber(month: string): number {
  return Number(month.slice(5, 7));
}

/** `2026-09` → `09/2026`. */
export function showMonth(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
}
