/** The unit's profile, the sites that may be read, the language. */
import type { Language } from '../../lib/domain/strings/catalogue';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { Field } from '../basic/Field';
import { FieldRow } from '../form/FieldRow';
import type { FieldModel } from '../form/model';
import { FormChoice, type FormChoiceProps } from '../packs/FormChoice';
import { PolicyPanel, type PolicyPanelProps } from '../policy/PolicyPanel';
import { useText } from '../text/language';
import { UnitNames, type UnitNamesProps } from '../settings/UnitNames';
import { SiteList, type SiteListProps } from './SiteList';

export interface SettingsViewProps extends SiteListProps {
  /** Own packs in use: their periods and commands are offered elsewhere. */
  packs: readonly OwnPackFile[];
  hasProfile: boolean;
  /** The form's organisation fields with the profile's values. */
  fields: readonly FieldModel[];
  unitNames: UnitNamesProps;
  onProfile: (key: string, value: unknown) => void;
  formChoice?: FormChoiceProps;
  policy?: PolicyPanelProps;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The groups of settings. */
export function SettingsView(props: SettingsViewProps) {
  const t = useText(uiWorkbenchStrings);
  const packs = useText(uiPackPageStrings);
  const { hasProfile, fields, onProfile } = props;
  return (
    <div className="settings form">
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">{t('settingsProfile')}</h2>
        <p className={hasProfile ? 'quiet' : 'notice warning'}>
          {hasProfile ? t('settingsProfileHint') : t('noProfile')}
        </p>
        {fields.map((model) => (
          <FieldRow
            key={model.field.key}
            model={model}
            onChange={onProfile}
            onReset={(key) => onProfile(key, null)}
            onSources={() => undefined}
          />
        ))}
      </section>
      {props.formChoice && <FormChoice {...props.formChoice} />}
      {props.policy && <PolicyPanel {...props.policy} />}
      <UnitNames {...props.unitNames} />
      <SiteList {...props} />
      <p>
        <a href="#/packs">{packs('settingsLink')}</a>
      </p>
      <LanguageChoice {...props} />
    </div>
  );
}

function LanguageChoice({
  language,
  onLanguage,
}: Pick<SettingsViewProps, 'language' | 'onLanguage'>) {
  const t = useText(uiWorkbenchStrings);
  return (
    <section aria-labelledby="language-title">
      <h2 id="language-title">{t('settingsLanguage')}</h2>
      <Field label={t('settingsLanguage')} hint={t('settingsLanguageHint')}>
        {(tie) => (
          <select
            {...tie}
            className="input short"
            value={language}
            onChange={(event) => onLanguage(event.target.value as Language)}
          >
            <option value="vi">{t('languageVi')}</option>
            <option value="en">{t('languageEn')}</option>
          </select>
        )}
      </Field>
    </section>
  );
}
