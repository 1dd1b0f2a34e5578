/** Now, by the clock of Việt Nam; in the sample year time stands still. */
import { dayOf, instantOfClock } from '../../lib/domain/instant';
import { SAMPLE_NOW } from '../../lib/domain/sample';
import { inSample } from './sample';

/** The present moment with `+07:00`. */
export function nowInstant(): string {
  return inSample() ? SAMPLE_NOW : instantOfClock(Date.now());
}

/** Today, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(nowInstant());
}
