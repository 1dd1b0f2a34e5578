/** "Đọc hết các trang" on one page: the runner and its panel, tied together. */
import type { PagingStatus } from '../../domain/paging';
import type { Reading } from '../../domain/reading';
import { createPanel } from './panel';
import { Paging, type PagingParts } from './runner';

export interface PagingOnPage {
  /** To be called once the page may be watched. */
  wake(): void;
  /** To be told of every look that was taken of the page at rest. */
  onRead(reading: Reading, recorded: boolean): void;
  status(): PagingStatus;
  start(leastMs: number | null): Promise<PagingStatus>;
  cancel(): PagingStatus;
}

/** Slower than any officer clicks; asked for less, it stays at this. */
const LEAST_PAUSE_MS = 1200;

/** @param slowest least pause between two presses; only tests give less than the default */
export function pagingOn(
  parts: Omit<PagingParts, 'onStatus'>,
  slowest = LEAST_PAUSE_MS,
): PagingOnPage {
  const panel = createPanel(parts.document, parts.signal, {
    start: () => void paging.start(),
    cancel: () => void paging.cancel(),
  });
  const paging = new Paging({ ...parts, onStatus: (status) => panel.show(status) });
  return {
    wake: () => void paging.wake().catch(() => undefined),
    onRead: (reading, recorded) => void paging.onRead(reading, recorded).catch(() => undefined),
    status: () => paging.status(),
    start: (leastMs) => paging.start(leastMs === null ? undefined : Math.max(leastMs, slowest)),
    cancel: () => paging.cancel(),
  };
}
