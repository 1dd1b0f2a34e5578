/** What was made, and what it does not hold. */
import { uiDossierStrings } from '../../../lib/domain/strings/ui-dossier';
import { ProblemList } from '../../basic/ProblemList';
import { showCount } from '../../text/format';
import { useText } from '../../text/language';
import type { PackageRun } from './use-package';

/** Lists, not counts alone: who sends it must see what to add. */
export function MadeNote({ run }: { run: Extract<PackageRun, { kind: 'made' }> }) {
  const t = useText(uiDossierStrings);
  const { number, fileName, count, left } = run;
  const { missing, unplaced, warnings } = left;
  const none = missing.length + unplaced.length + warnings.length === 0;
  return (
    <div className="notice stack" data-package-left={missing.length + unplaced.length}>
      <p className="break">{t('made', { number, file: fileName, count })}</p>
      {none && <p>{t('leftNone')}</p>}
      <Names head="leftMissing" names={missing} />
      <Names head="leftOut" names={unplaced} />
      {warnings.length > 0 && (
        <>
          <p>{t('leftWarnings', { count: showCount(warnings.length) })}</p>
          <ProblemList
            problems={warnings}
            label={t('leftWarnings', { count: showCount(warnings.length) })}
          />
        </>
      )}
    </div>
  );
}

function Names({ head, names }: { head: 'leftMissing' | 'leftOut'; names: readonly string[] }) {
  const t = useText(uiDossierStrings);
  if (names.length === 0) return null;
  return (
    <>
      <p>{t(head, { count: showCount(names.length) })}</p>
      <ul className="dossier-changes">
        {names.map((name) => (
          <li key={name} className="break">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
