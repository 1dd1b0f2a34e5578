/** The editor in its place in the form: text in, text out, and a quiet line for what stands at the cursor. */
import '../theme/narrative.css';
import { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { uiNarrativeStrings } from '../../lib/domain/strings/ui-narrative';
import { describedBy, type InputTie } from '../form/tie';
import { useText } from '../text/language';
import type { NarrativeEditor } from './editor/editor';
import { documentMarks, MarksContext } from './marks';
import type { NarrativeWorld } from './world';

export type EditorCode = typeof import('./editor/editor');

/** Where the cursor stood when the editor took over; offsets in the text. */
export interface Start {
  anchor: number;
  head: number;
}

export interface EditorHostProps {
  code: EditorCode;
  start: Start | null;
  world: NarrativeWorld;
  text: string;
  onChange: (text: string) => void;
  tie: InputTie;
}

/** Every change is handed on at once: nothing waits for the field to be left. */
export function EditorHost({ code, start, world, text, onChange, tie }: EditorHostProps) {
  const t = useText(uiNarrativeStrings);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<NarrativeEditor | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const saidId = useId();
  const ofField = useContext(MarksContext);
  const marks = useMemo(
    () => [...ofField, ...documentMarks(text, world, t)],
    [ofField, text, world, t],
  );
  const latest = useRef({ onChange, t, attributes: {} as Record<string, string> });
  useLayoutEffect(() => {
    latest.current = { onChange, t, attributes: attributesOf(tie, saidId) };
  });
  const first = useRef({ text, world, start });
  useLayoutEffect(() => {
    const made = code.createEditor(host.current!, {
      ...first.current,
      words: () => latest.current.t,
      attributes: () => latest.current.attributes,
      onText: (next) => latest.current.onChange(next),
      onCursor: setSaid,
    });
    editor.current = made;
    const { start: at } = first.current;
    if (at) made.focus(at.anchor, at.head);
    return () => made.destroy();
  }, [code]);
  useLayoutEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.setWorld(world), [world]);
  useEffect(() => editor.current?.setMarks(marks), [marks]);
  return (
    <>
      <div
        ref={host}
        className="input narrative"
        data-invalid={tie['aria-invalid'] || undefined}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      <p id={saidId} role="status" className="narrative-said quiet small">
        {said ?? (isFocused ? t('editorHint') : null)}
      </p>
    </>
  );
}

/** What ties the editable element to label, problems and provenance; labels by `for` reach no such element. */
function attributesOf(tie: InputTie, saidId: string): Record<string, string> {
  const label = tie['aria-label'];
  const described = describedBy(tie['aria-describedby'], saidId);
  return {
    spellcheck: 'true',
    autocorrect: 'on',
    lang: 'vi',
    ...(tie.id && { id: tie.id }),
    ...(label ? { 'aria-label': label } : tie.id && { 'aria-labelledby': `${tie.id}-label` }),
    ...(tie['aria-invalid'] && { 'aria-invalid': 'true' }),
    ...(described && { 'aria-describedby': described }),
  };
}
