/** A page total beside the dossiers seen: which codes explain the difference. It explains and repairs nothing. */
import type { Policy } from '../domain/policy';
import type { StringArgs } from '../domain/strings/catalogue';
import type { clueStrings } from '../domain/strings/evidence';
import { dayOf, formatInstant } from '../domain/instant';
import type { LedgerDossier } from '../ledger/effective';
import type { Ledger } from '../ledger/ledger';
import { word, type Offer } from './offer';
import { pageOffers } from './page-offers';
import { placeAll } from './placing';
import { tally, type TallyDoubt, type TallyKey } from './tally';
import { workingsOf, type Asked, type Workings } from './workings';

/** Something that may account for a part of the difference. */
export interface Clue {
  key: keyof typeof clueStrings;
  args: StringArgs;
  /** Codes that would come to the count, and codes that would leave it. */
  more: string[];
  fewer: string[];
  /** With these codes the count is exactly what the page says. */
  explains: boolean;
}

export interface Reconciliation {
  page: number;
  counted: number;
  /** `page - counted`. */
  difference: number;
  clues: Clue[];
}

const PAGES: readonly Offer['basis'][] = ['page-total', 'sum-of-pages'];

/** For each number that pages state of a figure and the dossiers do not: what may explain it. Newest page first. */
export function reconciliationsOf(
  ledger: Ledger,
  asked: Asked,
  key: TallyKey,
  policies: readonly Policy[],
): Reconciliation[] {
  const workings = workingsOf(ledger, asked);
  const { context, facts } = workings;
  const offers = pageOffers(facts.get(key) ?? [], asked.period).filter(
    ({ basis, choosable }) => choosable && PAGES.includes(basis),
  );
  const counted = context.tallies[key].counted.length;
  if (context.placing.placed.length + context.placing.unitUnknown.length === 0) return [];
  return offers
    .filter(({ value }) => value !== counted)
    .map((offer) => {
      const difference = offer.value - counted;
      const clues = [
        ...policyClues(ledger, asked, key, policies, workings),
        ...doubtClues(workings, key),
        ...laterClues(workings, key, offer),
      ].map((clue) => ({ ...clue, explains: clue.more.length - clue.fewer.length === difference }));
      const settled = clues.some(({ explains }) => explains);
      if (difference > 0 && !settled) clues.push(unseen(difference));
      return { page: offer.value, counted, difference, clues };
    });
}

type Raw = Omit<Clue, 'explains'>;

/** What each other policy would count otherwise. */
function policyClues(
  ledger: Ledger,
  asked: Asked,
  key: TallyKey,
  policies: readonly Policy[],
  { context, matcher }: Workings,
): Raw[] {
  const own = new Set(context.tallies[key].counted);
  return policies
    .filter(({ id }) => id !== asked.policy.id)
    .flatMap((policy) => {
      const placing = placeAll(ledger, ledger.dossiers, { period: asked.period, policy, matcher });
      const theirs = new Set(tally(placing.placed, asked.period)[key].counted);
      const more = codesOf([...theirs].filter((one) => !own.has(one)));
      const fewer = codesOf([...own].filter((one) => !theirs.has(one)));
      if (more.length + fewer.length === 0) return [];
      const args = { name: policy.displayName.vi, count: theirs.size };
      return [{ key: 'policy' as const, args, more, fewer }];
    });
}

/** Dossiers that cannot be placed for certain, that no unit owns, or whose dates exclude them. */
function doubtClues({ context }: Workings, key: TallyKey): Raw[] {
  const { counted, doubtful } = context.tallies[key];
  const own = new Set(counted);
  const clues: Raw[] = [...doubtful].map(([why, dossiers]: [TallyDoubt, LedgerDossier[]]) => ({
    key: 'doubt',
    args: { reason: word(`doubt.${why}`) },
    more: codesOf(dossiers.filter((one) => !own.has(one))),
    fewer: codesOf(dossiers.filter((one) => own.has(one))),
  }));
  const { placed, unitUnknown } = context.placing;
  if (unitUnknown.length > 0)
    clues.push({
      key: 'unit',
      args: {},
      more: codesOf(unitUnknown.map(({ dossier }) => dossier)),
      fewer: [],
    });
  const impossible = placed.filter(
    ({ placement }) =>
      placement.membership === 'excluded' &&
      ['dueBeforeReceived', 'endBeforeReceived'].includes(placement.reason),
  );
  if (impossible.length > 0 && key !== 'excluded')
    clues.push({
      key: 'excluded',
      args: {},
      more: codesOf(impossible.map(({ dossier }) => dossier)),
      fewer: [],
    });
  return clues.filter(({ more, fewer }) => more.length + fewer.length > 0);
}

/** Counted dossiers whose receipt or end lies after the moment the page was read. */
function laterClues({ context }: Workings, key: TallyKey, offer: Offer): Raw[] {
  const readAt = offer.sources.reduce<string | null>(
    (last, source) =>
      source.readAt !== null && (last === null || source.readAt > last) ? source.readAt : last,
    null,
  );
  if (readAt === null) return [];
  const later = context.tallies[key].counted.filter((dossier) =>
    [dossier.receivedAt, dossier.resultAt, dossier.returnedAt].some(
      (at) => at !== null && isAfter(at, readAt),
    ),
  );
  if (later.length === 0) return [];
  const args = { readAt: formatInstant(readAt) };
  return [{ key: 'later', args, more: [], fewer: codesOf(later) }];
}

/** A bare day is after an instant only when it is a later day. */
const isAfter = (at: string, instant: string): boolean =>
  at.length > 10 ? at > instant : at > dayOf(instant);

const unseen = (count: number): Clue => ({
  key: 'unseen',
  args: { count },
  more: [],
  fewer: [],
  explains: false,
});

const codesOf = (dossiers: readonly LedgerDossier[]): string[] =>
  dossiers.map(({ code }) => code).sort();
