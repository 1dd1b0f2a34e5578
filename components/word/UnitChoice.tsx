/** Units to choose among; what stands on the documents of a chosen one is typed below it. */
import { useState } from 'react';
import type { Profile } from '../../lib/domain/office';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import type { UnitDesk } from '../data/unit-report';
import {
  typedForUnit,
  unitProfile,
  unitValueKey,
  UNIT_FIELDS,
  type UnitField,
} from '../../lib/report/unit-profile';
import { Field } from '../basic/Field';
import { useText } from '../text/language';
import { UnitLine } from './UnitLine';

export interface UnitChoiceProps {
  title: string;
  /** Said below the title. */
  hint?: string;
  units: readonly string[];
  chosen: readonly string[];
  onChosen: (units: readonly string[]) => void;
  profile: Profile;
  onProfile: (key: string, value: unknown) => void;
  /** What their reports are filled from; null where nothing may be typed for them here. */
  desk: UnitDesk | null;
  /** What is missing is counted for every one of them, not for the chosen and the begun alone. */
  counted?: boolean;
}

/** Nothing where there is no unit of this kind. */
export function UnitChoice(props: UnitChoiceProps) {
  const { title, hint, units, chosen, onChosen, desk, counted = false, ...rest } = props;
  if (units.length === 0) return null;
  const toggle = (unit: string) =>
    onChosen(chosen.includes(unit) ? chosen.filter((one) => one !== unit) : [...chosen, unit]);
  return (
    <fieldset className="stack">
      <legend className="label">{title}</legend>
      {hint && <p className="quiet small">{hint}</p>}
      {units.map((unit) => (
        <div key={unit} className="stack">
          <label className="check">
            <input
              type="checkbox"
              checked={chosen.includes(unit)}
              onChange={() => toggle(unit)}
              data-unit={unit}
            />
            {unit}
          </label>
          {desk && (
            <UnitLine
              unit={unit}
              desk={desk}
              counted={counted || chosen.includes(unit)}
              onProfile={rest.onProfile}
            />
          )}
          {chosen.includes(unit) && <UnitFacts unit={unit} {...rest} />}
        </div>
      ))}
    </fieldset>
  );
}

type FactsProps = Pick<UnitChoiceProps, 'profile' | 'onProfile'> & { unit: string };

function UnitFacts({ unit, profile, onProfile }: FactsProps) {
  const t = useText(uiIssuedStrings);
  const [typed, setTyped] = useState(() => typedForUnit(profile.values, unit));
  const given = unitProfile({ ...profile, values: withoutTyped(profile.values, unit) }, unit);
  const isProposed = (field: UnitField) =>
    typeof given[field] === 'string' && !typed[field]?.trim();
  const change = (field: UnitField, value: string) => {
    setTyped({ ...typed, [field]: value });
    onProfile(unitValueKey(unit, field), value);
  };
  return (
    <fieldset className="unit-facts">
      <legend className="quiet small">{t('unitFacts', { unit })}</legend>
      {UNIT_FIELDS.map((field) => (
        <Field
          key={field}
          label={t(`unit.${field}`)}
          hint={isProposed(field) ? t('unitProposed') : undefined}
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              placeholder={typeof given[field] === 'string' ? given[field] : undefined}
              value={typed[field] ?? ''}
              onChange={(event) => change(field, event.target.value)}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}

/** What would stand there if nothing had been typed. */
function withoutTyped(values: Profile['values'], unit: string): Profile['values'] {
  const own = new Set<string>(UNIT_FIELDS.map((field) => unitValueKey(unit, field)));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !own.has(key)));
}
