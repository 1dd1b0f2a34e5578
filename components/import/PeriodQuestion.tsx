/** No period, no report: where a table states none the officer names it. */
import { useState, type FormEvent } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { Field } from '../basic/Field';
import { DateInput } from '../form/DateInput';
import { showDate } from '../text/format';
import { useText } from '../text/language';

export interface PeriodQuestionProps {
  /** Days as `dd/MM/yyyy`. */
  onPeriod: (period: { from: string; to: string }) => void;
}

/** Two days and a button; nothing is guessed. */
export function PeriodQuestion({ onPeriod }: PeriodQuestionProps) {
  const t = useText(uiImportStrings);
  const common = useText(uiCommonStrings);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = from !== null && to !== null && from <= to;
    setWrong(!fits);
    if (fits) onPeriod({ from: showDate(from), to: showDate(to) });
  };
  return (
    <form className="stack import-period" onSubmit={submit} noValidate>
      <p>{t('askPeriod')}</p>
      <div className="period-dates">
        <Field label={common('from')}>
          {(tie) => <DateInput {...tie} value={from} onChange={setFrom} />}
        </Field>
        <Field label={common('to')}>
          {(tie) => <DateInput {...tie} value={to} onChange={setTo} />}
        </Field>
      </div>
      {wrong && (
        <p role="alert" className="small field-error">
          {t('periodWrong')}
        </p>
      )}
      <p>
        <button type="submit" className="button">
          {t('usePeriod')}
        </button>
      </p>
    </form>
  );
}
