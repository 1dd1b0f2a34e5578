/** The browser's own file field speaks the browser's language, so it stands behind a button of ours. */
import { useRef } from 'react';

export interface FilePickerProps {
  /** What is seen. */
  text: string;
  /** What is heard, where it differs. */
  label?: string;
  /** Endings the dialog offers; left out where what a file is not shall be said in words. */
  accept?: string;
  className?: string;
  /** Id of the words that explain it. */
  hint?: string | undefined;
  /** By which it is found: the button as `data-pick`, the field as `data-input`. */
  name?: string;
  multiple?: boolean;
  onPick: (files: [File, ...File[]]) => void;
}

/** The field is a real one, so that keyboards and screen readers have it too; the same file may be picked again. */
export function FilePicker(props: FilePickerProps) {
  const { text, label = text, accept, className = 'button', hint, name, multiple, onPick } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label === text ? undefined : label}
        aria-describedby={hint}
        data-pick={name}
        onClick={() => input.current?.click()}
      >
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        tabIndex={-1}
        aria-label={label}
        data-input={name}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          target.value = '';
          if (first) onPick([first, ...others]);
        }}
      />
    </>
  );
}

/** One .json file, handed over as its text. */
export function TextFilePicker({
  text,
  onText,
}: {
  text: string;
  onText: (text: string, name: string) => void;
}) {
  return (
    <FilePicker
      text={text}
      accept="application/json,.json"
      onPick={([file]) => void file.text().then((words) => onText(words, file.name))}
    />
  );
}
