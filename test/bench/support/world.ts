/** Pages in a real Chromium, asked from an isolated world as a content script lives in. */
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'playwright-core';
import { scriptOf } from '../../../scripts/reader/bundle';
import { launch } from '../../../scripts/reader/open-page';

/** Asks `bench` of a fresh isolated world: nothing of an earlier question is still warm in it. */
export interface World {
  ask<T>(expression: string): Promise<T>;
}

/** The ways a slice is called back. */
const CALLBACKS = new Set(['RunPostTaskCallback', 'FireIdleCallback', 'TimerFire']);

export class Stage {
  private worlds = 0;

  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<Stage> {
    const entry = fileURLToPath(new URL('./entry.ts', import.meta.url));
    return new Stage(await launch(), await scriptOf(entry));
  }

  /** Shows a page while `work` asks. */
  async show(html: string, work: (world: () => Promise<World>) => Promise<void>): Promise<void> {
    const context = await this.browser.newContext({ viewport: { width: 1366, height: 900 } });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto('http://localhost/bench', { waitUntil: 'load' });
    const session = await context.newCDPSession(page);
    await work(() => this.world(session));
    await context.close();
  }

  /**
   * How long the page's thread itself was busy in the longest callback while `expression` is asked of a fresh
   * world, in milliseconds: unlike a clock, this leaves out what other programs take from the machine meanwhile.
   */
  async threadTime(html: string, expression: string): Promise<number> {
    let longest = 0;
    const tracer = await this.browser.newBrowserCDPSession();
    tracer.on('Tracing.dataCollected', ({ value }) => {
      for (const { name, tdur = 0 } of value as unknown as { name: string; tdur?: number }[])
        if (CALLBACKS.has(name)) longest = Math.max(longest, tdur / 1000);
    });
    await this.show(html, async (world) => {
      const fresh = await world();
      await tracer.send('Tracing.start', {
        traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
      });
      await fresh.ask(expression);
      const complete = new Promise((resolve) => tracer.once('Tracing.tracingComplete', resolve));
      await tracer.send('Tracing.end');
      await complete;
    });
    await tracer.detach();
    return longest;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async world(session: CDPSession): Promise<World> {
    const { frameTree } = await session.send('Page.getFrameTree');
    this.worlds += 1;
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench-${this.worlds}`,
    });
    const ask = async <T>(expression: string): Promise<T> => {
      const options = { contextId, returnByValue: true, awaitPromise: true };
      const answer = await session.send('Runtime.evaluate', { expression, ...options });
      if (answer.exceptionDetails)
        throw new Error(
          answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text,
        );
      return answer.result.value as T;
    };
    await ask(this.script);
    return { ask };
  }
}
