/** When a dossier was seen in which state: what proves something where a page prints no date. */
import type { Status } from './concepts';
import type { Dossier } from './reading';

/** First and last instant at which something was seen. */
export interface SeenSpan {
  first: string;
  last: string;
}

export type StatusSpans = Partial<Record<Status, SeenSpan>>;

export interface Sight {
  /** By origin (host), so that a portal that lags behind another proves nothing about it. */
  statuses: Record<string, StatusSpans>;
  /** Newest instant at which any page showed the dossier. */
  last: string;
  /** Every due day that any page ever printed, in order, where there was more than one. */
  dueDays?: readonly string[];
  /** No page that showed it had a place for a due day: that none is known does not say that there is none. */
  dueNotShown?: true;
}

/** A dossier to be placed in a period; without `sight` it counts as known up to date. */
export type DossierFacts = Omit<Dossier, 'grid'> & { sight?: Sight };
