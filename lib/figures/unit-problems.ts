/** What is to be said about whose dossiers and rows are counted. */
import { formatDay } from '../domain/instant';
import type { Problem } from '../domain/problem';
import { unitReasonWords } from '../domain/strings/figure-units';
import type { UnitMatch } from '../domain/unit-matcher';
import { declareUnits } from './fixes';
import { figureProblem, listCodes } from './offer';
import type { Placed } from './tally';
import type { Workings } from './workings';

/** Dossiers without a unit, dossiers counted by a merger or for a part, rows that nobody can tell whose they are. */
export function unitProblems({ matcher, related, context }: Workings): Problem[] {
  const { unit } = matcher;
  if (unit === null) return [];
  const { placed, unitUnknown } = context.placing;
  const problems = joined(placed, unit);
  const fixes = [declareUnits];
  if (unitUnknown.length > 0) {
    const codes = unitUnknown.map(({ dossier }) => dossier.code);
    const args = { count: codes.length, unit, codes: listCodes(codes) };
    problems.push(figureProblem('figures/unit-unknown', 'warning', args, { fixes }));
  }
  if (related.unclear.length > 0) {
    const args = { names: related.unclear.join(', '), unit };
    problems.push(figureProblem('figures/unit-unclear', 'warning', args, { fixes }));
  }
  return problems;
}

/** One problem a reason. A merger known from data alone warns: the own province may have done it otherwise. */
function joined(placed: readonly Placed[], unit: string): Problem[] {
  const groups = new Map<string, { because: UnitMatch; names: Set<string>; codes: string[] }>();
  for (const { dossier, because } of placed) {
    if (!because || (because.relation !== 'subUnit' && because.relation !== 'predecessor'))
      continue;
    const key = `${because.relation} ${because.since} ${because.source}`;
    const group = groups.get(key) ?? { because, names: new Set(), codes: [] };
    group.names.add(because.name);
    group.codes.push(dossier.code);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ because, names, codes }) =>
    figureProblem(
      'figures/unit-joined',
      because.relation === 'predecessor' && because.source !== null ? 'warning' : 'info',
      {
        count: codes.length,
        names: [...names].sort().join(', '),
        unit,
        reason: reasonOf(because),
        since: because.since === null ? '' : `, ${formatDay(because.since)}`,
        codes: listCodes(codes),
      },
      { fixes: [declareUnits] },
    ),
  );
}

/** The legal basis, or in words what the officer said. */
const reasonOf = ({ relation, source }: UnitMatch): string =>
  source ?? unitReasonWords[relation === 'subUnit' ? 'subUnit' : 'predecessor'].vi;
