/** What notes say of a cell: by the marks in it, wherever in the text the note stands. */
import type { TextParagraph } from './paragraphs';
import type { GridCell } from './table-grid';

/** "150 (*)", "Số hồ sơ (1)": typed marks; raised ones are in the paragraph's `marks`. */
const TYPED = /(\(\*+\)|\*+|\(\d{1,2}\))\s*[:.]?\s*$/u;
const BEGINS = /^\s*(\(\*+\)|\*+|\(\d{1,2}\))\s*:?\s*(?=\p{L})/u;

/** "(*)" and "*", "(1)" and a raised 1 are the same mark. */
const bare = (mark: string): string => mark.replace(/[()\s]/g, '');

export class Notes {
  private readonly byMark = new Map<string, string[]>();

  /** @param paragraphs the whole text, with the file's own footnotes */
  constructor(paragraphs: readonly TextParagraph[]) {
    for (const { text, place, marks = [], note } of paragraphs) {
      if (note !== undefined) this.add(note, text);
      else if (place.cell === null) {
        const typed = BEGINS.exec(text)?.[1];
        for (const mark of typed === undefined ? marks : [typed, ...marks]) this.add(mark, text);
      }
    }
  }

  private add(mark: string, text: string): void {
    const key = bare(mark);
    this.byMark.set(key, [...(this.byMark.get(key) ?? []), text]);
  }

  /** The notes that the cell's marks lead to. */
  of(cell: GridCell | undefined): string[] {
    const paragraphs = cell?.paragraphs ?? [];
    const raised = paragraphs.flatMap(({ marks = [] }) => marks);
    const typed = TYPED.exec(cell?.text ?? '')?.[1];
    return [...raised, ...(typed === undefined ? [] : [typed])].flatMap(
      (mark) => this.byMark.get(bare(mark)) ?? [],
    );
  }
}

/** A cell's text without the mark of a note behind it; "(1)" behind a number may be a number, and stays. */
export const withoutMark = (text: string): string => text.replace(/\s*(?:\(\*+\)|\*+)$/u, '');
