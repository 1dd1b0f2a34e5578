/** How long to wait before the next press: a government server comes first. */

export interface Pace {
  /** The pause wished for; never less than this. */
  leastMs: number;
  pauseMs: number;
}

const SLOW_MS = 4000;
const QUICK_MS = 2500;
const LONGEST_MS = 20_000;

/** Doubles the pause after a slow answer, up to 20 seconds; halves it again after quick ones, down to the least. */
export function paceAfter({ leastMs, pauseMs }: Pace, answeredMs: number): Pace {
  const next = answeredMs > SLOW_MS ? pauseMs * 2 : answeredMs < QUICK_MS ? pauseMs / 2 : pauseMs;
  return { leastMs, pauseMs: Math.min(Math.max(next, leastMs), Math.max(LONGEST_MS, leastMs)) };
}
