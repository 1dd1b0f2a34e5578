/** The language of the views: one context, one hook that looks a text up in its table. */
import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { renderProblem } from '../../lib/domain/strings/render-problem';
import {
  formatString,
  type Language,
  type StringArgs,
  type StringTable,
} from '../../lib/domain/strings/catalogue';

const LanguageContext = createContext<Language>('vi');

/** Sets the language for all views inside. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
  );
}

/** The language in force. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A function that words a problem in the language in force. */
export function useProblemText() {
  const language = useLanguage();
  return useCallback(
    (problem: Pick<Problem, 'code' | 'args' | 'message'>) => renderProblem(problem, language),
    [language],
  );
}

/** A look-up function for one string table: `t('key', { name })`. */
export function useText<T extends StringTable>(table: T) {
  const language = useLanguage();
  return useCallback(
    (key: keyof T & string, args?: StringArgs): string => formatString(table[key]![language], args),
    [table, language],
  );
}
