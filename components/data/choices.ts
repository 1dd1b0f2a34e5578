/** The officer's choices among candidates: live from the ledger, changed through the background. */
import { useLiveQuery } from 'dexie-react-hooks';
import { choiceId, type Choice, type ChoiceOf } from '../../lib/domain/choice';
import type { Protocol } from '../../lib/domain/protocol';
import { loadChoices } from '../../lib/ledger/choices';
import { send } from '../../lib/platform/messaging';
import { nowInstant } from './clock';
import { ledgerDb } from './ledger';

/** All of them; null while they are being read: a figure without the officer's word on it would be another one. */
export function useChoices(): readonly Choice[] | null {
  return useLiveQuery(() => loadChoices(ledgerDb()).catch(() => null), []) ?? null;
}

/** Hands a choice to the background; `pick` null takes it back. */
export async function saveChoice(of: ChoiceOf, pick: Choice['pick'], note: string): Promise<void> {
  const { period, unit, concept, part } = of;
  const choice = { id: choiceId(of), period, unit, concept, part, pick, note, at: nowInstant() };
  await send<Protocol, 'choice/save'>('choice/save', { choice });
}
