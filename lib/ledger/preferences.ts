/** The background's copy of the officer's settings; pages have their own. */
import { DEFAULT_PREFERENCES, readPreferences, type Preferences } from '../domain/preferences';
import type { LedgerDb } from './db';

/** What holds; the defaults while nothing was said. */
export async function loadPreferences(db: LedgerDb): Promise<Preferences> {
  const setting = await db.settings.get('preferences');
  return setting?.name === 'preferences'
    ? readPreferences(setting.value).preferences
    : DEFAULT_PREFERENCES;
}

/** Keeps them. @returns false where nothing changed, and nothing was written */
export async function savePreferences(db: LedgerDb, preferences: Preferences): Promise<boolean> {
  const before = await db.settings.get('preferences');
  if (before && JSON.stringify(before.value) === JSON.stringify(preferences)) return false;
  await db.settings.put({ name: 'preferences', value: preferences });
  return true;
}
