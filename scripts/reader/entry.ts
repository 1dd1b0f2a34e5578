/** What is put into a page by the command line and the page tests: the extension's own reader, run to its end. */
import { read, type ReadOptions } from '../../lib/reading/read';
import { runToEnd } from '../../lib/reading/slices';
import { nothingObserved } from '../../lib/reading/watch/observed';

Object.assign(globalThis, {
  motcuaRead: (options: ReadOptions) =>
    JSON.stringify(runToEnd(read(document, nothingObserved, options))),
});
