/** One cell as it is seen: its text by lines, and the files that hang in it. */
import { remembered } from '../../domain/memo';
import type { RawCell } from '../raw';
import { isShownFile, namesFile } from './files';
import { isBare, linesOf } from './lines';
import type { Look } from './look';
import type { SeenElement } from './seen';
import type { Kind } from './style-paths';
import { tidy } from './text';

/** Reads a visible cell. `kind`: what it looks like, where many look the same. */
export function readCell(look: Look, element: SeenElement, kind: Kind | null): RawCell {
  return isBare(element) ? bareCell(element.textContent ?? '') : filledCell(look, element, kind);
}

/** The same for a `td` or `th`, which is never more than what stands inside it. */
export const readTableCell = (look: Look, element: SeenElement, kind: Kind | null): RawCell =>
  element.firstElementChild === null
    ? bareCell(element.textContent ?? '')
    : filledCell(look, element, kind);

/** The commonest cell: nothing but one text, often the same as in many other rows. */
const bareCell: (whole: string) => RawCell = remembered((whole) => {
  const text = tidy(whole);
  const lines = text === '' ? [] : [text];
  return { text, lines, files: namesFile(whole) ? 1 : 0, spanned: false };
});

function filledCell(look: Look, element: SeenElement, kind: Kind | null): RawCell {
  let files = 0;
  const met = (inner: SeenElement, own: Kind | null, text: string | null): boolean => {
    const isFile = isShownFile(look, inner, own, text);
    if (isFile) files += 1;
    return isFile;
  };
  const lines = linesOf(look, element, { kind, met });
  return { text: textOf(lines), lines, files, spanned: false };
}

const textOf = (lines: string[]): string => (lines.length === 1 ? lines[0]! : lines.join(' '));
