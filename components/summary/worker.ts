/** Works figures out off the main thread, so that the page stays alive however many dossiers there are. */
import { openLedger } from '../../lib/ledger/db';
import { createClerk } from './clerk';
import type { SummaryReply, SummaryRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SummaryRequest>) => void) | null;
  postMessage(reply: SummaryReply): void;
};
const answer = createClerk(openLedger());

scope.onmessage = ({ data: { id, question } }) => {
  answer(question).then(
    (summary) => scope.postMessage({ id, ok: true, summary }),
    (error: unknown) =>
      scope.postMessage({
        id,
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
  );
};
