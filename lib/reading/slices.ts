/**
 * Long work as a generator that yields often: run to its end at once (tests, command line), or in
 * short slices so that the portal never feels it. Browsers' idle callbacks are optional here.
 */

/** A job that yields `undefined` wherever it may be interrupted, and returns its result. */
export type Sliced<T> = Generator<undefined, T>;

/** Runs a sliced job in one go and returns its result. */
export function runToEnd<T>(job: Sliced<T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}

const PAUSE_MS = 1;
let pausedAt = 0;

/**
 * True about once a millisecond: loops over rows ask it, and yield then. Counting rows does not do: the same
 * hundred rows cost ten times as much while the engine has not yet compiled what reads them.
 */
export function isPauseDue(): boolean {
  const now = performance.now();
  if (now - pausedAt < PAUSE_MS) return false;
  pausedAt = now;
  return true;
}

export interface SliceOptions {
  /** How long one slice may take, in milliseconds. */
  budgetMs?: number;
  signal?: AbortSignal;
  /** Calls back when the page can spare some time. */
  schedule?: (slice: () => void) => void;
  now?: () => number;
  /** The first slice at once, for work that is mostly over in one. */
  startNow?: boolean;
}

/** Rejects with this when the signal is aborted between two slices. */
export class SlicesAborted extends Error {}

/**
 * Runs a sliced job in slices of `budgetMs`; resolves with its result, rejects with `SlicesAborted`
 * when the signal fires, or with what the job throws.
 */
export function runInSlices<T>(job: Sliced<T>, options: SliceOptions = {}): Promise<T> {
  const { budgetMs = 4, signal, schedule = whenIdle, now = () => performance.now() } = options;
  return new Promise((resolve, reject) => {
    const slice = () => {
      try {
        if (signal?.aborted) throw new SlicesAborted('aborted');
        const end = now() + budgetMs;
        for (;;) {
          const step = job.next();
          if (step.done) return resolve(step.value);
          if (now() >= end) break;
        }
        schedule(slice);
      } catch (error) {
        reject(error);
      }
    };
    if (options.startNow) slice();
    else schedule(slice);
  });
}

/** Idle time where the browser offers it, otherwise the next turn of the event loop. */
export function whenIdle(slice: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(slice, { timeout: 300 });
  else setTimeout(slice, 0);
}
