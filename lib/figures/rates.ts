/** The on-time rate, always worked out from counts of one source; percentages printed by portals are never used. */
import type { Figure, FigureSource } from '../domain/figures';
import type { PolicyRules } from '../domain/policy';
import { rateOf } from '../domain/rounding';
import { figureProblem } from './offer';
import { uniqueByMessage } from './page-offers';

type Find = (concept: Figure['concept']) => Figure | undefined;

/**
 * (early + on time) / (resolved with known timeliness), from figures of one basis; by QĐ 766 the open dossiers,
 * in time and overdue, are added to both (domain facts §5.3).
 */
export function rateFigure(
  find: Find,
  unit: string | null,
  formula: PolicyRules['rate'] = 'resolved',
): Figure {
  const withOpen = formula === 'resolved-and-open';
  const late = [find('resolved.overdue'), ...(withOpen ? [find('inProgress.overdue')] : [])];
  const open = withOpen ? [find('inProgress.inTime')] : [];
  const split = [find('resolved.early'), find('resolved.onTime'), ...open];
  const merged = [find('resolved.earlyOnTime'), ...open];
  const usable = [split, merged].filter((group) => agree([...group, ...late]));
  const parts = usable.find((group) => group.every((figure) => figure?.complete)) ?? usable[0];
  const base = {
    concept: 'rate.onTime' as const,
    part: null,
    scope: { unit, field: null, procedure: null, total: true },
    candidates: [],
  };
  if (!parts) {
    const problem = figureProblem('figures/rate-without-counts', 'warning');
    return { ...base, value: null, basis: null, complete: false, sources: [], problems: [problem] };
  }
  const used = [...parts, ...late] as Figure[];
  const inTime = sumOf(parts);
  const complete = used.every((figure) => figure.complete);
  // A rate is no surer than its counts: what was said of them ("read on the last day") is said of it.
  const notes = used.flatMap((figure) => figure.problems);
  const rate = rateOf(inTime, inTime + sumOf(late));
  return {
    ...base,
    value: rate,
    basis: late[0]!.basis,
    complete,
    sources: uniqueSources(used.flatMap((figure) => figure.sources)),
    problems: uniqueByMessage(
      rate.value === null ? [...notes, figureProblem('figures/rate-none', 'info')] : notes,
    ),
  };
}

/** Of figures that `agree` has found to be numbers. */
const sumOf = (figures: readonly (Figure | undefined)[]): number =>
  figures.reduce((sum, figure) => sum + (figure!.value as number), 0);

/** All known, from one kind of source; and, for pages, from the same pages. */
function agree(figures: (Figure | undefined)[]): boolean {
  if (figures.some((figure) => typeof figure?.value !== 'number')) return false;
  const pages = figures.map((figure) =>
    figure!.basis === 'dossiers'
      ? 'dossiers'
      : `${figure!.basis}:${[...new Set(figure!.sources.map((one) => `${one.reading}#${one.grid}`))].sort().join()}`,
  );
  const typed = figures.every((figure) => figure!.basis === 'typed');
  return typed || shareOne(pages.map((page) => page.split(':')[1]?.split(',') ?? [page]));
}

function shareOne(lists: string[][]): boolean {
  const [first, ...rest] = lists;
  return first!.some((item) => rest.every((list) => list.includes(item)));
}

function uniqueSources(sources: FigureSource[]): FigureSource[] {
  const seen = new Map<string, FigureSource>();
  for (const source of sources) {
    const key = `${source.reading}#${source.grid}#${source.figure}`;
    const known = seen.get(key);
    if (!known) seen.set(key, source);
    else if (known.codes && source.codes)
      seen.set(key, { ...known, codes: [...new Set([...known.codes, ...source.codes])] });
  }
  return [...seen.values()];
}
