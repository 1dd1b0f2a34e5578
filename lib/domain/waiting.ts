/** Where a policy puts a dossier that waits for papers or payment, or was stopped, on the last day of a period. */
import { dayOf } from './instant';
import { judgeOpenAsOf } from './judge';
import { pauseAt, stopAt, type Pause } from './pause';
import type { Doubt, State } from './placement';
import type { Policy, PolicyRules } from './policy';
import type { DossierFacts } from './sight';

/** The wait in force at the end of the day, where the policy makes anything of it; null: work like any other. */
export function pauseOf(dossier: DossierFacts, lastDay: string, rules: PolicyRules): Pause | null {
  const stop = rules.stopped === 'as-paused' ? stopAt(dossier, lastDay) : null;
  const ignoresAll = rules.paused === 'in-progress' && rules.payment === 'as-supplement';
  const pause = stop ?? (ignoresAll ? null : pauseAt(dossier, lastDay));
  return pause && treatmentOf(pause, rules) === 'in-progress' ? null : pause;
}

function treatmentOf({ part }: Pause, rules: PolicyRules): PolicyRules['paused'] {
  return part === 'payment' && rules.payment === 'apart' ? 'apart' : rules.paused;
}

/** The state of a waiting dossier, and what about it is not provable. */
export function waitingState(
  dossier: DossierFacts,
  pause: Pause,
  lastDay: string,
  policy: Policy,
): { state: State; doubt: Doubt | null } {
  const stopped = pause.stopped === true && { stopped: true as const };
  switch (treatmentOf(pause, policy.rules)) {
    case 'in-progress-in-time':
      return { state: { state: 'inProgress', timeliness: 'inTime', byRule: true }, doubt: null };
    case 'resolved-on-time': {
      const endDay = pause.since && dayOf(pause.since);
      const ending = pause.stopped ? 'stopped' : 'waiting';
      const state = {
        state: 'resolved',
        ending,
        timeliness: 'onTime',
        endDay,
        byRule: true,
      } as const;
      return { state, doubt: null };
    }
    case 'judged-at-request': {
      const event = requestOf(dossier, pause, lastDay);
      const { doubt, ...verdict } = judgeOpenAsOf(dossier, event, lastDay, policy);
      const undated = doubt === 'timeliness' ? 'supplements' : doubt;
      return { state: { state: 'inProgress', ...verdict }, doubt: undated };
    }
    default:
      return { state: { state: 'paused', part: pause.part, ...stopped }, doubt: null };
  }
}

/** The request as the end of the processing; undated, it lies between receipt and the last day. */
function requestOf(dossier: DossierFacts, { since }: Pause, lastDay: string) {
  const begin = dossier.receivedAt ?? dossier.submittedAt;
  const earliest = since ?? begin;
  return {
    kind: 'finished' as const,
    at: since,
    earliest: earliest && dayOf(earliest),
    latest: since ? dayOf(since) : lastDay,
    byReturn: false,
  };
}
