/** What is said of reading all pages: the same sentence in the popup and on the page. */
import type { PagingStatus } from './paging';
import { formatString, type Language, type StringArgs } from './strings/catalogue';
import { pagingStrings } from './strings/paging';

/** 1744 → "1.744", as everywhere in the product. */
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** The sentence of a status; empty where there is nothing to say. */
export function pagingSentence(status: PagingStatus, language: Language): string {
  const say = (key: keyof typeof pagingStrings, args: StringArgs = {}) =>
    formatString(pagingStrings[key][language], args);
  const seen = count(status.seen);
  const seenOf =
    status.total === null
      ? say('seen', { seen })
      : say('seenOf', { seen, total: count(status.total) });
  switch (status.phase) {
    case 'unavailable':
      return '';
    case 'offered':
      return say('offer');
    case 'running':
      return `${say('running', { page: pageOf(status, say) })} · ${seenOf}`;
    case 'paused':
      return say('paused');
    case 'done':
      if (!status.whole) return say('ended', { count: seenOf });
      return status.total === null ? say('wholeLast', { seen }) : say('whole', { count: seenOf });
    case 'stopped':
      return say('stopped', { count: seenOf, reason: say(status.reason ?? 'cancelled') });
  }
}

/** What the officer can do now, and what became of what was read; empty where that needs no words. */
export function pagingHint(status: PagingStatus, language: Language): string {
  if (status.phase !== 'stopped') return '';
  if (status.begins) return pagingStrings.kept[language];
  return pagingStrings[status.reason === 'login' ? 'afterLogin' : 'comeBack'][language];
}

/** The words of the button that begins, or null where there is nothing to begin. */
export function pagingButton(status: PagingStatus, language: Language): string | null {
  const say = (key: keyof typeof pagingStrings, args: StringArgs = {}) =>
    formatString(pagingStrings[key][language], args);
  if (status.phase === 'offered')
    return status.pages === null || status.pages < 2
      ? say('start')
      : say('startCount', { pages: count(status.pages) });
  if (!status.begins) return null;
  if (status.phase === 'stopped') return say(status.resumes ? 'resume' : 'again');
  return status.phase === 'done' && !status.whole ? say('again') : null;
}

/** How much of the way is done, from 0 to 1; null where nobody knows how long it is. */
export function pagingShare({ page, pages, seen, total }: PagingStatus): number | null {
  if (total !== null && total > 0) return Math.min(1, seen / total);
  return page !== null && pages !== null && pages > 0 ? Math.min(1, page / pages) : null;
}

function pageOf(
  { page, pages }: PagingStatus,
  say: (key: 'ofPages', args: StringArgs) => string,
): string {
  if (page === null) return '…';
  return pages === null || pages < page
    ? count(page)
    : say('ofPages', { page: count(page), pages: count(pages) });
}
