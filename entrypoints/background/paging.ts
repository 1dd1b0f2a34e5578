import type { PagingStatus, Sweep } from '../../lib/domain/paging';
import { saveSweep, sweepOfTab } from '../../lib/ledger/sweeps';
import type { Sender } from '../../lib/platform/messaging';
import { clickMarked } from '../../lib/platform/page-scripts';
import { statusOfLeft } from '../../lib/reading/paging/status';
import { ledger } from './ledger';

/** The unfinished sweep of the asking tab. */
export async function sweepOf({ tabId }: Sender): Promise<{ sweep: Sweep | null }> {
  return { sweep: tabId === null ? null : await sweepOfTab(ledger(), tabId, Date.now()) };
}

/** What the popup says of a sweep whose tab went to a site where no reader of ours is. */
export async function leftSweep(tabId: number): Promise<{ status: PagingStatus | null }> {
  return { status: statusOfLeft(await sweepOfTab(ledger(), tabId, Date.now())) };
}

/** Keeps how far a tab's sweep is. */
export async function keepSweep(sweep: Sweep, { tabId }: Sender): Promise<Record<string, never>> {
  if (tabId !== null) await saveSweep(ledger(), sweep, tabId);
  return {};
}

/** Clicks the link that the reader of the asking tab marked as the list's next page. */
export async function pressMarked(mark: string, { tabId }: Sender): Promise<Record<string, never>> {
  if (tabId !== null) await clickMarked(tabId, mark);
  return {};
}
