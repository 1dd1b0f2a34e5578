/** Which other period was read, where nothing was of the report's own. */
import type { Figure, FiguresOfPeriod, Period } from '../domain/figures';
import type { Ledger } from '../ledger/ledger';

/**
 * The period of the statistics read last in this report year, where none of the report's own period was read:
 * the numbers are in the ledger, yet nothing can be said, and the officer is to know why.
 */
export function otherPeriodOf(
  { readings }: Ledger,
  year: number,
  figures: FiguresOfPeriod,
): Period | null {
  const own = figures.period;
  if (figures.figures.some(isPrinted)) return null;
  const pages = readings.flatMap(({ grids, readAt }) =>
    grids.flatMap(({ kind, period }) =>
      kind === 'figures' && period ? [{ from: period.from, to: period.to, readAt }] : [],
    ),
  );
  const ofYear = pages.filter(({ to }) => Number(to.slice(0, 4)) === year);
  if (ofYear.some(({ from, to }) => from === own.from && to === own.to)) return null;
  const newest = ofYear.reduce<(typeof ofYear)[number] | null>(
    (last, page) => (last && last.readAt >= page.readAt ? last : page),
    null,
  );
  return newest && { from: newest.from, to: newest.to };
}

/** Statistics pages gave this number, alone or together. */
function isPrinted({ concept, basis, value }: Figure): boolean {
  const fromPages = basis === 'page-total' || basis === 'sum-of-pages';
  return fromPages && value !== null && concept !== 'procedures.total';
}

/** Years in which a period of what was read ends. */
export function readYears({ readings }: Ledger): number[] {
  const years = new Set<number>();
  for (const { grids } of readings) {
    for (const { period } of grids) if (period) years.add(Number(period.to.slice(0, 4)));
  }
  return [...years];
}
