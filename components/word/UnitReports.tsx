/** Reports for several units from one place: which ones, what stands on their documents, and what became of each. */
import { useState } from 'react';
import { isOver, type ReportJob, type UnitResult } from '../../lib/domain/report-job';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { unitKey } from '../../lib/domain/unit-name';
import { partsOfOffice } from '../../lib/report/unit-profile';
import { ProblemList } from '../basic/ProblemList';
import { useStoredProfile, useUnitReports } from '../data/unit-reports';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import { formatRoute } from '../workbench/route';
import { UnitChoice } from './UnitChoice';

type UnitReportsProps = Pick<WorkbenchViewProps, 'choice' | 'save'> & {
  onProfile: (key: string, value: unknown) => void;
};

/** Folded away: most offices write one report. */
export function UnitReports({ choice, save, onProfile }: UnitReportsProps) {
  const t = useText(uiIssuedStrings);
  const { year } = choice;
  const profile = useStoredProfile();
  const { job, failure, make, stop } = useUnitReports(year);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  if (!profile) return null;
  const parts = partsOfOffice(profile);
  const known = new Set([...parts, String(profile.values['org.name'] ?? '')].map(unitKey));
  const others = choice.units.filter((name) => !known.has(unitKey(name)));
  const isWorking = job !== null && !isOver(job);
  // What was typed for a unit a moment ago must be in its report.
  const isReady = save.kind === 'saved' && !isWorking;
  const press = () => {
    setAsked(true);
    if (isReady && chosen.length > 0) make(chosen);
  };
  const choose = { chosen, onChosen: setChosen, profile, onProfile };
  return (
    <details className="unit-reports" data-units={job?.state ?? 'idle'}>
      <summary>{t('unitsTitle')}</summary>
      <div className="stack">
        <p className="quiet">{t('unitsHint', { year })}</p>
        {parts.length + others.length === 0 && <p className="notice">{t('unitsNone')}</p>}
        <UnitChoice title={t('unitsParts')} units={parts} {...choose} />
        <UnitChoice title={t('unitsOthers')} units={others} {...choose} />
        <p className="small">
          {t('unitsMissing')}{' '}
          <a href={formatRoute({ view: 'settings', year: null, field: 'unit-names-title' })}>
            {t('unitsDeclare')}
          </a>
        </p>
        <p className="row">
          <button type="button" className="button primary" aria-disabled={!isReady} onClick={press}>
            {t('unitsMake', { count: chosen.length })}
          </button>
          {isWorking && (
            <button type="button" className="button" onClick={stop}>
              {t('unitsStop')}
            </button>
          )}
        </p>
        {asked && chosen.length === 0 && <p role="alert">{t('unitsChoose')}</p>}
        <div role="status" className="stack">
          {failure !== null && (
            <p className="notice error break">{t('failed', { reason: failure })}</p>
          )}
          {job && failure === null && <Outcome job={job} />}
        </div>
      </div>
    </details>
  );
}

function Outcome({ job }: { job: ReportJob }) {
  const t = useText(uiIssuedStrings);
  const { state, units = [], done = 0, results = [], fileName, at, message, problems } = job;
  if (!isOver(job)) return <p>{t('unitsWorking', { done, total: units.length })}</p>;
  if (state === 'failed')
    return <p className="notice error break">{t('failed', { reason: message ?? '' })}</p>;
  return (
    <div className={state === 'blocked' ? 'notice error stack' : 'notice stack'}>
      <p className="break">
        {state === 'done'
          ? t('unitsDone', { file: fileName ?? '', at: showInstant(at) })
          : t('unitsBlocked')}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} label={t('unitsBlocked')} />}
      <ul className="plain stack">
        {results.map((result) => (
          <Result key={result.unit} {...result} />
        ))}
      </ul>
    </div>
  );
}

function Result({ unit, fileName, errors, blanks }: UnitResult) {
  const t = useText(uiIssuedStrings);
  if (fileName !== null) return <li>{t('unitWritten', { unit, blanks })}</li>;
  const words = t('unitRefused', { unit });
  return (
    <li className="stack">
      {words}
      <ProblemList problems={errors} label={words} />
    </li>
  );
}
