/** Problems of one kind in the panel: the message, what is told beside it, and the ways out. */
import type { Problem } from '../../lib/domain/problem';
import { uiMarkerStrings } from '../../lib/domain/strings/ui-units';
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { SeverityMark } from '../basic/ProblemList';
import { useProblemText, useText } from '../text/language';
import { QuickFixes, type Commands } from '../basic/QuickFixes';

/** How many of one kind stand open; the rest is folded. */
const SHOWN = 4;

export interface ProblemEntry {
  problem: Problem;
  /** Its index in the whole list. */
  at: number;
}

export interface ProblemLineProps {
  /** Index of the problem last gone to. */
  current: number | null;
  onGo: (problem: Problem, at: number) => void;
  commands: Commands;
}

/** The first few of a kind, the others folded. */
export function ProblemKind({
  entries,
  ...props
}: ProblemLineProps & { entries: readonly ProblemEntry[] }) {
  const t = useText(uiWorkbenchStrings);
  const line = (entry: ProblemEntry) => <Line key={entry.at} {...entry} {...props} />;
  const folded = entries.slice(SHOWN);
  if (folded.length <= 1) return <>{entries.map(line)}</>;
  const holdsCurrent = folded.some(({ at }) => at === props.current);
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

function Line({ problem, at, current, onGo, commands }: ProblemEntry & ProblemLineProps) {
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
      <div className="problem-more">
        <QuickFixes problem={problem} commands={commands} />
        <RelatedList problem={problem} />
      </div>
    </li>
  );
}

/** What portals say, which dates these are, and the like. */
function RelatedList({ problem: { related = [] } }: { problem: Problem }) {
  const t = useText(uiMarkerStrings);
  const words = useProblemText();
  if (related.length === 0) return null;
  return (
    <details>
      <summary className="quiet small">{t('related', { count: related.length })}</summary>
      <ul className="small">
        {related.map(({ code = '', args = {}, message }, at) => (
          <li key={at} className="break">
            {words({ code, args, message })}
          </li>
        ))}
      </ul>
    </details>
  );
}
