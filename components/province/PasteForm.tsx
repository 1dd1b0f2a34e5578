/** Starting from nothing: a list of names, with or without levels, pasted from a spreadsheet; seen before it is taken. */
import { useState } from 'react';
import type { Organisation } from '../../lib/domain/organisations';
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import { pastedUnits, unitsFromPaste, type PastedUnit } from '../../lib/rollup/province/paste';
import type { Level } from '../../lib/rollup/province/units';
import { Field } from '../basic/Field';
import { nowInstant } from '../data/clock';
import { showDate } from '../text/format';
import { useText } from '../text/language';

export interface PasteFormProps {
  listed: readonly Organisation[];
  /** Levels in force on the reference day. */
  levels: readonly Level[];
  /** Answers why they were not taken, or null. */
  onAdd: (units: Organisation[]) => Promise<string | null>;
}

export function PasteForm({ listed, levels, onAdd }: PasteFormProps) {
  const t = useText(uiProvinceRulesStrings);
  const [text, setText] = useState('');
  const [rest, setRest] = useState('');
  const [told, setTold] = useState('');
  const pasted = text.trim() === '' ? [] : pastedUnits(text, levels, listed);
  const whole = pasted.map((one) => ({ ...one, level: one.level ?? (rest || null) }));
  const fresh = whole.filter(({ known }) => !known);
  const add = async () => {
    const source = t('sourcePasted', { day: showDate(nowInstant()) });
    const fault = await onAdd(unitsFromPaste(whole, listed, source));
    setTold(
      fault === null ? t('pasteDone', { count: fresh.length }) : t('refused', { reason: fault }),
    );
    if (fault === null) setText('');
  };
  return (
    <details className="rule" open={listed.length === 0} data-paste="">
      <summary>{t('pasteTitle')}</summary>
      <div className="stack form">
        <Field label={t('pasteLabel')}>
          {(tie) => (
            <textarea
              {...tie}
              className="input"
              rows={6}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {pasted.length > 0 && (
          <>
            <Preview units={whole} levels={levels} open={pasted.filter(openOf).length} />
            {pasted.some(openOf) && <LevelChoice levels={levels} value={rest} onChange={setRest} />}
            <p>
              <button
                type="button"
                className="button primary"
                disabled={fresh.length === 0}
                onClick={() => void add()}
              >
                {t('pasteAdd', { count: fresh.length })}
              </button>
            </p>
          </>
        )}
        <p role="status" className="small">
          {told}
        </p>
      </div>
    </details>
  );
}

const openOf = ({ known, level }: PastedUnit): boolean => !known && level === null;

interface PreviewProps {
  units: readonly PastedUnit[];
  levels: readonly Level[];
  open: number;
}

function Preview({ units, levels, open }: PreviewProps) {
  const t = useText(uiProvinceRulesStrings);
  const known = units.filter((one) => one.known).length;
  const title = t('pasteFound', { count: units.length - known, known, open });
  return (
    <>
      <p role="status">{title}</p>
      <div className="table-wrap paste-preview" role="region" tabIndex={0} aria-label={title}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('level')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ name, level, known: listed }, at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>
                  {listed
                    ? t('pasteKnown')
                    : (levels.find(({ id }) => id === level)?.name ?? t('levelNone'))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface LevelChoiceProps {
  levels: readonly Level[];
  value: string;
  onChange: (level: string) => void;
}

function LevelChoice({ levels, value, onChange }: LevelChoiceProps) {
  const t = useText(uiProvinceRulesStrings);
  return (
    <Field label={t('pasteLevel')}>
      {(tie) => (
        <select
          {...tie}
          className="input"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{t('levelNone')}</option>
          {levels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
