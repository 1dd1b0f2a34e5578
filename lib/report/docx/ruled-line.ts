/** The ruled line under a text: a low paragraph whose border spans a share of the text's width. */
import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { Layout } from '../../packs/report-layout-schema';
import type { ModelParagraph } from '../model/types';
import { balancedRoom, widestLine } from './measure';
import { styleOf } from './paragraph';
import { ptToTwips } from './units';

/**
 * @param above the text the line stands under
 * @param room width of the cell or column in twips
 */
export function ruledLine(
  above: ModelParagraph,
  rule: keyof Layout['rules'],
  layout: Layout,
  room: number,
  keepNext = false,
): Paragraph {
  const { share, before, thickness } = layout.rules[rule];
  const text = above.pieces.map((piece) => piece.text).join('');
  const style = styleOf(layout, above.role);
  const within = style.balance ? balancedRoom(text, style.size, room / 20) : room / 20;
  const width = ptToTwips(widestLine(text, style.size, within) * share);
  const indent = Math.max(0, Math.round((room - width) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: ptToTwips(before), after: 0, line: 40, lineRule: LineRuleType.EXACT },
    border: {
      top: {
        style: BorderStyle.SINGLE,
        size: Math.round(thickness * 8),
        space: 0,
        color: '000000',
      },
    },
    keepNext,
  });
}
