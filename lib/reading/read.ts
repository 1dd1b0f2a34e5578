/** One look at one page: document → Reading (contract §2). Pure; it never clicks, scrolls or calls anything. */
import type { Reading } from '../domain/reading';
import { rawPage } from './dom/page';
import { understandPage } from './meaning/page';
import type { RawPage } from './raw';
import { sealReading } from './seal';
import type { Observed } from './watch/observed';

export interface ReadOptions {
  /** The file's base name, or the address. */
  input: string;
  /** The page's address; null for a spreadsheet. */
  url: string | null;
  /** Instant with `+07:00`. */
  readAt: string;
}

/** Reads a live document. Yields wherever it may be interrupted; see `runInSlices`. */
export function* read(
  document: Document,
  observed: Observed,
  options: ReadOptions,
): Generator<undefined, Reading> {
  const page = yield* rawPage(document, observed);
  return yield* readRaw(page, options);
}

/** Reads what was already seen: of a page, or of a spreadsheet. Only `options.url` counts as its address. */
export function* readRaw(page: RawPage, options: ReadOptions): Generator<undefined, Reading> {
  const content = yield* understandPage({ ...page, url: options.url }, options.input);
  return sealReading({ ...content, readAt: options.readAt });
}
