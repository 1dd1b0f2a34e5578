/** What is shipped: sizes, foreign matter, and what Chromium refuses to load. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/ensure.mjs';

const OUTPUT = join(ROOT, '.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
/**
 * Characters. The reader with its vocabulary (35 kB of labels), the pager and what taught packs need; teach only when
 * asked. A guard against foreign matter (React alone would go over it): the reader itself grows with what it reads.
 */
const CONTENT_SCRIPT_LIMIT = 256_000;
const CONTENT_SCRIPTS = ['portal.js', 'teach.js'];

const contentScript = (build: string, name: string) =>
  readFile(join(OUTPUT, build, 'content-scripts', name), 'utf8');

async function scripts(build: string): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(join(OUTPUT, build), { recursive: true })).filter((name) =>
    name.endsWith('.js'),
  );
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(OUTPUT, build, name), 'utf8') })),
  );
}

describe.each(BUILDS.flatMap((build) => CONTENT_SCRIPTS.map((name) => [build, name] as const)))(
  '%s, %s',
  (build, script) => {
    it('has a content script of bearable size', async () => {
      expect((await contentScript(build, script)).length).toBeLessThan(CONTENT_SCRIPT_LIMIT);
    });

    it.each([
      ['Dexie', /DexieError|dexie/i],
      ['React', /react\.(transitional\.)?element|createElementNS\(.*hydrate/],
      ['docx', /word\/document\.xml/],
      ['zod', /ZodError|_zod/],
    ])('has no %s in the content script', async (_name, mark) => {
      expect(await contentScript(build, script)).not.toMatch(mark);
    });

    it('has no character in a content script for which Chromium refuses the whole extension', async () => {
      expect(await contentScript(build, script)).not.toMatch(/[\uFFFE\uFFFF]/);
    });
  },
);

describe.each(BUILDS)('%s', (build) => {
  it('builds no code from text and loads none from elsewhere', async () => {
    for (const { name, text } of await scripts(build)) {
      expect(text, name).not.toMatch(/\bimportScripts\(\s*["'`]https?:/);
      expect(text, name).not.toMatch(/<script[^>]+src=["']https?:/);
    }
  });

  it('names its workers after what is in them: answers kept under that name end with it', async () => {
    const names = (await readdir(join(OUTPUT, build, 'assets'))).filter((name) =>
      name.endsWith('.js'),
    );
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/^worker-[\w-]{8}\.js$/);
  });

  it('carries both languages and its icons', async () => {
    const names = await readdir(join(OUTPUT, build), { recursive: true });

    expect(names).toEqual(
      expect.arrayContaining([
        '_locales/vi/messages.json',
        '_locales/en/messages.json',
        'icon/16.png',
        'icon/128.png',
      ]),
    );
  });
});
