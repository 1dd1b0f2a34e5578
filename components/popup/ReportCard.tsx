/** The one click: the button, and what came of it. Also used by the workbench. */
import { useEffect, useRef, useState } from 'react';
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import type { Problem } from '../../lib/domain/problem';
import { unprintedOf } from '../../lib/domain/unprinted';
import { ProblemList } from '../basic/ProblemList';
import { showInstant } from '../text/format';
import { useText } from '../text/language';
import { OverrideForm } from './OverrideForm';
import { ReportWishes, type ReportWishesProps } from './ReportWishes';
import { UnprintedNotice, type UnprintedProps } from './UnprintedNotice';
import { countOf, type ReportOutcome } from './state';

export interface ReportCardProps {
  year: number;
  outcome: ReportOutcome;
  /** `overrides`: problem code → the officer's reason; `builtIn`: not in the unit's template this time. */
  onGenerate: (overrides: Record<string, string>, builtIn?: boolean) => void;
  /** Opens the workbench at the problem's field, or at the list where none is given. */
  onMend: (problem?: Problem) => void;
  /** What is added on wish. */
  wishes?: ReportWishesProps;
  /** Opens the reports that were written. */
  onIssued?: () => void;
  /** What the unit's template would leave out of the report as it stands. */
  lost?: Pick<UnprintedProps, 'items'> & { template: { name: string } | null };
  /** Opens the screen of templates at the one in use. */
  onTemplate?: () => void;
}

/** The section with "Tạo báo cáo năm …". */
export function ReportCard(props: ReportCardProps) {
  const { year, outcome, onGenerate, onMend, wishes, onIssued } = props;
  const t = useText(uiPopupStrings);
  const working = outcome.kind === 'working';
  const section = useInSight(outcome.kind === 'blocked');
  // Reasons given after a press for the built-in layout are for that layout.
  const [builtIn, setBuiltIn] = useState(false);
  const press = (overrides: Record<string, string>, ours: boolean) => {
    setBuiltIn(ours);
    if (ours) onGenerate(overrides, true);
    else onGenerate(overrides);
  };
  return (
    <section
      ref={section}
      aria-label={t('reportTitle')}
      data-report-state={outcome.kind}
      data-earlier={'at' in outcome && outcome.at !== undefined ? true : undefined}
    >
      <button
        type="button"
        className="button primary wide"
        aria-disabled={working}
        onClick={() => !working && press({}, false)}
      >
        {t('makeReport', { year })}
      </button>
      {wishes && <ReportWishes {...wishes} />}
      <div aria-live="polite">
        <Lost {...props} onGenerate={press} />
      </div>
      <div role="status" className="stack">
        <Outcome outcome={outcome} onMend={onMend} onIssued={onIssued} />
      </div>
      {outcome.kind === 'blocked' && (
        <OverrideForm
          problems={errorsOf(outcome.problems)}
          onGenerate={(reasons) => press(reasons, builtIn)}
        />
      )}
    </section>
  );
}

type LostProps = Pick<ReportCardProps, 'outcome' | 'lost' | 'onTemplate'> & {
  onGenerate: (overrides: Record<string, string>, builtIn: boolean) => void;
};

/** What was lost in the report just written, else what would be. */
function Lost({ outcome, lost, onTemplate, onGenerate }: LostProps) {
  const isNew = outcome.kind === 'written' && outcome.at === undefined;
  const items = isNew ? outcome.problems.flatMap(unprintedOf) : (lost?.items ?? []);
  const name = isNew ? null : (lost?.template?.name ?? '');
  if (outcome.kind === 'working') return null;
  const onBuiltIn = () => onGenerate({}, true);
  return <UnprintedNotice {...{ name, items, onTemplate, onBuiltIn }} />;
}

/** What blocks the report comes before everything else that is on the page. */
function useInSight(isAsked: boolean) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) section.current?.scrollIntoView?.({ block: 'start' });
  }, [isAsked]);
  return section;
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

type OutcomeProps = Pick<ReportCardProps, 'outcome' | 'onMend' | 'onIssued'>;

function Outcome({ outcome, onMend, onIssued }: OutcomeProps) {
  const t = useText(uiPopupStrings);
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'working':
      return <p className="quiet">{t('makingReport')}</p>;
    case 'failed':
      return <p className="notice error">{t('reportFailed', { message: outcome.message })}</p>;
    case 'written':
      return <Written outcome={outcome} onMend={onMend} onIssued={onIssued} />;
    case 'blocked':
      return <Blocked outcome={outcome} onMend={onMend} />;
  }
}

type Of<K extends ReportOutcome['kind']> = Extract<ReportOutcome, { kind: K }>;

function Written({
  outcome,
  onMend,
  onIssued,
}: { outcome: Of<'written'> } & Omit<OutcomeProps, 'outcome'>) {
  const t = useText(uiPopupStrings);
  const warnings = countOf(outcome.problems, 'warning') + countOf(outcome.problems, 'info');
  const { fileName: file, at } = outcome;
  if (at !== undefined) return <LastWritten file={file} at={at} onIssued={onIssued} />;
  return (
    <div className="notice stack">
      <p className="break">{t('reportWritten', { file })}</p>
      {warnings > 0 && (
        <button type="button" className="link" onClick={() => onMend()}>
          {t('reportWarnings', { count: warnings })}
        </button>
      )}
      {onIssued && (
        <button type="button" className="link" onClick={onIssued}>
          {t('reportIssued')}
        </button>
      )}
    </div>
  );
}

/** One line: what is new on the page comes before what was. */
function LastWritten(props: { file: string; at: string; onIssued?: () => void }) {
  const t = useText(uiPopupStrings);
  const { file, at, onIssued } = props;
  const words = t('reportWrittenAt', { file, at: showInstant(at) });
  return (
    <p className="report-last quiet small">
      <span title={words}>{words}</span>
      {onIssued && (
        <button type="button" className="link" aria-label={t('reportIssued')} onClick={onIssued}>
          {t('reportIssuedShort')}
        </button>
      )}
    </p>
  );
}

function Blocked({
  outcome,
  onMend,
}: { outcome: Of<'blocked'> } & Pick<ReportCardProps, 'onMend'>) {
  const t = useText(uiPopupStrings);
  const errors = errorsOf(outcome.problems);
  const { at } = outcome;
  const count = errors.length;
  return (
    <div className="notice error stack">
      <p>
        {at === undefined
          ? t('reportBlocked', { count })
          : t('reportBlockedAt', { count, at: showInstant(at) })}
      </p>
      <ProblemList
        problems={errors}
        onGo={onMend}
        label={t('reportErrors')}
        more={(problem) => <WhatToDo problem={problem} />}
      />
      <p>
        <button type="button" className="button" onClick={() => onMend(errors[0])}>
          {t('reportFix')}
        </button>
      </p>
    </div>
  );
}

/** The ways out in words; the message above leads to the very field. */
function WhatToDo({ problem: { fixes = [] } }: { problem: Problem }) {
  const t = useText(uiPopupStrings);
  const titles = [...new Set(fixes.map(({ title }) => title))];
  if (titles.length === 0) return null;
  return <p className="small break">{t('reportToDo', { what: titles.join('; ') })}</p>;
}
