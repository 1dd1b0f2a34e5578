/** The last backup, a new one, and when to be reminded. */
import type { BackupState } from '../../lib/domain/keeping';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { Field } from '../basic/Field';
import { showCount, showInstant } from '../text/format';
import { useText } from '../text/language';
import { RunProgress } from './RunProgress';
import type { Backup } from './use-backup';

const DAYS = [7, 14, 30, 60, 90];

export interface BackupCardProps {
  state: BackupState;
  /** Nothing was read or written yet. */
  empty: boolean;
  backup: Backup;
  onRemind: (days: number) => void;
}

/** The first card: what an officer comes here for. */
export function BackupCard({ state, empty, backup, onRemind }: BackupCardProps) {
  const t = useText(uiKeepStrings);
  const { run, start, cancel } = backup;
  return (
    <section aria-labelledby="backup-title" className="stack" data-backup-state={run.kind}>
      <h2 id="backup-title">{t('backupTitle')}</h2>
      <p className="break">
        {state.at && state.fileName
          ? t('backupLast', { at: showInstant(state.at), file: state.fileName })
          : t('backupNone')}
      </p>
      <p className="quiet">{t(empty ? 'backupEmpty' : 'backupHint')}</p>
      {run.kind === 'working' ? (
        <RunProgress label={t('backupWorking')} {...run} onCancel={cancel} />
      ) : (
        <p>
          <button type="button" className="button primary" disabled={empty} onClick={() => start()}>
            {t('backupNow')}
          </button>
        </p>
      )}
      <BackupResult run={run} />
      <Field label={t('remindAfter')}>
        {(tie) => (
          <select
            {...tie}
            className="input short"
            value={state.reminderDays}
            onChange={(event) => onRemind(Number(event.target.value))}
          >
            {[...new Set([...DAYS, state.reminderDays])].map((days) => (
              <option key={days} value={days}>
                {t('remindDays', { days })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

function BackupResult({ run }: Pick<Backup, 'run'>) {
  const t = useText(uiKeepStrings);
  return (
    <div role="status">
      {run.kind === 'done' && (
        <p className="notice break">
          {t('backupDone', {
            file: run.fileName,
            readings: showCount(run.readings),
            dossiers: showCount(run.dossiers),
          })}
        </p>
      )}
      {run.kind === 'interrupted' && (
        <p className="notice error">{t('failed', { reason: t('interrupted') })}</p>
      )}
      {run.kind === 'failed' && (
        <p className="notice error break">{t('failed', { reason: run.message })}</p>
      )}
    </div>
  );
}
