/** Asking the worker: one for the page, started at the first question. */
import { DATABASE_NAME } from '../../lib/ledger/db';
import { SAMPLE_DATABASE_NAME } from '../../lib/ledger/sample';
import { inSample } from '../data/sample';
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

/** The worker works on what the page works on; its name tells it. */
const name = inSample() ? SAMPLE_DATABASE_NAME : DATABASE_NAME;
const toWorker = askingWorker(() => new Worker(workerUrl, { type: 'module', name }));

/** Asks for an answer that is kept. */
export const askWorker = oneAtATime((question) => toWorker({ question }));

/** Asks the desk. */
export const askDesk: Ask = (kind, body) => toWorker({ desk: { kind, body } });
