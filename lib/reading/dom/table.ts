/** `<table>` → draft: rows and cells by a plain walk over first and next element, hidden ones left out. */
import type { RawCell } from '../raw';
import { isPauseDue } from '../slices';
import { readTableCell } from './cell';
import { rowSpanOf, spanOf, type Draft, type DraftCell, type DraftRow } from './draft';
import { textOf } from './lines';
import { classOf, type Look } from './look';
import { writtenCells, type WrittenElement } from './markup';
import type { SeenElement } from './seen';
import { Kind } from './style-paths';
import { tidy } from './text';

const NOT_A_ROW =
  /(^|\s)(ant-table-measure-row|ant-table-placeholder|lfr-template|dataTables_empty|no-records-found|no-data|placeholder-row|cdk-virtual-scroll-spacer|v-datatable__progress|datatable__progress|mat-mdc-no-data-row|mat-no-data-row|el-table__empty-block)(\s|$)/;
const PARTS: Record<string, DraftRow['part']> = { THEAD: 'head', TBODY: 'body', TFOOT: 'foot' };

/** Reads the rows of a visible table. Yields every few dozen rows. */
export function* draftOfTable(look: Look, table: Element): Generator<undefined, Draft> {
  const rows: DraftRow[] = [];
  const captions: string[] = [];
  const label = table.getAttribute('aria-label');
  let section = 0;
  const kinds = Kind.root();
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    if (part.tagName === 'CAPTION' && look.shown(part)) captions.push(textOf(look, part));
    if (part.tagName === 'TR') {
      pushRow(look, rows, kinds, part, 'body', 0);
      if (isPauseDue()) yield;
      continue;
    }
    const kind = PARTS[part.tagName];
    if (!kind || !look.shown(part)) continue;
    section += 1;
    for (let row = part.firstElementChild; row; row = row.nextElementSibling) {
      if (row.tagName === 'TR') pushRow(look, rows, kinds, row, kind, section);
      if (isPauseDue()) yield;
    }
  }
  if (label) captions.push(tidy(label));
  return { element: table, source: 'table', rows: inOrder(rows), captions };
}

function pushRow(
  look: Look,
  rows: DraftRow[],
  kinds: Kind,
  row: Element,
  part: DraftRow['part'],
  section: number,
): void {
  if (isNotARow(row)) return;
  const width = row.childElementCount;
  const kind = kinds.of(row, `${section}/${width} `);
  if (!look.rowShown(row, kind)) return;
  const written = part === 'body' && width > 2 ? writtenCells(row) : null;
  const cells =
    written === null ? cellsOf(look, row, width, kind) : writtenOf(look, row, written, kind);
  if (cells.length > 0) rows.push({ element: row, part, section, cells });
}

function cellsOf(look: Look, row: Element, width: number, kind: Kind | null): DraftCell[] {
  const cells: DraftCell[] = [];
  let column = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const own = cellKind(kind, cell, column);
    column += 1;
    if (!isCell(cell) || !look.inkShown(cell, own)) continue;
    // One or two cells may be an opened detail, which is a grid of its own.
    const raw = width > 2 ? readTableCell(look, cell, own) : undefined;
    cells.push({ element: cell, ...spansOf(cell), raw });
  }
  return cells;
}

/** The same cells, of which the browser is asked for those alone whose kind is new. */
function writtenOf(
  look: Look,
  row: Element,
  written: WrittenElement[],
  kind: Kind | null,
): DraftCell[] {
  const cells: DraftCell[] = [];
  written.forEach((cell, column) => {
    const own = cellKind(kind, cell, column);
    if (!isCell(cell) || !look.inkShown(cell, own)) return;
    cells.push(new WrittenCell(row, column, spansOf(cell), readTableCell(look, cell, own)));
  });
  return cells;
}

type Spans = Pick<DraftCell, 'colspan' | 'rowspan' | 'header'>;
const SINGLE: Record<string, Spans> = {
  TD: { colspan: 1, rowspan: 1, header: false },
  TH: { colspan: 1, rowspan: 1, header: true },
};

const isCell = ({ tagName }: SeenElement): boolean => tagName === 'TD' || tagName === 'TH';

const cellKind = (kind: Kind | null, cell: SeenElement, column: number): Kind | null =>
  (cell.hasAttributes() ? kind?.of(cell, column) : kind?.plain(cell, cell.tagName, column)) ?? null;

function spansOf(cell: SeenElement): Spans {
  if (!cell.hasAttributes()) return SINGLE[cell.tagName]!;
  return {
    colspan: spanOf(cell, 'colspan'),
    rowspan: rowSpanOf(cell, 'rowspan'),
    header: cell.tagName === 'TH' && cell.getAttribute('scope') !== 'row',
  };
}

/** A cell read from its row's mark-up: its element is looked up only where somebody asks for it. */
class WrittenCell implements DraftCell {
  constructor(
    private readonly row: Element,
    private readonly place: number,
    private readonly spans: Spans,
    readonly raw: RawCell,
  ) {}

  get element(): Element {
    const element = this.row.children[this.place];
    if (element === undefined) throw new Error('a row changed while it was read');
    return element;
  }

  get colspan(): number {
    return this.spans.colspan;
  }

  get rowspan(): number {
    return this.spans.rowspan;
  }

  get header(): boolean {
    return this.spans.header;
  }
}

/** Measuring, template and placeholder rows, by the names their libraries give them. */
export function isNotARow(row: Element): boolean {
  if (!row.hasAttributes()) return false;
  const names = classOf(row);
  if (names !== '' && NOT_A_ROW.test(names)) return true;
  return row.getAttribute('aria-hidden') === 'true' && tidy(row.textContent ?? '') === '';
}

/** The head stands first and the foot last on the screen, wherever they are in the source. */
function inOrder(rows: DraftRow[]): DraftRow[] {
  const of = (part: DraftRow['part']) => rows.filter((row) => row.part === part);
  return of('head').concat(of('body'), of('foot'));
}
