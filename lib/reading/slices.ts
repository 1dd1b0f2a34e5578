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
/** The clock is looked at every eighth time it is asked for: looking costs as much as a cell. */
const ASKED = 7;
let asked = 0;
let pausedAt = 0;

/**
 * True about once a millisecond: loops over rows ask it, and yield then. Counting rows does not do: the same
 * hundred rows cost ten times as much while the engine has not yet compiled what reads them.
 */
export function isPauseDue(): boolean {
  asked += 1;
  if ((asked & ASKED) !== 0) return false;
  const now = performance.now();
  if (now - pausedAt < PAUSE_MS) return false;
  pausedAt = now;
  return true;
}

/** Calls back when a slice may run. */
export type Schedule = (slice: () => void) => void;

export interface SliceOptions {
  /** How long one slice may take, in milliseconds. */
  budgetMs?: number;
  signal?: AbortSignal;
  /** Calls back when the page can spare some time. */
  schedule?: Schedule;
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
  const { budgetMs = 2, signal, schedule = whenIdle, now = () => performance.now() } = options;
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

/** A page that is never idle is read all the same. */
const LONGEST_WAIT_MS = 300;

/**
 * When the page has nothing else to do. A background task comes as soon as that is so, an idle callback once a
 * frame: ten thousand rows take a second that way instead of ten. Without either, the next turn of the event loop.
 */
export function whenIdle(slice: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (typeof scheduler?.postTask === 'function') inBackground(scheduler as Scheduler, slice);
  else if (typeof requestIdleCallback === 'function')
    requestIdleCallback(slice, { timeout: LONGEST_WAIT_MS });
  else setTimeout(slice, 0);
}

function inBackground(scheduler: Scheduler, slice: () => void): void {
  const once = atLatest(LONGEST_WAIT_MS, slice);
  void scheduler.postTask(once, { priority: 'background' });
}

/** Work that begins when it is called, or by itself when nobody has called it for so long. */
function atLatest(ms: number, work: () => void): () => void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(late);
    work();
  };
  const late = setTimeout(once, ms);
  return once;
}

/**
 * Just after the page has drawn itself: questions about style and layout then find their answers ready, where
 * after a change they would make the browser lay out the whole page in our time. A hidden page never draws.
 */
export function whenDrawn(view: Window | null, work: () => void): void {
  if (typeof view?.requestAnimationFrame !== 'function' || view.document.hidden)
    return whenIdle(work);
  const once = atLatest(LONGEST_WAIT_MS, work);
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  view.requestAnimationFrame(() => {
    if (typeof scheduler?.postTask === 'function')
      void scheduler.postTask(once, { priority: 'user-blocking' });
    else setTimeout(once, 0);
  });
}
