/** Every number found for one figure, with what speaks against each: for the officer to compare and to pick. */
import { choiceId, type Choice, type Pick } from '../domain/choice';
import type { FigureConcept } from '../domain/concepts';
import type { Period } from '../domain/figures';
import { candidatePlace } from './candidate-place';
import { pickAmong } from './choose';
import { foundOffers } from './figures';
import type { Offer } from './offer';
import type { Workings } from './workings';

export interface FoundCandidate extends Offer {
  inUse: boolean;
  /** What is stored when the officer takes it; null where it cannot be taken. */
  pick: Pick | null;
}

export interface Found {
  candidates: FoundCandidate[];
  /** The officer's word on this figure, also one that no longer fits; null: none, or taken back. */
  choice: Choice | null;
}

/** The candidates of a figure in the order in which they are looked at; a typed number stands first. */
export function candidatesOf(
  workings: Workings,
  { period, unit }: { period: Period; unit: string | null },
  { concept, part }: { concept: FigureConcept; part: string | null },
  choices: readonly Choice[] = [],
): Found {
  const key = part === null ? concept : `${concept}:${part}`;
  const offers = foundOffers(key, workings, { period });
  const id = choiceId({ period, unit, concept, part });
  const choice = choices.find((one) => one.id === id) ?? null;
  const picked = pickAmong(offers, choice, period);
  const candidates = picked.offers.map((offer) => ({
    ...offer,
    inUse: offer === picked.chosen,
    pick: pickOf(offer),
  }));
  return { candidates, choice: choice?.pick ? choice : null };
}

function pickOf({ basis, value, sources, choosable }: Offer): Pick | null {
  if (!choosable || basis === 'typed' || basis === 'carried') return null;
  return { kind: 'candidate', basis, value, place: candidatePlace(sources) };
}
