/** What the province thinks of a unit: đạt or chưa tốt, how it was checked, why. */
import { useState } from 'react';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiProvinceUnitStrings } from '../../lib/domain/strings/ui-province-unit';
import { CHECK_MODES, OPINIONS } from '../../lib/rollup/province/schema';
import { Field } from '../basic/Field';
import { useText } from '../text/language';
import type { UnitAnswer } from './desk/questions';

export interface OpinionFormProps {
  opinion: UnitAnswer['opinion'];
  /** Answers why it was not kept, or null. */
  onSave: (opinion: UnitAnswer['opinion']) => Promise<string | null>;
}

type Choice<T extends readonly string[]> = T[number] | '';

export function OpinionForm({ opinion, onSave }: OpinionFormProps) {
  const t = useText(uiProvinceUnitStrings);
  const p = useText(uiProvinceStrings);
  const [result, setResult] = useState<Choice<typeof OPINIONS>>(opinion?.result ?? '');
  const [mode, setMode] = useState<Choice<typeof CHECK_MODES>>(opinion?.checkMode ?? '');
  const [reason, setReason] = useState(opinion?.reason ?? '');
  const [told, setTold] = useState<{ ok: boolean; text: string } | null>(null);
  const save = (next: UnitAnswer['opinion']) =>
    void onSave(next).then((fault) =>
      setTold(
        fault === null
          ? { ok: true, text: t('savedOpinion') }
          : { ok: false, text: t('refused', { reason: fault }) },
      ),
    );
  return (
    <form
      className="stack form"
      data-opinion={opinion?.result ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        const said = reason.trim() === '' ? null : reason.trim();
        save(result === '' ? null : { result, checkMode: mode === '' ? null : mode, reason: said });
      }}
    >
      <div className="together">
        <Field label={t('result')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={result}
              onChange={({ target }) => setResult(target.value as typeof result)}
            >
              <option value="">{p('result.open')}</option>
              {OPINIONS.map((one) => (
                <option key={one} value={one}>
                  {p(`result.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('mode')}>
          {(tie) => (
            <select
              {...tie}
              className="input"
              value={mode}
              onChange={({ target }) => setMode(target.value as typeof mode)}
            >
              <option value="">{p('mode.unsaid')}</option>
              {CHECK_MODES.map((one) => (
                <option key={one} value={one}>
                  {p(`mode.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t('reason')} hint={t('opinionHint')}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <p className="row">
        <button type="submit" className="button primary">
          {t('saveOpinion')}
        </button>
        {opinion && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setResult('');
              save(null);
            }}
          >
            {t('withdrawOpinion')}
          </button>
        )}
        <span role="status" className={told && !told.ok ? 'field-error small' : 'small'}>
          {told?.text}
        </span>
      </p>
    </form>
  );
}
