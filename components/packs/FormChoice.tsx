/** Which form the report follows: of the unit, or of the draft at hand. */
import { useState } from 'react';
import { uiReportFormStrings } from '../../lib/domain/strings/ui-report-form';
import { AUTO_FORM } from '../../lib/packs/default-form';
import { isFormInForce, type FormHead } from '../../lib/packs/form-choice';
import { Field } from '../basic/Field';
import { showDate } from '../text/format';
import { useLanguage, useText } from '../text/language';

export interface FormChoiceProps {
  /** All forms at hand. */
  heads: readonly FormHead[];
  /** Id of the form in use; `AUTO_FORM` where the unit leaves it to its province and period. */
  chosen: string;
  /** What "automatic" comes to; null: it cannot be chosen here. */
  auto: string | null;
  /** Last day of the report's period. */
  day: string;
  /** The draft's form where no pack has it any more. */
  gone: string | null;
  /** @returns how many values were put aside, where that is known */
  onForm: (id: string) => number | null;
}

/** A select of the forms, with what is to be said about the one in use. */
export function FormChoice({ heads, chosen, auto, day, gone, onForm }: FormChoiceProps) {
  const t = useText(uiReportFormStrings);
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const nameOf = (id: string) => {
    const head = heads.find((one) => one.id === id);
    if (!head) return id;
    const name = head.displayName[language] ?? head.displayName.vi;
    return head.isOwn ? t('own', { name }) : name;
  };
  const inUse = heads.find(({ id }) => id === (chosen === AUTO_FORM ? auto : chosen));
  const choose = (id: string) => {
    const count = onForm(id);
    setSaid(count ? t('switched', { name: nameOf(id), count }) : '');
  };
  return (
    <div className="stack form-choice" data-form={inUse?.id ?? ''}>
      <Field label={t('label')} hint={t(auto === null ? 'hintDraft' : 'hintUnit')}>
        {(tie) => (
          <select
            {...tie}
            className="input"
            value={gone === null ? chosen : ''}
            onChange={(event) => event.target.value !== '' && choose(event.target.value)}
          >
            {gone !== null && <option value="">{t('choose')}</option>}
            {auto !== null && (
              <option value={AUTO_FORM}>{t('auto', { name: nameOf(auto) })}</option>
            )}
            {heads.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {gone !== null && (
        <p role="alert" className="notice error">
          {t('gone', { form: gone })}
        </p>
      )}
      {gone === null && inUse && !isFormInForce(inUse, day) && (
        <p className="notice warning">
          {t('notInForce', { day: showDate(day), span: spanOf(inUse, t) })}
        </p>
      )}
      <p role="status" className={said === '' ? 'sr-only' : 'quiet'}>
        {said}
      </p>
    </div>
  );
}

/** The days on which something holds, in words. */
export function spanOf(
  { validFrom, validTo }: Pick<FormHead, 'validFrom' | 'validTo'>,
  t: ReturnType<typeof useText<typeof uiReportFormStrings>>,
): string {
  if (validFrom !== null && validTo !== null)
    return t('spanBoth', { from: showDate(validFrom), to: showDate(validTo) });
  if (validFrom !== null) return t('spanFrom', { from: showDate(validFrom) });
  return validTo === null ? t('spanAlways') : t('spanTo', { to: showDate(validTo) });
}
