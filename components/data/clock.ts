/** Now, by the clock of Việt Nam. */
import { dayOf, instantOfClock } from '../../lib/domain/instant';

/** The present moment with `+07:00`. */
export function nowInstant(): string {
  return instantOfClock(Date.now());
}

/** Today, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(nowInstant());
}
