/** Two years beside each other, by the books: a unit beside all that it was made of, or "không so sánh được". */
import { becameOn, isThere, type Year } from './units';
import { truthOf, type Line } from './oracle';
import type { Books, Entry, Sending } from './world';

export type Reason = 'split' | 'new' | 'other-period' | 'scope';

export interface TruePair {
  now: Line;
  /** Units of the year before; the reason where they cannot be set beside it. */
  before: Entry[];
  reason: Reason | null;
}

/** For every unit in scope, with all questions answered. */
export function truePairs(books: Books, year: Year): TruePair[] {
  const day = books.rules.day(year);
  const last = books.rules.day((year - 1) as Year);
  const old = books.units.filter((one) => isThere(one, last));
  const ways = old.map((one) => ({ from: one, to: becameOn(one, day, books.units) }));
  return truthOf(books, year, true).lines.map((now): TruePair => {
    // Kept in scope although it has ended: it is set beside itself.
    const mine = isThere(now.unit, day)
      ? ways.filter(({ to }) => to.includes(now.unit.id))
      : ways.filter(({ from }) => from === now.unit);
    const before = mine.map(({ from }) => entryOf(books, from.id, (year - 1) as Year));
    const isSplit = mine.some(({ to }) => to.length > 1);
    const isOther = before.some(({ sending }) => !sameDays(sending, now.sending));
    const reason = isSplit
      ? 'split'
      : before.length === 0
        ? 'new'
        : isOther
          ? 'other-period'
          : before.some(({ inScope }) => !inScope)
            ? 'scope'
            : null;
    return { now, before, reason };
  });
}

const entryOf = ({ entries }: Books, id: string, year: Year): Entry =>
  entries.find((one) => one.unit.id === id && one.year === year)!;

/** The same days of the year; who sent nothing contradicts nothing. */
const sameDays = (a: Sending | null, b: Sending | null): boolean =>
  a === null ||
  b === null ||
  (a.period.from.slice(5) === b.period.from.slice(5) &&
    a.period.to.slice(5) === b.period.to.slice(5));

/** A count of both years over the pairs that state it whole; null where none does. */
export function trueSum(pairs: readonly TruePair[], key: string) {
  const stating = pairs.filter(
    ({ now, before, reason }) =>
      reason === null &&
      typeof now.sending?.values[key] === 'number' &&
      before.every(({ sending }) => typeof sending?.values[key] === 'number'),
  );
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
  if (stating.length === 0) return null;
  return {
    before: sum(stating.flatMap((one) => one.before.map(({ sending }) => sending!.values[key]!))),
    now: sum(stating.map(({ now }) => now.sending!.values[key]!)),
    pairs: stating.length,
  };
}
