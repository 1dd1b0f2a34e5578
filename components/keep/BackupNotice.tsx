/** A quiet reminder that the last backup is old, in the workbench and in the popup. */
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import type { BackupReminder } from '../data/keeping';
import { showCount } from '../text/format';
import { useText } from '../text/language';

export interface BackupNoticeProps {
  reminder: BackupReminder | null;
  onGo: () => void;
}

/** Nothing where there is nothing to remind of. */
export function BackupNotice({ reminder, onGo }: BackupNoticeProps) {
  const t = useText(uiKeepStrings);
  if (!reminder) return null;
  const { readings, entries, days } = reminder;
  return (
    <p className="notice warning row backup-notice" data-backup-reminder="">
      <span>
        {days === null
          ? t('remindNever', { readings: showCount(readings), entries: showCount(entries) })
          : t('remindOld', { days: showCount(days) })}
      </span>
      <button type="button" className="button small" onClick={onGo}>
        {t('remindGo')}
      </button>
    </p>
  );
}
