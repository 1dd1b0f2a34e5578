/** One cell as it is seen: its text by lines, and the files that hang in it. */
import type { RawCell } from '../raw';
import { isShownFile, namesFile } from './files';
import { isBare, linesOf } from './lines';
import type { Look } from './look';
import type { Kind } from './style-paths';
import { tidy } from './text';

/** Reads a visible cell. `kind`: what it looks like, where many look the same. */
export function readCell(look: Look, element: Element, kind: Kind | null): RawCell {
  if (!isBare(element)) {
    let files = 0;
    const met = (inner: Element, own: Kind | null): boolean => {
      const isFile = isShownFile(look, inner, own);
      if (isFile) files += 1;
      return isFile;
    };
    const lines = linesOf(look, element, { kind, met });
    return { text: textOf(lines), lines, files, spanned: false };
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
