/** First run: the least of the unit's profile, and the one site to be read. */
import { useState, type FormEvent } from 'react';
import { FIRST_FIELDS, type FirstField } from '../../lib/domain/first-steps';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { Field } from '../basic/Field';
import { showHost } from '../text/format';
import { useText } from '../text/language';
import { ReadAndNever } from './ReadAndNever';
import { SiteField } from './SiteField';
import { originFromText } from './site-text';

export type FirstValues = Record<FirstField, string>;

const TEXTS = {
  'org.name': ['orgName', 'orgNameHint'],
  'org.parentName': ['orgParent', 'orgParentHint'],
  'org.abbr': ['orgAbbr', 'orgAbbrHint'],
  'doc.place': ['docPlace', 'docPlaceHint'],
} as const satisfies Record<FirstField, readonly [string, string]>;

export interface FirstRunProps {
  /** Origin of the page in front, offered as the portal. */
  suggestedSite: string | null;
  /** True after the browser said no. */
  denied?: boolean;
  /** With `allow`, the browser is asked for `site` within the click. */
  onSave: (values: FirstValues, site: string | null, allow: boolean) => void;
}

/** The form; nothing is saved until the needed items are there. */
export function FirstRun({ suggestedSite, denied, onSave }: FirstRunProps) {
  const t = useText(uiPopupStrings);
  const [values, setValues] = useState<FirstValues>({
    'org.name': '',
    'org.parentName': '',
    'org.abbr': '',
    'doc.place': '',
  });
  const [typedSite, setSite] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const siteText = typedSite ?? suggestedSite ?? '';
  const origin = originFromText(siteText);
  const siteWrong = siteText.trim() !== '' && origin === null;
  const whole = FIRST_FIELDS.every((key) => values[key].trim() !== '') && !siteWrong;
  const save = (allow: boolean) => {
    setAsked(true);
    if (!whole) return;
    const trimmed = Object.fromEntries(FIRST_FIELDS.map((key) => [key, values[key].trim()]));
    onSave(trimmed as FirstValues, origin, allow && origin !== null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(true);
  };
  return (
    <section aria-labelledby="first-run-title">
      <h2 id="first-run-title">{t('firstRunTitle')}</h2>
      <p>{t('firstRunIntro')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        {FIRST_FIELDS.map((key) => (
          <Field
            key={key}
            label={t(TEXTS[key][0])}
            error={asked && !values[key].trim() ? t('needed') : null}
          >
            {(tie) => (
              <input
                {...tie}
                name={key}
                className="input"
                placeholder={t(TEXTS[key][1])}
                value={values[key]}
                onChange={(event) => setValues({ ...values, [key]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <SiteField text={siteText} wrong={siteWrong} onText={setSite} />
        <ReadAndNever />
        {denied && <p className="notice warning">{t('allowDenied')}</p>}
        <div className="row">
          {origin && (
            <button type="submit" className="button primary break">
              {t('firstRunSaveAllow', { host: showHost(origin) })}
            </button>
          )}
          <button type="button" className="button" onClick={() => save(false)}>
            {t('firstRunSave')}
          </button>
        </div>
      </form>
    </section>
  );
}
