/** The day by which the unit hands its report in, as its province orders; part of the unit's profile. */
import { useState } from 'react';
import { readMonthDay, showMonthDay } from '../../lib/domain/month-day';
import { uiSettingsStrings } from '../../lib/domain/strings/ui-settings';
import { Field } from '../basic/Field';
import { useText } from '../text/language';

export interface DueDayFieldProps {
  /** `MM-DD`; null: nobody has said. */
  value: string | null;
  onValue: (value: string | null) => void;
}

/** Typed as day/month. */
export function DueDayField({ value, onValue }: DueDayFieldProps) {
  const t = useText(uiSettingsStrings);
  const [typed, setTyped] = useState<string | null>(null);
  const put = (text: string) => {
    const day = readMonthDay(text);
    setTyped(text);
    if (text.trim() === '') onValue(null);
    else if (day) onValue(day);
  };
  const wrong = typed !== null && typed.trim() !== '' && readMonthDay(typed) === null;
  return (
    <div className="setting" data-setting="report.dueDay">
      <Field label={t('dueDay')} hint={t('dueDayHint')} error={wrong ? t('dueDayInvalid') : null}>
        {(tie) => (
          <input
            {...tie}
            className="input short"
            inputMode="numeric"
            placeholder="20/11"
            value={typed ?? (value ? showMonthDay(value) : '')}
            onChange={({ target }) => put(target.value)}
          />
        )}
      </Field>
    </div>
  );
}
