/** Internal procedures: issued, applied, with evidence. Both numbers are shown, since issuing is not applying. */
import { uiQmsStrings } from '../../../lib/domain/strings/ui-qms';
import { internalProblems } from '../../../lib/register/qms/problems';
import { QuickFixes } from '../../basic/QuickFixes';
import { showCount, showDate } from '../../text/format';
import { useText } from '../../text/language';
import type { QmsViewProps } from './QmsView';

/** Counts, then a row a procedure. */
export function InternalSection({ check, commands }: QmsViewProps) {
  const t = useText(uiQmsStrings);
  const { internal } = check;
  const { procedures } = internal;
  const counts = {
    issued: showCount(internal.issued),
    applied: showCount(internal.applied),
    evidence: showCount(internal.withEvidence),
  };
  return (
    <section className="stack" aria-labelledby="qms-internal">
      <h2 id="qms-internal">{t('internalTitle')}</h2>
      {procedures.length === 0 ? (
        <p className="quiet">{t('internalNone')}</p>
      ) : (
        <>
          <p data-internal>{t('internalCounts', counts)}</p>
          <div className="table-wrap" tabIndex={0} role="group" aria-labelledby="qms-internal">
            <table className="data qms-table">
              <thead>
                <tr>
                  <th scope="col">{t('internalName')}</th>
                  <th scope="col">{t('issued')}</th>
                  <th scope="col">{t('applied')}</th>
                  <th scope="col">{t('evidence')}</th>
                  <th scope="col">{t('act')}</th>
                </tr>
              </thead>
              <tbody>
                {procedures.map((one) => {
                  const { name, code, date, appliedOn, evidence } = one.entry.values;
                  const day = (text?: string) => (text ? showDate(text) : t('unknown'));
                  return (
                    <tr key={one.entry.id}>
                      <td className="break">{name ?? code ?? '…'}</td>
                      <td>{day(date)}</td>
                      <td>{day(appliedOn)}</td>
                      <td className="break">{evidence ?? t('none')}</td>
                      <td>
                        {internalProblems({ ...internal, procedures: [one] }).map((problem, at) => (
                          <QuickFixes key={at} problem={problem} commands={commands} />
                        ))}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
