/** Days from each decision of the year to the update of the QMS. */
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import type { UpdateLag } from '../../../lib/register/qms/lag';
import { lagProblem, shownProcedure } from '../../../lib/register/qms/problems';
import { QuickFixes, type Commands } from '../../basic/QuickFixes';
import { showCount, showDate } from '../../text/format';
import { useLanguage, useText } from '../../text/language';
import type { QmsViewProps } from './QmsView';

/** The yardstick is named with its source. */
export function LagSection({ check, year, commands }: QmsViewProps) {
  const t = useText(uiQmsStrings);
  const language = useLanguage();
  const { lags } = check;
  const limit = lags.find((lag) => lag.limit !== null)?.limit;
  return (
    <section className="stack" aria-labelledby="qms-lags">
      <h2 id="qms-lags">{t('lagTitle', { year })}</h2>
      {lags.length === 0 && <p className="quiet">{t('lagNone', { year })}</p>}
      {limit && (
        <p className="small quiet">
          {t('lagLimit', { title: limit.title[language] ?? limit.title.vi, source: limit.source })}
        </p>
      )}
      {lags.length > 0 && (
        <div className="table-wrap" tabIndex={0} role="group" aria-labelledby="qms-lags">
          <table className="data qms-table">
            <thead>
              <tr>
                <th scope="col">{t('procedure')}</th>
                <th scope="col">{t('decided')}</th>
                <th scope="col">{t('updated')}</th>
                <th scope="col" className="number">
                  {t('calendarDays')}
                </th>
                <th scope="col" className="number">
                  {t('workingDays')}
                </th>
                <th scope="col">{t('state')}</th>
                <th scope="col">{t('act')}</th>
              </tr>
            </thead>
            <tbody>
              {lags.map((lag) => (
                <Row key={lag.entry.id} lag={lag} commands={commands} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ lag, commands }: { lag: UpdateLag; commands: Commands }) {
  const t = useText(uiQmsStrings);
  const { entry, decided, updated, days, workingDays, state } = lag;
  const { name = null, code = null, count } = entry.values;
  const shown = shownProcedure({ name, code }) || (count === undefined ? '…' : `${count} TTHC`);
  const day = (text: string | null) => (text === null ? t('unknown') : showDate(text));
  return (
    <tr data-lag={state}>
      <td className="break">{shown}</td>
      <td>{day(decided)}</td>
      <td>{updated === null ? t('none') : showDate(updated)}</td>
      <td className="number">{days === null ? t('unknown') : showCount(days)}</td>
      <td className="number">{workingDays === null ? t('unknown') : showCount(workingDays)}</td>
      <td>{t(state === 'updated' ? 'updated-state' : state)}</td>
      <td>
        {lagProblem(lag).map((problem, at) => (
          <QuickFixes key={at} problem={problem} commands={commands} />
        ))}
      </td>
    </tr>
  );
}
