/** Actions used last, newest first; kept in this browser alone. */
import { inSample } from '../data/sample';

const KEY = 'motcua-iso.recent-actions';
const MOST = 50;

/** Their ids; none where storage is switched off or holds something else. */
export function recentActions(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes that an action was used now. */
export function noteAction(id: string): void {
  // The sample year leaves nothing behind.
  if (inSample()) return;
  const ids = [id, ...recentActions().filter((one) => one !== id)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage is switched off: the order stays as it is.
  }
}
