/** What the page and the worker that reads a report say to each other. */
import type { Problem } from '../../../lib/domain/problem';
import type { ReportForm } from '../../../lib/packs/report-schema';
import type { LastYear } from '../../../lib/report/last-year';
import type { ReportRead } from '../../../lib/report/read/read-report';

export interface CheckRequest {
  bytes: Uint8Array;
  fileName: string;
  /** The forms it may follow; one where the officer has chosen. */
  forms: readonly ReportForm[];
  /** What is known of former years, for the rules that compare. */
  lastYears: readonly LastYear[];
}

/** How many of the form's required items were found. */
export interface Recognised {
  found: number;
  all: number;
}

export interface CheckedFile {
  read: ReportRead;
  recognised: Recognised;
  /** Of the rules, and of what the values say. */
  rules: Problem[];
  /** The text of each paragraph in which a value stands, by its number. */
  lines: Record<number, string>;
}

export type CheckReply =
  { kind: 'read'; file: CheckedFile } | { kind: 'refused'; problem: Problem };
