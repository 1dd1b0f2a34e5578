/** Faults of a pack, each with its file, line and column. */
import type { Problem } from '../../lib/domain/problem';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { useProblemText, useText } from '../text/language';

/** One slip may echo; whoever mends twenty places looks again anyway. */
const MOST = 20;

/** @param file the name where a problem does not say it */
export function Faults({ problems, file }: { problems: readonly Problem[]; file: string }) {
  const t = useText(uiPackPageStrings);
  const words = useProblemText();
  return (
    <ul>
      {problems.slice(0, MOST).map((problem, at) => {
        const { line, column } = problem.place ?? {};
        const message = words(problem);
        const args = { file: problem.place?.file ?? file, line: line ?? 1, column: column ?? 1 };
        return <li key={at}>{line === undefined ? message : t('place', { ...args, message })}</li>;
      })}
      {problems.length > MOST && <li>{t('refusedMore', { count: problems.length - MOST })}</li>}
    </ul>
  );
}
