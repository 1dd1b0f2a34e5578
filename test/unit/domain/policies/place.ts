/** A placement in the short signs of the tables of vectors. */
import { classify } from '../../../../lib/domain/timeliness';
import type { Placement } from '../../../../lib/domain/placement';
import type { Policy } from '../../../../lib/domain/policy';
import type { Dossier } from '../../../../lib/domain/reading';
import { dossier, PERIOD_2022 } from '../../figures/support/builders';

const RESOLVED = { early: 'E', onTime: 'O', overdue: 'L', unknown: 'U' } as const;
const OPEN = { inTime: 'I', overdue: 'X', unknown: '?' } as const;

/**
 * E, O, L, U: resolved early, on time, late, unjudged. I, X, ?: in progress in time, overdue, unknown.
 * P paused, W withdrawn, Z excluded, - outside, * not placed.
 */
export function signOf(placement: Placement): string {
  if (placement.membership !== 'in')
    return { outside: '-', excluded: 'Z', unknown: '*' }[placement.membership];
  if (placement.state === 'resolved') return RESOLVED[placement.timeliness];
  if (placement.state === 'inProgress') return OPEN[placement.timeliness];
  return placement.state === 'paused' ? 'P' : 'W';
}

export const placed = (fields: Partial<Dossier>, policy: Policy, period = PERIOD_2022): Placement =>
  classify(dossier('HS-1', fields), period, policy);

export const sign = (fields: Partial<Dossier>, policy: Policy, period = PERIOD_2022): string =>
  signOf(placed(fields, policy, period));
