/** The page in front, asked of its reader now and again while the popup is open. */
import { useCallback, useEffect, useState } from 'react';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';
import { hasSite, originOf } from '../../lib/platform/sites';
import { currentTab, type FrontTab } from '../../lib/platform/tabs';
import type { PageInFront } from '../popup/state';
import { showHost } from '../text/format';

const AGAIN = 700;

export interface FrontPage {
  page: PageInFront;
  tab: FrontTab | null;
  origin: string | null;
  readOnce: () => void;
  setDenied: (denied: boolean) => void;
}

/** The page's state, and a single look at it. */
export function usePage(): FrontPage {
  const [seen, setSeen] = useState<{ page: PageInFront; tab: FrontTab | null }>({
    page: { kind: 'loading' },
    tab: null,
  });
  const [refused, setRefused] = useState<{ reason: string | null } | null>(null);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    let alive = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const next = await lookAtFront();
      if (!alive) return;
      setSeen(next);
      timer = setTimeout(() => void look(), AGAIN);
    };
    void look();
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, []);
  const { tab } = seen;
  const readOnce = useCallback(() => {
    if (!tab) return;
    setRefused(null);
    send<Protocol, 'page/read-once'>('page/read-once', { tabId: tab.id })
      .then(({ started, reason }) => !started && setRefused({ reason }))
      .catch((error: unknown) => setRefused({ reason: String(error) }));
  }, [tab]);
  return {
    page: shown(seen.page, refused, denied),
    tab,
    origin: originOf(tab?.url),
    readOnce,
    setDenied,
  };
}

function shown(page: PageInFront, refused: { reason: string | null } | null, denied: boolean) {
  if (page.kind !== 'no-access') return page;
  if (refused) return { kind: 'refused', ...refused } as const;
  return { ...page, denied };
}

async function lookAtFront(): Promise<{ page: PageInFront; tab: FrontTab | null }> {
  const tab = await currentTab().catch(() => null);
  if (!tab) return { page: { kind: 'not-web' }, tab };
  try {
    const status = await send<Protocol, 'page/status'>('page/status', {}, tab.id);
    return { page: { kind: 'status', status }, tab };
  } catch {
    return { page: await withoutReader(tab), tab };
  }
}

/** The browser's PDF viewer takes no reader, however often the page is loaded again. */
function isPdf(url: string | null): boolean {
  return /\.pdf([?#]|$)/i.test(url ?? '');
}

/** Why no reader answers: no web page, no grant, or a grant and a page older than it. */
async function withoutReader(tab: FrontTab): Promise<PageInFront> {
  const origin = originOf(tab.url);
  if (!origin || isPdf(tab.url)) return { kind: 'not-web' };
  const host = showHost(origin);
  const granted = await hasSite(origin).catch(() => false);
  if (granted && tab.loading) return { kind: 'loading' };
  return granted ? { kind: 'absent', host } : { kind: 'no-access', origin, host, denied: false };
}
