/** Which annexes lie across: those that say so, and those with a table whose words do not fit their columns upright. */
import type { Layout } from '../../packs/report-layout-schema';
import { splitLines } from '../model/paragraph';
import type { ModelAnnex, ModelParagraph, ModelTable } from '../model/types';
import { textOfPieces } from '../text/pieces';
import { boldWidth } from './measure';
import { styleOf } from './paragraph';
import { CELL_PADDING, columnsOf } from './tables';

/** The same layout with its page across; the margins keep their sides. */
export const across = (layout: Layout): Layout => ({
  ...layout,
  page: { ...layout.page, width: layout.page.height, height: layout.page.width },
});

/** The layout an annex is set in. */
export const layoutOf = (annex: ModelAnnex, layout: Layout): Layout =>
  isAcross(annex, layout) ? across(layout) : layout;

function isAcross({ orientation, blocks }: ModelAnnex, layout: Layout): boolean {
  if (orientation !== 'auto') return orientation === 'landscape';
  return blocks.some((block) => 'table' in block && !fits(block.table, layout));
}

/** Whether no word of a table is wider than its column, so that none is broken in its middle. */
function fits(table: ModelTable, layout: Layout): boolean {
  const columns = columnsOf(table, layout).map((twips) => twips / 20 - 2 * CELL_PADDING);
  const cells = [
    ...headCells(table),
    ...table.rows.flatMap((row) => row.map((cell, column) => ({ cell, column }))),
  ];
  return cells.every(({ cell, column }) => longestWord(cell, layout) <= (columns[column] ?? 0));
}

/** Cells of the heading that are one column wide, with the column they stand in. */
function headCells({ head }: ModelTable): { cell: ModelParagraph; column: number }[] {
  const taken = new Set<string>();
  const found: { cell: ModelParagraph; column: number }[] = [];
  head.forEach((cells, row) => {
    let column = 0;
    for (const { cell, columns, rows } of cells) {
      while (taken.has(`${row}:${column}`)) column += 1;
      for (let down = 1; down < rows; down += 1)
        for (let along = 0; along < columns; along += 1)
          taken.add(`${row + down}:${column + along}`);
      if (columns === 1) found.push({ cell, column });
      column += columns;
    }
  });
  return found;
}

/** Width in points of the widest stretch without a place to break. */
function longestWord(cell: ModelParagraph, layout: Layout): number {
  const { size } = styleOf(layout, cell.role);
  const words = splitLines(cell.pieces).flatMap((line) => textOfPieces(line).split(/[\s-]+/));
  return Math.max(0, ...words.map((word) => boldWidth(word, size)));
}
