/** The desk off the main thread: it reads the ledger by itself and writes nothing. */
import { openLedger } from '../../lib/ledger/db';
import { loadLedger, recordsOfKeys } from '../../lib/ledger/queries';
import { createDesk } from './desk';
import type { DeskReply, DeskRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<DeskRequest>) => void) | null;
  postMessage(reply: DeskReply): void;
};

const db = openLedger();
const ask = createDesk({
  load: () => loadLedger(db),
  records: (keys) => recordsOfKeys(db, keys),
});

scope.onmessage = ({ data: { id, kind, body } }) => {
  ask(kind, body).then(
    (answer) => scope.postMessage({ id, ok: true, answer }),
    (error: unknown) =>
      scope.postMessage({
        id,
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
  );
};
