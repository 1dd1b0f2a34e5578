/** Problems in a list: severity as picture and word, the message, and a way to it where there is one. */
import type { ReactNode } from 'react';
import type { Problem, Severity } from '../../lib/domain/problem';
import { uiCommonStrings } from '../../lib/domain/strings/ui-common';
import { useProblemText, useText } from '../text/language';
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
  /** Problems of one kind in one line, with how many more there are. */
  grouped?: boolean;
  /** What stands below a message: its ways out. */
  more?: (problem: Problem) => ReactNode;
}

/** A list of problems, at most `limit` lines of them. */
export function ProblemList(props: ProblemListProps) {
  const { problems, limit, onSeeAll, onGo, label, grouped, more: below } = props;
  const t = useText(uiCommonStrings);
  const lines = grouped ? groupsOf(problems) : problems.map((problem) => ({ problem, more: 0 }));
  const shown = limit === undefined ? lines : lines.slice(0, limit);
  const hidden = shown.length < lines.length || shown.some(({ more }) => more > 0);
  return (
    <>
      <ul className="problems" aria-label={label}>
        {shown.map(({ problem, more }, at) => (
          <li key={`${problem.code}-${at}`}>
            <SeverityMark severity={problem.severity} />
            {below ? (
              <div>
                <ProblemMessage problem={problem} more={more} onGo={onGo} />
                {below(problem)}
              </div>
            ) : (
              <ProblemMessage problem={problem} more={more} onGo={onGo} />
            )}
          </li>
        ))}
      </ul>
      {hidden && onSeeAll && (
        <button type="button" className="link" onClick={onSeeAll}>
          {t('seeAll', { count: problems.length })}
        </button>
      )}
    </>
  );
}

/** One line a kind and severity, in the order of the first of each. */
export function groupsOf(problems: readonly Problem[]): { problem: Problem; more: number }[] {
  const groups = new Map<string, { problem: Problem; more: number }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key);
    if (group) group.more += 1;
    else groups.set(key, { problem, more: 0 });
  }
  return [...groups.values()];
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

type MessageProps = Pick<ProblemListProps, 'onGo'> & { problem: Problem; more: number };

function ProblemMessage({ problem, more, onGo }: MessageProps) {
  const words = useProblemText();
  const t = useText(uiCommonStrings);
  if (!onGo) {
    return (
      <span className="break">
        {words(problem)}
        {more > 0 && <span className="quiet"> ({t('alike', { count: more })})</span>}
      </span>
    );
  }
  return (
    <button type="button" className="link break" onClick={() => onGo(problem)}>
      {words(problem)}
    </button>
  );
}
