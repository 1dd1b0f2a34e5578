/** Visible links and icons in a cell that stand for an attached file. */
import type { Look } from './look';
import { realOf, type SeenElement } from './seen';
import { kindsInside, type Kind } from './style-paths';

const FILE_NAME =
  /\.(pdf|docx?|xlsx?|pptx?|odt|rtf|rar|zip|7z|jpe?g|png|tiff?|xml|txt)(\s*$|[?#&]|\s*\(|\s+[-–]\s+\d)/i;
const DOWNLOAD =
  /(^|[/?&=._-])(download|taive|tai-ve|getfile|viewfile|attachment|dinhkem|dinh-kem)([/?&=._-]|$)/i;
const MAYBE = new Set(['A', 'BUTTON', 'IMG', 'I', 'SPAN', 'DIV', 'LI', 'MAT-ICON']);
const NAMED = ['title', 'aria-label', 'alt', 'data-original-title', 'mattooltip', 'data-title'];

/** True for a text that names a file by its ending. */
export const namesFile = (text: string): boolean => text.includes('.') && FILE_NAME.test(text);

/** How many attached files a cell shows; a link and the icon inside it are one. */
export function filesIn(look: Look, cell: SeenElement, kind: Kind | null = null): number {
  if (!cell.firstElementChild) return namesFile(cell.textContent ?? '') ? 1 : 0;
  return filesUnder(look, cell, kind);
}

/** Files among what stands inside the element; nothing inside a file is one more. */
function filesUnder(look: Look, parent: SeenElement, kind: Kind | null): number {
  let files = 0;
  for (const [element, own] of kindsInside(parent, kind)) {
    if (isShownFile(look, element, own)) files += 1;
    else if (element.firstElementChild) files += filesUnder(look, element, own);
  }
  return files;
}

/** A visible link or icon that stands for a file; `text`: all it holds, where that is known. */
export function isShownFile(
  look: Look,
  element: SeenElement,
  kind: Kind | null,
  text: string | null = null,
): boolean {
  const tag = element.tagName;
  if (!MAYBE.has(tag) || !isFile(element, tag, kind, text)) return false;
  if (tag === 'LI' && holdsLink(element)) return false;
  return look.shown(realOf(element));
}

function isFile(
  element: SeenElement,
  tag: string,
  kind: Kind | null,
  text: string | null,
): boolean {
  if (tag === 'A') {
    if (element.hasAttribute('download')) return true;
    const href = element.getAttribute('href') ?? '';
    if (namesFile(href) || DOWNLOAD.test(href)) return true;
  }
  if (isNamed(element, kind) && NAMED.some((name) => namesFile(element.getAttribute(name) ?? '')))
    return true;
  if (text !== null) return namesFile(text);
  return !element.firstElementChild && namesFile(element.textContent ?? '');
}

function holdsLink(parent: SeenElement): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.tagName === 'A' || child.tagName === 'BUTTON' || holdsLink(child)) return true;
  return false;
}

/** It has one of the attributes that name things; all elements of a kind have the same ones. */
function isNamed(element: SeenElement, kind: Kind | null): boolean {
  if (kind === null) return element.hasAttributes();
  return (kind.named ??= NAMED.some((name) => element.hasAttribute(name)));
}
