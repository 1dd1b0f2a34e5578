/** What is in the file and what merging would change, before anything is written. */
import { useState } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import type { BackupPreview } from '../../lib/exchange/backup/preview';
import type { BadRow } from '../../lib/exchange/backup/rows';
import { showCount, showInstant } from '../text/format';
import { useText } from '../text/language';
import { ChangesTable } from './ChangesTable';

const SHOWN = 20;

export interface RestorePreviewProps {
  preview: BackupPreview;
  /** Name of this unit; null where nobody has said. */
  unit: string | null;
  onMerge: () => void;
  onCancel: () => void;
}

/** Faulty rows are left out only with the officer's consent. */
export function RestorePreview({ preview, unit, onMerge, onCancel }: RestorePreviewProps) {
  const t = useText(uiKeepStrings);
  const common = useText(uiCommonStrings);
  const [consent, setConsent] = useState(false);
  const { manifest, changes, bad } = preview;
  const news = Object.values(changes).some(({ added, changed }) => added + changed > 0);
  const theirs = manifest.unit ?? t('restoreUnitUnknown');
  return (
    <div className="stack" data-restore-preview={news ? 'news' : 'nothing'}>
      <p className="break">
        {t('restoreOf', {
          unit: theirs,
          at: showInstant(manifest.createdAt),
          version: manifest.extension,
        })}{' '}
        {t('restoreChecked')}
      </p>
      {unit !== null && manifest.unit !== null && manifest.unit !== unit && (
        <p role="alert" className="notice warning">
          {t('restoreOtherUnit', { theirs, mine: unit })}
        </p>
      )}
      <ChangesTable counts={manifest.counts} changes={changes} />
      {bad.length > 0 && <BadRows bad={bad} consent={consent} onConsent={setConsent} />}
      {!news && <p className="notice">{t('restoreNothing')}</p>}
      <div className="row">
        {news && (
          <button
            type="button"
            className="button primary"
            disabled={bad.length > 0 && !consent}
            onClick={onMerge}
          >
            {t('restoreMerge')}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {common(news ? 'cancel' : 'close')}
        </button>
      </div>
    </div>
  );
}

interface BadRowsProps {
  bad: readonly BadRow[];
  consent: boolean;
  onConsent: (consent: boolean) => void;
}

function BadRows({ bad, consent, onConsent }: BadRowsProps) {
  const t = useText(uiKeepStrings);
  return (
    <div className="notice warning stack">
      <p>{t('restoreBad', { count: showCount(bad.length) })}</p>
      <ul>
        {bad.slice(0, SHOWN).map(({ table, name, reason }, at) => (
          <li key={at} className="break">
            {t('restoreBadRow', { table: t(`table.${table}`), name, reason })}
          </li>
        ))}
        {bad.length > SHOWN && (
          <li>{t('restoreBadMore', { count: showCount(bad.length - SHOWN) })}</li>
        )}
      </ul>
      <label>
        <input
          type="checkbox"
          checked={consent}
          onChange={(event) => onConsent(event.target.checked)}
        />{' '}
        {t('restoreConsent')}
      </label>
    </div>
  );
}
