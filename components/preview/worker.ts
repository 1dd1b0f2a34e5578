/** Sets the very .docx off the main thread, so that typing never waits for it. */
import { previewReport } from '../../lib/report/render-report';
import type { PreviewReply, PreviewRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PreviewRequest>) => void) | null;
  postMessage(reply: PreviewReply, transfer?: Transferable[]): void;
};

scope.onmessage = ({ data: { id, form, input, sources, template } }) => {
  previewReport(form, input, { ...sources, template }).then(
    ({ bytes, writable }) => scope.postMessage({ id, ok: true, bytes, writable }),
    (error: unknown) =>
      scope.postMessage({
        id,
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
  );
};
