/** What a backup holds, and what of it is new here. */
import { KEPT_TABLES, type Changes } from '../../lib/domain/keeping';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import type { BackupManifest } from '../../lib/exchange/backup/manifest';
import { showCount } from '../text/format';
import { useText } from '../text/language';

export interface ChangesTableProps {
  counts: BackupManifest['counts'];
  changes: Changes;
}

/** A row a kind of content that the file holds. */
export function ChangesTable({ counts, changes }: ChangesTableProps) {
  const t = useText(uiKeepStrings);
  const held = KEPT_TABLES.filter((table) => counts[table] > 0);
  return (
    <div className="table-wrap">
      <table className="data keep-changes">
        <caption>{t('restoreCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('colWhat')}</th>
            {(['colInFile', 'colAdded', 'colChanged', 'colSame'] as const).map((key) => (
              <th key={key} scope="col" className="number">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map((table) => {
            const { added = 0, changed = 0, same = 0 } = changes[table] ?? {};
            return (
              <tr key={table} data-table={table}>
                <th scope="row">{t(`table.${table}`)}</th>
                {[counts[table], added, changed, same].map((count, at) => (
                  <td key={at} className="number">
                    {showCount(count)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
