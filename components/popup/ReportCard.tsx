/** The one click: the button, and what came of it. Also used by the workbench. */
import { uiPopupStrings } from '../../lib/domain/strings/ui-popup';
import type { Problem } from '../../lib/domain/problem';
import { ProblemList } from '../basic/ProblemList';
import { useText } from '../text/language';
import { OverrideForm } from './OverrideForm';
import { ReportWishes, type ReportWishesProps } from './ReportWishes';
import { countOf, type ReportOutcome } from './state';

export interface ReportCardProps {
  year: number;
  outcome: ReportOutcome;
  /** `overrides`: problem code → the officer's reason. */
  onGenerate: (overrides: Record<string, string>) => void;
  /** Opens the workbench at the problem's field, or at the list where none is given. */
  onMend: (problem?: Problem) => void;
  /** What is added on wish. */
  wishes?: ReportWishesProps;
}

/** The section with "Tạo báo cáo năm …". */
export function ReportCard({ year, outcome, onGenerate, onMend, wishes }: ReportCardProps) {
  const t = useText(uiPopupStrings);
  const working = outcome.kind === 'working';
  return (
    <section aria-label={t('reportTitle')} data-report-state={outcome.kind}>
      <button
        type="button"
        className="button primary wide"
        aria-disabled={working}
        onClick={() => !working && onGenerate({})}
      >
        {t('makeReport', { year })}
      </button>
      {wishes && <ReportWishes {...wishes} />}
      <div role="status" className="stack">
        <Outcome outcome={outcome} onMend={onMend} />
      </div>
      {outcome.kind === 'blocked' && (
        <OverrideForm problems={errorsOf(outcome.problems)} onGenerate={onGenerate} />
      )}
    </section>
  );
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function Outcome({ outcome, onMend }: Pick<ReportCardProps, 'outcome' | 'onMend'>) {
  const t = useText(uiPopupStrings);
  switch (outcome.kind) {
    case 'idle':
      return null;
    case 'working':
      return <p className="quiet">{t('makingReport')}</p>;
    case 'failed':
      return <p className="notice error">{t('reportFailed', { message: outcome.message })}</p>;
    case 'written':
      return <Written outcome={outcome} onMend={onMend} />;
    case 'blocked':
      return <Blocked outcome={outcome} onMend={onMend} />;
  }
}

type Of<K extends ReportOutcome['kind']> = Extract<ReportOutcome, { kind: K }>;

function Written({ outcome, onMend }: { outcome: Of<'written'>; onMend: () => void }) {
  const t = useText(uiPopupStrings);
  const warnings = countOf(outcome.problems, 'warning') + countOf(outcome.problems, 'info');
  return (
    <div className="notice stack">
      <p className="break">{t('reportWritten', { file: outcome.fileName })}</p>
      {warnings > 0 && (
        <button type="button" className="link" onClick={() => onMend()}>
          {t('reportWarnings', { count: warnings })}
        </button>
      )}
    </div>
  );
}

function Blocked({
  outcome,
  onMend,
}: { outcome: Of<'blocked'> } & Pick<ReportCardProps, 'onMend'>) {
  const t = useText(uiPopupStrings);
  const errors = errorsOf(outcome.problems);
  return (
    <div className="notice error stack">
      <p>{t('reportBlocked', { count: errors.length })}</p>
      <ProblemList problems={errors} onGo={onMend} label={t('reportErrors')} />
      <p>
        <button type="button" className="button" onClick={() => onMend(errors[0])}>
          {t('reportFix')}
        </button>
      </p>
    </div>
  );
}
