/** Which counts of a unit's report are added over units. */

/** Keys of domain §1. */
export const SUMS = [
  'tthc.total',
  'tthc.changed',
  'internalProc.count',
  'audit.count',
  'audit.minorNC',
  'audit.majorNC',
  'audit.observations',
  'training.attendedCount',
  'training.organisedCount',
  'inspections.total',
  'dossiers.received',
  'dossiers.resolved',
  'dossiers.resolvedEarly',
  'dossiers.resolvedOnTime',
  'dossiers.resolvedOverdue',
  'dossiers.resultAttached',
  'dossiers.inProgress',
  'dossiers.inProgressOverdue',
  'budget.amount',
] as const;
