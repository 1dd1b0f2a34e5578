/** Keys as text: "Ctrl+Shift+P", "F8", "Alt+N". One notation for what is listened to and what is shown. */
import { useEffect, useRef } from 'react';

interface Chord {
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  key: string;
}

/** Splits a notation; the last piece is the key itself. */
export function chordOf(notation: string): Chord {
  const pieces = notation.split('+');
  const key = pieces.pop()!.toLowerCase();
  return {
    ctrl: pieces.includes('Ctrl'),
    shift: pieces.includes('Shift'),
    alt: pieces.includes('Alt'),
    key,
  };
}

/** True where an event is exactly these keys; on a Mac ⌘ stands for Ctrl. */
export function isChord(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  notation: string,
): boolean {
  const { ctrl, shift, alt, key } = chordOf(notation);
  return (
    event.key.toLowerCase() === key &&
    (event.ctrlKey || event.metaKey) === ctrl &&
    event.shiftKey === shift &&
    event.altKey === alt
  );
}

/** What a key does; false: nothing here, the browser may have it. */
export type KeyBindings = Readonly<Record<string, (event: KeyboardEvent) => boolean>>;

/** Listens on the whole page, before fields do. While text is being composed by an input method, keys are its own. */
export function useKeys(bindings: KeyBindings): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      for (const [notation, act] of Object.entries(latest.current)) {
        if (!isChord(event, notation)) continue;
        if (act(event) === false) return;
        event.preventDefault();
        event.stopPropagation();
        return;
      }
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
