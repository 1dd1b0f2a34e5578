/** The order of problems in the panel and under F8: by owner, the owner of the gravest first, then as they came. */
import { SEVERITIES, type Problem, type ProblemOwner } from '../../lib/domain/problem';

const OWNERS_SHOWN: readonly ProblemOwner[] = ['report', 'figures', 'reading', 'ledger', 'pack'];

/** The problems of each owner together; the order inside an owner stays. */
export function inGroups(problems: readonly Problem[]): Problem[] {
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
