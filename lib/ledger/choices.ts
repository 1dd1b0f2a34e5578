/** The officer's choices among candidates. Only the background writes them. */
import type { Choice } from '../domain/choice';
import type { LedgerDb } from './db';

/** Keeps a choice unless a newer word on the same figure stands. */
export async function saveChoice(db: LedgerDb, choice: Choice): Promise<void> {
  await db.transaction('rw', db.choices, async () => {
    const known = await db.choices.get(choice.id);
    if (!known || known.at <= choice.at) await db.choices.put(choice);
  });
}

/** All of them, also those taken back, by id. */
export async function loadChoices(db: LedgerDb): Promise<Choice[]> {
  return db.choices.orderBy('id').toArray();
}
