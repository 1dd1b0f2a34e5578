/** Tables that only arrange other things: forms, nested grids, single columns, calendars. */
import { isCalendar, isField, isWidget } from './kinds';
import type { Look } from './look';
import { isDataLike, isNumber } from './shapes';
import { plain, tidy } from './text';

export type TableUse = 'grid' | 'layout' | 'calendar';

const INNER_GRID = 'table, mat-table, [role="grid"], [role="table"], [role="treegrid"]';
/** A table with more rows is judged by its first ones: nobody lays out a page in hundreds of rows. */
const MOST_ROWS = 200;
const FIELD = 'input, select, [role="combobox"], mat-select';

/** What a visible table is used for. */
export function useOfTable(look: Look, table: Element): TableUse {
  if (isCalendar(table)) return 'calendar';
  const rows = ownRows(table);
  if (rows.length === 0) return 'layout';
  if (Math.max(...rows.slice(0, 30).map(widthOf)) < 2) return 'layout';
  if (holdsGrids(look, table, rows) || isLetterhead(rows)) return 'layout';
  return isForm(look, rows) ? 'layout' : 'grid';
}

function ownRows(table: Element): Element[] {
  const rows: Element[] = [];
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    if (rows.length >= MOST_ROWS) break;
    if (part.tagName === 'TR') rows.push(part);
    else if (/^T(HEAD|BODY|FOOT)$/.test(part.tagName))
      for (let row = part.firstElementChild; row; row = row.nextElementSibling)
        if (rows.push(row) >= MOST_ROWS) break;
  }
  return rows;
}

const widthOf = (row: Element): number => row.childElementCount;

function holdsGrids(look: Look, table: Element, rows: Element[]): boolean {
  const found =
    rows.length < MOST_ROWS
      ? Array.from(table.querySelectorAll(INNER_GRID))
      : rows
          .filter((row) => row.querySelector(INNER_GRID) !== null)
          .flatMap((row) => Array.from(row.querySelectorAll(INNER_GRID)));
  const inner = found.filter((grid) => look.shown(grid));
  if (inner.length === 0) return false;
  const holding = rows.filter((row) => inner.some((grid) => row.contains(grid)));
  return (
    !hasHeader(rows) ||
    holding.some((row) => widthOf(row) > 2 && row === rows[0]) ||
    holding.length * 2 > rows.length
  );
}

/** More filter fields than rows of data, and no header: a form in columns. */
function isForm(look: Look, rows: Element[]): boolean {
  if (rows.length > 30) return false;
  let withFields = 0;
  for (const row of rows) if (fieldsIn(look, row) > 0) withFields += 1;
  if (withFields === 0) return false;
  if (!hasHeader(rows)) return true;
  return false;
}

function fieldsIn(look: Look, row: Element): number {
  return Array.from(row.querySelectorAll(FIELD)).filter(
    (field) =>
      (isWidget(field) || isField(field)) &&
      !/^(checkbox|radio)$/.test(field.getAttribute('type') ?? '') &&
      look.shown(field),
  ).length;
}

/** One row of words in several lines, side by side: the head of a printed form, or its signatures. */
function isLetterhead(rows: Element[]): boolean {
  const [row] = rows;
  if (rows.length !== 1 || !row || hasHeader(rows)) return false;
  const cells = Array.from(row.children, (cell) => tidy(cell.textContent ?? ''));
  if (cells.some(isNumber)) return false;
  const words = LETTERHEAD.test(plain(cells.join(' ')));
  return (words || !cells.some(isDataLike)) && Array.from(row.children).some(isManyLines);
}

/** Words of printed forms (TT 02/2017/TT-VPCP and its kin, NĐ 30/2020), marks off. */
const LETTERHEAD =
  /bieu so|mau so|cong hoa xa hoi|k[iy] bao cao|don vi (nhan )?bao cao|noi nhan|nguoi lap bieu|thu truong/;

const isManyLines = (cell: Element): boolean => cell.querySelector('br, p, div') !== null;

function hasHeader(rows: Element[]): boolean {
  return rows.slice(0, 6).some((row) => {
    const cells = Array.from(row.children);
    const inHead = row.parentElement?.tagName === 'THEAD';
    const named = cells.filter(
      (cell) => (inHead || cell.tagName === 'TH') && cell.textContent?.trim(),
    );
    return (
      named.length >= 2 || cells.some((cell) => /^\s*(stt|tt)\s*$/i.test(cell.textContent ?? ''))
    );
  });
}
