/** A sum over figures of different days, given as its parts as well: the days of most units, other days, days not stated. */
import type { UnitReturn } from '../returns';
import type { Spans } from './periods';
import { sumFigures } from './sums';
import type { RollupFigure, RollupScope } from './types';

/** What is put behind a sum's key to name the part of it. */
export const PARTS = ['Usual', 'Other', 'Undated'] as const;

/** The sums that the report prints. */
const PRINTED = ['dossiers.received', 'dossiers.resolvedOverdue', 'dossiers.onTimeRate'];

/** The sum's own key, of the key of a part of it. */
export const wholeKeyOf = (key: string): string =>
  PRINTED.find((one) => PARTS.some((part) => key === `${one}${part}`)) ?? key;

/** Parts of the printed sums; none of a sum all of whose units report the same days. */
export function splitFigures(
  returns: readonly UnitReturn[],
  { strays }: Spans,
  scope: RollupScope,
): RollupFigure[] {
  const partOf = ({ unit, periods }: UnitReturn): (typeof PARTS)[number] =>
    periods.length === 0 ? 'Undated' : strays.has(unit.id) ? 'Other' : 'Usual';
  const parts = PARTS.map((part) => ({
    part,
    sums: sumFigures(
      returns.filter((one) => partOf(one) === part),
      scope,
    ),
  }));
  return PRINTED.flatMap((key) => {
    const own = parts.map(({ part, sums }) => ({
      ...sums.find((one) => one.key === key)!,
      key: `${key}${part}`,
      unknown: [],
      complete: true,
      problems: [],
    }));
    const isMixed = own.some(({ key: name, units }) => !name.endsWith('Usual') && units.length > 0);
    return isMixed ? own : [];
  });
}
