/** A line or a paragraph of text. */
import { NarrativeInput } from '../narrative/NarrativeInput';
import type { InputTie } from './tie';
import { asText } from './values';

export interface TextInputProps extends InputTie {
  value: unknown;
  /** A paragraph rather than a line. */
  long: boolean;
  onChange: (value: string | null) => void;
}

/** Blank is null. A control of one line would run lines together: it shows where they part. */
export function TextInput({ value, long, onChange, ...tie }: TextInputProps) {
  const text = asText(value);
  const change = (next: string) => onChange(next === '' ? null : next);
  if (!long) {
    return (
      <input
        {...tie}
        className="input"
        value={text.replace(/\n+/g, ' / ')}
        onChange={(event) => change(event.target.value)}
      />
    );
  }
  return <NarrativeInput {...tie} text={text} onChange={change} />;
}
