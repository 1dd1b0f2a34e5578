/** A chapter of a year before the report's, or of estimates: whatever stands in it and its parts is none of the report's figures. */
import { numberOf } from './headings';
import { isOfPastYears } from './scope';
import type { Whose } from './whose';

/** "(số liệu ước cả năm)", "ước thực hiện năm 2026", "6 tháng đầu năm": never a mere "tháng 10", in which something was done. */
export const ESTIMATE =
  /(?<!\p{L})(?:số liệu ước|ước (?:cả năm|thực hiện|tính|đạt|đến)|tạm tính|(?:sáu|chín|\d+) tháng (?:đầu|cuối) năm)(?!\p{L})/iu;

/** How deep a heading stands by its number: "A." over "I." over "1." over "1.1."; null where it has none. */
function depthOf(heading: string): number | null {
  const number = numberOf(heading);
  if (number === null) return null;
  if (number.kind === 'arabic') return number.depth + 1;
  return number.kind === 'roman' ? 1 : 0;
}

export class ChapterTime {
  private depth: number | null = null;

  /** Asked once for each heading, in their order: whether what follows is of another time. */
  begins(heading: string, whose: Whose): boolean {
    const depth = depthOf(heading);
    // Without a number nobody knows what stands under it: the next heading that has one ends it.
    if (this.depth !== null && depth !== null && depth <= this.depth) this.depth = null;
    // "Năm 2024, kết quả như sau:" leads to what is right below it, and heads no chapter.
    const isLead = depth === null && /:\s*$/.test(heading);
    if (this.depth === null && !isLead && (ESTIMATE.test(heading) || isOfPastYears(heading, whose)))
      this.depth = depth ?? Infinity;
    return this.depth !== null;
  }
}
