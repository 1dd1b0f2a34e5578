/** The problems of the report and its figures, by severity; a press goes to the field. */
import type { Problem } from '../../lib/domain/problem';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { SeverityMark } from '../basic/ProblemList';
import { countOf } from '../popup/state';
import { useText } from '../text/language';

export interface ProblemsPanelProps {
  problems: readonly Problem[];
  /** Index of the problem last gone to. */
  current: number | null;
  onGo: (problem: Problem, at: number) => void;
}

/** Count, keys, and the list. */
export function ProblemsPanel({ problems, current, onGo }: ProblemsPanelProps) {
  const t = useText(uiWorkbenchStrings);
  return (
    <section className="problems-panel stack" aria-labelledby="problems-title">
      <h2 id="problems-title">{t('problems')}</h2>
      {problems.length === 0 ? (
        <p className="quiet">{t('problemsNone')}</p>
      ) : (
        <>
          <p className="quiet small">
            {t('problemsCount', {
              errors: countOf(problems, 'error'),
              warnings: countOf(problems, 'warning'),
              infos: countOf(problems, 'info'),
            })}
          </p>
          <p className="quiet small">{t('problemsKeys')}</p>
          <ul className="plain">
            {problems.map((problem, at) => (
              <li key={`${problem.code}-${at}`}>
                <button
                  type="button"
                  className="problem"
                  aria-current={at === current ? 'true' : undefined}
                  onClick={() => onGo(problem, at)}
                >
                  <SeverityMark severity={problem.severity} />
                  <span className="break">{problem.message}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
