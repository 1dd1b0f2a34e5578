/** All settings on one page, in sections that a search narrows. */
import { useState, type ReactNode } from 'react';
import type { PreferenceKey, Preferences } from '../../lib/domain/preferences';
import type { Language } from '../../lib/domain/strings/catalogue';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiPolicyStrings } from '../../lib/domain/strings/ui-policy';
import { uiSettingsStrings } from '../../lib/domain/strings/ui-settings';
import { uiUnitStrings } from '../../lib/domain/strings/ui-units';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { Field } from '../basic/Field';
import { FieldRow } from '../form/FieldRow';
import type { FieldModel } from '../form/model';
import { FormChoice, type FormChoiceProps } from '../packs/FormChoice';
import { PolicyPanel, type PolicyPanelProps } from '../policy/PolicyPanel';
import { DueDayField } from '../settings/DueDayField';
import { PreferenceField } from '../settings/PreferenceField';
import {
  findsPanel,
  foundKeys,
  GROUPS,
  SECTIONS,
  type GroupName,
  type PanelName,
  type SectionName,
} from '../settings/sections';
import { SettingsFile } from '../settings/SettingsFile';
import { useLanguage, useText } from '../text/language';
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
  preferences: Preferences;
  onPreferences: (patch: Partial<Preferences>) => void;
  /** `MM-DD` by which the report is handed in; null: nobody has said. */
  dueDay: string | null;
  onSaveFile: (text: string, fileName: string) => Promise<unknown>;
  onKeep: () => void;
  /** In the sample year no site and no pack is taken in. */
  sample?: boolean;
}

/** The sections, as far as the search finds them. */
export function SettingsView(props: SettingsViewProps) {
  const t = useText(uiSettingsStrings);
  const [query, setQuery] = useState('');
  const titles = useTitles();
  const language = useLanguage();
  const shown = SECTIONS.filter((section) => isFound(section, props, titles, query, language));
  return (
    <div className="settings form">
      <Field label={t('search')} hint={t('searchHint')}>
        {(tie) => (
          <input
            {...tie}
            type="search"
            className="input"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </Field>
      <p role="status" className={query === '' ? 'sr-only' : 'quiet small'}>
        {query !== '' && (shown.length === 0 ? t('none') : t('found', { count: shown.length }))}
      </p>
      <JumpLinks shown={shown} titles={titles} />
      {shown.map((section) => (
        <Section key={section} section={section} query={query} titles={titles} {...props} />
      ))}
    </div>
  );
}

/** Headings of the sections, by which they are jumped to. */
const HEADINGS: Readonly<Partial<Record<SectionName, string>>> = {
  profile: 'profile-title',
  policy: 'policy-title',
  names: 'unit-names-title',
  sites: 'sites-title',
  packs: 'packs-title',
};

function JumpLinks({ shown, titles }: { shown: readonly SectionName[]; titles: Titles }) {
  const t = useText(uiSettingsStrings);
  const go = (section: SectionName) => {
    const heading = document.getElementById(HEADINGS[section] ?? `settings-${section}`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('sections')}>
      <ul className="plain row settings-jumps">
        {shown.map((section) => (
          <li key={section}>
            <button type="button" className="link small" onClick={() => go(section)}>
              {titles[section]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Titles = Readonly<Record<SectionName, string>>;

function useTitles(): Titles {
  const t = useText(uiSettingsStrings);
  const w = useText(uiWorkbenchStrings);
  const policy = useText(uiPolicyStrings);
  const units = useText(uiUnitStrings);
  const packs = useText(uiPackPageStrings);
  return {
    profile: w('settingsProfile'),
    appearance: t('appearance'),
    reminding: t('reminding'),
    daily: t('daily'),
    report: t('report'),
    start: t('start'),
    rollup: t('rollup'),
    policy: policy('title'),
    names: units('title'),
    sites: w('settingsSites'),
    packs: packs('nav'),
    keep: t('keep'),
    file: t('file'),
  };
}

const isGroup = (section: SectionName): section is GroupName => section in GROUPS;

function isFound(
  section: SectionName,
  { fields, policy }: SettingsViewProps,
  titles: Titles,
  query: string,
  language: Language,
): boolean {
  const title = titles[section];
  if (section === 'policy' && !policy) return false;
  if (isGroup(section)) return foundKeys(section, title, query, language).length > 0;
  const labels = section === 'profile' ? fields.map(({ field }) => field.label.vi) : [];
  return findsPanel(section as PanelName, title, query, language, labels);
}

interface SectionProps extends SettingsViewProps {
  section: SectionName;
  query: string;
  titles: Titles;
}

function Section(props: SectionProps) {
  const { section, titles } = props;
  if (isGroup(section)) return <Group {...props} group={section} />;
  switch (section) {
    case 'profile':
      return <Profile {...props} />;
    case 'policy':
      return props.policy ? <PolicyPanel {...props.policy} /> : null;
    case 'names':
      return <UnitNames {...props.unitNames} />;
    case 'sites':
      return props.sample ? <Closed title={titles.sites} /> : <SiteList {...props} />;
    case 'packs':
      return props.sample ? <Closed title={titles.packs} /> : <Packs {...props} />;
    case 'keep':
      return <Keep title={titles.keep} onKeep={props.onKeep} />;
    case 'file':
      return (
        <Titled id="settings-file" title={titles.file}>
          <SettingsFile
            preferences={props.preferences}
            onChange={props.onPreferences}
            onSave={props.onSaveFile}
          />
        </Titled>
      );
  }
}

function Titled({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Group({ group, titles, query, ...props }: SectionProps & { group: GroupName }) {
  const language = useLanguage();
  const keys: readonly PreferenceKey[] = foundKeys(group, titles[group], query, language);
  return (
    <Titled id={`settings-${group}`} title={titles[group]}>
      {keys.map((key) => (
        <PreferenceField
          key={key}
          name={key}
          preferences={props.preferences}
          onChange={props.onPreferences}
        />
      ))}
      {group === 'reminding' && (
        <DueDayField
          value={props.dueDay}
          onValue={(value) => props.onProfile('report.dueDay', value)}
        />
      )}
    </Titled>
  );
}

function Profile({ hasProfile, fields, onProfile, titles }: SectionProps) {
  const t = useText(uiWorkbenchStrings);
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{titles.profile}</h2>
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
  );
}

/** The report form in use, and the way to the page of packs. */
function Packs({ titles, formChoice }: SectionProps) {
  const t = useText(uiPackPageStrings);
  return (
    <>
      {formChoice && <FormChoice {...formChoice} />}
      <Titled id="packs-title" title={titles.packs}>
        <p>
          <a href="#/packs">{t('settingsLink')}</a>
        </p>
      </Titled>
    </>
  );
}

function Closed({ title }: { title: string }) {
  const t = useText(uiSettingsStrings);
  return (
    <section className="stack">
      <h2>{title}</h2>
      <p className="quiet">{t('inSample')}</p>
    </section>
  );
}

function Keep({ title, onKeep }: { title: string; onKeep: () => void }) {
  const t = useText(uiSettingsStrings);
  return (
    <Titled id="settings-keep" title={title}>
      <p className="quiet">{t('keepText')}</p>
      <p>
        <button type="button" className="button" onClick={onKeep}>
          {t('keepOpen')}
        </button>
      </p>
    </Titled>
  );
}
