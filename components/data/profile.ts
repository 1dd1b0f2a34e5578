/** The unit's profile: a new one, and saving it through the background. */
import type { Profile } from '../../lib/domain/office';
import type { Protocol } from '../../lib/domain/protocol';
import { AUTO_FORM } from '../../lib/packs/default-form';
import { send } from '../../lib/platform/messaging';

/** A profile that says nothing yet. */
export const BLANK_PROFILE: Profile = {
  revision: 0,
  values: {},
  portalUnit: null,
  sites: [],
  form: AUTO_FORM,
};

/** Hands the whole profile to the background. Throws where another window has saved a newer one meanwhile. */
export async function saveProfile(profile: Profile): Promise<void> {
  const { revision } = await send<Protocol, 'profile/save'>('profile/save', { profile });
  if (revision !== profile.revision + 1) throw new Error(`profile stands at ${revision}`);
}

/** The profile with one more site. */
export function withSite(profile: Profile, site: string): Profile {
  return profile.sites.includes(site) ? profile : { ...profile, sites: [...profile.sites, site] };
}
