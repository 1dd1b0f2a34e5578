import type { Reading } from '../../lib/domain/reading';
import { recordReading, type Recorded } from '../../lib/ledger/record';
import { showBadge } from '../../lib/platform/badge';
import type { Sender } from '../../lib/platform/messaging';
import { isSample, ledgerFor } from './ledger';

/** Records what a page showed and says so on the toolbar button: how many dossiers and figures, or "!" for a warning. */
export async function recordPage(reading: Reading, sender: Sender): Promise<Recorded> {
  const found = reading.dossiers.length + reading.figures.length;
  // A page without dossiers and figures teaches nothing and would only fill the store.
  const recorded =
    found > 0
      ? await recordReading(await ledgerFor(sender), reading)
      : { changed: false, newDossiers: 0 };
  if (sender.tabId !== null && !isSample(sender)) {
    const attention = reading.problems.some((problem) => problem.severity !== 'info');
    await showBadge(sender.tabId, badgeText(found, attention), attention ? 'attention' : 'ok');
  }
  return recorded;
}

function badgeText(found: number, attention: boolean): string {
  if (attention) return '!';
  return found === 0 ? '' : found > 999 ? '999+' : String(found);
}
