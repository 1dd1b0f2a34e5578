/** Where a dossier stands in a period, and what about that could not be proven. */

export type Origin = 'inPeriod' | 'carriedOver';
export type Timeliness = 'early' | 'onTime' | 'overdue' | 'unknown';
export type Exit = 'finished' | 'refused' | 'stopped' | 'withdrawn';
/** What a resolved dossier ended by; `waiting`: not at all, but some systems count the wait for papers as resolved. */
export type Ending = Exit | 'waiting';
export type PausePart = 'supplement' | 'payment';
export type ExcludedReason =
  'notAccepted' | 'waitingIntake' | 'dueBeforeReceived' | 'endBeforeReceived' | 'refusedByPolicy';

/** `byRule`: a rule of the policy put it there, whatever its days. */
export type State =
  | {
      state: 'resolved';
      ending: Ending;
      timeliness: Timeliness;
      endDay: string | null;
      byRule?: true;
    }
  | { state: 'withdrawn'; endDay: string | null }
  | { state: 'paused'; part: PausePart | null; stopped?: true }
  | { state: 'inProgress'; timeliness: 'inTime' | 'overdue' | 'unknown'; byRule?: true };

/**
 * Why a placement is not proven.
 *
 * - `receipt`: no receipt date, and the dates around it leave the period open.
 * - `membership`: ended without a date, perhaps before the period began.
 * - `endUndated`: seen ended only after the period, without a date.
 * - `earlyOrOnTime`: ended no later than the due day; whether before it is not known.
 * - `timeliness`: ended without a date, perhaps late; or the hand-over alone is known and lies after the due day.
 * - `dueChanged`: an apology was made, the first due day is not shown, the one shown is kept; or pages printed
 *   several due days, none of them as the first, and the answer hangs on which one counts.
 * - `noDue`: no due day is shown.
 * - `noLimit`: no due day is shown, and the longest time of the procedure is not known.
 * - `noCalendar`: working days would have to be counted in a year whose days off are not known.
 * - `supplements`: papers were asked for, when or how often is not shown.
 * - `pause`: paused today, without a date that says since when (or until when).
 * - `stale`: last seen open before the period ended.
 */
export type Doubt =
  | 'receipt'
  | 'membership'
  | 'endUndated'
  | 'earlyOrOnTime'
  | 'timeliness'
  | 'dueChanged'
  | 'noDue'
  | 'noLimit'
  | 'noCalendar'
  | 'supplements'
  | 'pause'
  | 'stale';

export type Placement =
  | { membership: 'outside' }
  /**
   * `undated`: no page shows a day, so that it may be of another period. `inTotal`: a policy counts it among the received
   * ones all the same.
   */
  | { membership: 'excluded'; reason: ExcludedReason; undated?: true; inTotal?: true }
  /** May or may not belong to the period; counted nowhere, named in a problem. */
  | { membership: 'unknown'; doubts: Doubt[] }
  | ({ membership: 'in'; origin: Origin; doubts: Doubt[]; byReturn: boolean } & State);
