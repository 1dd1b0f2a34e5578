/** `<table>` → draft: rows and cells by a plain walk over first and next element, hidden ones left out. */
import { isPauseDue } from '../slices';
import { readTableCell } from './cell';
import { rowSpanOf, spanOf, type Draft, type DraftCell, type DraftRow } from './draft';
import { textOf } from './lines';
import { classOf, type Look } from './look';
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
  const cells: DraftCell[] = [];
  let column = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    const tag = cell.tagName;
    const plain = !cell.hasAttributes();
    const cellKind = plain ? kind?.plain(cell, tag, column) : kind?.of(cell, column);
    column += 1;
    if (tag !== 'TD' && tag !== 'TH') continue;
    if (!look.inkShown(cell, cellKind)) continue;
    cells.push({
      element: cell,
      colspan: plain ? 1 : spanOf(cell, 'colspan'),
      rowspan: plain ? 1 : rowSpanOf(cell, 'rowspan'),
      header: tag === 'TH' && (plain || cell.getAttribute('scope') !== 'row'),
      // One or two cells may be an opened detail, which is a grid of its own.
      raw: width > 2 ? readTableCell(look, cell, cellKind ?? null) : undefined,
    });
  }
  if (cells.length > 0) rows.push({ element: row, part, section, cells });
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
