/** The first page of whoever takes the work over: whom to ask, what is done, what is open, what comes next. It can be printed. */
import '../theme/handover.css';
import type { Entry } from '../../lib/domain/entry/entry';
import type { Handover } from '../../lib/domain/handover';
import type { Note } from '../../lib/domain/keeping';
import { uiHandoverStrings } from '../../lib/domain/strings/ui-handover';
import { showCount, showHost, showInstant } from '../text/format';
import { useEntryWords } from '../register/words';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import type { SiteModel } from '../workbench/SiteList';

/** Open items of one section of the report. */
export interface OpenSection {
  heading: string | null;
  fields: readonly { key: string; label: string }[];
}

export interface HandoverPageProps {
  year: number;
  unit: string | null;
  /** The sheet that came with the file; null: nobody has made one. */
  sheet: Handover | null;
  notes: readonly Note[];
  done: {
    fields: number | null;
    entries: number | null;
    readings: number;
    readAt: string | null;
    backupAt: string | null;
    lastYear: number | null;
  };
  /** Null while it is being worked out. */
  open: readonly OpenSection[] | null;
  problems: number | null;
  /** Lines of the year's register that lack something or contradict themselves; null while they are being read. */
  lines: readonly Entry[] | null;
  /** What is due, in words. */
  next: readonly string[];
  sites: readonly SiteModel[];
  packs: readonly string[];
  onAllow: (origin: string) => void;
}

/** How things stand now; the sheet says how they stood at the hand-over. */
export function HandoverPage(props: HandoverPageProps) {
  const { year, unit, sheet, notes } = props;
  const t = useText(uiHandoverStrings);
  const count = (value: number | null) => (value === null ? t('notCounted') : showCount(value));
  return (
    <div className="handover stack" data-handover={sheet ? 'sheet' : 'none'}>
      <h2>{t('title', { year, unit: unit ?? t('noUnit') })}</h2>
      <p>{sheet ? t('sheetOf', { at: showInstant(sheet.at) }) : t('noSheet')}</p>
      {sheet && (
        <p className="quiet">
          {t('then', {
            filled: count(sheet.filled),
            open: count(sheet.open),
            problems: count(sheet.problems),
            entries: count(sheet.entries),
          })}
        </p>
      )}
      <p className="no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
      <section className="stack">
        <h3>{t('ask')}</h3>
        <p className="break handover-message">{sheet?.message || t('nobody')}</p>
        {notes.map(({ id, at, text }) => (
          <p key={id} className="notice break">
            <span className="quiet small">
              {t('notes')} {showInstant(at)}
            </span>
            <br />
            {text}
          </p>
        ))}
      </section>
      <Plain title={t('nextTitle')} none={t('nextNone')} lines={props.next} />
      <Sites {...props} />
      <OpenList {...props} />
      <Done {...props} />
      <Plain title={t('packsTitle')} none={t('packsNone')} lines={props.packs} />
    </div>
  );
}

function OpenList({ year, open, problems, lines }: HandoverPageProps) {
  const t = useText(uiHandoverStrings);
  const to = (view: 'problems' | 'register' | 'report', field: string | null) =>
    formatRoute({ view, year, field });
  return (
    <section className="stack">
      <h3>{t('openTitle')}</h3>
      <ul className="handover-list">
        {open && open.length > 0 && (
          <li>
            <a href={to('report', null)}>{t('openItems', { count: showCount(itemsOf(open)) })}</a>
          </li>
        )}
        {problems !== null && problems > 0 && (
          <li>
            <a href={to('problems', null)}>{t('openProblems', { count: showCount(problems) })}</a>
          </li>
        )}
        <li>
          <a href={to('register', 'qms')}>{t('openQms')}</a>
        </li>
        <li>
          <a href={to('register', 'dossier')}>{t('openDossier')}</a>
        </li>
      </ul>
      {open?.length === 0 && <p>{t('openNone')}</p>}
      {open?.map(({ heading, fields }, at) => (
        <div key={at} className="handover-section">
          <h4>{t('openSection', { section: heading ?? t('openOther'), count: fields.length })}</h4>
          <ul className="handover-list">
            {fields.map(({ key, label }) => (
              <li key={key}>
                <a href={to('report', key)} data-open={key}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {lines && lines.length > 0 && <Lines year={year} lines={lines} />}
    </section>
  );
}

const itemsOf = (open: readonly OpenSection[]): number =>
  open.reduce((sum, { fields }) => sum + fields.length, 0);

function Lines({ year, lines }: { year: number; lines: readonly Entry[] }) {
  const t = useText(uiHandoverStrings);
  const words = useEntryWords(new Map(lines.map((one) => [one.id, one])));
  return (
    <div className="handover-section">
      <h4>{t('openLines', { count: lines.length })}</h4>
      <ul className="handover-list">
        {lines.map((entry) => (
          <li key={entry.id} className="break">
            <a
              href={formatRoute({ view: 'register', year, field: null })}
              data-open-line={entry.id}
            >
              {words.name(entry)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sites({ sites, onAllow }: HandoverPageProps) {
  const t = useText(uiHandoverStrings);
  const waiting = sites.filter(({ granted }) => !granted);
  return (
    <section className="stack">
      <h3>{t('sitesTitle')}</h3>
      {waiting.length === 0 ? (
        <p className="quiet">{t('sitesNone')}</p>
      ) : (
        <>
          <p className="quiet">{t('sitesWhy')}</p>
          <ul className="handover-list">
            {waiting.map(({ origin }) => (
              <li key={origin}>
                {showHost(origin)}{' '}
                <button
                  type="button"
                  className="button small no-print"
                  onClick={() => onAllow(origin)}
                >
                  {t('allow', { host: showHost(origin) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Done({ year, done }: HandoverPageProps) {
  const t = useText(uiHandoverStrings);
  const { fields, entries, readings, readAt, backupAt, lastYear } = done;
  const lines = [
    fields === null ? null : t('doneFields', { count: showCount(fields) }),
    entries === null ? null : t('doneEntries', { count: showCount(entries), year }),
    readAt === null
      ? null
      : t('doneReadings', { count: showCount(readings), at: showInstant(readAt) }),
    backupAt === null ? null : t('doneBackup', { at: showInstant(backupAt) }),
    lastYear === null ? null : t('doneLastYear', { year: lastYear }),
  ].filter((line) => line !== null);
  return <Plain title={t('doneTitle')} none="" lines={lines} />;
}

function Plain({ title, none, lines }: { title: string; none: string; lines: readonly string[] }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="handover-list">
          {lines.map((line) => (
            <li key={line} className="break">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
