/** Asking the worker: one for the page, started at the first question. */
import { askingWorker } from './asking-worker';
import workerUrl from './worker?worker&url';

/**
 * Names the code and the packs an answer was worked out by: a build puts a hash of both into the worker's name. The
 * development server does not; there no page takes over an answer of the one before.
 */
export const BUILD: string =
  import.meta.env.COMMAND === 'serve' ? String(performance.timeOrigin) : workerUrl;

/** Asks the page's own worker. */
export const askWorker = askingWorker(() => new Worker(workerUrl, { type: 'module' }));
