/** Grids without `<table>`: roles, Material's own elements, and rows split over pinned sections. */
import { spanOf, rowSpanOf, type Draft, type DraftCell, type DraftRow } from './draft';
import { classOf, styleOf, type Look } from './look';
import { isNotARow } from './table';
import { tidy } from './text';
import { elementsOf } from './tree';

const EVERY = 40;
const GRID_TAGS = new Set(['MAT-TABLE', 'CDK-TABLE']);
const GRID_ROLES = new Set(['table', 'grid', 'treegrid']);
const ROW_TAGS = new Set([
  'MAT-ROW',
  'MAT-HEADER-ROW',
  'MAT-FOOTER-ROW',
  'CDK-ROW',
  'CDK-HEADER-ROW',
]);
const HEAD_CELL_TAGS = new Set(['MAT-HEADER-CELL', 'CDK-HEADER-CELL']);
const CELL_TAGS = new Set(['MAT-CELL', 'MAT-FOOTER-CELL', 'CDK-CELL', ...HEAD_CELL_TAGS]);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const NATIVE = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH']);

/** A host of rows that is not a `<table>`. */
export function isAriaGrid(element: Element): boolean {
  if (NATIVE.has(element.tagName)) return false;
  if (GRID_TAGS.has(element.tagName)) return true;
  const role = element.getAttribute('role');
  if (role !== null && GRID_ROLES.has(role)) return element.querySelector('table') === null;
  return isStyledTable(element);
}

/** `display: table` on plain elements whose children are rows of cells. */
function isStyledTable(element: Element): boolean {
  if (element.tagName !== 'DIV' && element.tagName !== 'UL') return false;
  if (element.childElementCount < 1 || styleOf(element)?.display !== 'table') return false;
  const rows = elementsOf(element).flatMap((child) =>
    styleOf(child)?.display === 'table-row' ? [child] : elementsOf(child),
  );
  const row = rows.find((child) => styleOf(child)?.display === 'table-row');
  return row !== undefined && row.childElementCount > 1;
}

/** Reads the rows of a visible grid of roles or custom elements. Yields every few dozen rows. */
export function* draftOfAria(look: Look, grid: Element): Generator<undefined, Draft> {
  const rows: DraftRow[] = [];
  const pinned = new Map<string, DraftRow>();
  let seen = 0;
  for (const row of rowsUnder(look, grid)) {
    if ((seen += 1) % EVERY === 0) yield;
    const draft = rowOf(look, row);
    if (!draft) continue;
    const key = indexOfRow(row);
    const other = key === null ? undefined : pinned.get(key);
    if (other && !sameParent(other.element, row)) other.cells.push(...draft.cells);
    else {
      rows.push(draft);
      if (key !== null) pinned.set(key, draft);
    }
  }
  byRowIndex(rows);
  byColumnIndex(rows, countOf(grid));
  const label = grid.getAttribute('aria-label');
  return { element: grid, source: 'aria', rows, captions: label ? [tidy(label)] : [] };
}

function* rowsUnder(look: Look, parent: Element): Generator<Element> {
  for (const child of elementsOf(parent)) {
    if (!look.shown(child)) continue;
    if (isRow(child)) yield child;
    else if (child.tagName !== 'TABLE') yield* rowsUnder(look, child);
  }
}

function isRow(element: Element): boolean {
  if (ROW_TAGS.has(element.tagName) || element.getAttribute('role') === 'row') return true;
  if (element.tagName !== 'DIV' && element.tagName !== 'LI') return false;
  return element.childElementCount > 1 && styleOf(element)?.display === 'table-row';
}

function rowOf(look: Look, row: Element): DraftRow | null {
  if (isNotARow(row)) return null;
  const cells: DraftCell[] = [];
  for (const cell of cellsUnder(look, row)) {
    cells.push({
      element: cell,
      colspan: spanOf(cell, cell.hasAttribute('aria-colspan') ? 'aria-colspan' : 'colspan'),
      rowspan: rowSpanOf(cell, cell.hasAttribute('aria-rowspan') ? 'aria-rowspan' : 'rowspan'),
      header: HEAD_CELL_TAGS.has(cell.tagName) || cell.getAttribute('role') === 'columnheader',
    });
  }
  if (cells.length === 0) return null;
  const head = row.tagName.endsWith('HEADER-ROW') || cells.every((cell) => cell.header);
  const foot = /FOOTER-ROW$/.test(row.tagName) || /(^|\s)mat-footer-row(\s|$)/.test(classOf(row));
  return {
    element: row,
    part: head ? 'head' : foot ? 'foot' : 'body',
    section: head ? 1 : 2,
    cells,
  };
}

function* cellsUnder(look: Look, row: Element): Generator<Element> {
  const children = elementsOf(row);
  const plainRow = !children.some((child) => isCell(child) || child.querySelector(CELL_QUERY));
  for (const child of children) {
    if (!look.inkShown(child)) continue;
    if (isCell(child) || plainRow) yield child;
    else yield* cellsUnder(look, child);
  }
}

const CELL_QUERY = [...CELL_ROLES].map((role) => `[role="${role}"]`).join(',');

const isCell = (element: Element): boolean =>
  CELL_TAGS.has(element.tagName) || CELL_ROLES.has(element.getAttribute('role') ?? '');

function indexOfRow(row: Element): string | null {
  return row.getAttribute('aria-rowindex') ?? row.getAttribute('row-index');
}

const sameParent = (a: Element, b: Element): boolean => a.parentElement === b.parentElement;

/** The pinned half of a header may come before the group row of the other half: where all rows say their place, it holds. */
function byRowIndex(rows: DraftRow[]): void {
  const index = ({ element }: DraftRow) =>
    Number(element.getAttribute('aria-rowindex') ?? Number.NaN);
  if (rows.every((row) => Number.isInteger(index(row)))) rows.sort((a, b) => index(a) - index(b));
}

/**
 * Pinned sections come in any order and group headers leave columns out; `aria-colindex` says where a cell stands.
 * A header that names no span reaches to the next one of its row: it heads all columns between.
 */
function byColumnIndex(rows: readonly DraftRow[], count: number | null): void {
  for (const { cells } of rows) {
    const columns = cells.map(columnOf);
    if (!columns.every((column) => column !== null)) continue;
    cells.forEach((cell, at) => (cell.column = columns[at]! - 1));
    cells.sort((a, b) => a.column! - b.column!);
    cells.forEach((cell, at) => {
      if (!cell.header || cell.element.hasAttribute('aria-colspan')) return;
      const next = cells[at + 1]?.column ?? count;
      if (next !== null && next > cell.column!) cell.colspan = next - cell.column!;
    });
  }
}

function columnOf(cell: DraftCell): number | null {
  const column = Number(cell.element.getAttribute('aria-colindex') ?? Number.NaN);
  return Number.isInteger(column) && column > 0 ? column : null;
}

/** `aria-colcount`, where the grid states it. */
function countOf(grid: Element): number | null {
  const count = Number(grid.getAttribute('aria-colcount') ?? Number.NaN);
  return Number.isInteger(count) && count > 0 ? count : null;
}
