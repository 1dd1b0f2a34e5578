/** Step 2: the one site to be read, or a way without a lasting permission. */
import { useState, type FormEvent } from 'react';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { ReadAndNever } from '../popup/ReadAndNever';
import { SiteField } from '../popup/SiteField';
import { originFromText } from '../popup/site-text';
import { showHost } from '../text/format';
import { useText } from '../text/language';
import type { SiteModel } from '../workbench/SiteList';

export interface PortalStepProps {
  sites: readonly SiteModel[];
  /** Asks the browser within the click. */
  onAllow: (origin: string) => void;
  onImport: () => void;
}

/** The address with its button; the browser asks in its own words. */
export function PortalStep({ sites, onAllow, onImport }: PortalStepProps) {
  const t = useText(uiWelcomeStrings);
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const waiting = sites.find(({ granted }) => !granted)?.origin ?? '';
  const text = typed ?? waiting;
  const origin = originFromText(text);
  const granted = sites.filter((site) => site.granted).map((site) => showHost(site.origin));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (origin) onAllow(origin);
  };
  return (
    <>
      <p className="quiet">{t('portalWhy')}</p>
      {granted.length > 0 && (
        <p className="notice break">{t('allowed', { hosts: granted.join(', ') })}</p>
      )}
      <form className="stack" onSubmit={submit} noValidate>
        <SiteField text={text} wrong={asked && !origin} onText={setTyped} />
        <p>
          <button type="submit" className="button primary break">
            {origin ? t('allow', { host: showHost(origin) }) : t('allowPlain')}
          </button>
        </p>
      </form>
      <ReadAndNever />
      <h3>{t('otherWays')}</h3>
      <ul className="stack welcome-ways">
        <li>{t('once')}</li>
        <li>
          <button type="button" className="link" onClick={onImport}>
            {t('file')}
          </button>
        </li>
      </ul>
    </>
  );
}
