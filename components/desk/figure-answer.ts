import type { Policy } from '../../lib/domain/policy';
import type { FigureSource } from '../../lib/domain/figures';
import { candidatesOf } from '../../lib/figures/candidates';
import { tallyKeyOf } from '../../lib/figures/evidence';
import { figuresOf } from '../../lib/figures/figures';
import { yearBefore } from '../../lib/figures/last-year';
import { reconciliationsOf } from '../../lib/figures/reconcile';
import type { Held } from './desk';
import type {
  CandidateFacts,
  FigureFacts,
  FigureOf,
  LastYear,
  LightSource,
  Scope,
} from './questions';

/** The candidates of a figure, what explains their differences, and which dossiers can be listed. */
export function figureFacts(
  held: Held,
  scope: Scope,
  of: FigureOf,
  policies: readonly Policy[],
): FigureFacts {
  const { candidates, choice } =
    of.concept === 'rate.onTime'
      ? { candidates: [], choice: null }
      : candidatesOf(held.workings(scope), scope, of, scope.choices);
  const tally = tallyKeyOf(of.concept, of.part);
  return {
    candidates: candidates.map(
      ({ value, basis, complete, inUse, pick, sources, problems, disputed }): CandidateFacts => ({
        ...{ value, basis, inUse, pick, problems, disputed: disputed === true },
        complete: complete && (scope.unitChosen || basis === 'typed'),
        sources: sources.map(light),
      }),
    ),
    choice,
    reconciliations: tally ? reconciliationsOf(held.ledger, scope, tally, policies) : [],
    tally,
    hosts: held.hosts,
  };
}

/** The same figure of the same days one year earlier, by the same rules. */
export function lastYearOf({ ledger }: Held, scope: Scope, { concept, part }: FigureOf): LastYear {
  const period = yearBefore(scope.period);
  const only = concept === 'rate.onTime' ? undefined : [concept];
  const { figures } = figuresOf(ledger, { ...scope, period, only });
  const figure = figures.find((one) => one.concept === concept && one.part === part);
  if (!figure) return { period, figure: null };
  const { value, basis, complete } = figure;
  return { period, figure: { value, basis, complete } };
}

/** Without the codes. */
export function light({ codes, ...source }: FigureSource): LightSource {
  return { ...source, dossiers: codes?.length ?? null };
}
