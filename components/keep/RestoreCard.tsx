/** A backup comes back, or a colleague's file comes in. */
import type { Changes } from '../../lib/domain/keeping';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { FilePicker } from '../basic/FilePicker';
import { showCount } from '../text/format';
import { useProblemText, useText } from '../text/language';
import { RestorePreview } from './RestorePreview';
import { RunProgress } from './RunProgress';
import type { Restore, RestoreRun } from './use-restore';

export interface RestoreCardProps {
  restore: Restore;
  unit: string | null;
}

/** Choose, look, merge. */
export function RestoreCard({ restore, unit }: RestoreCardProps) {
  const t = useText(uiKeepStrings);
  const { run, choose, merge, cancel } = restore;
  return (
    <section aria-labelledby="restore-title" className="stack" data-restore-state={run.kind}>
      <h2 id="restore-title">{t('restoreTitle')}</h2>
      <p className="quiet">{t('restoreHint')}</p>
      {!isBusy(run) && run.kind !== 'preview' && <ChooseFile onChoose={choose} />}
      {run.kind === 'checking' && (
        <RunProgress
          label={t('restoreReading', { file: run.fileName })}
          {...run}
          onCancel={cancel}
        />
      )}
      {run.kind === 'sending' && (
        <RunProgress label={t('restoreSending')} {...run} onCancel={cancel} />
      )}
      {run.kind === 'merging' && <RunProgress label={t('restoreMerging')} />}
      {run.kind === 'preview' && (
        <RestorePreview preview={run.preview} unit={unit} onMerge={merge} onCancel={cancel} />
      )}
      <RestoreResult run={run} />
    </section>
  );
}

const isBusy = ({ kind }: RestoreRun) =>
  kind === 'checking' || kind === 'sending' || kind === 'merging';

function RestoreResult({ run }: { run: RestoreRun }) {
  const t = useText(uiKeepStrings);
  const words = useProblemText();
  return (
    <div role="status">
      {run.kind === 'refused' && <p className="notice error">{words(run.problem)}</p>}
      {run.kind === 'failed' && (
        <p className="notice error break">{t('failed', { reason: run.message })}</p>
      )}
      {run.kind === 'done' && <p className="notice">{t('restoreDone', sumOf(run.changes))}</p>}
    </div>
  );
}

function sumOf(changes: Changes) {
  const all = Object.values(changes);
  const sum = (key: 'added' | 'changed' | 'same') =>
    showCount(all.reduce((total, change) => total + change[key], 0));
  return { added: sum('added'), changed: sum('changed'), same: sum('same') };
}

function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useText(uiKeepStrings);
  return (
    <p>
      <FilePicker text={t('restoreChoose')} accept=".zip" onPick={([file]) => onChoose(file)} />
    </p>
  );
}
