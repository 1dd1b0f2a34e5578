/** Rows of the annexes: by level, every unit, those that do not comply, those out of scope. */
import { rollupWords } from '../../domain/strings/rollup';
import { figureOf } from '../figures/figures';
import { isLeftOut } from '../figures/out-of-scope';
import { textOf } from '../figures/periods';
import type { RollupFigure } from '../figures/types';
import type { UnitReturn } from '../returns';
import type { Rolled } from './values';
import { modeWords, resultWords, scopeReason, sentWords, weakReason } from './words';

/** The annexes' lists; an empty one means that the annex is not printed. */
export function annexValues(rolled: Rolled): Record<string, unknown> {
  const inScope = sortedReturns(rolled, ({ unit }) => unit.inScope);
  const level = ({ unit }: UnitReturn) => unit.level?.name ?? null;
  const lists = {
    'annex.levels': levelRows(rolled),
    'annex.units': inScope.map((one) => ({
      name: one.unit.name,
      level: level(one),
      sent: sentWords(one),
      mode: modeWords(one),
      result: resultWords(one),
    })),
    'annex.weak': inScope
      .filter(({ result }) => result === 'weak' || result === 'not-sent')
      .map((one) => ({
        name: one.unit.name,
        level: level(one),
        result: resultWords(one),
        reason: weakReason(one),
      })),
    'annex.outOfScope': sortedReturns(rolled, isLeftOut).map((one) => ({
      name: one.unit.name,
      level: level(one),
      reason: scopeReason(one, rolled.units),
    })),
    'annex.periods': periodRows(rolled),
  };
  return { ...lists, ...labels(lists) };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** "Phụ lục I" … for those that have rows; one alone has no number (NĐ 30/2020, Phụ lục I). */
function labels(lists: Record<string, unknown[]>): Record<string, string> {
  const filled = Object.keys(lists).filter((key) => lists[key]!.length > 0);
  return Object.fromEntries(
    filled.map((key, at) => {
      const roman = filled.length === 1 ? '' : ` ${ROMAN[at]!}`;
      return [`${key}Label`, `${rollupWords.annex.vi}${roman}`];
    }),
  );
}

/** By level in the order of the data, then by name as Vietnamese sorts it. */
export function sortedReturns(
  { returns, units }: Pick<Rolled, 'returns' | 'units'>,
  keep: (one: UnitReturn) => boolean,
): UnitReturn[] {
  const rank = ({ unit }: UnitReturn) => {
    const at = units.levels.findIndex(({ id }) => id === unit.level?.id);
    return at < 0 ? units.levels.length : at;
  };
  return returns
    .filter(keep)
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        collator.compare(a.unit.name, b.unit.name) ||
        (a.unit.id < b.unit.id ? -1 : 1),
    );
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Units in scope with figures of other days than most, or of days that are not stated. */
function periodRows(rolled: Rolled) {
  const { strays } = rolled.spans;
  return sortedReturns(rolled, (one) => one.unit.inScope && hasOwnDays(one, strays)).map((one) => ({
    name: one.unit.name,
    level: one.unit.level?.name ?? null,
    period: one.periods.length === 0 ? rollupWords.undated.vi : one.periods.map(textOf).join('; '),
  }));
}

/** Only of units that state some figure: of the others there is nothing in the sums. */
const hasOwnDays = (one: UnitReturn, strays: Rolled['spans']['strays']): boolean =>
  strays.has(one.unit.id) ||
  (one.periods.length === 0 && Object.keys(one.values).some((key) => key.startsWith('dossiers.')));

/** How many have sent; where that is not known of all, how many are known to and of how many it is not. */
function sentCells({ value, units, unknown }: RollupFigure, isLeveled: boolean) {
  const isOpen = isLeveled && value === null;
  return {
    sent: value,
    sentKnown: isOpen ? units.length : null,
    sentUnknown: isOpen ? unknown.length : null,
  };
}

/** Counts stand as far as they are known, the open ones beside them: only the rate waits until all is known. */
function levelRows({ figures: { levels, figures } }: Rolled) {
  const row = (name: string, level: string | null, no: string) => {
    const of = (key: string) => figureOf(figures, key, level);
    const inScope = of('units.inScope').value;
    const known = (key: string) => (inScope === null ? null : of(key).units.length);
    const rate = of('units.complyingRate').value;
    return {
      no,
      name,
      inScope,
      ...sentCells(of('units.sent'), inScope !== null),
      complying: known('units.complying'),
      rate,
      weak: known('units.weakResult'),
      noFile: known('units.noFile'),
      open: inScope === null ? null : of('units.complying').unknown.length,
      undecided: rate === null && inScope !== null ? rollupWords.undecided.vi : null,
      unclear: inScope === null ? rollupWords.levelUnclear.vi : null,
    };
  };
  if (levels.length === 0) return [];
  return [
    ...levels.map(({ id, name }, at) => row(name, id, String(at + 1))),
    row(rollupWords.total.vi, null, ''),
  ];
}
