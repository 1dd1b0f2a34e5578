/** Reports for several units from one place: which ones, what stands on their documents, and what became of each. */
import { useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { isOver, type ReportJob, type UnitResult } from '../../lib/domain/report-job';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { uiUnitReportStrings } from '../../lib/domain/strings/ui-unit-report';
import { typedUnits, unitPrefix } from '../../lib/report/values/unit-values';
import { ProblemList } from '../basic/ProblemList';
import { unitLists } from '../data/unit-report';
import { useStoredProfile, useUnitReports } from '../data/unit-reports';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';
import { formatRoute } from '../workbench/route';
import { TemplateTold } from './TemplateTold';
import { UnitChoice } from './UnitChoice';

type UnitReportsProps = Pick<WorkbenchViewProps, 'choice' | 'save' | 'units' | 'figures'> & {
  onProfile: (key: string, value: unknown) => void;
};

/** Folded away: most offices write one report. */
export function UnitReports({ choice, save, onProfile, units, figures }: UnitReportsProps) {
  const t = useText(uiIssuedStrings);
  const u = useText(uiUnitReportStrings);
  const { year } = choice;
  const profile = useStoredProfile();
  const { job, failure, make, stop } = useUnitReports(year);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  // Somebody has begun to fill them in and comes back to the list.
  const [open, setOpen] = useState(() => typedUnits(units?.draft.values ?? {}).length > 0);
  if (!profile) return null;
  const draft = units?.draft ?? { values: {} };
  const { parts, others, kept } = unitLists({ profile, draft, printed: choice.units });
  // Names that pages print are known with the figures alone: until then none is called gone.
  const gone = figures === null ? [] : kept.map(({ name }) => name);
  const isWorking = job !== null && !isOver(job);
  // What was typed for a unit a moment ago must be in its report.
  const isReady = save.kind === 'saved' && !isWorking;
  const press = () => {
    setAsked(true);
    if (isReady && chosen.length > 0) make(chosen);
  };
  // Counting what is missing takes the unit's figures: not before somebody looks.
  const desk = open ? (units ?? null) : null;
  const choose = { chosen, onChosen: setChosen, profile, onProfile, desk };
  return (
    <details
      className="unit-reports"
      open={open}
      data-units={job?.state ?? 'idle'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('unitsTitle')}</summary>
      <div className="stack">
        <p className="quiet">{t('unitsHint', { year })}</p>
        {parts.length + others.length === 0 && <p className="notice">{t('unitsNone')}</p>}
        <UnitChoice title={t('unitsParts')} units={parts} counted {...choose} />
        <UnitChoice title={t('unitsOthers')} units={others} {...choose} />
        <UnitChoice title={u('kept')} hint={u('keptHint')} units={gone} {...choose} />
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
          {job && failure === null && <Outcome job={job} year={year} />}
        </div>
      </div>
    </details>
  );
}

function Outcome({ job, year }: { job: ReportJob; year: number }) {
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
          <Result key={result.unit} year={year} {...result} />
        ))}
      </ul>
    </div>
  );
}

const isOfTemplate = ({ code }: Problem): boolean => code.startsWith('template/');

function Result({ unit, fileName, errors, blanks, told, year }: UnitResult & { year: number }) {
  const t = useText(uiIssuedStrings);
  const u = useText(uiUnitReportStrings);
  if (fileName !== null)
    return (
      <li className="stack">
        <span>{t('unitWritten', { unit, blanks })}</span>
        <TemplateTold unit={unit} problems={told ?? []} />
      </li>
    );
  const words = t('unitRefused', { unit });
  return (
    <li className="stack">
      <span>
        {words}{' '}
        <a
          href={formatRoute({ view: 'report', year, field: unitPrefix(unit) })}
          aria-label={u('fillOf', { unit })}
        >
          {u('fill')}
        </a>
      </span>
      <ProblemList problems={errors.filter((one) => !isOfTemplate(one))} label={words} />
      <TemplateTold unit={unit} problems={errors.filter(isOfTemplate)} />
    </li>
  );
}
