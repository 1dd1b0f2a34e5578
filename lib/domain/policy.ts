/**
 * A counting policy: every point on which real systems decide differently (◆ in domain facts §5.2, the rows of
 * §5.3) is a named switch, so that a policy is data with a source and dates of validity, not code.
 * A switch that a pack leaves out stands as the default policy has it.
 */
import type { ProcedureLimits } from './procedure-limit';
import { dateSchema } from './reading';
import type { WorkingCalendar } from './working-days';
import { z } from './zod';

export const policyRulesSchema = z.strictObject({
  /** What ends the processing: the result; or, where no result date is shown, the hand-over. */
  endEvent: z.enum(['result', 'result-else-returned']),
  /** Which end decides where several are dated: a withdrawal, refusal or stop; or the result before them (QĐ 766). */
  endOrder: z.enum(['exit-first', 'result-first']).default('exit-first'),
  /** The due day judged against: the first one given, or the one now in force after extension or apology. */
  due: z.enum(['original', 'current']),
  /** Whole days; the time of day too where both instants carry one; or working days, so that a weekend adds nothing. */
  compare: z.enum(['day', 'time-of-day', 'working-day']),
  /** No due day: unknown, what some systems take it for, or judged by the procedure's longest time (QĐ 766). */
  missingDue: z.enum(['unknown', 'in-time', 'early', 'procedure-limit']),
  /** In that last case: time spent waiting for papers is taken off, or counts. */
  waiting: z.enum(['subtracted', 'counted']).default('subtracted'),
  /**
   * Papers are still awaited on the last day: counted apart; as work in progress judged by its due day; as in
   * progress and in time; as resolved on time; or as in progress, judged as of the moment of the request.
   */
  paused: z.enum([
    'apart',
    'in-progress',
    'in-progress-in-time',
    'resolved-on-time',
    'judged-at-request',
  ]),
  /** A payment is still awaited: as papers are, or counted apart. */
  payment: z.enum(['as-supplement', 'apart']).default('as-supplement'),
  /** Papers were asked for more than once: nothing follows, or the dossier is overdue (QĐ 766). */
  supplementTwice: z.enum(['ignore', 'overdue']).default('ignore'),
  /** A withdrawn dossier: apart, resolved by its date, resolved on time whatever its date, resolved but unjudged, or nowhere. */
  withdrawn: z.enum(['apart', 'resolved', 'resolved-on-time', 'resolved-unjudged', 'excluded']),
  /** A dossier refused after acceptance: resolved by its date, on time whatever its date, unjudged, or nowhere. */
  refused: z.enum(['resolved', 'resolved-on-time', 'resolved-unjudged', 'excluded']),
  /** A dossier stopped after acceptance: the same; or no end at all, but a wait like that for papers. */
  stopped: z.enum(['resolved', 'resolved-unjudged', 'excluded', 'as-paused']).default('resolved'),
  /** A dossier that was not accepted: nowhere, or in the number of received ones alone. */
  notAccepted: z.enum(['excluded', 'total-only']).default('excluded'),
  /** Still open on its due day, which is the last day of the period; overdue where a system compares instants. */
  openOnDueDay: z.enum(['in-time', 'overdue']),
  /** No receipt date is shown: use the day of submission, or leave the dossier unplaced. */
  missingReceipt: z.enum(['submitted', 'unknown']),
  /** The rate: in time among the resolved; or, resolved and open alike, all that are in time among all (QĐ 766). */
  rate: z.enum(['resolved', 'resolved-and-open']).default('resolved'),
});

export const policySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  displayName: z.object({ vi: z.string(), en: z.string() }),
  /** Where the rule comes from, in words an inspector understands. */
  source: z.string(),
  validFrom: dateSchema.nullable(),
  validTo: dateSchema.nullable(),
  rules: policyRulesSchema,
});

export type PolicyRules = z.infer<typeof policyRulesSchema>;

/** Tables a policy looks things up in; the packs bring them. */
export interface PolicyAids {
  calendar: WorkingCalendar;
  limits: ProcedureLimits;
}

/** `aids` where a switch needs them: `procedure-limit` or `working-day`. */
export type Policy = z.infer<typeof policySchema> & { aids?: PolicyAids };

/** True where a policy is in force on a day. */
export const isInForce = (
  { validFrom, validTo }: Pick<Policy, 'validFrom' | 'validTo'>,
  day: string,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
