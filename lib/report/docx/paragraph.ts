/** Model paragraphs as OOXML paragraphs, dressed by the layout's role. */
import {
  AlignmentType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Layout, RoleStyle } from '../../packs/report-layout-schema';
import type { ModelParagraph } from '../model/types';
import type { Piece } from '../text/pieces';
import { balancedRoom } from './measure';
import type { NoteBook } from './notes';
import { mmToTwips, ptToHalfPoints, ptToTwips } from './units';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** The layout's style of a role; a layout that leaves one out cannot be used. */
export function styleOf(layout: Layout, role: ModelParagraph['role']): RoleStyle {
  const style = layout.roles[role];
  if (style === undefined) throw new Error(`layout ${layout.id} has no role ${role}`);
  return style;
}

/** Paragraph properties of a role. */
export function paragraphOptions(style: RoleStyle): IParagraphOptions {
  return {
    alignment: ALIGN[style.align],
    spacing: {
      before: ptToTwips(style.before),
      after: ptToTwips(style.after),
      line: Math.round(style.line * 240),
      lineRule: 'auto',
    },
    ...(style.firstLine > 0 ? { indent: { firstLine: mmToTwips(style.firstLine) } } : {}),
    ...(style.keepNext ? { keepNext: true, keepLines: true } : {}),
  };
}

/** A model paragraph with its runs; one run a stretch of text, a blank being a run of its own. */
export function toParagraph(
  paragraph: ModelParagraph,
  layout: Layout,
  extra: IParagraphOptions = {},
  notes?: NoteBook,
): Paragraph {
  const style = styleOf(layout, paragraph.role);
  return new Paragraph({
    ...paragraphOptions(style),
    ...(paragraph.keepNext ? { keepNext: true } : {}),
    ...extra,
    children: merged(paragraph).flatMap(({ text, note }): ParagraphChild[] => {
      const run = toRun(text, style, layout.font);
      return note && notes ? notes.around(run, note) : [run];
    }),
  });
}

export const toRun = (text: string, style: RoleStyle, font: string): TextRun =>
  new TextRun({
    text: text.normalize('NFC'),
    font,
    // Written only where they hold: "not bold" spelled out is read as bold by simple tools.
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    size: ptToHalfPoints(style.size),
    sizeComplexScript: ptToHalfPoints(style.size),
  });

/** Left and right indents, in twips, that wrap a text into lines of about one length within `room` twips. */
export function balanced(
  paragraph: ModelParagraph,
  layout: Layout,
  room: number,
): IParagraphOptions {
  const style = styleOf(layout, paragraph.role);
  if (!style.balance) return {};
  const text = paragraph.pieces.map((piece) => piece.text).join('');
  const indent = Math.floor((room - balancedRoom(text, style.size, room / 20) * 20) / 2);
  return indent > 0 ? { indent: { left: indent, right: indent } } : {};
}

/**
 * Neighbouring pieces of plain text become one run, so that searching the document finds whole phrases; what a comment
 * is about stays a run of its own.
 */
function merged(paragraph: ModelParagraph): Pick<Piece, 'text' | 'note'>[] {
  const runs: Pick<Piece, 'text' | 'note'>[] = [];
  let open = false;
  for (const { text, blank, note } of paragraph.pieces) {
    const isPlain = blank === undefined && note === undefined;
    const last = runs[runs.length - 1];
    if (isPlain && open && last) last.text += text;
    else runs.push({ text, ...(note && { note }) });
    open = isPlain;
  }
  return runs;
}
