/** Yes or no, or the answer in words (`answer`); yes or no, or the document that says so (`yesNoDoc`). */
import { useState } from 'react';
import { uiFormStrings } from '../../lib/domain/strings/ui-form';
import { useText } from '../text/language';
import { NarrativeInput } from '../narrative/NarrativeInput';
import { ChoiceInput } from './ChoiceInput';
import { DocRefInput } from './DocRefInput';
import type { InputTie } from './tie';

export interface AnswerInputProps extends InputTie {
  /** `true`, `false`, a text, or anything else for unknown. */
  value: unknown;
  onChange: (value: boolean | string | null) => void;
}

/** A select; "in words" opens a text. */
export function AnswerInput({ value, onChange, ...tie }: AnswerInputProps) {
  const t = useText(uiFormStrings);
  const [wantsText, setWantsText] = useState(false);
  const text = typeof value === 'string' ? value : null;
  const inWords = text !== null || wantsText;
  const choice = inWords ? 'text' : typeof value === 'boolean' ? String(value) : '';
  const choose = (next: string) => {
    setWantsText(next === 'text');
    if (next !== 'text') onChange(next === '' ? null : next === 'true');
  };
  return (
    <div className="stack">
      <select
        {...tie}
        className="input short"
        value={choice}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('answerUnknown')}</option>
        <option value="true">{t('answerYes')}</option>
        <option value="false">{t('answerNo')}</option>
        <option value="text">{t('answerText')}</option>
      </select>
      {inWords && (
        <NarrativeInput aria-label={t('answerText')} text={text ?? ''} onChange={onChange} />
      )}
    </div>
  );
}

export interface YesNoDocInputProps extends InputTie {
  /** `true`, `false`, a document reference, or anything else for unknown. */
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A select; after "yes" the document may be given. */
export function YesNoDocInput({ value, onChange, ...tie }: YesNoDocInputProps) {
  const doc = value !== null && typeof value === 'object';
  const answer = doc ? true : typeof value === 'boolean' ? value : null;
  return (
    <div className="stack">
      <ChoiceInput {...tie} value={answer} onChange={onChange} />
      {answer === true && (
        <DocRefInput value={doc ? value : null} onChange={(ref) => onChange(ref ?? true)} />
      )}
    </div>
  );
}
