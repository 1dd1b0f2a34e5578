/** Pagers that are a list to choose the page from: "Trang [3 ▾] tổng 12 trang". */
import { parentOf } from '../dom/tree';
import type { Look } from '../dom/look';
import { plain } from '../dom/text';

const NAMED = /(^|[^a-z])(goto_?page|page_?(no|number|index)?|trang|current_?page)([^a-z]|$)/;
const SIZE = /rows|size|limit|per|so_?dong|length/;

/** The selects in `box` whose options are the pages 1, 2, … in order, and which say so by name, label or words. */
export function pageSelects(look: Look, box: Element): HTMLSelectElement[] {
  return (Array.from(box.querySelectorAll('select')) as HTMLSelectElement[]).filter(
    (select) => look.shown(select) && !select.disabled && isPages(select) && speaksOfPages(select),
  );
}

/** Chooses the page after the present one, as the officer would, and tells the page so. */
export function chooseNext(select: HTMLSelectElement): void {
  select.selectedIndex += 1;
  const { Event } = select.ownerDocument.defaultView!;
  for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));
}

function isPages(select: HTMLSelectElement): boolean {
  const numbers = Array.from(select.options, (option) =>
    Number(/^(?:trang )?(\d+)$/.exec(plain(option.text))?.[1] ?? 0),
  );
  return numbers.length > 0 && numbers.every((number, at) => number === at + 1);
}

function speaksOfPages(select: HTMLSelectElement): boolean {
  const names = plain(`${select.name} ${select.id} ${select.getAttribute('aria-label') ?? ''}`);
  if (SIZE.test(names)) return false;
  if (NAMED.test(names) || /^trang \d/.test(plain(select.options[0]!.text))) return true;
  const around = parentOf(select);
  const words = plain(
    Array.from(around?.childNodes ?? [], (node) =>
      node === select ? '' : (node.textContent ?? ''),
    ).join(' '),
  );
  return words.length < 80 && /\btrang\b/.test(words) && !/(moi|tren|\/) ?trang/.test(words);
}
