/**
 * The portal's statistics beside the units' own figures: a second source. It never stands in for a report and changes no
 * figure of the province; where it says otherwise for the same days, that is told.
 */
import type { PageConcept } from '../../domain/concepts';
import { meaningNames } from '../../domain/strings/concept-names';
import type { Problem } from '../../domain/problem';
import { FIELD_CONCEPTS } from '../../figures/report-values';
import { shortDate } from '../../report/text/numbers';
import { rollupProblem } from '../problem';
import type { AssignedSheet } from '../receive/sheets';
import type { SheetFigure, SheetTable } from '../receive/types';
import type { UnitReturn } from '../returns';

/**
 * `same`, `differs`: both count over the same days; the others are not compared: the unit states no such number (or its files
 * disagree), the cell is blank, the table states no period or another one, or the number is not the plain one (`doubt`).
 */
export const VERDICTS = [
  'same',
  'differs',
  'not-reported',
  'blank',
  'no-period',
  'other-period',
  'doubtful',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface SecondFigure extends Omit<SheetFigure, 'unit'> {
  file: string;
  title: string;
  period: SheetTable['period'];
  /** The report's field of the same meaning; null: reports have none. */
  key: string | null;
  /** What the unit itself states. */
  own: number | null;
  verdict: Verdict;
}

const KEYS = new Map<string, string>(
  Object.entries(FIELD_CONCEPTS).map(([key, concept]) => [concept, key]),
);

/** What the sheets say of each unit, by unit id, in the order of files, tables and rows. */
export function secondSources(
  sheets: readonly AssignedSheet[],
  returns: readonly UnitReturn[],
): Map<string, SecondFigure[]> {
  const byId = new Map(returns.map((one) => [one.unit.id, one]));
  const found = new Map<string, SecondFigure[]>();
  for (const { input: file, tables, units } of sheets)
    for (const { title, period, figures } of tables) {
      const rows = rowsOf(figures, units);
      for (const { unit, ...figure } of figures) {
        const one = byId.get(units.get(unit) ?? '');
        if (!one) continue;
        const key = figure.part === null ? (KEYS.get(figure.concept) ?? null) : null;
        const said = key === null ? undefined : one.values[key];
        const own = typeof said === 'number' ? said : null;
        // One row of several is a part of the unit, or the same row twice: neither is held against the whole.
        const isPart = rows.get(columnOf(one.unit.id, figure))! > 1;
        const doubt = figure.doubt ?? (isPart ? 'damaged' : null);
        const verdict = verdictOf({ ...figure, doubt }, period, own, one);
        const list = found.get(one.unit.id) ?? [];
        list.push({ ...figure, file, title, period, key, own, verdict });
        found.set(one.unit.id, list);
      }
    }
  return found;
}

const columnOf = (unit: string, { concept, part, path }: Omit<SheetFigure, 'unit'>): string =>
  [unit, concept, part ?? '', path].join('\n');

/** How many rows of a table each column has of a unit. */
function rowsOf(
  figures: readonly SheetFigure[],
  units: AssignedSheet['units'],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of figures) {
    const key = columnOf(units.get(one.unit) ?? '', one);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function verdictOf(
  { value, doubt }: Pick<SheetFigure, 'value' | 'doubt'>,
  period: SheetTable['period'],
  own: number | null,
  { periods }: UnitReturn,
): Verdict {
  if (value === null) return 'blank';
  if (own === null) return 'not-reported';
  if (doubt !== null) return 'doubtful';
  if (period === null) return 'no-period';
  const [only] = periods;
  const isSame = periods.length === 1 && only!.from === period.from && only!.to === period.to;
  if (!isSame) return 'other-period';
  return value === own ? 'same' : 'differs';
}

/** A finding for each number that differs; none of the two is chosen. */
export const differencesOf = (one: UnitReturn, figures: readonly SecondFigure[]): Problem[] =>
  figures.flatMap((figure) => {
    const { key, own, value, file, row, concept, period, verdict } = figure;
    if (verdict !== 'differs') return [];
    const args = {
      ...{ unit: one.unit.name, name: nameOf(concept), own: own!, value: value!, file, row },
      period: `${shortDate(period!.from)}–${shortDate(period!.to)}`,
    };
    const extra = { place: { field: key! } };
    return [rollupProblem('rollup/portal-differs', 'warning', args, extra)];
  });

/** The name of a concept as reports print it. */
export const nameOf = (concept: PageConcept): string => meaningNames[concept].vi;
