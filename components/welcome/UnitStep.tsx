/** Step 1: who the unit is. What level and province say of it is proposed beside the field, never put in unseen. */
import { FIRST_FIELDS, type FirstField } from '../../lib/domain/first-steps';
import { proposeUnit, UNIT_LEVELS } from '../../lib/domain/unit-proposal';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { Field } from '../basic/Field';
import { useText } from '../text/language';

export interface UnitStepProps {
  /** The profile's values by key. */
  values: Readonly<Record<string, unknown>>;
  /** Names of provinces as they are now; any other may be typed. */
  provinces: readonly string[];
  onValue: (key: string, value: unknown) => void;
  onNext: () => void;
}

const TEXTS = {
  'org.name': ['orgName', 'orgNameHint'],
  'org.parentName': ['orgParent', 'orgParentHint'],
  'org.abbr': ['orgAbbr', 'orgAbbrHint'],
  'doc.place': ['docPlace', 'docPlaceHint'],
} as const satisfies Record<FirstField, readonly [string, string]>;

/** The fields, in the order in which one answer proposes the next. */
export function UnitStep({ values, provinces, onValue, onNext }: UnitStepProps) {
  const t = useText(uiWelcomeStrings);
  const popup = useText(uiPopupStrings);
  const text = (key: string) => (typeof values[key] === 'string' ? (values[key] as string) : '');
  const put = (key: string, value: string) => onValue(key, value === '' ? null : value);
  const proposal = proposeUnit(text('org.level'), text('org.province'), text('org.name'));
  const proposed: Partial<Record<FirstField, string | null>> = {
    'org.parentName': proposal.parentName,
    'doc.place': proposal.place,
  };
  const missing = FIRST_FIELDS.filter((key) => text(key).trim() === '');
  return (
    <>
      <p className="quiet">{t('unitWhy')}</p>
      <div className="welcome-fields">
        <LevelField value={text('org.level')} onValue={(value) => put('org.level', value)} />
        <TextField
          name="org.province"
          label={t('province')}
          hint={t('provinceHint')}
          value={text('org.province')}
          choices={provinces}
          onValue={put}
        />
        {FIRST_FIELDS.map((key) => (
          <div key={key} className="stack">
            <TextField
              name={key}
              label={popup(TEXTS[key][0])}
              placeholder={popup(TEXTS[key][1])}
              value={text(key)}
              onValue={put}
            />
            <Proposal value={proposed[key] ?? null} at={text(key)} onTake={(v) => put(key, v)} />
          </div>
        ))}
        <TextField
          name="org.secretary"
          label={t('secretary')}
          hint={t('secretaryHint')}
          value={text('org.secretary')}
          onValue={put}
        />
      </div>
      <p role="status" className="small">
        {missing.length === 0
          ? t('unitWhole')
          : t('unitMissing', { fields: missing.map((key) => popup(TEXTS[key][0])).join(', ') })}
      </p>
      <p>
        <button type="button" className="button primary" onClick={onNext}>
          {t('continue')}
        </button>
      </p>
    </>
  );
}

function LevelField({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const t = useText(uiWelcomeStrings);
  return (
    <Field label={t('level')}>
      {(tie) => (
        <select
          {...tie}
          name="org.level"
          className="input"
          value={value}
          onChange={({ target }) => onValue(target.value)}
        >
          <option value="">{t('levelUnsaid')}</option>
          {UNIT_LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(level)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  placeholder?: string;
  value: string;
  choices?: readonly string[];
  onValue: (key: string, value: string) => void;
}

function TextField({ name, label, hint, placeholder, value, choices, onValue }: TextFieldProps) {
  const list = choices && `${name}-choices`;
  return (
    <Field label={label} hint={hint}>
      {(tie) => (
        <>
          <input
            {...tie}
            name={name}
            className="input"
            autoComplete="off"
            list={list}
            placeholder={placeholder}
            value={value}
            onChange={({ target }) => onValue(name, target.value)}
          />
          {choices && (
            <datalist id={list}>
              {choices.map((choice) => (
                <option key={choice} value={choice} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

interface ProposalProps {
  value: string | null;
  at: string;
  onTake: (value: string) => void;
}

function Proposal({ value, at, onTake }: ProposalProps) {
  const t = useText(uiWelcomeStrings);
  if (!value || value === at) return null;
  return (
    <p className="small quiet row">
      <span>{t('proposed', { value })}</span>
      <button
        type="button"
        className="link small"
        aria-label={`${t('take')}: ${value}`}
        onClick={() => onTake(value)}
      >
        {t('take')}
      </button>
    </p>
  );
}
