/**
 * The order of problems in the panel and under F8: what contradicts or is wrong by owner, the owner of the gravest
 * first; then the items that are only empty, of which a new report has dozens.
 */
import { SEVERITIES, type Problem, type ProblemOwner } from '../../lib/domain/problem';

const OWNERS_SHOWN: readonly ProblemOwner[] = ['report', 'figures', 'reading', 'ledger', 'pack'];

/** True where nothing is wrong but that an item of the report is not filled in yet, or a rule waits for one. */
export const isBlankItem = ({ code, args }: Pick<Problem, 'code' | 'args'>): boolean =>
  code === 'report/missing-value' || args.outcome === 'unprovable';

/** The problems of each owner together, empty items after all others; the order inside an owner stays. */
export function inGroups(problems: readonly Problem[]): Problem[] {
  return [
    ...byOwner(problems.filter((problem) => !isBlankItem(problem))),
    ...problems.filter(isBlankItem),
  ];
}

function byOwner(problems: readonly Problem[]): Problem[] {
  const worst = (owner: ProblemOwner): number =>
    Math.min(
      ...problems
        .filter((problem) => problem.owner === owner)
        .map(({ severity }) => SEVERITIES.indexOf(severity)),
    );
  return OWNERS_SHOWN.filter((owner) => problems.some((problem) => problem.owner === owner))
    .sort((a, b) => worst(a) - worst(b))
    .flatMap((owner) => problems.filter((problem) => problem.owner === owner));
}

/** How many there are of each severity, items that are only empty left out: the same numbers wherever they are told. */
export function problemCounts(problems: readonly Problem[]) {
  const real = problems.filter((problem) => !isBlankItem(problem));
  const of = (severity: Problem['severity']) =>
    real.filter((problem) => problem.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
