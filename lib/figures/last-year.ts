/** Last year's figure beside this year's: to compare with, never to take. */
import type { FigureConcept } from '../domain/concepts';
import type { FiguresOfPeriod, Period } from '../domain/figures';
import { makeDay } from '../domain/instant';
import type { Offer } from './offer';

/** A complete figure of last year as a candidate of basis `carried`; it can never become the value. */
export function lastYearOffers(
  lastYear: FiguresOfPeriod | null | undefined,
  concept: FigureConcept,
  part: string | null,
): Offer[] {
  const figure = lastYear?.figures.find((one) => one.concept === concept && one.part === part);
  if (!figure?.complete || typeof figure.value !== 'number') return [];
  const { value, sources } = figure;
  return [{ value, basis: 'carried', complete: false, sources, choosable: false, problems: [] }];
}

/** The same days one year earlier; 29/02 becomes 28/02. */
export function yearBefore({ from, to }: Period): Period {
  return { from: dayBefore(from), to: dayBefore(to) };
}

function dayBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return makeDay(year - 1, month, date) ?? makeDay(year - 1, month, date - 1)!;
}
