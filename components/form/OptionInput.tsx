/** One of the choices that the form gives. */
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import type { ReportField } from '../../lib/packs/report-field-schema';
import { useLanguage, useText } from '../text/language';
import type { InputTie } from './tie';

export interface OptionInputProps extends InputTie {
  choices: NonNullable<ReportField['choices']>;
  value: unknown;
  onChange: (value: string | null) => void;
}

/** A select; what is not among the choices counts as not answered. */
export function OptionInput({ choices, value, onChange, ...tie }: OptionInputProps) {
  const t = useText(uiFormStrings);
  const language = useLanguage();
  const known = choices.some((choice) => choice.value === value);
  return (
    <select
      {...tie}
      className="input"
      value={known ? String(value) : ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      <option value="">{t('answerUnknown')}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label[language] ?? choice.label.vi}
        </option>
      ))}
    </select>
  );
}
