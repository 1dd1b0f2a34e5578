/** The unit's profile and the drafts. A save based on an old revision is refused, so two windows cannot overwrite each other. */
import type { Draft, Profile } from '../domain/office';
import type { LedgerDb } from './db';

export interface Saved {
  /** False: somebody else saved first; load again. */
  saved: boolean;
  /** The revision that now stands. */
  revision: number;
}

/** The profile, or null before first use. */
export async function loadProfile(db: LedgerDb): Promise<Profile | null> {
  return (await db.settings.get('profile'))?.value ?? null;
}

/** Saves the profile if `profile.revision` is the one that stands (0 for the first), and raises it by one. */
export async function saveProfile(db: LedgerDb, profile: Profile): Promise<Saved> {
  return db.transaction('rw', db.settings, async () => {
    const standing = (await db.settings.get('profile'))?.value.revision ?? 0;
    if (profile.revision !== standing) return { saved: false, revision: standing };
    const revision = standing + 1;
    await db.settings.put({ name: 'profile', value: { ...profile, revision } });
    return { saved: true, revision };
  });
}

/** The draft of a report year, or null. */
export async function loadDraft(db: LedgerDb, year: number): Promise<Draft | null> {
  return (await db.drafts.get(year)) ?? null;
}

/** Saves a draft if `draft.revision` is the one that stands (0 for the first), and raises it by one. */
export async function saveDraft(db: LedgerDb, draft: Draft): Promise<Saved> {
  return db.transaction('rw', db.drafts, async () => {
    const standing = (await db.drafts.get(draft.year))?.revision ?? 0;
    if (draft.revision !== standing) return { saved: false, revision: standing };
    const revision = standing + 1;
    await db.drafts.put({ ...draft, revision });
    return { saved: true, revision };
  });
}
