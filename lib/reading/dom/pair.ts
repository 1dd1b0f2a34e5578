/** A label and its value: number cards, detail lines, definition lists. */
import { isHeading } from './kinds';
import { classOf } from './look';
import type { Part } from './parts';
import { hasCode, hasDate, isCount, isNumber } from './shapes';
import { plain } from './text';

export interface Pair {
  label: string;
  value: string;
  /** Where the value stands; the pair's own element where it has none. */
  at: Element;
  /** The number stood before its label. */
  numberFirst: boolean;
}

const LINE = /^[-–+•*\s]*([^:：]{2,90}?)\s*[:：]\s*(\S.*)$/;
const UNIT_WORD = /^\(?(ho so|thu tuc|ngay|luot|%|hs|tthc|don vi)\)?$/;
const COUNT_WITH_UNIT = /^(\d[\d.,\s]*)\s*(hồ sơ|thủ tục|hs|lượt|tthc)$/i;
const LABEL_CLASS = /(^|[\s_-])(label|title|name|key|caption|lbl|tieu-de|item-label)([\s_-]|$)/i;
const LONGEST_LABEL = 110;

/** The one pair that an element's pieces make, or null. */
export function pairOf(element: Element, parts: Part[]): Pair | null {
  if (parts.length === 1) return lineOf(parts[0]!) ?? emptyOf(element, parts[0]!);
  if (parts.length === 2) return numberPair(parts[0]!, parts[1]!) ?? textPair(parts[0]!, parts[1]!);
  const noted = withoutNotes(parts);
  if (noted.length === 2 && parts.length > 2) return numberPair(noted[0]!, noted[1]!);
  if (
    parts.length === 3 &&
    (UNIT_WORD.test(plain(parts[2]!.text)) || /^\(?[\d.,]+\s*%\)?$/.test(parts[2]!.text))
  )
    return numberPair(parts[0]!, parts[1]!);
  if (parts.length === 3 && UNIT_WORD.test(plain(parts[1]!.text)))
    return numberPair(parts[0]!, parts[2]!);
  return null;
}

/** A card's small print ("Tăng 5% so với tháng trước") beside its label and number. */
function withoutNotes(parts: Part[]): Part[] {
  if (parts.length > 4 || parts.filter((part) => isCount(part.text)).length !== 1) return parts;
  return parts.filter((part) => !/%|so voi (thang|nam|ky|quy|hom|cung)/.test(plain(part.text)));
}

/** Several pairs in a row inside one element: "<b>Mã hồ sơ:</b> H01 <b>Trạng thái:</b> …", lines by `<br>`. */
export function flatPairs(parts: Part[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at]!, parts[at + 1]];
    const line = lineOf(part);
    if (line) pairs.push(line);
    else if (isStrongLabel(part)) {
      const hasValue = next !== undefined && !isStrongLabel(next) && lineOf(next) === null;
      pairs.push(
        made(part.text, hasValue ? next.text : '', hasValue ? next.element : part.element),
      );
      if (hasValue) at += 1;
    }
  }
  return pairs;
}

/** "Trạng thái: Đang xử lý" in one piece; not a time of day, not two labels in one line. */
export function lineOf(part: Part): Pair | null {
  const match = LINE.exec(part.text);
  if (!match || !isLabelText(match[1]!) || /\d$/.test(match[1]!)) return null;
  return made(match[1]!, match[2]!, part.element);
}

/** A value that itself goes on with further "label:" parts is a composite line. */
export const isComposite = (pair: Pair): boolean => /[,;]\s*[^:,;\d]{2,40}:\s/.test(pair.value);

function emptyOf(element: Element, part: Part): Pair | null {
  if (!/[:：]$/.test(part.text) || element.childElementCount < 2) return null;
  return isLabelText(part.text.slice(0, -1)) ? made(part.text, '', element) : null;
}

function numberPair(first: Part, second: Part): Pair | null {
  const value = (part: Part) => countOf(part.text);
  if (isLabelText(first.text) && value(second) !== null)
    return made(first.text, value(second)!, second.element);
  if (isLabelText(second.text) && value(first) !== null)
    return { ...made(second.text, value(first)!, first.element), numberFirst: true };
  return null;
}

function countOf(text: string): string | null {
  if (isCount(text) || isNumber(text)) return text;
  return COUNT_WITH_UNIT.exec(text)?.[1]?.trim() ?? null;
}

function textPair(first: Part, second: Part): Pair | null {
  if (!isLabelText(first.text) || first.element === second.element) return null;
  if (!isStrongLabel(first) && !/^[:：]/.test(second.text)) return null;
  if (isHeading(first.element) && !/[:：]$/.test(first.text)) return null;
  return made(first.text, second.text.replace(/^[:：]\s*/, ''), second.element);
}

function isStrongLabel(part: Part): boolean {
  if (!isLabelText(part.text)) return false;
  if (/[:：]$/.test(part.text)) return true;
  return /^(DT|LABEL)$/.test(part.element.tagName) || LABEL_CLASS.test(classOf(part.element));
}

function isLabelText(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_LABEL || !/\p{L}{2}/u.test(text)) return false;
  return !isNumber(text) && !hasDate(text) && !hasCode(text);
}

function made(label: string, value: string, at: Element): Pair {
  const name = label.replace(/^[\s•*–+-]+(?=\p{L})/u, '').replace(/[\s:：*]+$/, '');
  return { label: name, value, at, numberFirst: false };
}

/** Steps of a wizard or a ranking: "1 Tiếp nhận, 2 Xử lý, 3 Trả kết quả" are no counts. */
export function areSteps(pairs: Pair[]): boolean {
  return (
    pairs.length > 1 && pairs.every((pair, at) => pair.numberFirst && Number(pair.value) === at + 1)
  );
}
