/** Fills the sample year from its data file, as portal pages and an officer would: by the ordinary messages. */
import type { Protocol, Request } from '../../lib/domain/protocol';
import { loadProfile } from '../../lib/ledger/office';
import { sampleExists } from '../../lib/ledger/sample';
import { send } from '../../lib/platform/messaging';
import { ledgerDb } from '../data/ledger';
import { leaveSample } from '../data/sample';

interface SampleYear {
  readings: Request<'reading/record'>['reading'][];
  entries: Request<'register/save'>['entries'];
  drafts: Request<'draft/save'>['draft'][];
  profile: Request<'profile/save'>['profile'];
}

/** Whether the sample year is there, and whole: the profile is its last piece. */
export async function sampleIsWhole(): Promise<boolean> {
  return (await sampleExists()) && (await loadProfile(ledgerDb())) !== null;
}

/** Safe to do again where it was broken off: what stands already stays as it is. */
export async function loadSample(): Promise<void> {
  const { default: data } = await import('./year.json');
  // The background checks every piece against its schema.
  const { readings, entries, drafts, profile } = data as unknown as SampleYear;
  await send<Protocol, 'sample/begin'>('sample/begin', {});
  for (const reading of readings)
    await send<Protocol, 'reading/record'>('reading/record', { reading });
  await send<Protocol, 'register/save'>('register/save', { entries });
  for (const draft of drafts) await send<Protocol, 'draft/save'>('draft/save', { draft });
  await send<Protocol, 'profile/save'>('profile/save', { profile });
}

/** Removes the sample year and goes back to the real figures. */
export async function dropSample(): Promise<void> {
  // Closed for good, or the page's own live questions would open an empty one again.
  ledgerDb().close();
  await send<Protocol, 'sample/remove'>('sample/remove', {});
  leaveSample();
}
