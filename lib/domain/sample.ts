/**
 * The sample year: made-up data to play with. It lies in a database of its own, and only a workbench whose address
 * bears the mark sees it. There is no switch that could stand the wrong way: what a portal's page sends goes to the
 * real ledger, whatever is open beside it.
 */
export const SAMPLE_MARK = 'nam-mau';
/** With this value the page fills the sample year if it is not there yet. */
export const SAMPLE_OPEN = 'mo';

/** The sample year's present moment, so that its dossiers are as old on any day as they were meant to be. */
export const SAMPLE_NOW = '2026-11-21T09:00:00+07:00';

/** Put before the name of every file that comes from it. */
export const SAMPLE_FILE_PREFIX = 'DU-LIEU-MAU-';

/** True for an address of the sample's workbench; whether the page is one of ours is asked elsewhere. */
export function isSampleAddress(url: string | null | undefined): boolean {
  if (!url) return false;
  try {
    return new URL(url).searchParams.has(SAMPLE_MARK);
  } catch {
    return false;
  }
}
