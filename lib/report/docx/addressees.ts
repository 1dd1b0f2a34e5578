/** "Kính gửi:" and who it is for (NĐ 30/2020, Phụ lục I, II.9.a; Mẫu 1.5 of Phụ lục III). */
import { AlignmentType, type Paragraph } from 'docx';
import type { Layout } from '../../packs/report-layout-schema';
import type { ModelParagraph } from '../model/types';
import { textOfPieces } from '../text/pieces';
import { boldWidth } from './measure';
import { paragraphOptions, styleOf, toParagraph } from './paragraph';
import { textWidth } from './tables';

/** One addressee stands on the line; several below it, one under another, the list in the middle of the page. */
export function addresseeParagraphs(
  [first, ...list]: readonly ModelParagraph[],
  layout: Layout,
): Paragraph[] {
  if (first === undefined) return [];
  const style = styleOf(layout, first.role);
  const widths = list.map(({ pieces }) => boldWidth(textOfPieces(pieces), style.size) * 20);
  const left = Math.max(0, Math.floor((textWidth(layout) - Math.max(0, ...widths)) / 2));
  const below = {
    alignment: AlignmentType.LEFT,
    indent: { left },
    spacing: { ...paragraphOptions(style).spacing, before: 0 },
  };
  return [
    toParagraph(first, layout),
    ...list.map((paragraph) => toParagraph(paragraph, layout, below)),
  ];
}
