/** One setting: its control, its hint, and the way back to the default. */
import { useState } from 'react';
import {
  DEFAULT_PREFERENCES,
  type PreferenceKey,
  type Preferences,
} from '../../lib/domain/preferences';
import {
  settingHints,
  settingTitles,
  settingValues,
  uiSettingsStrings,
} from '../../lib/domain/strings/ui-settings';
import { Field, type FieldTie } from '../basic/Field';
import { useText } from '../text/language';
import { controlOf, valueFromText } from './control';

export interface PreferenceFieldProps {
  name: PreferenceKey;
  preferences: Preferences;
  onChange: (patch: Partial<Preferences>) => void;
}

/** The name of a value, in words. */
export function useValueName() {
  const values = useText(settingValues);
  const t = useText(uiSettingsStrings);
  return (key: PreferenceKey, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'on' : 'off');
    const name = `${key}.${String(value)}`;
    return name in settingValues ? values(name as keyof typeof settingValues) : String(value);
  };
}

/** A line of the form. */
export function PreferenceField({ name, preferences, onChange }: PreferenceFieldProps) {
  const titles = useText(settingTitles);
  const hints = useText(settingHints);
  const t = useText(uiSettingsStrings);
  const nameOf = useValueName();
  const [wrong, setWrong] = useState<string | null>(null);
  const control = controlOf(name);
  const standard = DEFAULT_PREFERENCES[name];
  const isStandard = preferences[name] === standard;
  const put = (text: string) => {
    const value = valueFromText(name, text);
    setWrong(value === null ? text : null);
    if (value !== null) onChange({ [name]: value } as Partial<Preferences>);
  };
  const error =
    wrong !== null && control.kind === 'number'
      ? t('invalid', { from: control.from, to: control.to })
      : null;
  return (
    <div className="setting" data-setting={name} data-default={isStandard}>
      <Field label={titles(name)} hint={hints(name)} error={error}>
        {(tie) => {
          if (control.kind === 'switch')
            return (
              <input
                {...tie}
                type="checkbox"
                className="switch"
                checked={preferences[name] === true}
                onChange={({ target }) =>
                  onChange({ [name]: target.checked } as Partial<Preferences>)
                }
              />
            );
          if (control.kind === 'choice')
            return (
              <Choice
                tie={tie}
                values={control.values}
                value={preferences[name] as string | number}
                nameOf={(value) => nameOf(name, value)}
                onChoose={put}
              />
            );
          return (
            <input
              {...tie}
              className="input short"
              inputMode="numeric"
              value={wrong ?? String(preferences[name])}
              onChange={({ target }) => put(target.value)}
            />
          );
        }}
      </Field>
      {!isStandard && (
        <button
          type="button"
          className="link small"
          aria-label={`${titles(name)}: ${t('reset', { value: nameOf(name, standard) })}`}
          onClick={() => {
            setWrong(null);
            onChange({ [name]: standard } as Partial<Preferences>);
          }}
        >
          {t('reset', { value: nameOf(name, standard) })}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  tie: FieldTie;
  values: readonly (string | number)[];
  value: string | number;
  nameOf: (value: string | number) => string;
  onChoose: (text: string) => void;
}

function Choice({ tie, values, value, nameOf, onChoose }: ChoiceProps) {
  return (
    <select
      {...tie}
      className="input"
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}
