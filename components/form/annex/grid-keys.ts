/** Keys of the score table: arrows and Enter go from cell to cell, as in a spreadsheet. */
import type { KeyboardEvent } from 'react';

/** Row and column of the cell an element stands in; column 0 is the unit's name. */
export function cellOf(target: EventTarget | null): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (cell?.dataset.cell ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Goes to a neighbouring cell where the key says so; sideways only from the edge of what is written in the cell. */
export function onGridKey(event: KeyboardEvent<HTMLElement>): void {
  const at = cellOf(event.target);
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (!at || ctrlKey || altKey || metaKey || !(event.target instanceof HTMLInputElement)) return;
  const step = stepOf(key, shiftKey, event.target);
  if (!step) return;
  const selector = `[data-cell="${at.row + step[0]},${at.column + step[1]}"] input`;
  const next = event.currentTarget.querySelector<HTMLInputElement>(selector);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

function stepOf(key: string, shift: boolean, input: HTMLInputElement): [number, number] | null {
  const { selectionStart: from, selectionEnd: to, value } = input;
  const isAll = from === 0 && to === value.length;
  switch (key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'Enter':
      return [shift ? -1 : 1, 0];
    case 'ArrowLeft':
      return !shift && (isAll || to === 0) ? [0, -1] : null;
    case 'ArrowRight':
      return !shift && (isAll || from === value.length) ? [0, 1] : null;
    default:
      return null;
  }
}
