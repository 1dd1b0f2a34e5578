/** What somebody who takes the work over needs: the backup, what is open, what comes next. */
import type { Note } from '../../lib/domain/keeping';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { showCount, showInstant } from '../text/format';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';

/** What stands open on this machine. */
export interface OpenWork {
  year: number;
  /** Null while it is being worked out. */
  toFill: number | null;
  problems: number | null;
  /** Lines of the year's register that lack something; null while they are being read. */
  lines: number | null;
  readAt: string | null;
  /** Entries of the year's register; null while they are being read. */
  entries: number | null;
  backupAt: string | null;
  /** The year before, where its report is here. */
  lastYear: number | null;
  notes: readonly Note[];
}

export interface HandoverProps {
  /** Null where nobody has begun here: then only a backup can be taken over. */
  work: OpenWork | null;
  /** What is due, in words. */
  next: readonly string[];
  /** Left out where no backup may be restored. */
  onRestore?: () => void;
  onReport: () => void;
  onRegister: () => void;
  onData?: () => void;
}

/** Open work first, then what comes next; where there is nothing yet, the predecessor's backup. */
export function Handover(props: HandoverProps) {
  const { work, next, onRestore } = props;
  const t = useText(uiWelcomeStrings);
  return (
    <section aria-labelledby="handover-title" className="stack">
      <h2 id="handover-title">{t('handover')}</h2>
      {work && <OpenList {...props} work={work} />}
      {work && (
        <>
          <h3>{t('comesNext')}</h3>
          {next.length === 0 ? (
            <p className="quiet">{t('nothingNext')}</p>
          ) : (
            <ul className="welcome-ways">
              {next.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {work && work.notes.length > 0 && <Notes notes={work.notes} />}
      {work && (
        <p>
          <a href={formatRoute({ view: 'welcome', year: work.year, field: 'handover' })}>
            {t('handoverPage')}
          </a>
        </p>
      )}
      {onRestore && (
        <>
          <p>{t('handoverFile')}</p>
          <p>
            <button type="button" className="button" onClick={onRestore}>
              {t('handoverRestore')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function OpenList({
  work,
  onReport,
  onRegister,
  onData,
}: Omit<HandoverProps, 'work'> & { work: OpenWork }) {
  const t = useText(uiWelcomeStrings);
  const { year, toFill, problems, lines, readAt, entries, backupAt, lastYear } = work;
  const backup = backupAt ? t('openBackup', { at: showInstant(backupAt) }) : t('openNoBackup');
  return (
    <>
      <h3>{t('openNow')}</h3>
      <ul className="welcome-ways">
        {toFill !== null && (
          <li>
            <button type="button" className="link" onClick={onReport}>
              {t('openReportState', { year, fields: toFill })}
            </button>
          </li>
        )}
        {problems !== null && (
          <li>
            <a href={formatRoute({ view: 'problems', year, field: null })}>
              {t('openProblemState', { count: showCount(problems) })}
            </a>
          </li>
        )}
        {lines !== null && lines > 0 && (
          <li>
            <a href={formatRoute({ view: 'welcome', year, field: 'handover' })}>
              {t('openLineState', { count: showCount(lines) })}
            </a>
          </li>
        )}
        {entries !== null && (
          <li>
            <button type="button" className="link" onClick={onRegister}>
              {t('openRegister', { year, count: showCount(entries) })}
            </button>
          </li>
        )}
        <li>{readAt ? t('openReading', { at: showInstant(readAt) }) : t('openNoReading')}</li>
        {onData && (
          <li>
            <button type="button" className="link" onClick={onData}>
              {backup}
            </button>
          </li>
        )}
        {lastYear !== null && <li>{t('lastYear', { year: lastYear })}</li>}
      </ul>
    </>
  );
}

function Notes({ notes }: { notes: readonly Note[] }) {
  const t = useText(uiWelcomeStrings);
  return (
    <>
      <h3>{t('openNotes')}</h3>
      <ul className="plain stack">
        {notes.map(({ id, at, text }) => (
          <li key={id} className="notice break">
            <span className="quiet small">{showInstant(at)}</span>
            <br />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
