/** What is told of a template and the unit's report in it, each with its places. */
import type { Problem } from '../../lib/domain/problem';
import { uiUnitTemplateStrings } from '../../lib/domain/strings/ui-unit-template';
import { SeverityMark } from '../basic/ProblemList';
import { useProblemText, useText } from '../text/language';

export interface TemplateToldProps {
  unit: string;
  problems: readonly Problem[];
}

/** Nothing where nothing is told. */
export function TemplateTold({ unit, problems }: TemplateToldProps) {
  const t = useText(uiUnitTemplateStrings);
  const words = useProblemText();
  const shown = problems.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0) return null;
  return (
    <ul className="problems template-told" aria-label={t('toldOf', { unit })}>
      {shown.map((problem, at) => (
        <li key={`${problem.code}-${at}`} data-told={problem.code}>
          <SeverityMark severity={problem.severity} />
          <div className="break">
            {words(problem)}
            {problem.place?.text !== undefined && (
              <div className="small quiet">{t('at', { text: problem.place.text })}</div>
            )}
            <Places problem={problem} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The paragraphs, or the values that are not printed. */
function Places({ problem: { related = [] } }: { problem: Problem }) {
  const t = useText(uiUnitTemplateStrings);
  if (related.length === 0) return null;
  return (
    <details className="small">
      <summary>{t('places', { count: related.length })}</summary>
      <ul>
        {related.map(({ message }, at) => (
          <li key={at}>{message}</li>
        ))}
      </ul>
    </details>
  );
}
