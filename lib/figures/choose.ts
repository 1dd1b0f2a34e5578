/** Of all offers for a concept, which one is the figure (the stated order, or the officer's word), and what the others say about it. */
import type { Choice } from '../domain/choice';
import type { FigureConcept } from '../domain/concepts';
import type { Candidate, Figure, Period } from '../domain/figures';
import type { Problem } from '../domain/problem';
import { figureProblem, nameOf, type Offer } from './offer';
import { uniqueByMessage } from './page-offers';
import { applyPick, type Picked } from './pick';

export interface Named {
  concept: FigureConcept;
  part: string | null;
  unit: string | null;
}

/**
 * Typed by hand, then a page's own total, the sum of pages, the count of dossiers: first the complete ones in
 * this order, then, marked incomplete, the first of the rest. Without any: null, with the given problem.
 * What the officer picked goes before this order; a pick that no longer fits is told and changes nothing.
 */
export function choose(
  named: Named,
  offers: readonly Offer[],
  missing: Problem,
  period: Period,
  choice: Choice | null = null,
): Figure {
  const picked = pickAmong(offers, choice, period);
  const able = picked.offers.filter((offer) => offer.choosable);
  const { chosen } = picked;
  const problems = chosen ? [...chosen.problems] : offers.flatMap((offer) => offer.problems);
  if (!chosen) problems.push(missing);
  problems.push(...picked.problems, ...reconcile(named.concept, able));
  return {
    concept: named.concept,
    part: named.part,
    scope: { unit: named.unit, field: null, procedure: null, total: true },
    value: chosen?.value ?? null,
    basis: chosen?.basis ?? null,
    complete: chosen?.complete ?? false,
    sources: chosen?.sources ?? [],
    candidates: picked.offers.map(candidateOf),
    problems: uniqueByMessage(problems),
    ...(choice?.pick && { note: choice.note }),
  };
}

/** The offer in use: what the officer picked where it still fits, else the first in the stated order. */
export function pickAmong(offers: readonly Offer[], choice: Choice | null, period: Period): Picked {
  const picked = applyPick(offers, choice, period);
  const able = picked.offers.filter((offer) => offer.choosable);
  return { ...picked, chosen: picked.chosen ?? inOrder(able) };
}

function inOrder(able: readonly Offer[]): Offer | null {
  return (
    able.find((offer) => offer.basis === 'typed') ??
    able.find((offer) => offer.complete) ??
    able[0] ??
    null
  );
}

/** Typed numbers, page totals, sums of pages and a proven count of dossiers that differ: one of them is wrong. */
function reconcile(concept: FigureConcept, offers: readonly Offer[]): Problem[] {
  const complete = (basis: Offer['basis']) =>
    offers.filter((offer) => offer.basis === basis && offer.complete);
  const [page] = complete('page-total');
  const sums = complete('sum-of-pages').map(({ value }) => value);
  const printed = [...new Set([...(page ? [page.value] : []), ...sums])];
  const [counted] = complete('dossiers');
  const [typed] = complete('typed');
  const problems: Problem[] = [];
  const place = { place: { concept } };
  const name = nameOf(concept);
  if (printed.length > 1)
    problems.push(
      figureProblem(
        'figures/pages-differ-from-sum',
        'warning',
        { name, values: printed.join(' · ') },
        place,
      ),
    );
  const stated = page?.value ?? sums[0];
  const found = stated ?? counted?.value;
  if (typed && found !== undefined && typed.value !== found)
    problems.push(
      figureProblem('figures/typed-differs', 'warning', { name, typed: typed.value, found }, place),
    );
  if (stated === undefined || !counted || stated === counted.value) return problems;
  return [
    ...problems,
    figureProblem(
      'figures/page-differs-from-dossiers',
      'warning',
      { name, page: stated, dossiers: counted.value },
      place,
    ),
  ];
}

function candidateOf({ value, basis, complete, sources }: Offer): Candidate {
  return { value, basis, complete, sources };
}
