/** Problems in a list: severity as picture and word, the message, and a way to it where there is one. */
import type { Problem, Severity } from '../../lib/domain/problem';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useText } from '../text/language';
import { Icon } from './Icon';

const SEVERITY_KEY = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
} as const satisfies Record<Severity, string>;

export interface ProblemListProps {
  problems: readonly Problem[];
  /** How many to show before "see all"; all where left out. */
  limit?: number;
  onSeeAll?: () => void;
  /** Called with a problem that has a place; such a message becomes a button. */
  onGo?: (problem: Problem) => void;
  label: string;
}

/** A list of problems, at most `limit` of them. */
export function ProblemList({ problems, limit, onSeeAll, onGo, label }: ProblemListProps) {
  const t = useText(uiCommonStrings);
  const shown = limit === undefined ? problems : problems.slice(0, limit);
  return (
    <>
      <ul className="problems" aria-label={label}>
        {shown.map((problem, at) => (
          <li key={`${problem.code}-${at}`}>
            <SeverityMark severity={problem.severity} />
            <ProblemMessage problem={problem} onGo={onGo} />
          </li>
        ))}
      </ul>
      {shown.length < problems.length && onSeeAll && (
        <button type="button" className="link" onClick={onSeeAll}>
          {t('seeAll', { count: problems.length })}
        </button>
      )}
    </>
  );
}

/** The severity, seen and heard. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useText(uiCommonStrings);
  return (
    <span className={`severity ${severity}`}>
      <Icon name={severity} />
      <span className="sr-only">{t(SEVERITY_KEY[severity])}: </span>
    </span>
  );
}

function ProblemMessage({ problem, onGo }: Pick<ProblemListProps, 'onGo'> & { problem: Problem }) {
  if (!onGo) return <span className="break">{problem.message}</span>;
  return (
    <button type="button" className="link break" onClick={() => onGo(problem)}>
      {problem.message}
    </button>
  );
}
