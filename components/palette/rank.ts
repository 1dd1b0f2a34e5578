/** Which actions a query finds, and in which order. */
import { fold } from '../../lib/domain/text';
import type { Action } from './action';

/** So many lines are drawn; nobody scrolls further than that. */
export const MOST_SHOWN = 60;

/**
 * Actions whose title or detail hold every word of the query, accents or not: those whose title begins with it first,
 * then those with all words in the title, then the rest; recently used ones first among equals.
 */
export function ranked(
  actions: readonly Action[],
  query: string,
  recent: readonly string[],
): Action[] {
  const asked = fold(query);
  const words = asked.split(' ').filter(Boolean);
  const place = new Map(recent.map((id, at) => [id, at]));
  const found = actions.flatMap((action, at) => {
    const title = fold(action.title);
    const all = `${title} ${fold(action.detail ?? '')} ${action.id}`;
    if (!words.every((word) => all.includes(word))) return [];
    const used = place.get(action.id) ?? Infinity;
    return [{ action, at, used, grade: gradeOf(title, asked, words) }];
  });
  return found
    .sort((a, b) => a.grade - b.grade || compare(a.used, b.used) || a.at - b.at)
    .slice(0, MOST_SHOWN)
    .map(({ action }) => action);
}

function gradeOf(title: string, asked: string, words: readonly string[]): number {
  if (words.length === 0) return 0;
  if (title.startsWith(asked)) return 0;
  if (words.every((word) => title.includes(word))) return 1;
  return 2;
}

/** Infinity minus itself is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
