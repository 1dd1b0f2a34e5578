/** The province's worker: reads files, keeps them in the province's own database, rolls them up. */
import { liveQuery } from 'dexie';
import { dayOf, instantOfClock } from '../../lib/domain/instant';
import { openLedger } from '../../lib/ledger/db';
import { loadPacks } from '../../lib/ledger/packs';
import { ownPacksOf } from '../../lib/packs/policies';
import { ProvinceDb } from '../../lib/rollup/kept/db';
import { revisionOf } from '../../lib/rollup/kept/keep';
import { createProvinceDesk } from './desk/desk';
import { filesOfFolder } from './desk/folder';
import type { FromWorker, PickedHandle, ToWorker } from './desk/questions';
import { readersOf } from './desk/readers';
import { receivePicked } from './desk/receiver';
import { sliced } from './desk/slices';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

const db = new ProvinceDb();
const now = () => instantOfClock(Date.now());
/** Packs lie with the ledger of the office, which is only read here. */
const ledger = openLedger();
const packs = async () => ownPacksOf(await loadPacks(ledger));
const desk = createProvinceDesk({ db, packs, today: () => dayOf(now()) });
/** Milliseconds between two messages about progress: a page that draws each file would do nothing else. */
const PAUSE = 120;
let stopped = false;
let waiting: PickedHandle[] = [];

scope.onmessage = ({ data }) => {
  if (data.kind === 'stop') stopped = true;
  else if (data.kind === 'receive') take(data);
  else if (data.kind === 'receive-folder') void receiveFolder(data.folder);
  else void answer(data);
};

async function answer({ id, asked, body }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
  try {
    const { head, parts } = sliced(await desk(asked, body as never));
    for (const part of parts) scope.postMessage({ kind: 'part', id, part });
    scope.postMessage({ kind: 'answer', id, answer: head });
  } catch (error) {
    scope.postMessage({ kind: 'failed', id, message: wordsOf(error) });
  }
}

/** Handles wait until all have come, so that the number of files is known. */
function take({ files, first, last }: Extract<ToWorker, { kind: 'receive' }>): void {
  if (first) {
    waiting = [];
    stopped = false;
  }
  waiting.push(...files);
  if (!last) return;
  const all = waiting;
  // Ten thousand handles are not held once they have been read.
  waiting = [];
  void receive(all);
}

async function receiveFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  stopped = false;
  try {
    const { files, failed } = await filesOfFolder(folder, () => stopped);
    await receive(files, failed);
  } catch (error) {
    scope.postMessage({ kind: 'receive-failed', message: wordsOf(error) });
  }
}

/** `failed` names files that could not even be opened. */
async function receive(
  files: readonly PickedHandle[],
  failed: readonly string[] = [],
): Promise<void> {
  let told = 0;
  try {
    const received = await receivePicked(db, files.map(pickedOf), readersOf(await packs()), {
      now,
      isStopped: () => stopped,
      onProgress: (progress) => {
        if (Date.now() - told < PAUSE) return;
        told = Date.now();
        scope.postMessage({ kind: 'progress', progress });
      },
    });
    scope.postMessage({
      kind: 'received',
      received: { ...received, failed: [...failed, ...received.failed], stopped },
    });
  } catch (error) {
    scope.postMessage({ kind: 'receive-failed', message: wordsOf(error) });
  }
}

const pickedOf = ({ name, file }: PickedHandle) => ({
  name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

liveQuery(() => revisionOf(db)).subscribe({
  next: (revision) => scope.postMessage({ kind: 'changed', revision }),
  error: () => undefined,
});
