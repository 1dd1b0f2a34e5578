/** A date typed as day/month/year, whatever the browser's own language is. */
import { useId } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { showDate } from '../text/format';
import { useText } from '../text/language';
import { parseDate } from '../text/parse';
import { describedBy, type InputTie } from './tie';
import { useTyped } from './typed';

export interface DateInputProps extends InputTie {
  /** `YYYY-MM-DD`, or null for unknown. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** Hands on whole dates only; while the text is no date, nothing is handed on and the field says so. */
export function DateInput({ value, onChange, ...tie }: DateInputProps) {
  const common = useText(uiCommonStrings);
  const errorId = useId();
  const { text, wrong, change, leave } = useTyped(value, parseDate, onChange);
  return (
    <>
      <input
        {...tie}
        aria-invalid={tie['aria-invalid'] || wrong}
        aria-describedby={describedBy(tie['aria-describedby'], wrong && errorId)}
        className="input short"
        placeholder={common('dateHint')}
        value={text ?? (value ? showDate(value) : '')}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      {wrong && (
        <p id={errorId} role="alert" className="small field-error">
          {common('dateInvalid')}
        </p>
      )}
    </>
  );
}
