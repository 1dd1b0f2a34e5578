import { afterAll, beforeAll, describe, it } from 'vitest';
import { openReader, type PageReader } from '../../scripts/reader/open-page';
import { fixture, fixtureNames, READ_AT } from './support/fixtures';

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

describe('page fixtures', () => {
  it.each(fixtureNames)('%s should read as written by hand', async (name) => {
    const { html, url, settle, check } = fixture(name);

    check(await reader.read({ file: html, name: `${name}.html`, url, settle, readAt: READ_AT }));
  });
});
