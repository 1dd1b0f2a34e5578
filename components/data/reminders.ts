/** What is due, for the views. */
import { useMemo } from 'react';
import type { Entry } from '../../lib/domain/entry/entry';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { ownPacksOf } from '../../lib/packs/policies';
import { reminderWords } from '../../lib/register/reminder-words';
import { yearReminders } from '../../lib/report/year-reminders';
import { useLanguage } from '../text/language';
import type { Office } from './ledger';
import { usePreferences } from './preferences';

/** In words, the most urgent first. @param register null while it is being read: then nothing is said */
export function useReminders(
  { profile, drafts }: Office,
  register: readonly Entry[] | null,
  packs: readonly OwnPackFile[],
  now: string,
): readonly string[] {
  const [preferences] = usePreferences();
  const language = useLanguage();
  return useMemo(() => {
    if (register === null) return [];
    const office = { profile, drafts, entries: register, packs: ownPacksOf(packs) };
    return yearReminders(office, preferences, now).map((one) => reminderWords(one, language));
  }, [profile, drafts, register, packs, preferences, now, language]);
}
