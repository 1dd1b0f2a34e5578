/** Numbers of the report that stand beside counts and sums: units still open or under no known obligation, units that do or do not state a number, files sent again. */
import { hasSent, type UnitReturn } from '../returns';
import type { RollupFigure, RollupScope } from './types';

/** Keys of the figures here. */
export const BESIDE = [
  'units.open',
  'units.obligationUnknown',
  'units.auditStated',
  'units.auditUnstated',
  'files.repeated',
] as const;

/** Of a report in which nothing could be read nobody can say that it leaves a number out. */
const isReadable = ({ unread, values }: UnitReturn): boolean =>
  !unread && Object.keys(values).length > 0;

const KINDS: Readonly<Record<(typeof BESIDE)[number], (one: UnitReturn) => boolean>> = {
  'units.open': ({ result }) => result === null,
  'units.obligationUnknown': ({ unit }) => unit.obligation === null,
  'units.auditStated': ({ values }) => typeof values['audit.count'] === 'number',
  'units.auditUnstated': (one) =>
    hasSent(one) === true && isReadable(one) && !('audit.count' in one.values),
  'files.repeated': ({ report }) => report.others.length > 0,
};

/** All of them are known of every unit; `files.repeated` counts files, the others units. */
export function besideFigures(returns: readonly UnitReturn[], scope: RollupScope): RollupFigure[] {
  return BESIDE.map((key) => {
    const found = returns.filter(KINDS[key]);
    return {
      key,
      scope,
      value:
        key === 'files.repeated'
          ? found.reduce((sum, { report }) => sum + report.others.length, 0)
          : found.length,
      complete: true,
      units: found.map(({ unit }) => unit.id),
      unknown: [],
      problems: [],
    };
  });
}
