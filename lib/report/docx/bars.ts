/**
 * A chart as a table: a row a value, its number, and a bar of shaded cells. It prints in any shade of grey, is read by a
 * screen reader as the numbers it is, stays editable, and needs neither an image nor a font of its own.
 */
import { Paragraph, ShadingType, TableCell, TableRow, TextRun, VerticalAlign } from 'docx';
import type { Layout } from '../../packs/report-layout-schema';
import type { Role } from '../../packs/report-layout-schema';
import type { ModelBar, ModelBars } from '../model/types';
import { plain } from '../text/pieces';
import { toParagraph } from './paragraph';
import { linedTable, textWidth } from './tables';

/** Greys far enough apart to be told apart in print. */
const SHADES = ['404040', 'A6A6A6', '7F7F7F', 'D9D9D9'];
/** Steps in which a bar grows: columns of the grid. */
const STEPS = 50;
/** With the row after it: one row alone on a page tells nothing. */
const KEPT = { keepNext: true };
const SHARES = { name: 1.7, series: 2.2, number: 2.6, bar: 6 };

/** The table of a chart, all on one page where a page holds it; else the heading repeats. */
export function barsTable({ head, rows }: ModelBars, layout: Layout) {
  const hasSeries = rows.some(({ bars }) => bars.some(({ series }) => series !== null));
  const shares = [SHARES.name, ...(hasSeries ? [SHARES.series] : []), SHARES.number];
  const whole = shares.reduce((sum, share) => sum + share, SHARES.bar);
  const twips = (share: number) => Math.floor((share * textWidth(layout)) / whole);
  const step = Math.floor(twips(SHARES.bar) / STEPS);
  const columns = [...shares.map(twips), ...Array<number>(STEPS).fill(step)];
  const heading = head.map((text, at) =>
    cell(text, 'tableHead', layout, { columnSpan: at === head.length - 1 ? STEPS : 1 }, KEPT),
  );
  return linedTable(columns, [
    new TableRow({ tableHeader: true, cantSplit: true, children: heading }),
    ...rows.flatMap(({ name, bars }, row) =>
      bars.map((bar, at) => {
        const left = bars.length - at;
        const isLast = row === rows.length - 1 && left === 1;
        return barRow(at === 0 ? name : null, bar, { left, isLast }, layout);
      }),
    ),
  ]);
}

/** One bar; the first of a group carries the name for all of them, `left` rows of it with this one. */
function barRow(
  name: string | null,
  bar: ModelBar,
  { left, isLast }: { left: number; isLast: boolean },
  layout: Layout,
): TableRow {
  const keep = isLast ? {} : KEPT;
  return new TableRow({
    cantSplit: true,
    children: [
      ...(name === null ? [] : [cell(name, 'tableText', layout, { rowSpan: left }, keep)]),
      ...(bar.series === null ? [] : [cell(bar.series, 'tableText', layout, {}, keep)]),
      cell(bar.printed, 'tableCell', layout, {}, keep),
      ...barCells(bar),
    ],
  });
}

/** The dark stretch and the rest of the width; what is known and not 0 shows at least one step. */
function barCells({ share, shade }: ModelBar): TableCell[] {
  const steps = share === null ? 0 : Math.min(STEPS, Math.ceil(share * STEPS - 1e-9));
  const fill = SHADES[shade % SHADES.length]!;
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill };
  return [
    ...(steps > 0 ? [new TableCell({ columnSpan: steps, shading, children: [nothing()] })] : []),
    ...(steps < STEPS ? [new TableCell({ columnSpan: STEPS - steps, children: [nothing()] })] : []),
  ];
}

/** A cell must hold a paragraph; this one is too small to make its row any higher. */
const nothing = () =>
  new Paragraph({ children: [new TextRun({ text: '', size: 2, sizeComplexScript: 2 })] });

function cell(
  text: string,
  role: Role,
  layout: Layout,
  span: { columnSpan?: number; rowSpan?: number },
  keep: { keepNext?: boolean } = {},
): TableCell {
  const paragraph = { role, section: 'charts', fields: [], pieces: plain(text) };
  return new TableCell({
    ...span,
    verticalAlign: VerticalAlign.CENTER,
    children: [toParagraph(paragraph, layout, keep)],
  });
}
