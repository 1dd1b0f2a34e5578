/** Asking again, a little later each time: a worker may be asleep, restarting, or gone for good. */

export interface RetryOptions {
  /** Pauses before each further try, in milliseconds. */
  pauses?: number[];
  signal?: AbortSignal;
  /** An error after which asking again is useless. */
  isFinal?: (error: unknown) => boolean;
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Tries `ask` until it succeeds, its pauses are used up, it fails for good, or the signal fires; rejects with the last error. */
export async function withRetry<T>(ask: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const {
    pauses = [300, 1000, 3000, 8000],
    signal,
    isFinal = () => false,
    sleep = pause,
  } = options;
  for (let turn = 0; ; turn += 1) {
    try {
      return await ask();
    } catch (error) {
      if (isFinal(error) || signal?.aborted || turn >= pauses.length) throw error;
    }
    await sleep(pauses[turn]!, signal);
    if (signal?.aborted) throw new Error('aborted');
  }
}

/** The extension was updated, reloaded or removed under a page that is still open: nobody will ever answer. */
export function isContextGone(error: unknown): boolean {
  const words = error instanceof Error ? error.message : String(error);
  return /context invalidated|extension context|runtime\.id|can't access dead object/i.test(words);
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
