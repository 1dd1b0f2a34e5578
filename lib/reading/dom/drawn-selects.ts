/**
 * Selects that a component hides behind its own drawing (PrimeFaces, bootstrap-select, home-made ones): the officer
 * sees the chosen entry, not the select. Found by what is seen, whatever the component is called.
 */
import { nativeValue } from './control-value';
import { textOf } from './lines';
import type { Look } from './look';
import { plain } from './text';
import { holds, parentOf } from './tree';

/** How far the drawing may stand from its select: both hang in one small box. */
const NEAR = 3;

export interface DrawnSelect {
  /** The box that holds the select and its drawing; its label stands beside it. */
  element: Element;
  value: string;
}

/** The hidden selects whose chosen entry is drawn in their own box; those inside `known` controls are read already. */
export function drawnSelects(look: Look, root: Element, known: readonly Element[]): DrawnSelect[] {
  return Array.from(root.querySelectorAll('select')).flatMap((select) => {
    if (look.shown(select) || known.some((control) => holds(control, select))) return [];
    const value = nativeValue(select);
    const box = value === '' ? null : drawing(look, select, value);
    return box === null || known.some((control) => holds(box, control))
      ? []
      : [{ element: box, value }];
  });
}

/** The nearest visible box whose whole visible text is the chosen entry; null: nothing of it is seen. */
function drawing(look: Look, select: Element, value: string): Element | null {
  let box = parentOf(select);
  for (let up = 0; box && up < NEAR; up += 1, box = parentOf(box)) {
    if (!look.shown(box)) continue;
    const seen = plain(
      textOf(look, box, { without: (inner) => inner === select || !look.shown(inner) }),
    );
    if (seen === plain(value)) return box;
    if (seen !== '') return null;
  }
  return null;
}
