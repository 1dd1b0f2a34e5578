/** The language chosen for the views; kept in this browser, shared by its windows. */
import { useEffect } from 'react';
import type { Language } from '../../lib/domain/strings/catalogue';
import { usePreference } from './preferences';

/** The language and a way to change it; the page's `lang` follows. */
export function useLanguageChoice(): [Language, (language: Language) => void] {
  const [language, choose] = usePreference('language');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [language, choose];
}
