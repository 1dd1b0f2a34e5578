/** Sheets → RawPage: every table of every visible sheet is a grid. */
import type { RawControl, RawGrid, RawPage } from '../raw';
import { looksLegacy, sampleOf } from '../dom/legacy-font';
import { captionEvidence } from '../meaning/period/evidence';
import { blocksOf } from './blocks';
import { gridOfBlock } from './grid';
import { matrixOf, BLANK } from './matrix';
import type { Sheet } from './model';
import { withShiftedRows } from './shifted';
import { swappedColumns } from './swapped';
import { visiblePart } from './visible';

/** What the file hides or damages; told as problems of the reading. */
export interface SheetFacts {
  hiddenSheets: number;
  hiddenRows: number;
  /** Header paths of date columns whose day and month may be exchanged. */
  swapped: { grid: number; path: string }[];
}

export interface SheetPage {
  page: RawPage;
  facts: SheetFacts;
}

/** A period that the officer names for tables that state none, as `dd/MM/yyyy`. */
export interface NamedPeriod {
  from: string;
  to: string;
}

/** Reads all sheets; `onRow` is called for every row taken. */
export function* pageOfSheets(
  sheets: readonly Sheet[],
  title: string,
  named: NamedPeriod | null,
  onRow: () => void,
): Generator<undefined, SheetPage> {
  const grids: RawGrid[] = [];
  const facts: SheetFacts = { hiddenSheets: 0, hiddenRows: 0, swapped: [] };
  for (const sheet of sheets) {
    if (sheet.hidden) facts.hiddenSheets += 1;
    else yield* gridsOfSheet(sheet, grids, facts, onRow);
  }
  const controls = named === null ? [] : controlsFor(named);
  const page: RawPage = {
    url: null,
    title: grids.flatMap((grid) => grid.captions)[0] ?? title,
    headings: [],
    grids: named === null ? grids : grids.map(withNamedPeriod),
    controls,
    obstacles: looksLegacy(sampleOf(grids)) ? [{ kind: 'legacy-font', label: null }] : [],
    busy: false,
  };
  return { page, facts };
}

function* gridsOfSheet(
  sheet: Sheet,
  grids: RawGrid[],
  facts: SheetFacts,
  onRow: () => void,
): Generator<undefined, void> {
  const visible = visiblePart(sheet);
  facts.hiddenRows += visible.hiddenRows;
  const matrix = yield* matrixOf(visible);
  for (const block of blocksOf(matrix)) {
    const swapped = swappedColumns(matrix, block.start, block.end);
    for (const column of swapped)
      for (let row = block.start; row < block.end; row += 1)
        if (matrix.slots[row]![column]!.cell.kind === 'date')
          matrix.slots[row]![column]!.cell = BLANK;
    const grid = withShiftedRows(yield* gridOfBlock(matrix, block, visible.countsCells, onRow));
    if (grid.columns.length < 2) continue;
    for (const column of swapped)
      facts.swapped.push({ grid: grids.length, path: headerOver(matrix, block.start, column) });
    grids.push(withSheetName(grid, sheet.name));
  }
}

/** The lowest header text over a column. */
function headerOver(
  matrix: { slots: { cell: { text: string } }[][] },
  start: number,
  column: number,
): string {
  for (let row = start; row < Math.min(matrix.slots.length, start + 6); row += 1) {
    const text = matrix.slots[row]![column]!.cell.text;
    if (text !== '' && /\p{L}/u.test(text)) return text;
  }
  return '';
}

/** "Tháng 9" on the tab counts where nothing on the sheet names a period. */
function withSheetName(grid: RawGrid, name: string): RawGrid {
  if (states(grid) || captionEvidence(name) === null) return grid;
  return { ...grid, headings: [...grid.headings.slice(0, 3), name] };
}

const states = (grid: RawGrid): boolean =>
  [...grid.captions, ...grid.headings].some((line) => captionEvidence(line) !== null);

const controlsFor = ({ from, to }: NamedPeriod): RawControl[] => [
  { label: 'Từ ngày', kind: 'date', value: from, changedAfterRows: false },
  { label: 'Đến ngày', kind: 'date', value: to, changedAfterRows: false },
];

/** The officer's period speaks only for tables that state none themselves. */
const withNamedPeriod = (grid: RawGrid): RawGrid =>
  states(grid) ? grid : { ...grid, controls: [0, 1] };
