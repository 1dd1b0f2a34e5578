/** The reminders of an office: its profile, drafts and register against the deadlines of the packs. */
import type { Entry } from '../domain/entry/entry';
import type { Draft, Profile } from '../domain/office';
import type { Preferences } from '../domain/preferences';
import { deadlinesOf } from '../packs/deadlines';
import type { OwnPack } from '../packs/policies';
import { dueDayOf, remindersOf, type Reminder } from '../register/reminders';
import { newDraft, periodInForce } from './new-draft';

export interface Office {
  /** Null before first use: then nothing is reminded of. */
  profile: Profile | null;
  drafts: readonly Draft[];
  entries: readonly Entry[];
  packs: readonly OwnPack[];
}

/**
 * @param now present instant
 * @returns the most urgent first; none where the officer wants none
 */
export function yearReminders(
  { profile, drafts, entries, packs }: Office,
  { reminders, remindDays }: Pick<Preferences, 'reminders' | 'remindDays'>,
  now: string,
): Reminder[] {
  if (profile === null || reminders === 'none') return [];
  const today = now.slice(0, 10);
  const draftOf = (year: number) => drafts.find((draft) => draft.year === year) ?? null;
  return remindersOf({
    today,
    remindDays,
    dueDay: dueDayOf(profile.values),
    periodOf: (year) => periodInForce(draftOf(year) ?? newDraft(year, profile.form, now), today),
    isIssued: (year) => isNumber(draftOf(year)?.values['doc.number']),
    entries,
    deadlines: deadlinesOf(packs),
  });
}

const isNumber = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
