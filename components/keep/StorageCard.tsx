/** How much room the data takes, and whether it may be taken away. */
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { showDecimal } from '../text/format';
import { useText } from '../text/language';
import type { StorageState } from './use-storage';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** 1536000 → `1,5 MB`. */
export function showBytes(bytes: number): string {
  let [value, at] = [bytes, 0];
  for (; value >= 1000 && at < UNITS.length - 1; at += 1) value /= 1000;
  return `${showDecimal(Math.round(value * 10) / 10)} ${UNITS[at]}`;
}

export interface StorageCardProps {
  storage: StorageState;
  onAsk: () => void;
}

/** Numbers, the browser's promise, and a button that asks for it. */
export function StorageCard({ storage, onAsk }: StorageCardProps) {
  const t = useText(uiKeepStrings);
  const { used, quota, persisted, denied } = storage;
  return (
    <section aria-labelledby="storage-title" className="stack" data-persisted={String(persisted)}>
      <h2 id="storage-title">{t('storageTitle')}</h2>
      <p>
        {used !== null && quota !== null
          ? t('storageUsed', { used: showBytes(used), quota: showBytes(quota) })
          : t('storageUnknown')}
      </p>
      <p role="status">
        {persisted !== null && t(persisted ? 'persisted' : 'notPersisted')}
        {denied && ` ${t('persistDenied')}`}
      </p>
      {persisted === false && (
        <p>
          <button type="button" className="button" onClick={onAsk}>
            {t('persistAsk')}
          </button>
        </p>
      )}
    </section>
  );
}
