/**
 * What a number on a page, or a figure of a period, can mean (contract §1).
 * Names are fixed: readings, figures, packs and the command line all speak them.
 */

/** Concepts a page can print. */
export const PAGE_CONCEPTS = [
  'received.total',
  'received.inPeriod',
  'received.online',
  'received.direct',
  'received.postal',
  'received.directPostal',
  'carriedOver',
  'resolved.total',
  'resolved.early',
  'resolved.onTime',
  'resolved.overdue',
  'resolved.earlyOnTime',
  'resolved.refused',
  'delivered.done',
  'delivered.waiting',
  'inProgress.total',
  'inProgress.inTime',
  'inProgress.overdue',
  'paused',
  'stopped',
  'notAccepted',
  'waitingIntake',
  'withdrawn',
  'returned',
  'returnedOrWithdrawn',
  'overdue.total',
  'stepDelayed',
  'resultAttached',
  'resultDigitised',
  'procedures.total',
] as const;

/** Percentages: named in a reading's columns, never stated as figures of a page. */
export const RATE_CONCEPTS = ['rate.onTime', 'rate.other'] as const;

/** Concepts that only our own computation yields (contract §3). */
export const COMPUTED_CONCEPTS = [
  'resolved.unknownTimeliness',
  'inProgress.unknownTimeliness',
  'excluded',
] as const;

export const FIGURE_CONCEPTS = [...PAGE_CONCEPTS, ...COMPUTED_CONCEPTS, 'rate.onTime'] as const;

export type PageConcept = (typeof PAGE_CONCEPTS)[number];
export type RateConcept = (typeof RATE_CONCEPTS)[number];
export type FigureConcept = (typeof FIGURE_CONCEPTS)[number];

/** What a header says about what its count includes. */
export const QUALIFIERS = ['includesReturned', 'includesWithdrawn', 'includesPaused'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Fields of a dossier that a column can hold (contract §2). */
export const DOSSIER_FIELDS = [
  'code',
  'otherCodes',
  'procedure',
  'procedureCode',
  'field',
  'unit',
  'channel',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'dueAtOriginal',
  'resultAt',
  'returnedAt',
  'supplementRequestedAt',
  'supplementCompletedAt',
  'withdrawnAt',
  'refusedAt',
  'stoppedAt',
  'apologisedAt',
  'status',
  'latenessText',
  'resultAttached',
] as const;
export type DossierField = (typeof DOSSIER_FIELDS)[number];

/**
 * The national status scale (ten codes of the national portal) and two that portals print besides.
 * Source: the sync standard to the national portal, domain facts §6.2.
 */
export const STATUSES = [
  'registered',
  'accepted',
  'notAccepted',
  'processing',
  'supplementRequested',
  'paymentRequested',
  'withdrawalRequested',
  'stopped',
  'finished',
  'delivered',
  'withdrawn',
  'refused',
] as const;
export type Status = (typeof STATUSES)[number];

export const CHANNELS = ['online', 'direct', 'postal'] as const;
export type Channel = (typeof CHANNELS)[number];
