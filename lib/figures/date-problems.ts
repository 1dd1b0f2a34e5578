/** Dossiers whose dates stand in an impossible order, and which dates these are. */
import { dayOf, formatDay } from '../domain/instant';
import type { Problem } from '../domain/problem';
import type { LedgerDossier } from '../ledger/effective';
import { relatedTo } from './fixes';
import { fieldWord } from './field-words';
import { figureProblem, listCodes } from './offer';
import type { Placed } from './tally';

const NAMED = 20;
const LATER = [
  'dueAtOriginal',
  'dueAt',
  'resultAt',
  'returnedAt',
  'withdrawnAt',
  'refusedAt',
  'stoppedAt',
] as const;

/** One problem for all of them; `related` names the dates of the first twenty. */
export function datesImpossible(placed: readonly Placed[]): Problem[] {
  const found = placed.filter(isDataError).map(({ dossier }) => dossier);
  if (found.length === 0) return [];
  const args = { count: found.length, codes: listCodes(found.map(({ code }) => code)) };
  const related = found.slice(0, NAMED).flatMap(datesBefore);
  return [figureProblem('figures/dates-impossible', 'warning', args, { related })];
}

function isDataError({ placement }: Placed): boolean {
  return (
    placement.membership === 'excluded' &&
    (placement.reason === 'dueBeforeReceived' || placement.reason === 'endBeforeReceived')
  );
}

function datesBefore(dossier: LedgerDossier) {
  const { code, receivedAt } = dossier;
  if (receivedAt === null) return [];
  return LATER.flatMap((field) => {
    const at = dossier[field];
    if (at === null || dayOf(at) >= dayOf(receivedAt)) return [];
    const args = {
      code,
      name: fieldWord(field),
      date: formatDay(dayOf(at)),
      receivedAt: formatDay(dayOf(receivedAt)),
    };
    return [relatedTo('figures/dates-order', args, code)];
  });
}
