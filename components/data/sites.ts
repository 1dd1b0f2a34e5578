/** Sites named in the profile, and whether the browser allows them now. */
import { useEffect, useState } from 'react';
import { hasSite, onGrantsChanged, removeSite, requestSite } from '../../lib/platform/sites';
import type { Profile } from '../../lib/domain/office';
import type { SiteModel } from '../workbench/SiteList';
import { saveProfile, withSite } from './profile';

export interface Sites {
  sites: readonly SiteModel[];
  allow: (origin: string) => void;
  remove: (origin: string) => void;
}

/** Grants live in the browser; they are asked anew whenever one changes. */
export function useSites(profile: Profile): Sites {
  const [round, setRound] = useState(0);
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set());
  const again = () => setRound((now) => now + 1);
  useEffect(() => onGrantsChanged(() => setRound((now) => now + 1)), []);
  useEffect(() => {
    let alive = true;
    void grantedOf(profile.sites).then((found) => alive && setGranted(found));
    return () => {
      alive = false;
    };
  }, [profile.sites, round]);
  return {
    sites: profile.sites.map((origin) => ({ origin, granted: granted.has(origin) })),
    allow: (origin) => {
      const asked = requestSite(origin);
      void saveProfile(withSite(profile, origin)).catch(() => undefined);
      void asked.catch(() => false).then(again);
    },
    remove: (origin) => {
      const sites = profile.sites.filter((site) => site !== origin);
      void saveProfile({ ...profile, sites }).catch(() => undefined);
      void removeSite(origin)
        .catch(() => false)
        .then(again);
    },
  };
}

async function grantedOf(origins: readonly string[]): Promise<Set<string>> {
  const answers = await Promise.all(origins.map((origin) => hasSite(origin).catch(() => false)));
  return new Set(origins.filter((_, at) => answers[at]));
}
