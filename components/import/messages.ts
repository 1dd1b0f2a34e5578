/** What the page and its reading worker say to each other. The dossiers stay with the worker until they are recorded. */
import type { Problem } from '../../lib/domain/problem';
import type { Dossier, Reading } from '../../lib/domain/reading';

export interface ReadRequest {
  kind: 'read';
  bytes: Uint8Array;
  fileName: string;
  readAt: string;
  /** Days as `dd/MM/yyyy`. */
  period: { from: string; to: string } | null;
}

/** Asks for some of the dossiers that were read, counted from 0. */
export interface PartRequest {
  kind: 'part';
  from: number;
  count: number;
}

/** A reading whose dossiers are only counted, per grid: fifty thousand of them would freeze the page on their way. */
export interface ReadSummary extends Omit<Reading, 'dossiers'> {
  dossiers: number[];
}

export type ImportRequest = ReadRequest | PartRequest;
export type ImportReply =
  | { kind: 'progress'; rows: number }
  | { kind: 'read'; summary: ReadSummary }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'part'; dossiers: Dossier[] };

/** The reading as the page gets it. */
export function summaryOf({ dossiers, ...rest }: Reading): ReadSummary {
  const counts = rest.grids.map(() => 0);
  for (const { grid } of dossiers) counts[grid] = (counts[grid] ?? 0) + 1;
  return { ...rest, dossiers: counts };
}

/** All dossiers of a summary. */
export const countDossiers = ({ dossiers }: ReadSummary): number =>
  dossiers.reduce((sum, count) => sum + count, 0);
