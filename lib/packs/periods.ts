/** Periods that packs contribute, laid out for one report year. Free of zod, for the popup. */
import { makeDay } from '../domain/instant';
import type { Period } from '../domain/figures';
import type { Localized } from './header-schema';
import type { ContributedPeriod } from './period-schema';

export interface NamedPeriod {
  id: string;
  displayName: Localized;
  period: Period;
}

interface PeriodSource {
  contributes: { periods?: readonly ContributedPeriod[] | undefined };
}

/** The periods of a year; a later pack's stands in for an earlier one's of its id. One that has no such day is left out. */
export function periodsOf(packs: readonly PeriodSource[], year: number): NamedPeriod[] {
  const all = packs.flatMap(({ contributes }) => contributes.periods ?? []);
  const named = new Map(all.map((one) => [one.id, one]));
  return [...named.values()].flatMap(({ id, displayName, from, to }) => {
    const first = makeDay(from.yearBefore ? year - 1 : year, from.month, from.day);
    const last = makeDay(year, to.month, to.day);
    if (first === null || last === null || first > last) return [];
    return [{ id, displayName, period: { from: first, to: last } }];
  });
}
