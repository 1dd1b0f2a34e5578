/** One cell as it is seen: its text by lines, and the files that hang in it. */
import type { RawCell } from '../raw';
import { filesIn, namesFile } from './files';
import { isBare, linesOf } from './lines';
import type { Look } from './look';
import type { Kind } from './style-paths';
import { tidy } from './text';

/** Reads a visible cell. `kind`: what it looks like, where many look the same. */
export function readCell(look: Look, element: Element, kind: Kind | null): RawCell {
  if (!isBare(element)) {
    const lines = linesOf(look, element, { kind });
    return { text: textOf(lines), lines, files: filesIn(look, element, kind), spanned: false };
  }
  // The commonest cell: nothing but one text.
  const whole = element.textContent ?? '';
  const text = tidy(whole);
  return {
    text,
    lines: text === '' ? [] : [text],
    files: namesFile(whole) ? 1 : 0,
    spanned: false,
  };
}

const textOf = (lines: string[]): string => (lines.length === 1 ? lines[0]! : lines.join(' '));
