/** What the choice of a policy may have wrong with it. */
import type { FiguresOfPeriod, Period } from '../domain/figures';
import { formatDay } from '../domain/instant';
import { isInForce, type Policy } from '../domain/policy';
import type { Problem } from '../domain/problem';
import { figureProblem } from './offer';

/** A policy whose dates of validity leave out the last day of the period. */
export function policyProblems(policy: Policy, { to }: Period): Problem[] {
  if (isInForce(policy, to)) return [];
  const args = { policy: policy.displayName.vi, to: formatDay(to) };
  return [figureProblem('figures/policy-not-in-force', 'warning', args)];
}

/** No policy, no figures: another one is never taken in its place unasked. */
export function figuresWithoutPolicy(
  id: string,
  period: Period,
  unit: string | null,
): FiguresOfPeriod {
  const problem = figureProblem('figures/policy-unknown', 'error', { policy: id });
  return { period, policy: id, unit, figures: [], problems: [problem] };
}
