/** How many units: in scope, sent, complying … and the shares of them (domain §2.3). */
import { rateOf } from '../../domain/rounding';
import { rollupProblem } from '../problem';
import { hasSent, isJudged, type UnitReturn } from '../returns';
import type { RollupFigure, RollupScope } from './types';

/** True, false, or null: nobody has said. */
type Belongs = (one: UnitReturn) => boolean | null;

const whenJudged =
  (holds: (result: NonNullable<UnitReturn['result']>) => boolean): Belongs =>
  ({ result }) =>
    result === null ? null : holds(result);

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

/** A count that a report states, at least 1. */
const states =
  (key: string): Belongs =>
  ({ values }) => {
    const value = values[key];
    return typeof value === 'number' ? value > 0 : null;
  };

/**
 * Units counted by what is known of them. `units.weak` is all that do not comply, as the seed's report counts them; its two
 * parts, chưa tốt and không gửi, stand beside it.
 */
export const UNIT_COUNTS: Readonly<Record<string, Belongs>> = {
  'units.sent': hasSent,
  'units.notSent': (one) => not(hasSent(one)),
  'units.questions': ({ status }) => status === 'questions',
  'units.judged': isJudged,
  'units.complying': whenJudged((result) => result === 'complying'),
  'units.weak': whenJudged((result) => result !== 'complying'),
  'units.weakResult': whenJudged((result) => result === 'weak'),
  'units.noFile': whenJudged((result) => result === 'not-sent'),
  'units.checkedAtOffice': ({ checkMode, result }) =>
    checkMode === null ? (result === 'not-sent' ? false : null) : checkMode === 'office',
  'units.checkedByFile': ({ checkMode, result }) =>
    checkMode === null ? (result === 'not-sent' ? false : null) : checkMode === 'file',
  'units.audited': states('audit.count'),
  'units.notAudited': ({ values }) => {
    const count = values['audit.count'];
    return typeof count === 'number' ? count === 0 : null;
  },
  'units.withOverdue': states('dossiers.resolvedOverdue'),
  'units.tthcChanged': states('tthc.changed'),
  'units.internalProc': states('internalProc.count'),
  'units.sentAgain': ({ report }) => report.others.length > 0,
};

/** The count and its share of the units in scope, both null where some unit's answer is not known. */
export function countFigures(returns: readonly UnitReturn[], scope: RollupScope): RollupFigure[] {
  const ids = returns.map(({ unit }) => unit.id);
  const inScope: RollupFigure = {
    key: 'units.inScope',
    scope,
    value: ids.length,
    complete: true,
    units: ids,
    unknown: [],
    problems: [],
  };
  return [
    inScope,
    ...Object.entries(UNIT_COUNTS).flatMap(([key, belongs]) =>
      counted(key, belongs, returns, scope),
    ),
  ];
}

function counted(
  key: string,
  belongs: Belongs,
  returns: readonly UnitReturn[],
  scope: RollupScope,
): RollupFigure[] {
  const units: string[] = [];
  const unknown: string[] = [];
  for (const one of returns) {
    const answer = belongs(one);
    if (answer) units.push(one.unit.id);
    else if (answer === null) unknown.push(one.unit.id);
  }
  const complete = unknown.length === 0;
  const problems = complete
    ? []
    : [
        rollupProblem('rollup/units-unknown', 'warning', {
          unknown: unknown.length,
          known: units.length,
        }),
      ];
  const rest = { scope, complete, units, unknown, problems };
  const share = complete ? rateOf(units.length, returns.length) : null;
  return [
    { key, value: complete ? units.length : null, ...rest },
    { key: `${key}Rate`, value: share, ...rest },
  ];
}
