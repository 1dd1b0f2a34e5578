/** Whether the package made last was sent: only the officer knows. */
import { useId, useState } from 'react';
import type { PackageMark } from '../../../lib/domain/attachment';
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import { today } from '../../data/clock';
import { DateInput } from '../../form/DateInput';
import { asDate } from '../../form/values';
import { showDate } from '../../text/format';
import { useText } from '../../text/language';

export interface SentLineProps {
  previous: PackageMark;
  onSent: (day: string | null) => void;
}

/** Today is proposed; a day that has not come is refused. */
export function SentLine({ previous: { number, sentOn }, onSent }: SentLineProps) {
  const t = useText(uiDossierStrings);
  const id = useId();
  const [day, setDay] = useState<string | null>(today());
  if (sentOn !== undefined)
    return (
      <div className="row" data-sent={sentOn}>
        <span>{t('sentOn', { day: showDate(sentOn) })}</span>
        <button type="button" className="link small" onClick={() => onSent(null)}>
          {t('sentBack')}
        </button>
      </div>
    );
  const late = day !== null && day > today();
  return (
    <div className="stack">
      <div className="row dossier-sent" data-sent="">
        <span>{t('sentNot')}</span>
        <label htmlFor={id}>{t('sentDay', { number })}</label>
        <DateInput
          id={id}
          value={asDate(day)}
          onChange={(next) => setDay(typeof next === 'string' ? next : null)}
        />
        <button
          type="button"
          className="button small"
          disabled={day === null || late}
          onClick={() => onSent(day)}
        >
          {t('sentSay')}
        </button>
      </div>
      {late && (
        <p role="alert" className="field-error">
          {t('sentFuture')}
        </p>
      )}
    </div>
  );
}
