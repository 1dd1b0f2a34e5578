/**
 * A counting policy: every point on which real systems decide differently (◆ in domain facts §5.2) is a
 * named switch, so that a policy is data with a source and dates of validity, not code.
 */
import { dateSchema } from './reading';
import { z } from './zod';

export const policyRulesSchema = z.object({
  /** What ends the processing: the result; or, where no result date is shown, the hand-over. */
  endEvent: z.enum(['result', 'result-else-returned']),
  /** The due day judged against: the first one given, or the one now in force after extension or apology. */
  due: z.enum(['original', 'current']),
  /** Whole days; or the time of day too where both instants carry one. */
  compare: z.enum(['day', 'time-of-day']),
  /** Resolved or open with no due day: unknown, or what some systems take it for. */
  missingDue: z.enum(['unknown', 'in-time', 'early']),
  /** A dossier waiting for papers or payment: counted apart, or as work in progress. */
  paused: z.enum(['apart', 'in-progress']),
  /** A withdrawn dossier: counted apart, or as resolved on the day it was withdrawn. */
  withdrawn: z.enum(['apart', 'resolved']),
  /** A dossier refused or stopped after acceptance: resolved by its date, or counted nowhere. */
  refused: z.enum(['resolved', 'excluded']),
  /** Still open on its due day, which is the last day of the period. */
  openOnDueDay: z.enum(['in-time', 'overdue']),
  /** No receipt date is shown: use the day of submission, or leave the dossier unplaced. */
  missingReceipt: z.enum(['submitted', 'unknown']),
});

export const policySchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  displayName: z.object({ vi: z.string(), en: z.string() }),
  /** Where the rule comes from, in words an inspector understands. */
  source: z.string(),
  validFrom: dateSchema.nullable(),
  validTo: dateSchema.nullable(),
  rules: policyRulesSchema,
});

export type PolicyRules = z.infer<typeof policyRulesSchema>;
export type Policy = z.infer<typeof policySchema>;
