/** The units of a province in one year: whose level, under which obligation, in scope or why not (domain §2.2, §2.3). */
import { covers, levelsOn, overlaps, type Organisation } from '../../domain/organisations';
import type { Problem } from '../../domain/problem';
import { organisationsOf } from '../../packs/organisations';
import { obligationsOf } from '../../packs/obligations';
import { rollupProblem } from '../problem';
import type { Obligation, Province } from './schema';

export interface Level {
  id: string;
  name: string;
}

/** Where an obligation comes from. */
export interface ObligationRule {
  /** A rule of the unit itself, or of its level. */
  of: 'unit' | 'level';
  /** The document. */
  source: string;
  validFrom: string | null;
  validTo: string | null;
}

export interface ScopedUnit {
  id: string;
  name: string;
  /** Null: the list does not say; then no level's denominator is known. */
  level: Level | null;
  /** Null: no rule covers it on the reference day. */
  obligation: Obligation | null;
  /** The rule that says so. */
  obligationRule: ObligationRule | null;
  inScope: boolean;
  /** Why it is not in scope (in the province's words), or why it is although it would not be. */
  reason: string | null;
  /** Why it is out of scope where nobody gave a reason: it had ended, or did not exist yet. */
  outside: 'ended' | 'not-yet' | null;
  /** It was there on some day of the year, or the province has said of the year whether it is in scope. */
  ofYear: boolean;
}

export interface UnitsOfYear {
  year: number;
  /** The day on which names, levels and units hold. */
  day: string;
  /** Levels in the order of the data; also those without a unit. */
  levels: Level[];
  units: ScopedUnit[];
  problems: Problem[];
}

/** The day of a year on which names, levels and units hold. */
export const referenceDay = ({ reference }: Pick<Province, 'reference'>, year: number): string =>
  reference.find((one) => one.year === year)?.day ?? `${year}-12-31`;

/** All units of the list as of the year's reference day (31/12 where the list names none), by id. */
export function unitsOfYear(province: Province, year: number): UnitsOfYear {
  const day = referenceDay(province, year);
  const all = organisationsOf([{ contributes: { organisations: province.organisations } }]);
  const levels = all.filter(({ kind }) => kind === 'level');
  const inForce = new Set(levelsOn(all, day).map(({ id }) => id));
  const units = province.organisations
    .filter(({ kind }) => kind === 'unit')
    .map((unit) => scoped(province, unit, levels, { year, day }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = levels.map(({ id, name }) => ({ id, name }));
  return { year, day, levels: names, units, problems: problemsOf(units, inForce, day) };
}

function scoped(
  province: Province,
  unit: Organisation,
  levels: readonly Organisation[],
  { year, day }: { year: number; day: string },
): ScopedUnit {
  const level = levels.find(({ id }) => id === unit.level);
  const said = province.scope.find((one) => one.unit === unit.id && one.year === year);
  const outside = outsideOf(unit, day);
  return {
    id: unit.id,
    name: nameOn(unit, day),
    level: level ? { id: level.id, name: level.name } : null,
    ...obligationOf(province, unit, day),
    inScope: said?.inScope ?? outside === null,
    reason: said?.reason ?? null,
    outside,
    ofYear: said !== undefined || overlaps(unit, { from: `${year}-01-01`, to: `${year}-12-31` }),
  };
}

/**
 * A report prints the names of its own day (domain §4.3): an alias that has ended is the name until its last day. Where two
 * such hold, one is an abbreviation and nothing tells which, so that the name in force stands.
 */
function nameOn({ name, aliases }: Organisation, day: string): string {
  const span = { from: day, to: day };
  const [former, ...others] = aliases.filter((one) => one.validTo !== null && covers(one, span));
  return former && others.length === 0 ? former.name : name;
}

const outsideOf = ({ validFrom, validTo }: Organisation, day: string): ScopedUnit['outside'] =>
  validTo !== null && validTo < day
    ? 'ended'
    : validFrom !== null && validFrom > day
      ? 'not-yet'
      : null;

/** The unit's own rule, else its level's; the province's rules before the built-in ones (QĐ 19/2014/QĐ-TTg). */
function obligationOf(
  province: Province,
  unit: Organisation,
  day: string,
): Pick<ScopedUnit, 'obligation' | 'obligationRule'> {
  const span = { from: day, to: day };
  const rules = [...province.obligations, ...obligationsOf()].filter((rule) => covers(rule, span));
  const rule =
    rules.find((one) => one.unit === unit.id) ??
    rules.find((one) => one.level !== undefined && one.level === unit.level);
  if (!rule) return { obligation: null, obligationRule: null };
  const { obligation, source, validFrom, validTo } = rule;
  const of = rule.unit === undefined ? ('level' as const) : ('unit' as const);
  return { obligation, obligationRule: { of, source, validFrom, validTo } };
}

function problemsOf(units: ScopedUnit[], inForce: ReadonlySet<string>, day: string): Problem[] {
  return units
    .filter(({ inScope }) => inScope)
    .flatMap(({ name, level }) => {
      if (level === null)
        return [rollupProblem('rollup/unit-without-level', 'warning', { unit: name })];
      return inForce.has(level.id)
        ? []
        : [
            rollupProblem('rollup/level-not-in-force', 'warning', {
              unit: name,
              level: level.name,
              day,
            }),
          ];
    });
}
