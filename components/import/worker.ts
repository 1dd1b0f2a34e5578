/** Reads a spreadsheet off the main thread, so that the page stays alive; loaded only when a file is imported. */
import type { Dossier } from '../../lib/domain/reading';
import { readSheetFile } from '../../lib/reading/sheet/read';
import { summaryOf, type ImportReply, type ImportRequest, type ReadRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(reply: ImportReply): void;
};
let dossiers: readonly Dossier[] = [];

scope.onmessage = ({ data }) => {
  if (data.kind === 'read') return void read(data);
  scope.postMessage({ kind: 'part', dossiers: dossiers.slice(data.from, data.from + data.count) });
};

async function read({ kind: _, ...job }: ReadRequest): Promise<void> {
  const outcome = await readSheetFile({
    ...job,
    onProgress: (rows) => scope.postMessage({ kind: 'progress', rows }),
  });
  if (!outcome.ok) return scope.postMessage({ kind: 'refused', problem: outcome.problem });
  dossiers = outcome.reading.dossiers;
  scope.postMessage({ kind: 'read', summary: summaryOf(outcome.reading) });
}
