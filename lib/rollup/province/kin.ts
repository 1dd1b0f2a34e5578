/** Units that one became, or was made of (domain §4.3): over any number of mergers. */
import type { Organisation } from '../../domain/organisations';

/** @param way `after`: who went on with its work; `before`: whose work it went on with. Ids, the unit itself apart. */
export function kinOf(
  id: string,
  organisations: readonly Organisation[],
  way: 'after' | 'before',
): string[] {
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const next of nextOf(from, organisations, way)) {
      if (next === id || found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(id);
  return [...found];
}

const nextOf = (
  id: string,
  organisations: readonly Organisation[],
  way: 'after' | 'before',
): string[] =>
  way === 'after'
    ? organisations.flatMap((one) => (one.id === id ? one.successors.map((next) => next.id) : []))
    : organisations.flatMap((one) =>
        one.successors.some((next) => next.id === id) ? [one.id] : [],
      );
