import type { Summary } from '../../lib/ledger/summaries';
import type { Question } from './questions';

type AskClerk = (question: Question) => Promise<Summary>;

/**
 * While the same question is being answered it is asked once more at most: pages recorded in quick succession must
 * not heap up work that the last of them makes needless.
 */
export function oneAtATime(ask: AskClerk): AskClerk {
  const running = new Map<string, Promise<Summary>>();
  const next = new Map<string, Promise<Summary>>();
  const start = (question: Question): Promise<Summary> => {
    const { key } = question;
    const own = ask(question).finally(() => running.get(key) === own && running.delete(key));
    running.set(key, own);
    return own;
  };
  return (question) => {
    const { key } = question;
    const before = running.get(key);
    if (!before) return start(question);
    const waiting = next.get(key);
    if (waiting) return waiting;
    const later = () => {
      next.delete(key);
      return start(question);
    };
    const queued = before.then(later, later);
    next.set(key, queued);
    return queued;
  };
}
