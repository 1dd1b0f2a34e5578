/** Numbered parts of a detail page that list files: "II. Kết quả xử lý" with a file below it. */
import { filesIn } from './files';
import type { Look } from './look';
import type { FoundPair } from './pair-find';
import type { Parts } from './parts';
import { isPauseDue, type Sliced } from '../slices';

/** Its numeral tells a part of the page from a name or a remark that happens to stand above a file. */
const PART = /^(?:[IVX]{1,4}|[A-D])\s*[.)]\s*(\p{L}.{2,60})$/u;

/** Pairs of a part's title and the files just below it; the files' names, which may name people, are not kept. */
export function* filePanels(
  look: Look,
  parts: Parts,
  flow: readonly Element[],
): Sliced<FoundPair[]> {
  const found: FoundPair[] = [];
  for (const element of flow) {
    if (isPauseDue()) yield;
    const below = element.nextElementSibling;
    if (below === null || !parts.enters(element) || !parts.enters(below)) continue;
    const texts = parts.of(element);
    const title = texts.length === 1 ? PART.exec(texts[0]!.text)?.[1] : undefined;
    if (title === undefined || filesIn(look, below) === 0) continue;
    found.push({ label: title, value: FILE, at: below, element, numberFirst: false });
  }
  return found;
}

/** Stands for the names. */
const FILE = '…';
