/** One look at one page: document → Reading (contract §2). Pure; it never clicks, scrolls or calls anything. */
import { dayOf } from '../domain/instant';
import type { Reading } from '../domain/reading';
import { outOfForce, portalsOf, type PackFile, type PortalPack } from '../packs/portals';
import { loneNumbers } from './dom/lone-numbers';
import { rawPage } from './dom/page';
import { understandPage } from './meaning/page';
import { taughtHere } from './meaning/teaching';
import type { RawPage } from './raw';
import { sealed } from './seal';
import type { Observed } from './watch/observed';

export interface ReadOptions {
  /** The file's base name, or the address. */
  input: string;
  /** The page's address; null for a spreadsheet. */
  url: string | null;
  /** Instant with `+07:00`. */
  readAt: string;
  /** The officer's own packs that may concern this page; they go before the built-in ones. */
  packs?: readonly PackFile[];
}

/** Reads a live document. Yields wherever it may be interrupted; see `runInSlices`. */
export function* read(
  document: Document,
  observed: Observed,
  options: ReadOptions,
): Generator<undefined, Reading> {
  const page = yield* rawPage(document, observed);
  const lone = yield* loneNumbers(document, lonelyLabels(options));
  const grids = lone === null ? page.grids : [...page.grids, lone];
  return yield* readRaw({ ...page, grids }, options);
}

/** Reads what was already seen: of a page, or of a spreadsheet. Only `options.url` counts as its address. */
export function* readRaw(page: RawPage, options: ReadOptions): Generator<undefined, Reading> {
  const content = yield* understandPage({ ...page, url: options.url }, options.input, {
    packs: ownPacks(options),
    day: dayOf(options.readAt),
  });
  return yield* sealed({ ...content, readAt: options.readAt });
}

const ownPacks = ({ packs = [] }: ReadOptions): PortalPack[] => packs.flatMap(portalsOf);

/** Words beside taught numbers that stand in no grid of the page's own. */
const lonelyLabels = (options: ReadOptions): string[] =>
  taughtHere(
    options.url,
    ownPacks(options).filter((pack) => outOfForce(pack, dayOf(options.readAt)) === null),
  ).flatMap(({ labels }) => labels);
