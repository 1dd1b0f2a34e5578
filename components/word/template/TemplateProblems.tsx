/** Problems of a template, each with the words it stands in. */
import type { Problem } from '../../../lib/domain/problem';
import { uiTemplateStrings } from '../../../lib/domain/strings/ui-template';
import { SeverityMark } from '../../basic/ProblemList';
import { useProblemText, useText } from '../../text/language';

export function TemplateProblems({ problems }: { problems: readonly Problem[] }) {
  const t = useText(uiTemplateStrings);
  const words = useProblemText();
  return (
    <ul className="problems" aria-label={t('checkTitle')}>
      {problems.map((problem, at) => (
        <li key={`${problem.code}-${at}`}>
          <SeverityMark severity={problem.severity} />
          <div className="break">
            {words(problem)}
            {problem.place?.text !== undefined && (
              <div className="small quiet">{t('at', { text: problem.place.text })}</div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
