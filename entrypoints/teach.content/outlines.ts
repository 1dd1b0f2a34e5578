/** Frames drawn over the grids of the page; they follow scrolling and never take a click. */
import { h } from './dom';
import { t } from './text';

export interface Outlined {
  no: number;
  elements: readonly Element[];
}

/** Draws the frames into `layer` until the signal fires; answers how to mark one of them. */
export function outlines(
  layer: HTMLElement,
  outlined: readonly Outlined[],
  signal: AbortSignal,
): (no: number | null) => void {
  let marked: number | null = null;
  const frames = outlined.map(({ no, elements }) => {
    const name = h('span', {}, t('grid', { no, title: '' }).replace(/[:\s]+$/, ''));
    const frame = h('div', { class: 'outline' }, name);
    layer.append(frame);
    return { no, elements, frame };
  });
  const place = () => {
    for (const { no, elements, frame } of frames) {
      const box = boxOf(elements);
      frame.hidden = box === null;
      frame.classList.toggle('now', no === marked);
      if (!box) continue;
      frame.classList.toggle('inside', box.top < 24);
      frame.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`;
    }
  };
  place();
  const options = { signal, passive: true, capture: true };
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  const timer = setInterval(place, 1000);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const { frame } of frames) frame.remove();
  });
  return (no) => {
    marked = no;
    place();
  };
}

/** The box around several elements, in the window; null where nothing of them is drawn. */
function boxOf(
  elements: readonly Element[],
): { left: number; top: number; right: number; bottom: number } | null {
  const boxes = elements
    .filter((element) => element.isConnected)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)) - 3,
    top: Math.min(...boxes.map((box) => box.top)) - 3,
    right: Math.max(...boxes.map((box) => box.right)) + 3,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + 3,
  };
}
