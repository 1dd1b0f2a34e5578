import { instantOfClock } from '../../lib/domain/instant';
import { isSampleAddress, SAMPLE_MARK, SAMPLE_NOW } from '../../lib/domain/sample';
import { openLedger, type LedgerDb } from '../../lib/ledger/db';
import { openSample, removeSample, sampleExists } from '../../lib/ledger/sample';
import type { Sender } from '../../lib/platform/messaging';
import { originOf } from '../../lib/platform/sites';

let database: LedgerDb | null = null;
let sample: LedgerDb | null = null;

/** The background's one connection, opened at first use; a worker that was killed simply opens it again. */
export function ledger(): LedgerDb {
  database ??= openLedger();
  return database;
}

/** True for our own workbench in the sample year; a page of a portal never is, whatever its address says. */
export function isSample({ url }: Sender): boolean {
  return originOf(url) === null && isSampleAddress(url);
}

/** Whom work is done for that no page asks for any more: the ledger, or the sample year. */
export const OURS: Sender = { tabId: null, url: null };
export const SAMPLE: Sender = { tabId: null, url: `extension:/workbench.html?${SAMPLE_MARK}=` };

/** The ledger that the asking page works on. Rejects where a sample year is meant that has been removed. */
export async function ledgerFor(sender: Sender): Promise<LedgerDb> {
  if (!isSample(sender)) return ledger();
  if (!sample && !(await sampleExists())) throw new Error('there is no sample year');
  return beginSample();
}

/** Opens the sample year, making it where it is not there. */
export function beginSample(): LedgerDb {
  sample ??= openSample(() => (sample = null));
  return sample;
}

/** Removes the sample year. */
export async function endSample(): Promise<void> {
  sample?.close();
  sample = null;
  await removeSample();
}

/** The present moment of the asking page: in the sample year it stands still. */
export function nowFor(sender: Sender): string {
  return isSample(sender) ? SAMPLE_NOW : instantOfClock(Date.now());
}
