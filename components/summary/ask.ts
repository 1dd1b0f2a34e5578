/** Asking the worker: one for the page, started at the first question. */
import type { Ask } from '../desk/questions';
import { askingWorker } from './asking-worker';
import { oneAtATime } from './one-at-a-time';
import workerUrl from './worker?worker&url';

/**
 * Names the code and the packs an answer was worked out by: a build puts a hash of both into the worker's name. The
 * development server does not; there no page takes over an answer of the one before.
 */
export const BUILD: string =
  import.meta.env.COMMAND === 'serve' ? String(performance.timeOrigin) : workerUrl;

const toWorker = askingWorker(() => new Worker(workerUrl, { type: 'module' }));

/** Asks for an answer that is kept. */
export const askWorker = oneAtATime((question) => toWorker({ question }));

/** Asks the desk. */
export const askDesk: Ask = (kind, body) => toWorker({ desk: { kind, body } });
