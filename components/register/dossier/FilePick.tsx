/** The browser's own picker speaks the browser's language, so it stands behind a button of ours. */
import { useRef } from 'react';

export interface FilePickProps {
  /** What is heard. */
  label: string;
  /** What is seen. */
  text: string;
  name: string;
  primary?: boolean;
  onPick: (files: File[]) => void;
}

/** Any number of files. */
export function FilePick({ label, text, name, primary = false, onPick }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={primary ? 'button primary' : 'button small'}
        aria-label={label === text ? undefined : label}
        data-pick={name}
        onClick={() => input.current?.click()}
      >
        {text}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={label}
        data-input={name}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
