/** Stretches of a text with something to say about them. */
import { createContext } from 'react';
import type { Problem, ProblemFix, Severity } from '../../lib/domain/problem';
import type { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { mentionsIn } from '../../lib/report/rules/mentions';
import { sentenceAt } from '../../lib/report/rules/place';

export interface Mark {
  /** The very words, as printed or, of a token, as stored. */
  words: string;
  severity: Severity;
  message: string;
  fixes: readonly ProblemFix[];
}

/** The marks of the field at hand. */
export const MarksContext = createContext<readonly Mark[]>([]);

/** What problems say about words of a field, the findings told beside them too. */
export function marksOf(problems: readonly Problem[], key: string): Mark[] {
  return problems.flatMap(({ severity, message, place, related = [], fixes = [] }) => {
    const own = [{ message, place }, ...related].filter(({ place: at }) => at?.field === key);
    return own.flatMap(({ message: said, place: at }): Mark[] => {
      const words = at?.words;
      if (words === undefined) return [];
      const meant = fixes.filter(({ args }) => args?.['words'] === words && args['field'] === key);
      return [{ words, severity, message: said, fixes: meant }];
    });
  });
}

type Words = (key: keyof typeof uiNarrativeStrings, args?: Record<string, string>) => string;

/** "19/2014/QĐ-TTg": laws of the State, which no unit enters into its register. */
const isLaw = (symbol: string): boolean => /^\d{4}\//.test(symbol);

/** Kind and "số" just before a reference. */
const KIND = /(?:\p{Lu}\p{L}*(?:\s+\p{Ll}\p{L}*){0,2}\s+)?(?:số\s*:?\s*)?$/u;

/** Documents a text cites that the register does not hold, with the way to enter them. */
export function documentMarks(
  text: string,
  { documents }: { documents: readonly { name: string }[] | null },
  t: Words,
): Mark[] {
  if (documents === null) return [];
  const known = new Set(documents.map(({ name }) => name));
  const span = { section: '', fields: [], role: 'text' as const, text };
  const mentions = mentionsIn([span]);
  return mentions.flatMap(({ number, symbol, at, words }, index): Mark[] => {
    const name = `${number}/${symbol}`;
    if (isLaw(symbol) || known.has(name)) return [];
    const from = at - KIND.exec(text.slice(Math.max(0, at - 40), at))![0].length;
    const until = mentions[index + 1]?.at ?? text.length;
    const rest = sentenceAt(text.slice(at, until), 0);
    const cited = text.slice(from, at) + rest;
    const title = t('addDocument', { name });
    return [
      {
        words,
        severity: 'info',
        message: t('unknownDocument', { name }),
        fixes: [{ title, command: 'register.add', args: { text: cited } }],
      },
    ];
  });
}
