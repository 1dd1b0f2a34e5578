/** Files that are not, or not wholly, in the figures of the report about to be made: how many, and which. */
import { uiProvinceRulesStrings } from '../../lib/domain/strings/ui-province-rules';
import type { PendingFile } from '../../lib/rollup/receive/pending';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { hrefOf } from './address';

export function PendingFiles({ files, year }: { files: readonly PendingFile[]; year: number }) {
  const t = useText(uiProvinceRulesStrings);
  if (files.length === 0) return null;
  return (
    <div className="notice warning stack" data-pending={files.length}>
      <p>{t('pending', { count: showCount(files.length) })}</p>
      <details>
        <summary>{t('pendingList')}</summary>
        <div className="table-wrap" role="region" tabIndex={0} aria-label={t('pendingList')}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('pendingFile')}</th>
                <th scope="col">{t('pendingWhy')}</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ input, why, unit, message }) => (
                <tr key={input}>
                  <th scope="row" className="break">
                    <a href={hrefOf(year, { at: 'files' })}>{input}</a>
                  </th>
                  <td>{[t(`pending.${why}`), unit, message].filter(Boolean).join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
