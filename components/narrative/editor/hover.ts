/** What the mouse is told over a chip or marked words: value, source and time; what is wrong, and the ways out. */
import type { StateField } from '@codemirror/state';
import { hoverTooltip, type EditorView } from '@codemirror/view';
import type { Mark } from '../marks';
import type { NarrativeWorld } from '../world';
import type { Known } from './state';
import { sayToken, type EditorWords } from './words';

/** A tooltip for the place under the mouse; none where there is nothing to say. */
export const hoverCards = (field: StateField<Known>, words: () => EditorWords) =>
  hoverTooltip((view, pos, side) => {
    const { tokens, placed, world } = view.state.field(field);
    const inside = ({ from, to }: { from: number; to: number }) =>
      side < 0 ? from < pos && pos <= to : from <= pos && pos < to;
    const token = tokens.find(inside);
    const marks = placed.filter(inside);
    const first = token ?? marks[0];
    if (!first) return null;
    return {
      pos: first.from,
      end: first.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'narrative-card';
        if (token) dom.append(line(sayToken(token, world, words())));
        for (const { mark } of marks) dom.append(markLine(mark, world, view));
        return { dom };
      },
    };
  });

function line(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}

/** The fixes are in the list below the field and on Ctrl+. as well: the mouse alone is not needed. */
function markLine(
  { message, fixes, severity }: Mark,
  { commands }: NarrativeWorld,
  view: EditorView,
) {
  const p = line(message);
  p.className = severity;
  for (const { title, command, args = {} } of fixes) {
    const act = commands[command];
    if (!act) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link small';
    button.textContent = title;
    button.onclick = () => {
      act(args);
      view.focus();
    };
    p.append(' ', button);
  }
  return p;
}
