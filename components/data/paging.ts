/** Reading all pages of the list in front, as its reader tells. */
import { useCallback, useEffect, useState } from 'react';
import type { PagingStatus } from '../../lib/domain/paging';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';

const AGAIN = 700;

export interface PagingOfTab {
  /** Null where no reader answers and none was at work in this tab. */
  status: PagingStatus | null;
  start: () => void;
  cancel: () => void;
}

/** The tab went to a page without a reader: the background knows whether one was at work. */
const leftStatus = async (tabId: number): Promise<PagingStatus | null> =>
  (await send<Protocol, 'paging/left'>('paging/left', { tabId })).status;

/** Asks the reader of a tab now and again, and passes the presses on. `answers`: the page has a reader. */
export function usePaging(tabId: number | null, answers: boolean): PagingOfTab {
  const [status, setStatus] = useState<PagingStatus | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let alive = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const asked = answers
        ? send<Protocol, 'paging/status'>('paging/status', {}, tabId)
        : leftStatus(tabId);
      const next = await asked.catch(() => null);
      if (!alive) return;
      setStatus(next);
      timer = setTimeout(() => void look(), AGAIN);
    };
    void look();
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [tabId, answers]);
  const start = useCallback(() => {
    if (tabId === null) return;
    const asked = send<Protocol, 'paging/start'>('paging/start', { pauseMs: null }, tabId);
    asked.then(setStatus).catch(() => setStatus(null));
  }, [tabId]);
  const cancel = useCallback(() => {
    if (tabId === null) return;
    const asked = send<Protocol, 'paging/cancel'>('paging/cancel', {}, tabId);
    asked.then(setStatus).catch(() => setStatus(null));
  }, [tabId]);
  return { status, start, cancel };
}
