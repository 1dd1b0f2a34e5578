/** Numbers that can hardly be so (domain facts §1.10, C06, C08, C09), where they are known. */
import type { FigureConcept } from '../domain/concepts';
import type { Figure, Period } from '../domain/figures';
import { dayOf, daysBetween } from '../domain/instant';
import type { Problem } from '../domain/problem';
import { showEvidence } from './fixes';
import { figureProblem } from './offer';

/** Warnings about complete figures only. The parts of C06 and C07 that are sums stand among the identities. */
export function improbable(figures: readonly Figure[], period: Period): Problem[] {
  const known = new Map(
    figures
      .filter(({ part, complete, value }) => part === null && complete && typeof value === 'number')
      .map((figure) => [figure.concept, figure]),
  );
  const value = (concept: FigureConcept) => known.get(concept)?.value as number | undefined;
  const year = Number(period.to.slice(0, 4));
  const problems: Problem[] = [];
  const tell = (
    code: Parameters<typeof figureProblem>[0],
    concept: FigureConcept,
    args: Record<string, number>,
  ) =>
    problems.push(
      figureProblem(code, 'warning', args, {
        place: { concept },
        fixes: [showEvidence(concept, year)],
      }),
    );
  const received = value('received.inPeriod');
  const attached = value('resultAttached');
  if (received && received === attached && isFresh(known.get('resultAttached')!, period))
    tell('figures/improbable-all-attached', 'resultAttached', { count: received });
  const open = value('inProgress.overdue');
  if (value('resolved.overdue') === 0 && open)
    tell('figures/improbable-none-overdue', 'inProgress.overdue', { count: open });
  const resolved = value('resolved.total');
  const carried = value('carriedOver');
  if (resolved !== undefined && received !== undefined && carried !== undefined)
    if (resolved > received + carried)
      tell('figures/resolved-exceeds-received', 'resolved.total', { resolved, received, carried });
  return problems;
}

/** Seen no later than the day after the period: dossiers of its last days can hardly be done. */
function isFresh({ sources }: Figure, { to }: Period): boolean {
  const looks = sources.flatMap(({ readAt }) => (readAt ? [dayOf(readAt)] : []));
  return looks.length > 0 && looks.every((day) => daysBetween(to, day) <= 1);
}
