/** The end of the text: what keeps the signature from standing alone, and what ends the last section. */
import { LineRuleType, Paragraph, TextRun } from 'docx';
import type { Layout } from '../../packs/report-layout-schema';
import type { ModelBlock, ModelParagraph, ModelTable } from '../model/types';
import { textOfPieces } from '../text/pieces';
import { boldWidth } from './measure';
import { styleOf } from './paragraph';
import { textWidth } from './tables';
import { mmToTwips } from './units';

/** Lines of the text that go with the signature to its page, at the least. */
const LINES_KEPT = 2;
/** Upright text is narrower than bold by about this. */
const UPRIGHT = 0.94;

/** The blocks, the last ones of which are marked to stay with the signature: at least two lines of text go with it. */
export function withEnding(body: readonly ModelBlock[], layout: Layout): ModelBlock[] {
  const blocks = [...body];
  let lines = 0;
  for (let at = blocks.length - 1; at >= 0 && lines < LINES_KEPT; at -= 1) {
    const block = blocks[at]!;
    if ('table' in block) {
      blocks[at] = { table: withLastRowKept(block.table) };
      break;
    }
    blocks[at] = { ...block, keepNext: true };
    lines += linesOf(block, layout);
  }
  return blocks;
}

/** The same table, its last row on one page with what follows: an end mark or a signature is never alone. */
export function withLastRowKept(table: ModelTable): ModelTable {
  const last = table.rows.length - 1;
  const kept = (row: ModelParagraph[]) => row.map((cell) => ({ ...cell, keepNext: true as const }));
  return { ...table, rows: table.rows.map((row, at) => (at === last ? kept(row) : row)) };
}

function linesOf(paragraph: ModelParagraph, layout: Layout): number {
  const style = styleOf(layout, paragraph.role);
  const width = boldWidth(textOfPieces(paragraph.pieces), style.size) * (style.bold ? 1 : UPRIGHT);
  const room = textWidth(layout) / 20;
  return Math.max(1, Math.ceil((width + mmToTwips(style.firstLine) / 20) / room));
}

/**
 * The paragraph that must follow a table at the end of a document, as low as can be: programs add one of the height of text
 * where there is none, and below a signature at the end of a page it becomes a blank page with a number.
 */
export const hairline = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT },
    run: { size: 2, sizeComplexScript: 2 },
    children: [] as TextRun[],
  });
