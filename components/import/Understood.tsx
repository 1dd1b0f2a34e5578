/** What a file was understood to say, before any of it is recorded. */
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { ProblemList } from '../basic/ProblemList';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { ColumnList } from './ColumnList';
import { GridTable } from './GridTable';
import { PeriodQuestion } from './PeriodQuestion';
import { countDossiers, type ReadSummary } from './messages';
import type { RecordState } from './use-import';

export interface UnderstoodProps {
  reading: ReadSummary;
  record: RecordState;
  onPeriod: (period: { from: string; to: string }) => void;
  onRecord: () => void;
  onStopRecording: () => void;
  onSeeFigures: () => void;
}

/** Tables, columns, problems, the question for a period, and the button that records. */
export function Understood(props: UnderstoodProps) {
  const { reading, record, onPeriod } = props;
  const t = useText(uiImportStrings);
  const found = countDossiers(reading) + reading.figures.length;
  const nameless = reading.grids.some((grid) => grid.kind === 'figures' && grid.period === null);
  return (
    <section className="stack" aria-labelledby="understood">
      <h2 id="understood" className="break">
        {t('understood', { file: reading.input })}
      </h2>
      {reading.grids.length > 0 && <GridTable reading={reading} />}
      {found === 0 && <p>{t('nothing')}</p>}
      {nameless && record.kind !== 'recorded' && <PeriodQuestion onPeriod={onPeriod} />}
      {reading.problems.length > 0 && (
        <>
          <h3>{t('problems')}</h3>
          <ProblemList problems={reading.problems} label={t('problems')} grouped />
        </>
      )}
      {found > 0 && <RecordButton {...props} />}
      {reading.grids.length > 0 && <ColumnList reading={reading} />}
    </section>
  );
}

function RecordButton(props: UnderstoodProps) {
  const { record, onRecord, onSeeFigures } = props;
  const t = useText(uiImportStrings);
  if (record.kind === 'recording') return <Recording {...props} record={record} />;
  return (
    <div className="stack" data-record-state={record.kind}>
      {record.kind !== 'recorded' && (
        <p>
          <button type="button" className="button primary" onClick={onRecord}>
            {t('record')}
          </button>
        </p>
      )}
      <div role="status" className="stack">
        <Outcome {...props} />
      </div>
      {record.kind === 'recorded' && (
        <p>
          <button type="button" className="button" onClick={onSeeFigures}>
            {t('seeFigures')}
          </button>
        </p>
      )}
    </div>
  );
}

type Running = UnderstoodProps & { record: Extract<RecordState, { kind: 'recording' }> };

/** How far it is. All is written at once at the end, so that it can be stopped without a trace. */
function Recording({ record: { done, of }, onStopRecording }: Running) {
  const t = useText(uiImportStrings);
  return (
    <div className="stack" data-record-state="recording">
      <p>{t(done < of ? 'recording' : 'recordingEnd')}</p>
      <progress aria-label={t('recording')} {...(done < of ? { value: done, max: of } : {})} />
      {of > 0 && (
        <p className="quiet">{t('recordedRows', { done: showCount(done), of: showCount(of) })}</p>
      )}
      <p>
        <button type="button" className="button" onClick={onStopRecording}>
          {t('stopRecording')}
        </button>
      </p>
    </div>
  );
}

function Outcome({ reading, record }: UnderstoodProps) {
  const t = useText(uiImportStrings);
  if (record.kind === 'stopped') return <p>{t('recordStopped')}</p>;
  if (record.kind === 'failed')
    return <p className="field-error">{t('recordFailed', { message: record.message })}</p>;
  if (record.kind !== 'recorded') return null;
  const counts = {
    dossiers: showCount(countDossiers(reading)),
    newDossiers: showCount(record.newDossiers),
    figures: showCount(reading.figures.length),
  };
  return (
    <p className="import-done">{record.changed ? t('recorded', counts) : t('recordedBefore')}</p>
  );
}
