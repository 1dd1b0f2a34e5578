/** Word comments on single numbers: collected while paragraphs are set, numbered in their order. */
import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from 'docx';
import type { ICommentOptions, ParagraphChild } from 'docx';
import type { Layout } from '../../packs/report-layout-schema';
import { initialsOf } from './initials';
import type { DocumentFacts } from './repack';

/** Half-points: smaller than the text, as comments are read on the screen. */
const SIZE = 20;

export class NoteBook {
  private readonly notes: string[][] = [];

  get isEmpty(): boolean {
    return this.notes.length === 0;
  }

  /** A run with its comment around it. */
  around(run: TextRun, lines: string[]): ParagraphChild[] {
    const id = this.notes.push(lines) - 1;
    return [
      new CommentRangeStart(id),
      run,
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ];
  }

  /** What the document holds of them; the author is the unit, the time that of the document. */
  comments({ font }: Layout, { author, date }: DocumentFacts): ICommentOptions[] {
    return this.notes.map((lines, id) => ({
      id,
      author,
      initials: initialsOf(author),
      date: new Date(`${date}T00:00:00Z`),
      children: lines.map(
        (text) =>
          new Paragraph({
            children: [new TextRun({ text, font, size: SIZE, sizeComplexScript: SIZE })],
          }),
      ),
    }));
  }
}
