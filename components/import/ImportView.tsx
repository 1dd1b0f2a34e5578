/** The import from plain data: choose, see what was understood, record. */
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { FileDrop } from '../basic/FileDrop';
import { SeverityMark } from '../basic/ProblemList';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { Understood } from './Understood';
import type { ImportState } from './use-import';

export interface ImportViewProps {
  state: ImportState;
  onChoose: (file: File) => void;
  onCancel: () => void;
  /** Days as `dd/MM/yyyy`. */
  onPeriod: (period: { from: string; to: string }) => void;
  onRecord: () => void;
  onStopRecording: () => void;
  onSeeFigures: () => void;
}

/** The whole view below its heading. */
export function ImportView(props: ImportViewProps) {
  const { state, onChoose } = props;
  return (
    <div className="stack import" data-import-state={state.kind}>
      {state.kind !== 'reading' && (
        <FileDrop
          accept=".xlsx,.xls,.xlsm,.csv,.tsv"
          strings={uiImportStrings}
          small={state.kind === 'read'}
          onChoose={onChoose}
        />
      )}
      <div role="status">
        <Progress {...props} />
      </div>
      {state.kind === 'read' && (
        <Understood
          reading={state.reading}
          record={state.record}
          onPeriod={props.onPeriod}
          onRecord={props.onRecord}
          onStopRecording={props.onStopRecording}
          onSeeFigures={props.onSeeFigures}
        />
      )}
    </div>
  );
}

function Progress({ state, onCancel }: ImportViewProps) {
  const t = useText(uiImportStrings);
  if (state.kind === 'refused') {
    return (
      <p className="import-refused">
        <SeverityMark severity="error" />
        <span>{state.problem?.message ?? t('workerFailed')}</span>
      </p>
    );
  }
  if (state.kind !== 'reading') return null;
  return (
    <div className="stack">
      <p className="break">{t('reading', { file: state.fileName })}</p>
      <progress aria-label={t('reading', { file: state.fileName })} />
      {state.rows > 0 && <p className="quiet">{t('readRows', { rows: showCount(state.rows) })}</p>}
      <p>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}
