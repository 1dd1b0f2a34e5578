/** A heading with its text on one line: "1. Ưu điểm: …", "* Ưu điểm:", "a) Tồn tại, hạn chế – …". */
import { named, type Named } from './headings';

const PREFIX =
  /^\s*(?:[-–—+•*]\s*|(?:phần\s+)?(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[A-HĐa-zđ])[.):]\s*)?/iu;
const SEPARATOR = /\s*:\s*|\s+[-–—]\s+/gu;
/** A heading ends before so many letters. */
const LONGEST = 120;

export interface InlineHeading {
  /** Which of the chapters. */
  at: number;
  heading: string;
  /** What follows it; empty where it stands alone. */
  text: string;
}

/** Null unless the words before a colon, or behind a number or mark before a dash, are exactly a chapter's heading. */
export function inlineHeading(text: string, all: Named): InlineHeading | null {
  const prefix = PREFIX.exec(text)![0];
  const found = [...text.slice(0, LONGEST).matchAll(SEPARATOR)].reverse();
  for (const { index, 0: mark } of found) {
    if (index <= prefix.length || (!mark.includes(':') && prefix.trim() === '')) continue;
    const at = named(text.slice(prefix.length, index), all);
    const rest = text.slice(index + mark.length);
    // "Kiến nghị - Đề xuất" is one heading.
    if (at < 0 || named(rest, all) >= 0) continue;
    return { at, heading: text.slice(0, index + mark.trimEnd().length), text: rest };
  }
  return null;
}
