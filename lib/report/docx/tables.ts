/** The tables of a report: header block, signature block, score annex. */
import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type Paragraph,
} from 'docx';
import type { Layout } from '../../packs/report-layout-schema';
import { splitLines } from '../model/paragraph';
import type { ModelParagraph, ModelTable, ReportModel } from '../model/types';
import { balanced, paragraphOptions, styleOf, toParagraph } from './paragraph';
import { ruledLine } from './ruled-line';
import { mmToTwips, ptToTwips } from './units';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** Width of the text area in twips. */
export const textWidth = ({ page }: Layout): number =>
  mmToTwips(page.width) - mmToTwips(page.left) - mmToTwips(page.right);

function borderless(rows: [Paragraph[], Paragraph[]][], left: number, layout: Layout): Table {
  const width = textWidth(layout);
  const columns = [Math.round(width * left), width - Math.round(width * left)];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: columns[index]!, type: WidthType.DXA },
                borders: NO_BORDERS,
                children,
              }),
          ),
        }),
    ),
  });
}

/** Names and lines in the first row; number and date, which share a line, in the second (NĐ 30/2020, boxes 1–4). */
export function headerTable(header: ReportModel['header'], layout: Layout): Table {
  const width = textWidth(layout);
  const left = Math.round(width * layout.headerTable.left);
  const at = (part: keyof typeof header) => toParagraph(header[part], layout);
  const name = (part: 'parentName' | 'orgName') =>
    toParagraph(header[part], layout, balanced(header[part], layout, left));
  return borderless(
    [
      [
        [name('parentName'), name('orgName'), ruledLine(header.orgName, 'orgName', layout, left)],
        [at('nation'), at('motto'), ruledLine(header.motto, 'motto', layout, width - left)],
      ],
      [[at('number')], [at('placeDate')]],
    ],
    layout.headerTable.left,
    layout,
  );
}

/**
 * Recipients on the left, the signatory on the right, with room for signature and seal above the name. All of it stays
 * with the low paragraph that ends the section: where that alone did not fit any more, a blank page followed.
 */
export function signatureTable(model: ReportModel, layout: Layout): Table {
  const keepNext = true;
  const { spacing } = paragraphOptions(styleOf(layout, 'signName'));
  const room = { spacing: { ...spacing, before: mmToTwips(layout.signatureSpace) } };
  const signer = model.signer.map((paragraph) =>
    toParagraph(paragraph, layout, {
      keepNext,
      ...(paragraph.role === 'signName' ? room : {}),
    }),
  );
  const recipients = model.recipients.map((paragraph) =>
    toParagraph(paragraph, layout, { keepNext }),
  );
  return borderless([[recipients, signer]], layout.signatureTable.left, layout);
}

/** A cell of several lines holds a paragraph a line; an empty cell still needs one. */
function linesOf(paragraph: ModelParagraph): ModelParagraph[] {
  const lines = splitLines(paragraph.pieces);
  return lines.length === 0 ? [paragraph] : lines.map((pieces) => ({ ...paragraph, pieces }));
}

/** The layout's columns; spread evenly after the first two where a form has another number of them. */
function sharesOf(table: ModelTable, { annexColumns }: Layout): number[] {
  const count = table.rows[0]?.length ?? 0;
  if (count === annexColumns.length) return annexColumns;
  const [, unit = 1, ...rest] = annexColumns;
  const each = rest.reduce((sum, share) => sum + share, 0) / Math.max(1, count - 2);
  return [0.9, unit, ...Array.from({ length: Math.max(0, count - 2) }, () => each)];
}

/** Space in points between a cell's edge and its text. */
export const CELL_PADDING = 2;

/** Widths of a table's columns in twips. */
export function columnsOf(table: ModelTable, layout: Layout): number[] {
  const shares = table.widths ?? sharesOf(table, layout);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * textWidth(layout)) / all));
}

/** A ruled table whose heading rows repeat on every page and whose rows never break. */
export function ruledTable(table: ModelTable, layout: Layout): Table {
  const cell = (paragraph: ModelParagraph, columnSpan = 1, rowSpan = 1) =>
    new TableCell({
      children: linesOf(paragraph).map((line) => toParagraph(line, layout)),
      verticalAlign: VerticalAlign.CENTER,
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
    });
  return linedTable(columnsOf(table, layout), [
    ...table.head.map(
      (cells) =>
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: cells.map((head) => cell(head.cell, head.columns, head.rows)),
        }),
    ),
    ...table.rows.map(
      (cells) => new TableRow({ cantSplit: true, children: cells.map((one) => cell(one)) }),
    ),
  ]);
}

/** A table with black lines, its columns in twips. */
export function linedTable(columns: number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: LINES,
    margins: {
      left: ptToTwips(CELL_PADDING),
      right: ptToTwips(CELL_PADDING),
      top: 0,
      bottom: 0,
      marginUnitType: WidthType.DXA,
    },
    rows,
  });
}
