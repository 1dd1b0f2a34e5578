import { defineContentScript } from 'wxt/utils/define-content-script';
import { instantOfClock } from '../lib/domain/instant';
import type { Protocol } from '../lib/domain/protocol';
import { teachesSite, type PackFile } from '../lib/packs/portals';
import { listen, send } from '../lib/platform/messaging';
import { isContextGone, withRetry } from '../lib/platform/retry';
import { read } from '../lib/reading/read';
import { pagingOn } from '../lib/reading/paging/on-page';
import { runInSlices } from '../lib/reading/slices';
import { createPageLoop } from '../lib/reading/watch/loop';
import { nothingObserved } from '../lib/reading/watch/observed';

/**
 * Reads the page the officer has open. Everything hangs on `ctx`: a newer script of ours in the same
 * page, an update or a removal of the extension ends it, and then nothing of it is left running.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (window.top !== window) return;
    const { signal } = ctx;
    const ask = <T>(question: () => Promise<T>): Promise<T> => {
      if (ctx.isInvalid) return Promise.reject(new Error('context invalidated'));
      return withRetry(question, { signal, isFinal: isContextGone }).catch((error: unknown) => {
        if (isContextGone(error)) ctx.abort('context invalidated');
        throw error;
      });
    };
    let packs: readonly PackFile[] = [];
    const loop = createPageLoop({
      document,
      signal,
      hello: async () => {
        const answer = await ask(() => send<Protocol, 'page/hello'>('page/hello', {}));
        packs = answer.packs as unknown as PackFile[];
        if (answer.mode === 'watch') paging.wake();
        return answer.mode;
      },
      taught: () => packs.some((pack) => teachesSite(pack, location.origin)),
      read: (observed, looking, schedule) =>
        runInSlices(
          read(document, observed, {
            input: location.href,
            url: location.href,
            readAt: instantOfClock(Date.now()),
            packs,
          }),
          // A one-off look is taken in one go: nothing watches for changes between its slices.
          {
            signal: looking,
            schedule,
            ...(observed === nothingObserved ? { budgetMs: Infinity } : {}),
          },
        ),
      record: (reading) =>
        ask(() => send<Protocol, 'reading/record'>('reading/record', { reading })),
      onKept: (reading, recorded) => paging.onRead(reading, recorded),
    });
    const paging = pagingOn(
      {
        document,
        signal,
        instant: () => instantOfClock(Date.now()),
        newId: () => crypto.randomUUID(),
        load: async () => (await ask(() => send<Protocol, 'paging/load'>('paging/load', {}))).sweep,
        save: (sweep) => ask(() => send<Protocol, 'paging/save'>('paging/save', { sweep })),
        pressScript: (mark) => ask(() => send<Protocol, 'paging/press'>('paging/press', { mark })),
        state: () => loop.status().state,
      },
      import.meta.env.MODE === 'e2e' ? 0 : undefined,
    );
    ctx.onInvalidated(
      listen<Protocol>({
        'page/status': async () => loop.status(),
        'paging/start': ({ pauseMs }) => paging.start(pauseMs),
        'paging/cancel': async () => paging.cancel(),
        'paging/status': async () => paging.status(),
      }),
    );
    // Without the background there is nobody to tell; the page itself must never notice us.
    await loop.run().catch(() => undefined);
  },
});
