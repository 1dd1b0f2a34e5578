/** One dossier behind a figure as a row of a table: what an inspector asks of it, and why it counts. */
import type { Placement } from '../domain/placement';
import type { Policy } from '../domain/policy';
import { dueOf } from '../domain/judge';
import type { UnitMatch } from '../domain/unit-matcher';
import type { LedgerDossier } from '../ledger/effective';
import type { DossierEvidence } from './evidence';
import type { Reason } from './explain';
import type { TallyDoubt } from './tally';

/** counted: proven; doubted: counted, yet not proven; maybe: not counted, it may belong; out: counted in nothing. */
export type RowMark = 'counted' | 'doubted' | 'maybe' | 'out';

export const ROW_CLASSES = [
  'early',
  'onTime',
  'overdue',
  'resolvedUnknown',
  'inTime',
  'openOverdue',
  'openUnknown',
  'paused',
  'withdrawn',
  'excluded',
  'unknown',
] as const;
/** Where it stands at the end of the period. */
export type RowClass = (typeof ROW_CLASSES)[number];

export interface DossierRow {
  key: string;
  code: string;
  procedure: string | null;
  procedureCode: string | null;
  field: string | null;
  unit: string | null;
  channel: LedgerDossier['channel'];
  submittedAt: string | null;
  receivedAt: string | null;
  /** The due day that the policy judges by. */
  due: string | null;
  resultAt: string | null;
  returnedAt: string | null;
  status: LedgerDossier['status'];
  statusText: string | null;
  rowClass: RowClass;
  mark: RowMark;
  doubt: TallyDoubt | null;
  reason: Reason;
  /** Why it is the asked unit's, where its page prints another name than the unit's own; else null. */
  because: UnitMatch | null;
  hosts: string[];
  lastSeen: string;
  /** The reading that showed it last. */
  reading: string;
}

/** The row of a dossier's evidence. */
export function dossierRow(evidence: DossierEvidence, policy: Policy): DossierRow {
  const { dossier, placement, doubt, reason } = evidence;
  const { key, code, procedure, procedureCode, field, unit, channel, hosts, last } = dossier;
  const { submittedAt, receivedAt, resultAt, returnedAt, status, statusText } = dossier;
  return {
    ...{ key, code, procedure, procedureCode, field, unit, channel, hosts },
    ...{ submittedAt, receivedAt, resultAt, returnedAt, status, statusText },
    due: dueOf(dossier, policy.rules),
    rowClass: classOf(placement),
    mark: markOf(evidence),
    doubt,
    reason,
    because: evidence.because?.relation === 'self' ? null : evidence.because,
    lastSeen: last.at,
    reading: last.id,
  };
}

function markOf({ counted, doubt }: DossierEvidence): RowMark {
  if (counted) return doubt === null ? 'counted' : 'doubted';
  return doubt === null ? 'out' : 'maybe';
}

function classOf(placement: Placement): RowClass {
  if (placement.membership === 'excluded') return 'excluded';
  if (placement.membership !== 'in') return 'unknown';
  switch (placement.state) {
    case 'withdrawn':
    case 'paused':
      return placement.state;
    case 'resolved':
      return placement.timeliness === 'unknown' ? 'resolvedUnknown' : placement.timeliness;
    case 'inProgress':
      if (placement.timeliness === 'inTime') return 'inTime';
      return placement.timeliness === 'overdue' ? 'openOverdue' : 'openUnknown';
  }
}
