/** Visible links and icons in a cell that stand for an attached file. */
import type { Look } from './look';

const FILE_NAME =
  /\.(pdf|docx?|xlsx?|pptx?|odt|rtf|rar|zip|7z|jpe?g|png|tiff?|xml|txt)(\s*$|[?#&]|\s*\()/i;
const DOWNLOAD =
  /(^|[/?&=._-])(download|taive|tai-ve|getfile|viewfile|attachment|dinhkem|dinh-kem)([/?&=._-]|$)/i;
const MAYBE = new Set(['A', 'BUTTON', 'IMG', 'I', 'SPAN', 'DIV', 'LI', 'MAT-ICON']);
const NAMED = ['title', 'aria-label', 'alt', 'data-original-title', 'mattooltip', 'data-title'];

/** How many attached files a cell shows; a link and the icon inside it are one. */
export function filesIn(look: Look, cell: Element): number {
  if (!cell.firstElementChild) return FILE_NAME.test(cell.textContent ?? '') ? 1 : 0;
  const counted: Element[] = [];
  for (const element of Array.from(cell.getElementsByTagName('*'))) {
    if (
      !MAYBE.has(element.tagName) ||
      !isFile(element) ||
      counted.some((outer) => outer.contains(element))
    )
      continue;
    if (element.tagName === 'LI' && element.querySelector('a, button')) continue;
    if (look.shown(element)) counted.push(element);
  }
  return counted.length;
}

function isFile(element: Element): boolean {
  if (element.tagName === 'A') {
    if (element.hasAttribute('download')) return true;
    const href = element.getAttribute('href') ?? '';
    if (FILE_NAME.test(href) || DOWNLOAD.test(href)) return true;
  }
  if (
    element.hasAttributes() &&
    NAMED.some((name) => FILE_NAME.test(element.getAttribute(name) ?? ''))
  )
    return true;
  return !element.firstElementChild && FILE_NAME.test(element.textContent ?? '');
}
