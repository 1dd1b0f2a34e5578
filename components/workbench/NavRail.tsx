/** The views at the left edge. */
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
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
  data: null,
  settings: 'navSettings',
} as const satisfies Record<WorkbenchViewName, string | null>;

/** The table and the key of a view's name. */
export function viewWords(view: WorkbenchViewName): [StringTable, string] {
  const key = NAMES[view];
  if (key !== null) return [uiWorkbenchStrings, key];
  return [view === 'register' ? uiRegisterStrings : uiKeepStrings, 'nav'];
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
  const named = { data: keep('nav'), register: register('nav') };
  return (
    <nav className="rail" aria-label={t('views')}>
      <ul className="plain">
        {VIEWS.map((view) => (
          <li key={view}>
            <a
              href={formatRoute({ view, year: view === 'settings' ? null : year, field: null })}
              aria-current={view === current ? 'page' : undefined}
            >
              {view === 'data' || view === 'register' ? named[view] : t(NAMES[view])}
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
