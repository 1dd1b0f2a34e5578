/** The page fixtures: one folder each, `page.html` with `expected.json` (all of a reading) or `facts.json` (what the page states). */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { readingSchema, type Reading } from '../../../lib/domain/reading';
import { expectExactly, type Expected } from './exact';
import { differences, type Facts } from './facts';

const folder = new URL('../fixtures/', import.meta.url);

export const READ_AT = '2026-11-21T09:00:00+07:00';
const SETTLE = 100;

export interface Fixture {
  name: string;
  html: Buffer;
  url: string | null;
  settle: number;
  /** Fails where the reading is not what was written by hand. */
  check(reading: Reading): void;
}

export const fixtureNames = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const parsed = (name: string, file: string): unknown => {
  const path = new URL(`${name}/${file}`, folder);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

export function fixture(name: string): Fixture {
  const expected = parsed(name, 'expected.json') as Expected | null;
  const facts = parsed(name, 'facts.json') as Facts | null;
  if (expected === null && facts === null) throw new Error(`${name}: nothing is expected of it`);
  return {
    name,
    html: readFileSync(new URL(`${name}/page.html`, folder)),
    url: expected?.url ?? facts?.url ?? null,
    settle: facts?.settle ?? SETTLE,
    check(reading) {
      expect(readingSchema.safeParse(reading).error).toBeUndefined();
      if (expected) expectExactly(reading, expected);
      if (facts) expect(differences(reading, facts)).toEqual([]);
    },
  };
}
