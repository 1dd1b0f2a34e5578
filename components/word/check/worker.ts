/** Reads a report off the main thread, so that no file can freeze the page; loaded when one is dropped. */
import { checkFile } from './check-file';
import type { CheckReply, CheckRequest } from './messages';

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CheckRequest>) => void) | null;
  postMessage(reply: CheckReply): void;
};

scope.onmessage = ({ data }) => scope.postMessage(checkFile(data));
