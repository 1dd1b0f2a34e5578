/** "Năm 2024, kết quả như sau:": the figures right below such a line are of another time or office, and are not read. */
import { ESTIMATE } from './chapter-time';
import type { Collected } from './collected';
import { isAhead } from './headings';
import { MARK } from './lines';
import type { TextParagraph } from './paragraphs';
import { isOfFiguresElsewhere, isOfOthers, isOfPastYears, isTitleElsewhere } from './scope';
import type { Whose } from './whose';

/** A paragraph of more letters than this says more than what follows. */
const LONGEST = 300;
const SHORT = 60;
/** A colon, "như sau.", or nothing but a note in brackets. */
const LEADS =
  /(?::|(?<!\p{L})(?:như sau|sau đây|dưới đây)\s*\.?)\s*$|^\s*[-–—+•*]?\s*\([^()]*\)\s*[.:]?\s*$/iu;
const COUNTS = /\d/;

/** "…, so với năm 2025": beside which the own figures are set. */
const BESIDE =
  /,?\s*so (?:với|sánh với)\s+(?:cùng kỳ\s+)?(?:(?:của\s+)?(?:năm|kỳ)\s+)?(?:20\d{2}|trước)\s*,?/giu;
const AIM = /^\P{L}*(?:mục tiêu|chỉ tiêu)\s+(?:đề ra|đặt ra|phấn đấu|được giao|giao)(?!\p{L})/iu;
/** "Số liệu trên là của năm 2025." */
const ABOVE = /(?<!\p{L})(?:số liệu|kết quả|các số)\s+(?:\p{L}+\s+){0,2}trên(?!\p{L})/iu;

export class LeadLine {
  private lead: TextParagraph | null = null;
  /** Whether what is led has marks; null until its first line came. */
  private marked: boolean | null = null;
  private passed = 0;

  constructor(private readonly into: Collected) {}

  /**
   * Asked for each line, and each heading that is not the form's own, in their order: one that leads to something else begins
   * it. What heads one of the form's chapters (`isHead`) may well name what is to come: only another year's makes it a lead.
   */
  begins(paragraph: TextParagraph, isHead = false): void {
    const { text } = paragraph;
    const leads = isHead ? isPast : isLead;
    if (text.length > LONGEST || !LEADS.test(text) || !leads(text, this.into.whose)) return;
    this.end();
    this.lead = paragraph;
  }

  /**
   * Whether the line is led to by such a line. Words are covered as numbers are ("không có", "chưa thực hiện"); only in a
   * chapter that is a list of them (`ofWords`) a line without a digit may be one of its items all the same, where the line
   * above it is of no other year.
   */
  covers({ text }: TextParagraph, ofWords: boolean): boolean {
    if (this.lead === null) return false;
    const mark = markOf(text);
    const own = markOf(this.lead.text);
    this.marked ??= mark !== null && mark !== own;
    const isNext = this.marked ? mark === null : LEADS.test(text);
    // "- Năm 2025: …" after "- Năm 2024:" is no part of it.
    if (isNext || (mark !== null && mark === own)) this.end();
    if (this.lead === null) return false;
    if (ofWords && !COUNTS.test(text) && !isOfPastYears(this.lead.text, this.into.whose))
      return false;
    this.passed += 1;
    return true;
  }

  /** What stands above is read by then: somebody has to look at it. */
  doubts({ text, place }: TextParagraph): void {
    if (ABOVE.test(text) && isOfFiguresElsewhere(text, this.into.whose))
      this.into.doubted(text, place);
  }

  /** Says how much was passed over. */
  end(): void {
    if (this.lead !== null && this.passed > 0) this.into.passedUnder(this.lead, this.passed);
    this.lead = null;
    this.marked = null;
    this.passed = 0;
  }
}

/**
 * A short line is as good as a title: any word of another time or unit in it will do. A long one speaks of many things, and
 * has to say of its figures that they are others'.
 */
function isLead(text: string, of: Whose): boolean {
  if (isPast(text, of) || AIM.test(text)) return true;
  const own = text.replace(BESIDE, ' ');
  if (own.trim().length <= SHORT) return isTitleElsewhere(own, of) || isAhead(own, of.year);
  return isOfFiguresElsewhere(text, of) || isOfOthers(text, of);
}

const isPast = (text: string, of: Whose): boolean => ESTIMATE.test(text) || isOfPastYears(text, of);

const markOf = (text: string): string | null => MARK.exec(text)?.[0].trim() ?? null;
