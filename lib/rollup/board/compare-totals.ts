/**
 * The province beside the year before, over the same units alone: a unit with what it was made of as a whole. Rates come
 * from summed parts; whatever has no counterpart is left out and named, never estimated.
 */
import type { Rate } from '../../domain/figures';
import { rateOf } from '../../domain/rounding';
import { RATE_PARTS } from '../figures/sums';
import type { Province } from '../province/schema';
import { referenceDay } from '../province/units';
import { hasSent, type UnitReturn } from '../returns';
import type { Rollup } from '../rollup';
import { FLOWS, formerOf, type Incomparable } from './compare';

/** `twice`: what it was made of is claimed by another unit too; `scope`: it was not in scope as a whole the year before. */
export type NotCompared = Incomparable | 'twice' | 'scope';

/** One number of both years, over units that state it in both. */
export interface ComparedTotal {
  key: string;
  before: number | Rate;
  now: number | Rate;
  /** How many units of this year it is of; the rest of those in scope is left out. */
  pairs: number;
  left: number;
}

export interface TotalsCompared {
  year: number;
  /** Units in scope this year, and those of them with a counterpart. */
  inScope: number;
  pairs: number;
  values: ComparedTotal[];
  /** Units in scope this year without a counterpart. */
  left: { id: string; name: string; reason: NotCompared }[];
  /** Units in scope the year before that are part of no unit compared. */
  gone: { id: string; name: string }[];
  /** Years in which units that sent are not judged yet, and how many: no share of units is stated then. */
  unsettled: { year: number; units: number }[];
}

interface Pair {
  now: UnitReturn;
  before: readonly UnitReturn[];
}

/** `before` are the returns of the year before, by id; null where nothing of that year is here. */
export function compareTotals(
  rollup: Pick<Rollup, 'year' | 'returns' | 'units' | 'spans'>,
  before: ReadonlyMap<string, UnitReturn>,
  province: Pick<Province, 'organisations' | 'mixedPeriods' | 'reference'>,
): TotalsCompared | null {
  if ([...before.values()].every((one) => !one.unit.inScope || hasSent(one) === false)) return null;
  const { organisations, mixedPeriods } = province;
  const days = { before: referenceDay(province, rollup.year - 1), now: rollup.units.day };
  const inScope = rollup.returns.filter(({ unit }) => unit.inScope);
  const found = inScope.map((now) => ({ now, former: formerOf(now, before, organisations, days) }));
  const claims = new Map<string, number>();
  for (const { former } of found)
    for (const id of former.sources) claims.set(id, (claims.get(id) ?? 0) + 1);
  const pairs: Pair[] = [];
  const left: TotalsCompared['left'] = [];
  for (const { now, former } of found) {
    const parts = former.sources.map((id) => before.get(id));
    const known = parts.filter((one) => one !== undefined);
    const reason =
      former.reason ??
      (former.sources.some((id) => claims.get(id)! > 1) ? 'twice' : null) ??
      (known.length < parts.length || known.some(({ unit }) => !unit.inScope) ? 'scope' : null) ??
      (mixedPeriods === 'refuse' && rollup.spans.strays.has(now.unit.id) ? 'other-period' : null);
    if (reason === null) pairs.push({ now, before: known });
    else left.push({ id: now.unit.id, name: now.unit.name, reason });
  }
  const used = new Set(pairs.flatMap((pair) => pair.before.map(({ unit }) => unit.id)));
  const gone = [...before.values()].flatMap(({ unit: { id, name, inScope: was } }) =>
    was && !used.has(id) ? [{ id, name }] : [],
  );
  const unsettled = [
    { year: rollup.year - 1, units: unjudged([...before.values()]) },
    { year: rollup.year, units: unjudged(inScope) },
  ].filter(({ units }) => units > 0);
  const values = valuesOf(pairs, inScope.length, unsettled.length === 0);
  const counts = { inScope: inScope.length, pairs: pairs.length };
  return { year: rollup.year, ...counts, values, left, gone, unsettled };
}

/**
 * Units of a year that sent and that nobody has judged. While there are some, those that sent nothing would be the only ones
 * known not to comply; and where a year's files lie here by chance, nobody knows who sent nothing then.
 */
const unjudged = (returns: readonly UnitReturn[]): number =>
  returns.filter(({ unit, result }) => unit.inScope && result === null).length;

/** Only what at least one pair states in both years; shares of units only where both years are settled. */
function valuesOf(pairs: readonly Pair[], inScope: number, isSettled: boolean): ComparedTotal[] {
  const single = isSettled ? pairs.filter(({ before }) => before.length === 1) : [];
  const all: Omit<ComparedTotal, 'left'>[] = [
    share('units.sent', single, hasSent),
    share('units.complying', single, ({ result }) =>
      result === null ? null : result === 'complying',
    ),
    ...[...FLOWS, ...RATE_PARTS.slice(0, 2)].map((key) => sum(key, pairs)),
    onTime(pairs),
  ];
  return all.filter((one) => one.pairs > 0).map((one) => ({ ...one, left: inScope - one.pairs }));
}

/** Of units that are one unit in both years, and of which it is known in both. */
function share(
  key: string,
  single: readonly Pair[],
  holds: (one: UnitReturn) => boolean | null,
): Omit<ComparedTotal, 'left'> {
  const known = single.filter(
    ({ now, before }) => holds(now) !== null && holds(before[0]!) !== null,
  );
  const count = (of: (pair: Pair) => UnitReturn) =>
    rateOf(known.filter((pair) => holds(of(pair)) === true).length, known.length);
  return {
    key,
    before: count(({ before }) => before[0]!),
    now: count(({ now }) => now),
    pairs: known.length,
  };
}

/** What a key adds up to in a pair: null where one of its units does not state it. */
const partOf = (returns: readonly UnitReturn[], key: string): number | null =>
  returns.reduce<number | null>((all, { values }) => {
    const value = values[key];
    return all === null || typeof value !== 'number' ? null : all + value;
  }, 0);

const states = ({ now, before }: Pair, keys: readonly string[]): boolean =>
  keys.every((key) => partOf([now], key) !== null && partOf(before, key) !== null);

const added = (
  pairs: readonly Pair[],
  keys: readonly string[],
  of: (pair: Pair) => readonly UnitReturn[],
): number =>
  pairs.reduce((all, pair) => keys.reduce((own, key) => own + partOf(of(pair), key)!, all), 0);

const nowOf = ({ now }: Pair) => [now];
const beforeOf = ({ before }: Pair) => before;

function sum(key: string, pairs: readonly Pair[]): Omit<ComparedTotal, 'left'> {
  const stating = pairs.filter((pair) => states(pair, [key]));
  return {
    key,
    before: added(stating, [key], beforeOf),
    now: added(stating, [key], nowOf),
    pairs: stating.length,
  };
}

/** Never the mean of units' rates: their parts are added first (domain §2.3). */
function onTime(pairs: readonly Pair[]): Omit<ComparedTotal, 'left'> {
  const stating = pairs.filter((pair) => states(pair, RATE_PARTS));
  const rate = (of: (pair: Pair) => readonly UnitReturn[]) =>
    rateOf(added(stating, RATE_PARTS.slice(0, 2), of), added(stating, RATE_PARTS, of));
  return {
    key: 'dossiers.onTimeRate',
    before: rate(beforeOf),
    now: rate(nowOf),
    pairs: stating.length,
  };
}
