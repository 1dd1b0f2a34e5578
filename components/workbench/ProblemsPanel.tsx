/** The problems of the report and its figures, by severity; a press goes to the field. */
import type { Problem } from '../../lib/domain/problem';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { SeverityMark } from '../basic/ProblemList';
import { countOf } from '../popup/state';
import { useProblemText, useText } from '../text/language';

/** How many of one kind stand open; the rest is folded. */
const SHOWN = 4;

interface Entry {
  problem: Problem;
  at: number;
}

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
            {kindsOf(problems).map((entries) => (
              <Kind key={entries[0]!.at} entries={entries} current={current} onGo={onGo} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Neighbours of one kind together; the order, which F8 follows, stays. */
function kindsOf(problems: readonly Problem[]): Entry[][] {
  const kinds: Entry[][] = [];
  problems.forEach((problem, at) => {
    const last = kinds[kinds.length - 1];
    if (last?.[0]?.problem.code === problem.code) last.push({ problem, at });
    else kinds.push([{ problem, at }]);
  });
  return kinds;
}

type KindProps = Pick<ProblemsPanelProps, 'current' | 'onGo'> & { entries: readonly Entry[] };

function Kind({ entries, current, onGo }: KindProps) {
  const t = useText(uiWorkbenchStrings);
  const line = (entry: Entry) => <Line key={entry.at} {...entry} current={current} onGo={onGo} />;
  const folded = entries.slice(SHOWN);
  if (folded.length <= 1) return <>{entries.map(line)}</>;
  const holdsCurrent = folded.some(({ at }) => at === current);
  return (
    <>
      {entries.slice(0, SHOWN).map(line)}
      <li>
        <details open={holdsCurrent || undefined}>
          <summary className="quiet small">{t('alike', { count: folded.length })}</summary>
          <ul className="plain">{folded.map(line)}</ul>
        </details>
      </li>
    </>
  );
}

function Line({
  problem,
  at,
  current,
  onGo,
}: Entry & Pick<ProblemsPanelProps, 'current' | 'onGo'>) {
  const words = useProblemText();
  return (
    <li>
      <button
        type="button"
        className="problem"
        aria-current={at === current ? 'true' : undefined}
        onClick={() => onGo(problem, at)}
      >
        <SeverityMark severity={problem.severity} />
        <span className="break">{words(problem)}</span>
      </button>
    </li>
  );
}
