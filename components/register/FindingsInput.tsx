/** Findings of an audit: grade, what was found, what was done about it and when. */
import { useId } from 'react';
import { FINDING_GRADES } from '../../lib/domain/entry/kinds';
import { DateInput } from '../form/DateInput';
import { TextInput } from '../form/TextInput';
import { asDate, asParts, asText } from '../form/values';
import type { EntryWords } from './words';

export interface FindingsInputProps {
  findings: readonly unknown[];
  onChange: (findings: unknown[]) => void;
  words: EntryWords;
}

const BLANK = { grade: null, text: null, action: null, doneOn: null };

/** A group a finding, and a button for one more. */
export function FindingsInput({ findings, onChange, words }: FindingsInputProps) {
  const { t } = words;
  return (
    <div className="stack">
      {findings.map((finding, at) => (
        <fieldset key={at} className="item">
          <legend className="sr-only">{t('findingOf', { number: at + 1 })}</legend>
          <Finding
            finding={finding}
            words={words}
            onChange={(next) => onChange(findings.map((one, i) => (i === at ? next : one)))}
          />
          <div className="item-buttons">
            <button
              type="button"
              className="button small"
              aria-label={t('removeFinding', { number: at + 1 })}
              onClick={() => onChange(findings.filter((_, i) => i !== at))}
            >
              ✕
            </button>
          </div>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="button small"
          onClick={() => onChange([...findings, BLANK])}
        >
          {t('addFinding')}
        </button>
      </p>
    </div>
  );
}

interface FindingProps {
  finding: unknown;
  words: EntryWords;
  onChange: (finding: unknown) => void;
}

function Finding({ finding, words, onChange }: FindingProps) {
  const { t, choice, value } = words;
  const id = useId();
  const parts = { ...BLANK, ...asParts(finding) };
  const set = (part: keyof typeof BLANK) => (next: unknown) => onChange({ ...parts, [part]: next });
  return (
    <div className="register-finding">
      <div>
        <label className="part" htmlFor={`${id}-grade`}>
          {value('grade')}
        </label>
        <select
          id={`${id}-grade`}
          className="input"
          value={asText(parts.grade)}
          onChange={({ target }) => set('grade')(target.value || null)}
        >
          <option value="">{t('choose')}</option>
          {FINDING_GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {choice(grade)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="part" htmlFor={`${id}-done`}>
          {value('doneOn')}
        </label>
        <DateInput id={`${id}-done`} value={asDate(parts.doneOn)} onChange={set('doneOn')} />
      </div>
      {(['text', 'action'] as const).map((part) => (
        <div key={part} className="wide">
          <label className="part" htmlFor={`${id}-${part}`}>
            {value(part)}
          </label>
          <TextInput id={`${id}-${part}`} long={false} value={parts[part]} onChange={set(part)} />
        </div>
      ))}
    </div>
  );
}
