/** Erasing everything: what is left are empty drafts with a higher revision, so that open windows notice. */
import type { LedgerDb } from './db';
import type { ErasePlan } from './erase';
import { NOTHING_ERASED } from './erase-parts';
import { erasedDraft, isErased } from './erased-draft';
import { loadProfile } from './office';

/** Everything of this browser: readings, dossiers, profile, drafts, choices, packs, notes, marks of what was sent. */
export async function eraseAll(db: LedgerDb): Promise<ErasePlan> {
  const drafts = await db.drafts.toArray();
  let dossiers = 0;
  await db.blocks.each(({ records }) => void (dossiers += records.length));
  return {
    counts: {
      ...NOTHING_ERASED,
      dossiers,
      readings: await db.readings.count(),
      drafts: drafts.filter((draft) => !isErased(draft)).length,
      choices: await db.choices.count(),
      sweeps: await db.sweeps.count(),
      packs: await db.packs.count(),
      notes: (await db.notes.toArray()).filter(({ text }) => text !== '').length,
      entries: (await db.register.toArray()).filter(({ deleted }) => !deleted).length,
      templates: await db.templates.count(),
      formers: await db.former.count(),
      issued: await db.issued.count(),
      profile: (await loadProfile(db)) !== null,
    },
    write: async () => {
      for (const table of db.tables) await table.clear();
      await db.drafts.bulkPut(drafts.map(erasedDraft));
    },
  };
}
