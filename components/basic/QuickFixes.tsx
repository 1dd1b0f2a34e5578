/** Ways out of a problem as buttons; a command that nobody can carry out here is not shown. */
import type { Problem, ProblemFix } from '../../lib/domain/problem';
import { uiMarkerStrings } from '../../lib/domain/strings/ui-units';
import { useLanguage, useText } from '../text/language';

/** Carries out commands by their dotted ids. */
export type Commands = Readonly<Record<string, (args: NonNullable<ProblemFix['args']>) => void>>;

const TITLES = {
  'page.open': 'fixPage',
  'figure.evidence': 'fixEvidence',
  'unit.choose': 'fixUnit',
  'unit.declare': 'fixDeclare',
  'period.set': 'fixPeriod',
  'register.write': 'fixWrite',
  'register.edit': 'fixEdit',
  'register.take': 'fixTake',
  'register.differ': 'fixDiffer',
  'register.sheet': 'fixSheet',
  'register.same': 'fixSame',
  'register.list': 'fixList',
  'register.takeAll': 'fixTakeAll',
  'dossier.pick': 'fixPick',
  'dossier.sort': 'fixSort',
  'dossier.date': 'fixDate',
  'dossier.remove': 'fixRemove',
} as const satisfies Record<string, keyof typeof uiMarkerStrings>;

/** The fixes of one problem; nothing where none can be carried out. */
export function QuickFixes({ problem, commands }: { problem: Problem; commands: Commands }) {
  const t = useText(uiMarkerStrings);
  const language = useLanguage();
  const able = (problem.fixes ?? []).filter(({ command }) => command in commands);
  if (able.length === 0) return null;
  const titleOf = ({ title, command, args = {} }: ProblemFix) => {
    const key = (TITLES as Record<string, keyof typeof uiMarkerStrings>)[command];
    return language === 'vi' || !key ? title : t(key, args);
  };
  return (
    <span className="fixes">
      {able.map((fix, at) => (
        <button
          key={`${fix.command}-${at}`}
          type="button"
          className="link small"
          onClick={() => commands[fix.command]!(fix.args ?? {})}
        >
          {titleOf(fix)}
        </button>
      ))}
    </span>
  );
}
