import { JSDOM } from 'jsdom';
import { rawPage } from '../../../../lib/reading/dom/page';
import type { RawGrid, RawPage } from '../../../../lib/reading/raw';
import { runToEnd } from '../../../../lib/reading/slices';
import { nothingObserved } from '../../../../lib/reading/watch/observed';

/** Reads a piece of HTML as a page without layout. */
export function pageOf(body: string, url = 'https://motcua.example/thong-ke'): RawPage {
  const { window } = new JSDOM(body, { url });
  return runToEnd(rawPage(window.document, nothingObserved));
}

/** Header paths of a grid as "A > B". */
export const paths = (grid: RawGrid): string[] => grid.columns.map(({ path }) => path.join(' > '));

/** Texts of a grid's rows. */
export const texts = (grid: RawGrid): string[][] =>
  grid.rows.map((row) => row.cells.map((cell) => cell.text));
