/** The portals of the simulation: what each family shows, and how far its database lags behind. */
import { at, dayNumber } from '../../sample-portal/data/calendar';
import {
  viewAt,
  type History,
  type Home,
  type Instant,
  type PortalId,
  type View,
} from '../office/history';

export type Family = 'igate' | 'hatinh' | 'opencps';

export interface Portal {
  id: PortalId;
  host: string;
  family: Family;
  /** Whole days by which it learns later of everything. */
  lag: number;
  /** Honest: its statistics count as the default policy does. Own: as its vendor's code does. */
  counting: 'honest' | 'own';
}

/** A dossier as a portal holds it at a moment. */
export interface Kept {
  history: History;
  home: Home;
  view: View;
}

/** Back by the portal's lag. */
export function knownAt(portal: Portal, now: Instant): Instant {
  if (portal.lag === 0) return now;
  const minute = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
  return at(dayNumber(now.slice(0, 10)) - portal.lag, minute);
}

/** All that the portal holds at a moment, the newest receipt first. */
export function holdings(portal: Portal, dossiers: readonly History[], now: Instant): Kept[] {
  const known = knownAt(portal, now);
  const kept = dossiers.flatMap((history): Kept[] => {
    const home = history.homes.find((one) => one.portal === portal.id && one.since <= known);
    const view = home ? viewAt(history, known) : null;
    return home && view ? [{ history, home, view }] : [];
  });
  const order = ({ view, home }: Kept) => `${view.receivedAt ?? view.submittedAt} ${home.code}`;
  return kept.sort((a, b) => (order(a) > order(b) ? -1 : 1));
}
