/** What the officer's pick makes of the offers. */
import type { Choice, Pick } from '../domain/choice';
import type { Period } from '../domain/figures';
import { formatDay } from '../domain/instant';
import type { Problem } from '../domain/problem';
import { candidatePlace } from './candidate-place';
import { figureProblem, nameOf, type Offer } from './offer';

export interface Picked {
  /** The offers, with the typed number among them. */
  offers: Offer[];
  /** Null: nothing picked, or the pick does not fit any more. */
  chosen: Offer | null;
  problems: Problem[];
}

/**
 * A typed number holds for exactly the period it was typed for. A candidate that was picked is found again by its
 * basis and place; where it says something else now, it stands and the officer is told. Picking decides between
 * pages that disagree; it never makes a partial count whole.
 */
export function applyPick(offers: readonly Offer[], choice: Choice | null, period: Period): Picked {
  const pick = choice?.pick;
  if (!choice || !pick) return { offers: [...offers], chosen: null, problems: [] };
  return pick.kind === 'typed'
    ? typedPick(offers, choice, pick.value, period)
    : candidatePick(offers, choice, pick);
}

function typedPick(
  offers: readonly Offer[],
  choice: Choice,
  value: number,
  period: Period,
): Picked {
  const holds = choice.period.from === period.from && choice.period.to === period.to;
  const typed: Offer = {
    value,
    basis: 'typed',
    complete: holds,
    sources: [],
    choosable: holds,
    problems: [],
  };
  const all = [typed, ...offers.filter(({ basis }) => basis !== 'typed')];
  if (holds) return { offers: all, chosen: typed, problems: [noted(choice, value)] };
  const { from, to } = choice.period;
  const args = {
    name: nameOf(choice.concept),
    value,
    from: formatDay(from),
    to: formatDay(to),
    now: formatDay(period.to),
  };
  return {
    offers: all,
    chosen: null,
    problems: [problemOf('figures/typed-other-period', choice, args)],
  };
}

function candidatePick(
  offers: readonly Offer[],
  choice: Choice,
  pick: Extract<Pick, { kind: 'candidate' }>,
): Picked {
  const same = offers.filter(
    (offer) =>
      offer.choosable && offer.basis === pick.basis && candidatePlace(offer.sources) === pick.place,
  );
  const found = same.find(({ value }) => value === pick.value) ?? same[0];
  const name = nameOf(choice.concept);
  if (!found) {
    const gone = problemOf('figures/choice-gone', choice, { name, value: pick.value });
    return { offers: [...offers], chosen: null, problems: [gone] };
  }
  const chosen: Offer = {
    ...found,
    complete: found.complete || found.disputed === true,
    problems: found.problems.filter(({ code }) => code !== 'figures/sources-disagree'),
  };
  const problems = [noted(choice, found.value)];
  if (found.value !== pick.value)
    problems.push(
      problemOf('figures/choice-changed', choice, { name, was: pick.value, now: found.value }),
    );
  return {
    offers: offers.map((offer) => (offer === found ? chosen : offer)),
    chosen,
    problems,
  };
}

const noted = ({ concept, note, at }: Choice, value: number): Problem =>
  figureProblem(
    'figures/chosen',
    'info',
    { name: nameOf(concept), value, day: formatDay(at.slice(0, 10)), note },
    { place: { concept } },
  );

const problemOf = (
  code: 'figures/typed-other-period' | 'figures/choice-gone' | 'figures/choice-changed',
  { concept }: Choice,
  args: Record<string, string | number>,
): Problem => figureProblem(code, 'warning', args, { place: { concept } });
