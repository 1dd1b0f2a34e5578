/** The unit's profile and the drafts. A save based on an old revision is refused, so two windows cannot overwrite each other. */
import type { Draft, Profile } from '../domain/office';
import { instantOfClock } from '../domain/instant';
import type { LedgerDb } from './db';
import { stampDraft, stampProfile } from './stamped-office';
import { keepVersion } from './versions';

export interface Saved {
  /** False: somebody else saved first; load again. */
  saved: boolean;
  /** The revision that now stands. */
  revision: number;
}

/** The profile, or null before first use. */
export async function loadProfile(db: LedgerDb): Promise<Profile | null> {
  const setting = await db.settings.get('profile');
  return setting?.name === 'profile' ? setting.value : null;
}

/** Saves the profile if `profile.revision` is the one that stands (0 for the first), and raises it by one; changed keys are stamped. */
export async function saveProfile(
  db: LedgerDb,
  profile: Profile,
  now = instantOfClock(Date.now()),
): Promise<Saved> {
  return db.transaction('rw', db.settings, async () => {
    const before = await loadProfile(db);
    const standing = before?.revision ?? 0;
    if (profile.revision !== standing) return { saved: false, revision: standing };
    const revision = standing + 1;
    const value = stampProfile(before, { ...profile, revision }, now);
    await db.settings.put({ name: 'profile', value });
    return { saved: true, revision };
  });
}

/** The draft of a report year, or null. */
export async function loadDraft(db: LedgerDb, year: number): Promise<Draft | null> {
  return (await db.drafts.get(year)) ?? null;
}

/**
 * Saves a draft if `draft.revision` is the one that stands (0 for the first), and raises it by one; what stood before a
 * new sitting is put aside.
 */
export async function saveDraft(db: LedgerDb, draft: Draft): Promise<Saved> {
  return db.transaction('rw', db.drafts, db.versions, async () => {
    const before = await loadDraft(db, draft.year);
    const standing = before?.revision ?? 0;
    if (draft.revision !== standing) return { saved: false, revision: standing };
    const revision = standing + 1;
    if (before) await keepVersion(db, before, draft);
    await db.drafts.put(stampDraft(before, { ...draft, revision }));
    return { saved: true, revision };
  });
}
