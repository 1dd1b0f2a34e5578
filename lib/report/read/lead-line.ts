/** "Năm 2024, kết quả như sau:": the figures right below such a line are of another time or office, and are not read. */
import { ESTIMATE } from './chapter-time';
import type { Collected } from './collected';
import { MARK } from './lines';
import type { TextParagraph } from './paragraphs';
import { isOfFiguresElsewhere, isOfOthers, isOfPastYears } from './scope';
import type { Whose } from './whose';

/** A paragraph of more letters than this says more than what follows. */
const LONGEST = 300;
const ENDS_IN_COLON = /:\s*$/;
const COUNTS = /\d/;

export class LeadLine {
  private lead: TextParagraph | null = null;
  /** Whether what is led has marks; null until its first line came. */
  private marked: boolean | null = null;
  private passed = 0;

  constructor(private readonly into: Collected) {}

  /** Asked for each heading and each line, in their order: a line that leads to something else begins it. */
  begins(paragraph: TextParagraph): boolean {
    if (!isLead(paragraph.text, this.into.whose)) return false;
    this.end();
    this.lead = paragraph;
    return true;
  }

  /** Whether the line is led to by such a line and states something. One without a digit states nothing to be mistaken. */
  covers({ text }: TextParagraph): boolean {
    if (this.lead === null) return false;
    const mark = markOf(text);
    const own = markOf(this.lead.text);
    this.marked ??= mark !== null && mark !== own;
    const isNext = this.marked ? mark === null : ENDS_IN_COLON.test(text);
    // "- Năm 2025: …" after "- Năm 2024:" is no part of it.
    if (isNext || (mark !== null && mark === own)) this.end();
    if (this.lead === null || !COUNTS.test(text)) return false;
    this.passed += 1;
    return true;
  }

  /** Says how much was passed over. */
  end(): void {
    if (this.lead !== null && this.passed > 0) this.into.passedUnder(this.lead, this.passed);
    this.lead = null;
    this.marked = null;
    this.passed = 0;
  }
}

function isLead(text: string, whose: Whose): boolean {
  if (text.length > LONGEST || !ENDS_IN_COLON.test(text)) return false;
  return (
    ESTIMATE.test(text) ||
    isOfPastYears(text, whose) ||
    isOfFiguresElsewhere(text, whose) ||
    isOfOthers(text, whose)
  );
}

const markOf = (text: string): string | null => MARK.exec(text)?.[0].trim() ?? null;
