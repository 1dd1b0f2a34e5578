/** Grids that are no tables: lists and cards of dossiers, number cards, label/value pairs. */
import { filePanels } from './file-panels';
import { arePanels, findLists, inLists, placeList } from './lists';
import type { Look } from './look';
import type { Placed } from './page';
import { findPairs } from './pair-find';
import { groupPairs } from './pair-groups';
import { Parts } from './parts';
import type { Scan } from './scan';

/** Everything outside tables that repeats like a row or pairs a label with a value. */
export function* blocksOf(look: Look, found: Scan): Generator<undefined, Placed[]> {
  const parts = new Parts(new Set(found.flow));
  const pairs = yield* findPairs(parts, found.flow, new Set(found.controls));
  const all = yield* findLists(parts, found.flow);
  const lists = all.filter((list) => !arePanels(list, pairs));
  yield;
  const panels = yield* filePanels(look, parts, found.flow);
  const outside = [...pairs, ...panels].filter((pair) => !inLists(lists, pair.element));
  return [
    ...lists.map((list) => placeList(look, parts, list, pairs)),
    ...groupPairs(look, parts, outside),
  ];
}
