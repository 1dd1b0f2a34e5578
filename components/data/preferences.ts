/**
 * The officer's settings, kept in this browser and shared by its windows at once. The background, which has no
 * such storage, is told of every change: it reminds of deadlines.
 */
import { useCallback, useSyncExternalStore } from 'react';
import {
  DEFAULT_PREFERENCES,
  readPreferences,
  type PreferenceKey,
  type Preferences,
} from '../../lib/domain/preferences';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';

const KEY = 'motcua-iso.preferences';
const EVENT = 'motcua-iso:preferences';

let known: { text: string | null; preferences: Preferences } | null = null;

/** One object until something changes. */
export function storedPreferences(): Preferences {
  const text = storedText();
  if (known?.text === text) return known.preferences;
  known = { text, preferences: text === null ? DEFAULT_PREFERENCES : understood(text) };
  return known.preferences;
}

function storedText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? textOfBefore();
  } catch {
    return known?.text ?? null;
  }
}

function understood(text: string): Preferences {
  try {
    return readPreferences(JSON.parse(text)).preferences;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Two settings had keys of their own before there was one place for all. */
function textOfBefore(): string | null {
  const language = localStorage.getItem('motcua-iso.language');
  const days = localStorage.getItem('motcua-iso.due-days');
  if (language === null && days === null) return null;
  return JSON.stringify({
    ...(language !== null && { language }),
    ...(days !== null && { dueDays: Number(days) }),
  });
}

function subscribe(listener: () => void) {
  window.addEventListener('storage', listener);
  window.addEventListener(EVENT, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(EVENT, listener);
  };
}

/** Changes some settings; the others stay. */
export function changePreferences(patch: Partial<Preferences>): void {
  const preferences = { ...storedPreferences(), ...patch };
  const text = JSON.stringify(preferences);
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage is switched off: the choice holds in this window alone.
    known = { text, preferences };
  }
  window.dispatchEvent(new Event(EVENT));
  tellBackground(preferences);
}

/** The background's copy; a worker that cannot be reached hears of it when a page is opened next. */
function tellBackground(preferences: Preferences): void {
  send<Protocol, 'preferences/save'>('preferences/save', { preferences }).catch(() => undefined);
}

/** Tells the background what holds, as each page does when it opens. */
export function announcePreferences(): void {
  tellBackground(storedPreferences());
}

/** The settings and a way to change some of them. */
export function usePreferences(): [Preferences, (patch: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, storedPreferences), changePreferences];
}

/** One setting and the way to change it. */
export function usePreference<K extends PreferenceKey>(
  key: K,
): [Preferences[K], (value: Preferences[K]) => void] {
  const value = useSyncExternalStore(subscribe, () => storedPreferences()[key]);
  const choose = useCallback(
    (next: Preferences[K]) => changePreferences({ [key]: next } as Partial<Preferences>),
    [key],
  );
  return [value, choose];
}

/** For whoever is no view: calls back after each change in any window. */
export const onPreferences = subscribe;
