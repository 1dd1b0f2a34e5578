/** Reads a spreadsheet off the main thread, so that the page stays alive; loaded only when a file is imported. */
import { readSheetFile } from '../../lib/reading/sheet/read';
import type { ImportReply, ImportRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  postMessage(reply: ImportReply): void;
};

scope.onmessage = ({ data }) => {
  void readSheetFile({
    ...data,
    onProgress: (rows) => scope.postMessage({ kind: 'progress', rows }),
  }).then((outcome) => scope.postMessage({ kind: 'done', outcome }));
};
