import { addWorkingDays, at, dayNumber, dayOfInstant, isWorkingDay, minuteOf } from './calendar';
import type { Prng } from './prng';
import type { Instant, SampleDossier } from './types';

/** What is to become of a dossier, before the clock is looked at. */
export type Outcome =
  | 'early'
  | 'onTime'
  | 'late'
  | 'stuck'
  | 'withdrawn'
  | 'refused'
  | 'stopped'
  | 'supplement'
  | 'payment'
  | 'withdrawalAsked';

type Ending = Pick<
  SampleDossier,
  'resultAt' | 'withdrawnAt' | 'refusedAt' | 'stoppedAt' | 'status' | 'step' | 'supplements'
>;

const OPEN: Ending = {
  resultAt: null,
  withdrawnAt: null,
  refusedAt: null,
  stoppedAt: null,
  status: 'processing',
  step: 'Thẩm định hồ sơ',
  supplements: [],
};

/** Draws an outcome; most dossiers go well. */
export function drawOutcome(prng: Prng): Outcome {
  const draw = prng.next();
  if (draw < 0.64) return 'early';
  if (draw < 0.87) return 'onTime';
  if (draw < 0.915) return 'late';
  if (draw < 0.925) return 'stuck';
  if (draw < 0.943) return 'withdrawn';
  if (draw < 0.958) return 'refused';
  if (draw < 0.964) return 'stopped';
  if (draw < 0.985) return 'supplement';
  if (draw < 0.994) return 'payment';
  return 'withdrawalAsked';
}

/** A minute in the same half of the day as the due time and not after it, so that all portals' rules agree. */
function minuteBefore(prng: Prng, due: Instant): number {
  return minuteOf(due) <= 720 ? prng.int(450, 680) : prng.int(810, 1010);
}

/** A working day between two days, both included; the first one where there is no room. */
function dayBetween(prng: Prng, first: number, last: number): number {
  if (last <= first) return first;
  let day = prng.int(first, last);
  while (!isWorkingDay(day) && day > first) day -= 1;
  return day;
}

/** The end of a dossier that ends. Never before its receipt. */
function endInstant(prng: Prng, outcome: Outcome, received: Instant, due: Instant | null): Instant {
  const receivedDay = dayNumber(dayOfInstant(received));
  if (due === null) return at(addWorkingDays(receivedDay, prng.int(2, 15)), prng.int(810, 1010));
  const dueDay = dayNumber(dayOfInstant(due));
  if (outcome === 'late') {
    return at(addWorkingDays(dueDay, prng.int(1, 7)), prng.int(450, 1010));
  }
  if (outcome === 'onTime' || dueDay <= receivedDay) return at(dueDay, minuteBefore(prng, due));
  const day = dayBetween(prng, receivedDay + 1, dueDay - 1);
  return at(day, day === dueDay ? minuteBefore(prng, due) : prng.int(450, 1010));
}

/** A dossier that waits: for papers, for money, or for the answer to a wish to withdraw. */
function waiting(prng: Prng, outcome: Outcome, received: Instant, now: Instant): Ending {
  const asked = at(addWorkingDays(dayNumber(dayOfInstant(received)), prng.int(1, 3)), 900);
  if (asked > now) return OPEN;
  if (outcome === 'supplement') {
    return {
      ...OPEN,
      status: 'supplementRequested',
      step: 'Chờ bổ sung',
      supplements: [{ requestedAt: asked, completedAt: null }],
    };
  }
  if (outcome === 'payment') return { ...OPEN, status: 'paymentRequested', step: 'Chờ nộp phí' };
  return { ...OPEN, status: 'withdrawalRequested', step: 'Xem xét yêu cầu rút' };
}

/** Plays an outcome against the clock: whatever lies after `now` has not happened yet. */
export function endingOf(
  prng: Prng,
  outcome: Outcome,
  received: Instant,
  due: Instant | null,
  now: Instant,
): Ending {
  if (outcome === 'stuck') return OPEN;
  if (outcome === 'supplement' || outcome === 'payment' || outcome === 'withdrawalAsked') {
    return waiting(prng, outcome, received, now);
  }
  const end = endInstant(prng, outcome, received, due);
  if (end < received || end > now) {
    const fresh = dayOfInstant(received) >= dayOfInstant(now);
    return fresh ? { ...OPEN, status: 'accepted', step: 'Mới tiếp nhận' } : OPEN;
  }
  if (outcome === 'withdrawn')
    return { ...OPEN, withdrawnAt: end, status: 'withdrawn', step: null };
  if (outcome === 'refused') return { ...OPEN, refusedAt: end, status: 'refused', step: null };
  if (outcome === 'stopped') return { ...OPEN, stoppedAt: end, status: 'stopped', step: null };
  return {
    ...OPEN,
    resultAt: end,
    status: 'finished',
    step: null,
    supplements: pastSupplement(prng, received, end),
  };
}

/** One in sixteen resolved dossiers once waited for papers that came. */
function pastSupplement(prng: Prng, received: Instant, end: Instant): SampleDossier['supplements'] {
  if (!prng.chance(0.06)) return [];
  const asked = at(dayNumber(dayOfInstant(received)) + 1, 600);
  const completed = at(dayNumber(dayOfInstant(received)) + 2, 615);
  return completed < end ? [{ requestedAt: asked, completedAt: completed }] : [];
}
