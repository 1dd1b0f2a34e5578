/** A live document → RawPage: what the eye sees, before any word is understood. */
import type { RawGrid, RawPage } from '../raw';
import { compiled } from '../compiled';
import type { Observed } from '../watch/observed';
import { draftOfAria } from './aria';
import { blocksOf } from './blocks';
import { controlsIn, type FoundControl } from './controls';
import type { Draft } from './draft';
import { drawnSelects } from './drawn-selects';
import { gridOf } from './grid';
import { LEGACY_WORDS, looksLegacy, sampleOf } from './legacy-font';
import { Look } from './look';
import { obstaclesIn } from './obstacles';
import { PAGER_TEXTS } from './pager-text';
import { pairsOfTable } from './pairs-table';
import { scan, type Scan } from './scan';
import { isDataLike } from './shapes';
import { joinSplit } from './split';
import { pageHeadings, pageTitle, surroundings } from './surroundings';
import { draftOfTable } from './table';
import { tidy } from './text';

/** Longer grids are not compared with each other: no portal prints them twice in sight. */
const LONGEST_TWIN = 200;

const places = new WeakMap<RawGrid, Element[]>();

/** The elements a grid of a page was read from, for showing it to the officer; empty for any other grid. */
export const elementsOfGrid = (grid: RawGrid): Element[] => places.get(grid) ?? [];

/** A grid and the elements it was read from. */
export interface Placed {
  grid: RawGrid;
  elements: Element[];
}

/**
 * Looks once at the document. Pure: nothing is clicked, scrolled, typed or kept.
 * Yields every few dozen elements or rows, so that a caller can do it in slices.
 */
export function* rawPage(document: Document, observed: Observed): Generator<undefined, RawPage> {
  const look = new Look(document);
  const root = document.body ?? document.documentElement;
  const found = yield* scan(look, root);
  yield;
  const drawn = drawnSelects(look, root, found.controls);
  yield;
  const controls = yield* controlsIn(look, found.controls, observed, drawn);
  yield;
  const inTables = yield* tables(look, found);
  yield;
  const placed = [...inTables, ...(yield* blocksOf(look, found))];
  placed.sort((a, b) => placeOf(found, a) - placeOf(found, b));
  yield* compiled(PAGER_TEXTS);
  const title = pageTitle(look, found.headings);
  yield;
  const grids = yield* withSurroundings(look, placed, controls, title);
  const headings = pageHeadings(look, found.headings);
  yield;
  const obstacles = obstaclesIn(look, found.closed);
  yield;
  yield* compiled(LEGACY_WORDS);
  if (looksLegacy([...headings, ...sampleOf(grids)]))
    obstacles.push({ kind: 'legacy-font', label: null });
  return {
    url: document.location?.href ?? null,
    title: tidy(document.title),
    headings,
    grids,
    controls: controls.map(({ control }) => control),
    obstacles,
    busy: found.busy,
  };
}

function* tables(look: Look, found: Scan): Generator<undefined, Placed[]> {
  const drafts: Draft[] = [];
  for (const element of found.grids)
    drafts.push(
      yield* element.tagName === 'TABLE' ? draftOfTable(look, element) : draftOfAria(look, element),
    );
  const placed: Placed[] = [];
  for (const draft of joinSplit(look, drafts)) {
    const grid = pairsOfTable(yield* gridOf(look, draft));
    if (grid.columns.length < 2) continue;
    placed.push({
      grid,
      elements: [draft.element, ...(draft.headElement ? [draft.headElement] : [])],
    });
  }
  return placed;
}

/** Label and value pairs of words alone ("Đơn vị báo cáo: …") are lines of a heading, no grid that stands between others. */
const holdsData = ({ grid }: Placed): boolean =>
  grid.source !== 'pairs' ||
  grid.rows.some(({ cells }) => cells.some(({ text }) => isDataLike(text)));

const placeOf = (found: Scan, { elements }: Placed): number => found.order.get(elements[0]!) ?? 0;

function* withSurroundings(
  look: Look,
  placed: Placed[],
  controls: FoundControl[],
  title: string | null,
): Generator<undefined, RawGrid[]> {
  const occupied = {
    grids: placed.filter(holdsData).flatMap(({ elements }) => elements),
    controls: controls.map(({ element }, index) => ({ element, index })),
    title,
  };
  const grids: RawGrid[] = [];
  for (const { grid, elements } of placed) {
    const around = surroundings(look, elements, occupied);
    const whole = { ...grid, ...around, pager: [...new Set([...grid.pager, ...around.pager])] };
    places.set(whole, elements);
    grids.push(whole);
    yield;
  }
  return withoutTwins(grids);
}

/** The same block printed twice under the same words (overlapping carousel windows, print copies) is read once. */
function withoutTwins(grids: RawGrid[]): RawGrid[] {
  const seen = new Set<string>();
  const named = new Set(grids.filter((grid) => grid.rows.length > 0).map(columnsKey));
  return grids.filter((grid) => {
    if (grid.rows.length > LONGEST_TWIN) return true;
    // A header that floats over its table as a copy.
    if (grid.rows.length === 0 && named.has(columnsKey(grid))) return false;
    const key = JSON.stringify([grid.captions, grid.headings.slice(0, 1), grid.columns, grid.rows]);
    if (grid.rows.length === 0 || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
}

const columnsKey = (grid: RawGrid): string => JSON.stringify(grid.columns);
