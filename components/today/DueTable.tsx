/** One group of due dossiers as a table, with a way to copy it and to the page of each. */
import { useCallback, useState } from 'react';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { uiEvidenceStrings } from '../../lib/domain/strings/ui-evidence';
import { uiTodayStrings } from '../../lib/domain/strings/ui-today';
import type { DueRow } from '../desk/questions';
import type { EvidencePorts } from '../evidence/EvidenceView';
import { PageLink } from '../evidence/PageLink';
import { tableText } from '../evidence/table-text';
import { useAct } from '../evidence/use-act';
import { showCount } from '../text/format';
import { useText } from '../text/language';
import { OLD_DAYS, useDueWords } from './words';

const STEP = 100;

export interface DueTableProps {
  title: string;
  group: 'overdue' | 'today' | 'soon';
  rows: readonly DueRow[];
  copy: EvidencePorts['copy'];
}

/** At most a hundred rows at first; a press shows the next hundred. */
export function DueTable({ title, group, rows, copy }: DueTableProps) {
  const t = useText(uiTodayStrings);
  const common = useText(uiCommonStrings);
  const [most, setMost] = useState(STEP);
  const id = `due-${group}`;
  const left = rows.length - most;
  return (
    <section className="stack" aria-labelledby={id} data-due={group}>
      <div className="row">
        <h3 id={id}>{title}</h3>
        {rows.length > 0 && <CopyButton title={title} group={group} rows={rows} copy={copy} />}
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{t('none')}</p>
      ) : (
        <div
          className="table-wrap"
          role="region"
          aria-label={common('tableOf', { name: title })}
          tabIndex={0}
        >
          <table className="data due">
            <thead>
              <tr>
                {HEADINGS.map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
                <th scope="col">{t('page')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((row) => (
                <Line key={row.key} row={row} group={group} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setMost(most + STEP)}>
            {t('more', { count: showCount(Math.min(left, STEP)) })}
          </button>
        </p>
      )}
    </section>
  );
}

const HEADINGS = ['code', 'due', 'left', 'procedure', 'seen'] as const;

function Line({ row, group }: { row: DueRow; group: DueTableProps['group'] }) {
  const t = useText(uiTodayStrings);
  const words = useDueWords(group);
  const old = row.seenDaysAgo >= OLD_DAYS;
  return (
    <tr>
      <th scope="row" className="nowrap">
        {row.code}
      </th>
      <td className="nowrap">{words.due(row)}</td>
      <td className={group === 'soon' ? 'nowrap' : 'nowrap attention'}>
        {words.left(row)}
        {row.firstDueUnknown && <span className="small quiet wrap"> ({t('firstDueUnknown')})</span>}
      </td>
      <td>{row.procedure ?? row.field}</td>
      <td className={old ? 'attention' : undefined}>{words.seen(row)}</td>
      <td>
        {row.url && (
          <PageLink url={row.url} label={t('openOf', { code: row.code })}>
            {t('open')}
          </PageLink>
        )}
      </td>
    </tr>
  );
}

function CopyButton({ title, group, rows, copy }: DueTableProps) {
  const t = useText(uiTodayStrings);
  const e = useText(uiEvidenceStrings);
  const words = useDueWords(group);
  const failed = useCallback(() => e('copyFailed'), [e]);
  const [act, run] = useAct(failed);
  const cells = (row: DueRow) => [
    row.code,
    words.due(row),
    words.left(row),
    row.procedure ?? row.field ?? '',
    words.seen(row),
  ];
  const onCopy = () =>
    run(() =>
      copy(
        tableText(
          HEADINGS.map((key) => t(key)),
          rows.map(cells),
        ),
      ).then(() => e('copied')),
    );
  return (
    <>
      <button
        type="button"
        className="button small no-print"
        aria-label={t('copyOf', { name: title })}
        onClick={onCopy}
      >
        {t('copy')}
      </button>
      <span role="status" className="small">
        {'text' in act ? act.text : ''}
      </span>
    </>
  );
}
