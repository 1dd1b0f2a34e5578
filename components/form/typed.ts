/** What is being typed into a field whose value is more than text: kept as typed, as long as it is about the value. */
import { useState } from 'react';
import type { Parsed } from '../text/parse';

export interface Typed {
  /** Null: nothing is being typed, the value is shown in its own form. */
  text: string | null;
  /** The text cannot be read as a value; it is kept, and not handed on. */
  wrong: boolean;
  change: (text: string) => void;
  /** Leaving the field: what was understood is shown in its own form, what was not stays. */
  leave: () => void;
}

/**
 * A value that changes from elsewhere (undo, a quick fix, another window) ends the text: it would show a number that
 * no longer stands.
 */
export function useTyped<T>(
  value: T | null,
  parse: (text: string) => Parsed<T>,
  onChange: (value: T | null) => void,
): Typed {
  const [typed, setTyped] = useState<{ text: string; of: T | null } | null>(null);
  const text = typed !== null && typed.of === value ? typed.text : null;
  const wrong = text !== null && !parse(text).ok;
  return {
    text,
    wrong,
    change: (next) => {
      const parsed = parse(next);
      setTyped({ text: next, of: parsed.ok ? parsed.value : value });
      if (parsed.ok && parsed.value !== value) onChange(parsed.value);
    },
    leave: () => {
      if (!wrong) setTyped(null);
    },
  };
}
