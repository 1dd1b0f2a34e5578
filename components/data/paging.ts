/** Reading all pages of the list in front, as its reader tells. */
import { useCallback, useEffect, useState } from 'react';
import type { PagingStatus } from '../../lib/domain/paging';
import type { Protocol } from '../../lib/domain/protocol';
import { send } from '../../lib/platform/messaging';

const AGAIN = 700;

export interface PagingOfTab {
  /** Null where no reader answers. */
  status: PagingStatus | null;
  start: () => void;
  cancel: () => void;
}

/** Asks the reader of a tab now and again, and passes the presses on. */
export function usePaging(tabId: number | null): PagingOfTab {
  const [status, setStatus] = useState<PagingStatus | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let alive = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const next = await send<Protocol, 'paging/status'>('paging/status', {}, tabId).catch(
        () => null,
      );
      if (!alive) return;
      setStatus(next);
      timer = setTimeout(() => void look(), AGAIN);
    };
    void look();
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [tabId]);
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
