/**
 * The editor of one narrative text. Its document is the stored text itself, so that what is read is what is kept; it has
 * no history of its own: undo belongs to the draft, in one order for all fields.
 */
import { Annotation, EditorState, Prec } from '@codemirror/state';
import { standardKeymap } from '@codemirror/commands';
import { completionKeymap } from '@codemirror/autocomplete';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { Mark } from '../marks';
import type { NarrativeWorld } from '../world';
import { chips, squiggles } from './decorations';
import { completion } from './completion';
import { hoverCards } from './hover';
import { knownField, marksAtCursor, setMarks, setWorld, tokenAtCursor } from './state';
import { sayToken, type EditorWords } from './words';

export interface EditorPorts {
  text: string;
  world: NarrativeWorld;
  words: () => EditorWords;
  /** Attributes of the editable element: what ties it to its label. Asked at each update. */
  attributes: () => Record<string, string>;
  onText: (text: string) => void;
  /** What stands at the cursor, in a sentence; null where nothing is to be said. */
  onCursor: (said: string | null) => void;
}

export interface NarrativeEditor {
  /** Takes over a text that changed elsewhere; the cursor stays where it makes sense. */
  setText: (text: string) => void;
  setWorld: (world: NarrativeWorld) => void;
  setMarks: (marks: readonly Mark[]) => void;
  focus: (anchor: number, head: number) => void;
  destroy: () => void;
}

/** Not typed here: nobody is told. */
const fromOutside = Annotation.define<true>();

/** Makes the editor inside `parent`. */
export function createEditor(parent: HTMLElement, ports: EditorPorts): NarrativeEditor {
  const known = knownField(ports.world);
  const view: EditorView = new EditorView({
    parent,
    state: EditorState.create({
      doc: ports.text,
      extensions: [
        known,
        EditorView.lineWrapping,
        drawSelection(),
        EditorState.phrases.of({ Completions: ports.words()('completions') }),
        keymap.of([...completionKeymap, ...standardKeymap]),
        chips(known),
        squiggles(known),
        completion(known, ports.words),
        hoverCards(known, ports.words),
        EditorView.contentAttributes.of((at) => {
          const token = tokenAtCursor(at.state, at.state.field(known));
          return { ...ports.attributes(), ...(token ? { 'data-token': token.key } : {}) };
        }),
        Prec.high(EditorView.domEventHandlers(handlers(() => view.state.field(known).world))),
        EditorView.updateListener.of((update) => {
          const isOurs = update.transactions.some((one) => one.annotation(fromOutside));
          if (update.docChanged && !isOurs) ports.onText(update.state.doc.toString());
          const now = update.state.field(known);
          if (update.selectionSet || update.focusChanged || now !== update.startState.field(known))
            ports.onCursor(view.hasFocus ? said() : null);
        }),
      ],
    }),
  });
  const said = (): string | null => {
    const now = view.state.field(known);
    const token = tokenAtCursor(view.state, now);
    const words = ports.words();
    const lines = [
      ...(token ? [`${sayToken(token, now.world, words)} ${words('sourceKey')}`] : []),
      ...marksAtCursor(view.state, now).map(({ message }) => message),
    ];
    return lines.length === 0 ? null : [...new Set(lines)].join(' ');
  };
  return {
    setText: (text) => replaceText(view, text),
    setWorld: (world) => view.dispatch({ effects: setWorld.of(world) }),
    setMarks: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    focus: (anchor, head) => {
      const within = (offset: number) => Math.min(offset, view.state.doc.length);
      view.focus();
      view.dispatch({ selection: { anchor: within(anchor), head: within(head) } });
    },
    destroy: () => view.destroy(),
  };
}

/** Only what differs is replaced: the cursor and the rest of the text stay. */
function replaceText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before[from] === text[from]) from += 1;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === text[text.length - 1 - end])
    end += 1;
  view.dispatch({
    changes: { from, to: before.length - end, insert: text.slice(from, text.length - end) },
    selection: { anchor: text.length - end },
    annotations: fromOutside.of(true),
  });
}

/** A press on a chip opens its source; the browser's own undo (its menu) is the draft's. */
const handlers = (world: () => NarrativeWorld) => ({
  click: (event: MouseEvent) => {
    const chip = (event.target as Element).closest<HTMLElement>('.token-chip');
    if (!chip?.dataset.key || event.button !== 0) return false;
    world().onSource(chip.dataset.key);
    return true;
  },
  beforeinput: (event: InputEvent) => {
    if (event.inputType === 'historyUndo') world().onUndo();
    else if (event.inputType === 'historyRedo') world().onRedo();
    else return false;
    event.preventDefault();
    return true;
  },
});
