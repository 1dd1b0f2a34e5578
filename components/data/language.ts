/** The language chosen for the views; kept in this browser, shared by its windows. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Language } from '../../lib/domain/strings/catalogue';

const KEY = 'motcua-iso.language';
const EVENT = 'motcua-iso:language';

function stored(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

function subscribe(listener: () => void) {
  window.addEventListener('storage', listener);
  window.addEventListener(EVENT, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(EVENT, listener);
  };
}

/** The language and a way to change it; the page's `lang` follows. */
export function useLanguageChoice(): [Language, (language: Language) => void] {
  const language = useSyncExternalStore(subscribe, stored);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((next: Language) => {
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Storage is switched off: the choice holds nowhere, the views stay Vietnamese.
    }
    window.dispatchEvent(new Event(EVENT));
  }, []);
  return [language, choose];
}
