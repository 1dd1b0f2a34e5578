/** Sites the officer named, whether the browser allows them, and the way to add or remove one. */
import { useState, type FormEvent } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { Field } from '../basic/Field';
import { originFromText } from '../popup/site-text';
import { showHost } from '../text/format';
import { useText } from '../text/language';

export interface SiteModel {
  origin: string;
  granted: boolean;
}

export interface SiteListProps {
  sites: readonly SiteModel[];
  /** Must ask the browser straight away: a permission request needs the click it comes from. */
  onAllowSite: (origin: string) => void;
  onRemoveSite: (origin: string) => void;
}

/** The list and a small form. */
export function SiteList({ sites, onAllowSite, onRemoveSite }: SiteListProps) {
  const t = useText(uiWorkbenchStrings);
  const common = useText(uiCommonStrings);
  return (
    <section aria-labelledby="sites-title" className="stack">
      <h2 id="sites-title">{t('settingsSites')}</h2>
      {sites.length === 0 && <p className="quiet">{t('settingsSitesNone')}</p>}
      <ul className="plain stack">
        {sites.map(({ origin, granted }) => (
          <li key={origin} className="row">
            <strong className="break">{showHost(origin)}</strong>
            <span className="quiet">
              {granted ? t('settingsSiteGranted') : t('settingsSiteNotGranted')}
            </span>
            {!granted && (
              <button type="button" className="button" onClick={() => onAllowSite(origin)}>
                {t('settingsSiteAllow')}
              </button>
            )}
            <button
              type="button"
              className="button"
              aria-label={t('settingsSiteRemove', { host: showHost(origin) })}
              onClick={() => onRemoveSite(origin)}
            >
              {common('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAllowSite={onAllowSite} />
    </section>
  );
}

function AddSite({ onAllowSite }: Pick<SiteListProps, 'onAllowSite'>) {
  const t = useText(uiWorkbenchStrings);
  const popup = useText(uiPopupStrings);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const origin = originFromText(text);
    setWrong(origin === null);
    if (!origin) return;
    onAllowSite(origin);
    setText('');
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('settingsSiteAdd')} error={wrong ? popup('siteInvalid') : null}>
        {(tie) => (
          <input
            {...tie}
            className="input"
            inputMode="url"
            placeholder={popup('siteHint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <p>
        <button type="submit" className="button">
          {t('settingsSiteAllow')}
        </button>
      </p>
    </form>
  );
}
