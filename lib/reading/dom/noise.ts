/** Elements inside a text that are not the text: icons, action buttons, tooltips, copies for screen readers. */
import { remembered } from '../../domain/memo';
import { classOf } from './look';
import { isNumber, hasCode } from './shapes';
import type { SeenElement } from './seen';
import { plain, tidy } from './text';

const ICON_TAGS = new Set(['MAT-ICON', 'V-ICON', 'ION-ICON', 'NG-ICON', 'FA-ICON', 'SVG-ICON']);
const ICON_CLASS =
  /(^|[\s_-])(material-icons|material-symbols|mat-icon|v-icon|icon|icons|anticon|iconfont|fa|fas|far|fab|fal|mdi|glyphicon|pi|ti|bi)([\s_-]|$)/;
const LIGATURE = /^[a-z0-9_]+( [a-z0-9_]+)?$/;
const NOISE_ROLES = new Set([
  'menu',
  'tooltip',
  'listbox',
  'dialog',
  'alertdialog',
  'progressbar',
  'img',
]);
const NOISE_TAGS = new Set([
  'SVG',
  'svg',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
  'EMBED',
  'IFRAME',
  'PROGRESS',
  'METER',
  'MAT-MENU',
  'MENU',
]);
const MORE_WORDS = new Set(['xem them', 'thu gon', 'rut gon', 'xem tat ca', 'an bot']);
const TOOLTIP_CLASS =
  /(^|\s)(tooltip|tooltiptext|v-tooltip__content|dropdown-menu|ant-dropdown|popover)(\s|$)/;

/** An icon of an icon font, whose text is the icon's name ("arrow_downward") and nothing to read. */
export function isIcon(element: SeenElement): boolean {
  if (ICON_TAGS.has(element.tagName)) return true;
  const named = ICON_CLASS.test(classOf(element));
  if (!named && element.tagName !== 'I') return false;
  const text = tidy(element.textContent ?? '');
  if (text === '') return true;
  return LIGATURE.test(text) && (named || text.includes('_'));
}

/** True for an element whose text is never part of a text; `icon` where that hangs on the text itself. */
export function noiseOf(element: SeenElement): boolean | 'icon' {
  const tag = element.tagName;
  if (NOISE_TAGS.has(tag) || ICON_TAGS.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && NOISE_ROLES.has(role)) return true;
  const names = classOf(element);
  if (names !== '' && TOOLTIP_CLASS.test(names)) return true;
  return tag === 'I' || (names !== '' && ICON_CLASS.test(names)) ? 'icon' : false;
}

/** An element whose text is never part of a cell's text. */
export function isNoise(element: SeenElement): boolean {
  const noise = noiseOf(element);
  return noise === 'icon' ? isIcon(element) : noise;
}

/**
 * A control that acts instead of saying something. A code or a number to be pressed is text, and so
 * is a header's sort button; a real button with words ("Xem chi tiết") is not. `text`: all it holds, where known.
 */
export function isAction(element: SeenElement, header: boolean, text?: string | null): boolean {
  const tag = element.tagName;
  const isButton = tag === 'BUTTON';
  if (!isButton && tag !== 'A' && element.getAttribute('role') !== 'button') return false;
  const words = text ?? element.textContent ?? '';
  return isButton ? !header && isWords(words) : asksForMore(words);
}

const isWords: (text: string) => boolean = remembered((text) => {
  const words = tidy(text);
  return !isNumber(words) && !hasCode(words);
});

const asksForMore = (text: string): boolean => {
  const words = tidy(text);
  return words.length < 16 && isMoreWord(words);
};

const isMoreWord: (words: string) => boolean = remembered((words) =>
  MORE_WORDS.has(
    plain(words)
      .replace(/[.…]+$/, '')
      .trim(),
  ),
);
