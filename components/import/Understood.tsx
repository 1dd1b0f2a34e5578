/** What a file was understood to say, before any of it is recorded. */
import type { Reading } from '../../lib/domain/reading';
import { uiImportStrings } from '../../lib/domain/strings/ui-import';
import { ProblemList } from '../basic/ProblemList';
import { useText } from '../text/language';
import { ColumnList } from './ColumnList';
import { GridTable } from './GridTable';
import { PeriodQuestion } from './PeriodQuestion';
import type { RecordState } from './use-import';

export interface UnderstoodProps {
  reading: Reading;
  record: RecordState;
  onPeriod: (period: { from: string; to: string }) => void;
  onRecord: () => void;
  onSeeFigures: () => void;
}

/** Tables, columns, problems, the question for a period, and the button that records. */
export function Understood(props: UnderstoodProps) {
  const { reading, record, onPeriod } = props;
  const t = useText(uiImportStrings);
  const found = reading.dossiers.length + reading.figures.length;
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

function RecordButton({ reading, record, onRecord, onSeeFigures }: UnderstoodProps) {
  const t = useText(uiImportStrings);
  const busy = record.kind === 'recording';
  return (
    <div className="stack" data-record-state={record.kind}>
      {record.kind !== 'recorded' && (
        <p>
          <button
            type="button"
            className="button primary"
            aria-disabled={busy}
            onClick={() => !busy && onRecord()}
          >
            {t(busy ? 'recording' : 'record')}
          </button>
        </p>
      )}
      <div role="status" className="stack">
        {record.kind === 'recorded' && (
          <p className="import-done">
            {record.changed
              ? t('recorded', {
                  dossiers: reading.dossiers.length,
                  newDossiers: record.newDossiers,
                  figures: reading.figures.length,
                })
              : t('recordedBefore')}
          </p>
        )}
        {record.kind === 'failed' && (
          <p className="field-error">{t('recordFailed', { message: record.message })}</p>
        )}
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
