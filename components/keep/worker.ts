/**
 * Packs and unpacks backups and plans erasures off the main thread; closing it cancels. Loaded only when something of
 * that kind is done.
 */
import type { Changes } from '../../lib/domain/keeping';
import { exportBackup } from '../../lib/exchange/backup/export';
import { previewBackup } from '../../lib/exchange/backup/preview';
import { openBackup } from '../../lib/exchange/backup/read';
import { restoreBackup } from '../../lib/exchange/backup/restore';
import { Refused } from '../../lib/exchange/refused';
import { openLedger } from '../../lib/ledger/db';
import { previewEverything } from '../../lib/rollup/kept/everything';
import type { KeepReply, KeepRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<KeepRequest>) => void) | null;
  postMessage(reply: KeepReply): void;
};
const say = (reply: KeepReply) => scope.postMessage(reply);
const progress = (done: number, total: number) => say({ kind: 'progress', done, total });
type Answer = { changes?: Changes; error?: string };
let waiting: ((answer: Answer) => void) | null = null;

scope.onmessage = ({ data }) => {
  if (data.kind === 'answer') return waiting?.(data);
  void run(data).catch((error: unknown) => {
    if (error instanceof Refused) return say({ kind: 'refused', problem: error.problem });
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
};

async function run(request: Exclude<KeepRequest, { kind: 'answer' }>): Promise<void> {
  if (request.kind === 'export') return pack(request.createdAt, request.extension);
  if (request.kind === 'plan')
    return say({ kind: 'planned', plan: await previewEverything(openLedger(), request.scope) });
  const backup = openBackup(new Uint8Array(await request.file.arrayBuffer()));
  if (request.kind === 'open') {
    const preview = await previewBackup(openLedger(), backup, progress);
    return say({ kind: 'preview', preview });
  }
  const changes = await restoreBackup(
    backup,
    request.job,
    {
      stage: (piece) => ask({ kind: 'stage', piece }),
      merge: async (job, count) => (await ask({ kind: 'merge', job, count })).changes ?? {},
    },
    progress,
  );
  say({ kind: 'restored', changes });
}

async function pack(createdAt: string, extension: string): Promise<void> {
  const chunks: BlobPart[] = [];
  const emit = (bytes: Uint8Array) => void chunks.push(bytes.slice());
  const manifest = await exportBackup(openLedger(), {
    createdAt,
    extension,
    emit,
    onProgress: progress,
  });
  say({ kind: 'exported', blob: new Blob(chunks, { type: 'application/zip' }), manifest });
}

function ask(reply: KeepReply): Promise<Answer> {
  return new Promise((resolve, reject) => {
    waiting = (answer) =>
      answer.error === undefined ? resolve(answer) : reject(new Error(answer.error));
    say(reply);
  });
}
