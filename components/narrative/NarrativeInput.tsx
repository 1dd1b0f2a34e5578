/** A narrative text: a plain field until it comes into sight, then an editor that knows the report around it. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { InputTie } from '../form/tie';
import { EditorHost, type EditorCode, type Start } from './EditorHost';
import { useNear } from './near';
import { useNarrative } from './world';

export interface NarrativeInputProps extends InputTie {
  text: string;
  onChange: (text: string) => void;
}

/** Outside the report's form, and where the editor cannot be had, the plain field stays. */
export function NarrativeInput({ text, onChange, ...tie }: NarrativeInputProps) {
  const world = useNarrative();
  const [isNear, box] = useNear<HTMLDivElement>();
  const field = useRef<HTMLTextAreaElement>(null);
  const ready = useEditorCode(isNear && world !== null, field);
  return (
    <div ref={box}>
      {ready && world ? (
        <EditorHost {...ready} world={world} text={text} onChange={onChange} tie={tie} />
      ) : (
        <textarea
          {...tie}
          ref={field}
          className="input"
          rows={Math.min(12, Math.max(3, Math.ceil(text.length / 90)))}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

/** The field is not exchanged under fingers that type: a letter could fall between the two. */
const PAUSE_MS = 400;

/**
 * The editor's code once it is there, and where the cursor stood in the plain field. A text that an input method is
 * composing is not taken from under it.
 */
function useEditorCode(
  wanted: boolean,
  field: { readonly current: HTMLTextAreaElement | null },
): { code: EditorCode; start: Start | null } | null {
  const [ready, setReady] = useState<{ code: EditorCode; start: Start | null } | null>(null);
  useEffect(() => {
    const element = field.current;
    if (!wanted || !element) return undefined;
    let alive = true;
    let composing = false;
    let code: EditorCode | null = null;
    let typedAt = -Infinity;
    const take = () => {
      if (!alive || composing || !code) return;
      const loaded = code;
      const rest = typedAt + PAUSE_MS - performance.now();
      if (rest > 0) return void setTimeout(take, rest);
      const { selectionStart: anchor, selectionEnd: head } = element;
      const start = document.activeElement === element ? { anchor, head } : null;
      // At once: a key pressed between the two would leave the cursor before its own letter.
      flushSync(() => setReady({ code: loaded, start }));
    };
    const begin = () => (composing = true);
    const end = () => {
      composing = false;
      take();
    };
    const typed = () => (typedAt = performance.now());
    element.addEventListener('keydown', typed);
    element.addEventListener('compositionstart', begin);
    element.addEventListener('compositionend', end);
    import('./editor/editor').then(
      (loaded) => {
        code = loaded;
        take();
      },
      () => undefined,
    );
    return () => {
      alive = false;
      element.removeEventListener('keydown', typed);
      element.removeEventListener('compositionstart', begin);
      element.removeEventListener('compositionend', end);
    };
  }, [wanted, field]);
  return ready;
}
