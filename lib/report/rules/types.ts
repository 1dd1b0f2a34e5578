/** What rule functions see and say. */
import type { Severity } from '../../domain/problem';
import type { ReportDraft } from '../draft';
import type { LastYear } from '../last-year';
import type { TextSpan } from '../model/types';

export interface RuleContext {
  draft: ReportDraft;
  /** Printed text with its places; may come from a report written by hand. */
  spans: TextSpan[];
  /** What the report of the year before said; left out or null: nobody knows. */
  lastYear?: LastYear | null;
}

/** One thing that is wrong. `severity` stands in for the rule's own where a finding weighs less. */
export interface Finding {
  detail: string;
  field?: string;
  section?: string;
  text?: string;
  /** The very words that are wrong, as printed. */
  words?: string;
  /** What these words are to be replaced by, where that is certain. */
  mend?: { to: string; title: string };
  severity?: Severity;
}

/** No finding and nothing missing: the rule holds. */
export interface Outcome {
  findings: Finding[];
  missing: string[];
}

export type RuleFunction = (context: RuleContext, args: Record<string, unknown>) => Outcome;

export const pass = (): Outcome => ({ findings: [], missing: [] });
export const fail = (findings: Finding[]): Outcome => ({ findings, missing: [] });
export const unprovable = (...missing: string[]): Outcome => ({ findings: [], missing });
