/** What is wrong with the report, the gravest first, each with the sentence it is about. */
import type { Problem, Severity } from '../../../lib/domain/problem';
import { uiCheckStrings } from '../../../lib/domain/strings/ui-check';
import { ProblemList } from '../../basic/ProblemList';
import { useText } from '../../text/language';
import type { CheckedFile } from './messages';

const KINDS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
] as const satisfies readonly (readonly [Severity, string])[];

/** Problems of the rules and of reading, but for what was not found: that is a list of its own. */
export function ReadProblems({ file }: { file: CheckedFile }) {
  const t = useText(uiCheckStrings);
  const all = [...file.rules, ...file.read.problems.filter((one) => !isMissing(one))];
  const missing = file.read.problems.filter(isMissing);
  return (
    <section className="stack" aria-labelledby="check-problems">
      <h3 id="check-problems">{t('problems', { count: all.length })}</h3>
      {all.every(({ severity }) => severity === 'info') && <p>{t('noProblems')}</p>}
      {KINDS.map(([severity, key]) => {
        const own = all.filter((one) => one.severity === severity);
        if (own.length === 0) return null;
        const title = t(key, { count: own.length });
        return (
          <details key={severity} open={severity !== 'info'} data-severity={severity}>
            <summary>{title}</summary>
            <ProblemList
              problems={own}
              label={title}
              more={(one) => <Sentence text={textOf(one, file)} />}
            />
          </details>
        );
      })}
      {missing.length > 0 && (
        <details data-severity="missing">
          <summary>{t('missing', { count: missing.length })}</summary>
          <ProblemList problems={missing} label={t('missing', { count: missing.length })} />
        </details>
      )}
    </section>
  );
}

const isMissing = ({ code }: Problem): boolean =>
  code === 'report/read-not-found' || code === 'report/read-blank';

function Sentence({ text }: { text: string | null }) {
  const t = useText(uiCheckStrings);
  return text === null ? null : <p className="check-sentence break">{t('sentence', { text })}</p>;
}

/** The words of its place; else the paragraph in which the value stands that it is about. */
function textOf({ place }: Problem, { read, lines }: CheckedFile): string | null {
  const at = place as { text?: string; field?: string; paragraph?: number } | undefined;
  const paragraph = at?.paragraph ?? (at?.field ? read.places[at.field]?.paragraph : undefined);
  return at?.text ?? (paragraph === undefined ? null : (lines[paragraph] ?? null));
}
