/** Procedures without a dossier in the period, and how sure that is. */
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import { shownProcedure } from '../../../lib/register/qms/problems';
import { showCount, showDate } from '../../text/format';
import { useText } from '../../text/language';
import type { QmsViewProps } from './QmsView';

/** A sentence and the list on demand. */
export function IdleSection({ check, period }: QmsViewProps) {
  const t = useText(uiQmsStrings);
  const { idle, catalogue } = check;
  if (!idle || !catalogue) return null;
  const { idle: without, doubtful, proven } = idle;
  const counts = {
    count: showCount(without.length),
    total: showCount(catalogue.procedures.length),
  };
  return (
    <section className="stack" aria-labelledby="qms-idle" data-idle-proven={proven}>
      <h2 id="qms-idle">
        {t('idleTitle', { from: showDate(period.from), to: showDate(period.to) })}
      </h2>
      <p>{t(proven ? 'idleProven' : 'idleSeen', counts)}</p>
      {doubtful.length > 0 && (
        <p className="attention break">
          {t('idleDoubt', {
            count: showCount(doubtful.length),
            names: doubtful.map(shownProcedure).join('; '),
          })}
        </p>
      )}
      {without.length > 0 && (
        <details>
          <summary>{t('idleList')}</summary>
          <ul className="qms-idle">
            {without.map((one) => (
              <li key={shownProcedure(one)} className="break">
                {shownProcedure(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
