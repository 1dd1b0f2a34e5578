/** The pages of test/pages once more, in a DOM without layout: what is read must not hang on boxes and sizes. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { runToEnd } from '../../../lib/reading/slices';
import { nothingObserved } from '../../../lib/reading/watch/observed';
import { fixture, fixtureNames, READ_AT } from '../../pages/support/fixtures';

/** What only a browser can show, and why. */
const NEED_A_BROWSER: Record<string, string> = {
  'khung-cach-li': 'a sandboxed frame counts by the room it takes',
  'khung-trang-khac': 'a frame of another site counts by the room it takes',
  'khung-srcdoc-hai-ban': 'frames written into their page are not loaded without a browser',
  'shadow-long-nhau': 'shadow roots written into the markup are not made without a browser',
  'khung-va-shadow': 'frames written into their page are not loaded without a browser',
};

async function documentOf(html: Buffer, url: string | null, settle: number): Promise<Document> {
  const { window } = new JSDOM(html, {
    url: url ?? 'http://localhost/',
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  await new Promise((resolve) => setTimeout(resolve, settle));
  return window.document;
}

describe('page fixtures without layout', () => {
  it.each(fixtureNames.filter((name) => !(name in NEED_A_BROWSER)))(
    '%s should read as written by hand',
    async (name) => {
      const { html, url, settle, check } = fixture(name);
      const document = await documentOf(html, url, settle);

      check(
        runToEnd(read(document, nothingObserved, { input: `${name}.html`, url, readAt: READ_AT })),
      );
    },
  );
});
