/** Yes, no, or not known. */
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { useText } from '../text/language';
import type { InputTie } from './tie';

export interface ChoiceInputProps extends InputTie {
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** A select with three answers. */
export function ChoiceInput({ value, onChange, ...tie }: ChoiceInputProps) {
  const t = useText(uiFormStrings);
  return (
    <select
      {...tie}
      className="input short"
      value={value === null ? '' : String(value)}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value === 'true')}
    >
      <option value="">{t('answerUnknown')}</option>
      <option value="true">{t('answerYes')}</option>
      <option value="false">{t('answerNo')}</option>
    </select>
  );
}
