/** A date typed as day/month/year, whatever the browser's own language is. */
import { useId, useState } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import { parseDate } from '../text/parse';
import { describedBy, type InputTie } from './tie';

export interface DateInputProps extends InputTie {
  /** `YYYY-MM-DD`, or null for unknown. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Hands on whole dates only; while the text is no date, nothing is handed on and the field says so. */
export function DateInput({ value, onChange, ...tie }: DateInputProps) {
  const common = useText(uiCommonStrings);
  const errorId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !parseDate(typed).ok;
  const change = (text: string) => {
    setTyped(text);
    const parsed = parseDate(text);
    if (parsed.ok && parsed.value !== value) onChange(parsed.value);
  };
  return (
    <>
      <input
        {...tie}
        aria-invalid={tie['aria-invalid'] || wrong}
        aria-describedby={describedBy(tie['aria-describedby'], wrong && errorId)}
        className="input short"
        placeholder={common('dateHint')}
        value={typed ?? (value ? showDate(value) : '')}
        onChange={(event) => change(event.target.value)}
        onBlur={() => !wrong && setTyped(null)}
      />
      {wrong && (
        <p id={errorId} role="alert" className="small field-error">
          {common('dateInvalid')}
        </p>
      )}
    </>
  );
}
