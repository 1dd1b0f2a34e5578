/** Of all offers for a concept, which one is the figure (the stated order), and what the others say about it. */
import type { FigureConcept } from '../domain/concepts';
import type { Candidate, Figure } from '../domain/figures';
import type { Problem } from '../domain/problem';
import { figureProblem, nameOf, type Offer } from './offer';
import { uniqueByMessage } from './page-offers';

export interface Named {
  concept: FigureConcept;
  part: string | null;
  unit: string | null;
}

/**
 * Typed by hand, then a page's own total, the sum of pages, the count of dossiers: first the complete ones in
 * this order, then, marked incomplete, the first of the rest. Without any: null, with the given problem.
 */
export function choose(named: Named, offers: readonly Offer[], missing: Problem): Figure {
  const able = offers.filter((offer) => offer.choosable);
  const chosen =
    able.find((offer) => offer.basis === 'typed') ??
    able.find((offer) => offer.complete) ??
    able[0] ??
    null;
  const problems = chosen ? [...chosen.problems] : offers.flatMap((offer) => offer.problems);
  if (!chosen) problems.push(missing);
  problems.push(...reconcile(named.concept, able));
  return {
    concept: named.concept,
    part: named.part,
    scope: { unit: named.unit, field: null, procedure: null, total: true },
    value: chosen?.value ?? null,
    basis: chosen?.basis ?? null,
    complete: chosen?.complete ?? false,
    sources: chosen?.sources ?? [],
    candidates: offers.map(candidateOf),
    problems: uniqueByMessage(problems),
  };
}

/** Page totals, sums of pages and a proven count of dossiers that differ: one of them is wrong. */
function reconcile(concept: FigureConcept, offers: readonly Offer[]): Problem[] {
  const complete = (basis: Offer['basis']) =>
    offers.filter((offer) => offer.basis === basis && offer.complete);
  const [page] = complete('page-total');
  const sums = complete('sum-of-pages').map(({ value }) => value);
  const printed = [...new Set([...(page ? [page.value] : []), ...sums])];
  const [counted] = complete('dossiers');
  const problems: Problem[] = [];
  if (printed.length > 1)
    problems.push(
      figureProblem(
        'figures/pages-differ-from-sum',
        'warning',
        { name: nameOf(concept), values: printed.join(' · ') },
        { place: { concept } },
      ),
    );
  const stated = page?.value ?? sums[0];
  if (stated === undefined || !counted || stated === counted.value) return problems;
  return [
    ...problems,
    figureProblem(
      'figures/page-differs-from-dossiers',
      'warning',
      { name: nameOf(concept), page: stated, dossiers: counted.value },
      { place: { concept } },
    ),
  ];
}

function candidateOf({ value, basis, complete, sources }: Offer): Candidate {
  return { value, basis, complete, sources };
}
