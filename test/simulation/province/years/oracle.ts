/** What must come out of a year, counted from the books alone: nothing of the roll-up is asked. */
import { daysBetween } from '../../../../lib/domain/instant';
import type { LevelId, Unit, Year } from './units';
import type { Books, Entry, Sending } from './world';
import type { Dated, Obligation } from './rules';

export type Result = 'complying' | 'weak' | 'not-sent' | null;

/** A unit in scope in a year, as the board has to show it. */
export interface Line {
  unit: Unit;
  sending: Sending | null;
  /** A file of nobody yet may be its return. */
  isWaiting: boolean;
  result: Result;
  obligation: Obligation | null;
  /** Its days are not those of most units. */
  isStray: boolean;
}

export interface YearTruth {
  year: Year;
  /** Names, levels and units hold on this day. */
  day: string;
  lines: Line[];
  /** Days that most units report. */
  usual: Sending['period'] | null;
  cap: number;
  due: string;
}

/** @param isSettled every question has been answered as the books have it */
export function truthOf(books: Books, year: Year, isSettled: boolean): YearTruth {
  const { rules } = books;
  const day = rules.day(year);
  const inScope = books.entries.filter((one) => one.year === year && one.inScope);
  const seen = (one: Entry) => (one.sending?.isOpen && !isSettled ? null : one.sending);
  const usual = usualOf(inScope.flatMap((one) => seen(one) ?? []));
  const maybes = isSettled ? new Set<string>() : maybeIds(books, year);
  const lines = inScope.map((one): Line => {
    const sending = seen(one);
    return {
      unit: one.unit,
      sending,
      isWaiting: sending === null && maybes.has(one.unit.id),
      result: one.opinion?.result ?? (sending === null ? 'not-sent' : null),
      obligation: obligationOf(books, one.unit, day),
      isStray: sending !== null && !sameSpan(sending.period, usual),
    };
  });
  const [cap] = rules.caps.filter((one) => holds(one, day));
  return { year, day, lines, usual, cap: cap!.amount, due: rules.due(year) };
}

export const holds = ({ validFrom, validTo }: Dated, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);

/** Of the decree, where the province says nothing: levels above the commune are obliged, communes encouraged (Điều 2). */
function obligationOf({ rules }: Books, { id, level }: Unit, day: string): Obligation | null {
  const own = rules.obligations.filter((one) => holds(one, day));
  const said = own.find((one) => one.unit === id) ?? own.find((one) => one.level === level);
  if (said) return said.obligation;
  if (level === 'cap-huyen') return day <= '2025-06-30' ? 'required' : null;
  return level === 'cap-tinh' ? 'required' : 'encouraged';
}

const sameSpan = (a: Sending['period'], b: Sending['period'] | null): boolean =>
  a.from === b?.from && a.to === b.to;

/** Of most units; of several such the longest. */
function usualOf(sendings: readonly Sending[]): Sending['period'] | null {
  const counts = new Map<string, number>();
  for (const { period } of sendings) {
    const key = `${period.from}/${period.to}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const days = (key: string) => {
    const [from, to] = key.split('/');
    return daysBetween(from!, to!);
  };
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || days(b[0]) - days(a[0]));
  if (!most) return null;
  const [from, to] = most[0].split('/');
  return { from: from!, to: to! };
}

/**
 * Units that may have sent what is open: those that bear its name in the year; where it is one that had ended, also those
 * that went on with its work, and where it did not exist yet those that it was made of.
 */
function maybeIds({ units, files, rules }: Books, year: Year): Set<string> {
  const day = rules.day(year);
  const named = (id: string) => units.find((one) => one.id === id)!;
  const after = (one: Unit): string[] => [one.id, ...one.into.flatMap((id) => after(named(id)))];
  const before = (one: Unit): string[] => [
    one.id,
    ...units.filter(({ into }) => into.includes(one.id)).flatMap(before),
  ];
  const open = [...files.values()].filter((one) => one.year === year && one.fix !== null);
  return new Set(
    open.flatMap(({ of }) => {
      const all = units.filter(({ name }) => name === of);
      const inYear = all.filter(
        ({ from, to }) => (from ?? '') <= `${year}-12-31` && (to ?? '9') >= `${year}-01-01`,
      );
      const [one, ...others] = inYear.length > 0 ? inYear : all;
      if (others.length > 0) return inYear.map(({ id }) => id);
      return one!.from !== null && one!.from > day ? before(one!) : after(one!);
    }),
  );
}

export const ofLevel = ({ lines }: YearTruth, level: LevelId | null): Line[] =>
  lines.filter(({ unit }) => level === null || unit.level === level);
