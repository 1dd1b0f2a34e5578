/** What a form control shows as its value: the option's text, a date as the officer sees it. */
import { tidy } from './text';

const SILENT = new Set([
  'hidden',
  'button',
  'submit',
  'reset',
  'image',
  'file',
  'password',
  'checkbox',
  'radio',
  'range',
  'color',
]);
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** The value of a native input, select or textarea; empty for one that shows none. */
export function nativeValue(element: Element): string {
  if (element.tagName === 'SELECT') return selectedText(element as HTMLSelectElement);
  const input = element as HTMLInputElement;
  if (element.tagName === 'INPUT' && SILENT.has(inputType(element))) return '';
  return asSeen(tidy(input.value ?? ''));
}

/** The same inside a table cell, where a check box for picking the row says nothing. */
export const valueInCell = nativeValue;

/** Lower-case type of an input, "text" where none is given. */
export function inputType(element: Element): string {
  return (element.getAttribute('type') ?? 'text').toLowerCase();
}

function selectedText(select: HTMLSelectElement): string {
  const chosen: string[] = [];
  for (const option of Array.from(select.selectedOptions))
    chosen.push(tidy(option.label || option.textContent || ''));
  return chosen.filter((text) => text !== '').join(', ');
}

/** `type=date` and `type=month` keep ISO text behind a local display. */
function asSeen(value: string): string {
  const day = DAY.exec(value);
  if (day) return `${day[3]}/${day[2]}/${day[1]}${day[4] ? ` ${day[4]}` : ''}`;
  const month = MONTH.exec(value);
  return month ? `${month[2]}/${month[1]}` : value;
}
