/** What the reading bench puts into a page's isolated world: the reader in parts, two walks to compare with, a stop-watch. */
import { understandPage } from '../../../lib/reading/meaning/page';
import { rawPage } from '../../../lib/reading/dom/page';
import { read } from '../../../lib/reading/read';
import { sealed } from '../../../lib/reading/seal';
import {
  isPauseDue,
  runInSlices,
  runToEnd,
  whenIdle,
  type Sliced,
} from '../../../lib/reading/slices';
import { createPageLoop } from '../../../lib/reading/watch/loop';
import { nothingObserved } from '../../../lib/reading/watch/observed';
import { hasDossierWords } from '../../../lib/reading/watch/words';

const options = { input: 'bench', url: location.href, readAt: '2026-11-21T09:00:00+07:00' };

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Every text node once: the least that any reader must do. */
function treeWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** Counts the time of each step of a generator, so that no step may hide behind an idle callback. */
function* stepped<T>(job: Sliced<T>, longest: { ms: number; steps: number }): Sliced<T> {
  for (;;) {
    const start = performance.now();
    const step = job.next();
    longest.ms = Math.max(longest.ms, performance.now() - start);
    longest.steps += 1;
    if (step.done) return step.value;
    yield;
  }
}

const bench = {
  textContent: () => timed(() => document.body.textContent?.length),
  treeWalk: () => timed(treeWalk),
  words: () => timed(() => hasDossierWords(document)),
  parts() {
    let start = performance.now();
    const lap = () => {
      const now = performance.now();
      const ms = now - start;
      start = now;
      return ms;
    };
    const page = runToEnd(rawPage(document, nothingObserved));
    const dom = lap();
    const content = runToEnd(understandPage(page, options.input));
    const meaning = lap();
    runToEnd(sealed({ ...content, readAt: options.readAt }));
    return { dom, meaning, seal: lap() };
  },
  read: () => timed(() => runToEnd(read(document, nothingObserved, options))),
  counts() {
    const { grids, figures, dossiers, problems } = runToEnd(
      read(document, nothingObserved, options),
    );
    const kinds = grids.map((grid) => `${grid.kind}:${grid.rows}`).join(' ');
    return `${kinds} figures:${figures.length} dossiers:${dossiers.length} problems:${problems.length}`;
  },
  /** Every cell's text, in slices: what any reader makes the browser keep, and collect again in the middle of it. */
  async walkSliced() {
    let worst = 0;
    function* walk(): Sliced<number> {
      let length = 0;
      for (const row of document.querySelectorAll('tr')) {
        for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
          length += cell.textContent?.length ?? 0;
        if (isPauseDue()) yield;
      }
      return length;
    }
    await runInSlices(walk(), {
      schedule: (slice) => whenIdle(() => (worst = Math.max(worst, timed(slice)))),
    });
    return worst;
  },
  async sliced() {
    const longest = { ms: 0, steps: 0 };
    let worst = 0;
    let slices = 0;
    const start = performance.now();
    await runInSlices(stepped(read(document, nothingObserved, options), longest), {
      schedule: (slice) =>
        whenIdle(() => {
          worst = Math.max(worst, timed(slice));
          slices += 1;
        }),
    });
    return { task: worst, step: longest.ms, slices, whole: performance.now() - start };
  },
  /** Watches the page while it fills, `fill` being the page's own function; our own longest task and total. */
  async arriving() {
    const own = clockEverything();
    const stop = new AbortController();
    let last = 0;
    let recorded = 0;
    const loop = createPageLoop({
      document,
      signal: stop.signal,
      hello: async () => 'watch',
      read: (observed, signal, schedule) =>
        runInSlices(read(document, observed, options), { signal, schedule }),
      record: async (reading) => {
        recorded = reading.figures.length + reading.dossiers.length;
        last = performance.now();
      },
    });
    void loop.run();
    document.dispatchEvent(new Event('bench-fill'));
    const filled = await new Promise<number>((resolve) =>
      document.addEventListener('bench-filled', () => resolve(performance.now()), { once: true }),
    );
    while (loop.status().state !== 'done' || last === 0)
      await new Promise((resolve) => own.setTimeout(resolve, 50));
    stop.abort();
    return { task: own.worst(), total: own.total(), lag: last - filled, recorded };
  },
};

/** Wraps every way our code is called back, and counts its time. */
function clockEverything() {
  let worst = 0;
  let total = 0;
  const clocked =
    <A extends unknown[]>(work: (...args: A) => unknown) =>
    (...args: A): void => {
      const ms = timed(() => work(...args));
      worst = Math.max(worst, ms);
      total += ms;
    };
  const plainTimeout = globalThis.setTimeout.bind(globalThis);
  const plainIdle = globalThis.requestIdleCallback.bind(globalThis);
  const Plain = globalThis.MutationObserver;
  const { scheduler } = globalThis;
  const plainTask = scheduler.postTask.bind(scheduler);
  Object.defineProperty(scheduler, 'postTask', {
    value: (work: () => void, how?: SchedulerPostTaskOptions) => plainTask(clocked(work), how),
  });
  Object.assign(globalThis, {
    setTimeout: (work: () => void, ms?: number) => plainTimeout(clocked(work), ms),
    requestIdleCallback: (work: IdleRequestCallback, how?: IdleRequestOptions) =>
      plainIdle(clocked(work), how),
    MutationObserver: class extends Plain {
      constructor(work: MutationCallback) {
        super(clocked(work));
      }
    },
  });
  return { worst: () => worst, total: () => total, setTimeout: plainTimeout };
}

Object.assign(globalThis, { bench });
export type Bench = typeof bench;
