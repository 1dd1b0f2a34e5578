/** The views at the left edge. */
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import type { StringTable } from '../../lib/domain/strings/catalogue';
import { useText } from '../text/language';
import { formatRoute, VIEWS, type WorkbenchViewName } from './route';

const NAMES = {
  report: 'navReport',
  today: 'navToday',
  figures: 'navFigures',
  import: 'navImport',
  problems: 'navProblems',
  register: null,
  packs: null,
  data: null,
  settings: 'navSettings',
} as const satisfies Record<WorkbenchViewName, string | null>;

const OWN_TABLES = { register: uiRegisterStrings, packs: uiPackPageStrings } as const;

/** The table and the key of a view's name. */
export function viewWords(view: WorkbenchViewName): [StringTable, string] {
  const key = NAMES[view];
  if (key !== null) return [uiWorkbenchStrings, key];
  return [view in OWN_TABLES ? OWN_TABLES[view as keyof typeof OWN_TABLES] : uiKeepStrings, 'nav'];
}

export interface NavRailProps {
  current: WorkbenchViewName;
  year: number;
  problemCount: number;
}

/** Links, so that each view has an address. */
export function NavRail({ current, year, problemCount }: NavRailProps) {
  const t = useText(uiWorkbenchStrings);
  const keep = useText(uiKeepStrings);
  const register = useText(uiRegisterStrings);
  const packs = useText(uiPackPageStrings);
  const named = { data: keep('nav'), register: register('nav'), packs: packs('nav') };
  return (
    <nav className="rail" aria-label={t('views')}>
      <ul className="plain">
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={formatRoute({ view, year: view === 'settings' ? null : year, field: null })}
              aria-current={view === current ? 'page' : undefined}
            >
              {view === 'data' || view === 'register' || view === 'packs'
                ? named[view]
                : t(NAMES[view])}
              {view === 'problems' && problemCount > 0 && (
                <>
                  {' '}
                  <span className="badge">{problemCount}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
