/** Statistics tables built from a header tree, in any of the clothes that portals put on them. */
import { JSDOM } from 'jsdom';

export interface HeaderNode {
  label: string;
  children: HeaderNode[];
}

export interface Clothes {
  /** Tag of header cells. */
  headerTag: 'th' | 'td';
  /** Header in one table, rows in another. */
  split: boolean;
  /** `thead` and `tbody`, or rows straight in the table. */
  sections: boolean;
  /** How texts are written. */
  writing: 'plain' | 'nfd' | 'upper' | 'nbsp' | 'broken';
  /** Layers of meaningless boxes around texts. */
  wrapping: number;
}

export interface TableData {
  tree: HeaderNode[];
  /** Unit name and one number a leaf. */
  rows: { unit: string; numbers: number[] }[];
}

/** Paths from the outermost group to each leaf, left to right. */
export function leavesOf(nodes: readonly HeaderNode[], above: string[] = []): string[][] {
  return nodes.flatMap((node) => {
    const path = [...above, node.label];
    return node.children.length === 0 ? [path] : leavesOf(node.children, path);
  });
}

const depthOf = (nodes: readonly HeaderNode[]): number =>
  nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children)));

/** Digits with dots between thousands, as officers' tables print them. */
export const dotted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** The page as HTML. */
export function pageOf({ tree, rows }: TableData, clothes: Clothes): string {
  const depth = depthOf(tree);
  const write = writer(clothes);
  const cell = (tag: string, text: string, spans = '') => `<${tag}${spans}>${write(text)}</${tag}>`;
  const head = headerRows(tree, depth).map((cells, level) => {
    const own = cells.map(({ label, columns, height }) =>
      cell(clothes.headerTag, label, spansOf(columns, height)),
    );
    const first =
      level === 0
        ? [
            cell(clothes.headerTag, 'STT', spansOf(1, depth)),
            cell(clothes.headerTag, 'Đơn vị', spansOf(1, depth)),
          ]
        : [];
    return `<tr>${[...first, ...own].join('')}</tr>`;
  });
  const body = rows.map(
    ({ unit, numbers }, at) =>
      `<tr>${cell('td', String(at + 1))}${cell('td', unit)}${numbers.map((value) => cell('td', dotted(value))).join('')}</tr>`,
  );
  const inside = (name: string, content: string[]) =>
    clothes.sections ? `<${name}>${content.join('')}</${name}>` : content.join('');
  const tables = clothes.split
    ? `<div class="head"><table>${inside('thead', head)}</table></div><div class="body"><table>${inside('tbody', body)}</table></div>`
    : `<table>${inside('thead', head)}${inside('tbody', body)}</table>`;
  return `<!doctype html><html lang="vi"><head><title>Thống kê hồ sơ</title></head><body><h1>Tình hình giải quyết hồ sơ TTHC (Từ ngày 01/01/2026 đến ngày 30/09/2026)</h1><div class="report">${tables}</div></body></html>`;
}

/** A document of this HTML, at a portal's address. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { url: 'https://motcua.example.gov.vn/thong-ke' }).window.document;
}

const spansOf = (columns: number, rows: number) =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;

function headerRows(tree: readonly HeaderNode[], depth: number) {
  const rows: { label: string; columns: number; height: number }[][] = Array.from(
    { length: depth },
    () => [],
  );
  const place = (node: HeaderNode, level: number): number => {
    const slot = { label: node.label, columns: 1, height: 1 };
    rows[level]!.push(slot);
    if (node.children.length === 0) {
      slot.height = depth - level;
      return 1;
    }
    slot.columns = node.children.reduce((sum, child) => sum + place(child, level + 1), 0);
    return slot.columns;
  };
  for (const node of tree) place(node, 0);
  return rows;
}

function writer({ writing, wrapping }: Clothes): (text: string) => string {
  const forms: Record<Clothes['writing'], (text: string) => string> = {
    plain: (text) => text,
    nfd: (text) => text.normalize('NFD'),
    upper: (text) => text.toLocaleUpperCase('vi'),
    nbsp: (text) => text.replace(/ /g, '&nbsp;'),
    broken: (text) => text.replace(/ /g, '\n      '),
  };
  return (text) =>
    `${'<div><span>'.repeat(wrapping)}${forms[writing](text)}${'</span></div>'.repeat(wrapping)}`;
}
