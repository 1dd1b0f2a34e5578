/**
 * Works out everything that is asked of the whole ledger, off the main thread, so that the page stays alive however
 * many dossiers there are. Questions whose answers are kept and those to the desk share one ledger.
 */
import { openLedger } from '../../lib/ledger/db';
import { loadPacks } from '../../lib/ledger/packs';
import { openSample, SAMPLE_DATABASE_NAME } from '../../lib/ledger/sample';
import { recordsOfKeys } from '../../lib/ledger/queries';
import { ownPacksOf, policyBook } from '../../lib/packs/policies';
import { createDesk } from '../desk/desk';
import { createClerk } from './clerk';
import { createKeeper } from './keeper';
import type { WorkerQuestion, WorkerReply, WorkerRequest } from './messages';

const scope = self as unknown as {
  /** Given by the page: the name of the database it works on. */
  name: string;
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(reply: WorkerReply): void;
};

const isSample = scope.name === SAMPLE_DATABASE_NAME;
const db = isSample ? openSample() : openLedger();
const keeper = createKeeper(db, () => desk.letGo());
const clerk = createClerk(db, keeper);
const desk = createDesk({
  load: async () => (await keeper()).ledger,
  records: (keys) => recordsOfKeys(db, keys),
  sample: isSample,
  policies: async () => policyBook(ownPacksOf(await loadPacks(db))).policies,
});

const answer = (asked: WorkerQuestion): Promise<unknown> =>
  'question' in asked ? clerk(asked.question) : desk(asked.desk.kind, asked.desk.body);

scope.onmessage = ({ data: { id, ...asked } }) => {
  answer(asked).then(
    (found) => scope.postMessage({ id, ok: true, answer: found }),
    (error: unknown) =>
      scope.postMessage({
        id,
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
  );
};
