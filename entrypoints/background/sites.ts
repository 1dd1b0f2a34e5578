import { injectIntoOpenTabs, injectReader, registerReader } from '../../lib/platform/page-scripts';
import { grantedPatterns } from '../../lib/platform/sites';

/** Lets the reader follow the grants: registered for exactly the granted sites, and put into their open tabs. */
export async function followGrants(): Promise<void> {
  const patterns = await grantedPatterns();
  await registerReader(patterns);
  await injectIntoOpenTabs(patterns);
}

/** Reads the page in front once. The browser refuses its own pages, the store's, and tabs without a click on the button. */
export async function readOnce(
  tabId: number,
): Promise<{ started: boolean; reason: string | null }> {
  try {
    await injectReader(tabId);
    return { started: true, reason: null };
  } catch (error) {
    return { started: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
