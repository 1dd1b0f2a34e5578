/** The views at the left edge. */
import { uiWorkbenchStrings } from '../../lib/domain/strings/ui-workbench';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiKeepStrings } from '../../lib/domain/strings/ui-keep';
import { uiRegisterStrings } from '../../lib/domain/strings/ui-register';
import { uiProvinceStrings } from '../../lib/domain/strings/ui-province';
import { uiWelcomeStrings } from '../../lib/domain/strings/ui-welcome';
import { uiWordStrings } from '../../lib/domain/strings/ui-word';
import { formatString, type StringTable } from '../../lib/domain/strings/catalogue';
import { useLanguage, useText } from '../text/language';
import { formatRoute, VIEWS, type WorkbenchViewName } from './route';

const NAMES = {
  report: 'navReport',
  today: 'navToday',
  figures: 'navFigures',
  import: 'navImport',
  problems: 'navProblems',
  register: null,
  packs: null,
  word: null,
  province: null,
  data: null,
  settings: 'navSettings',
  welcome: null,
} as const satisfies Record<WorkbenchViewName, string | null>;

const OWN_TABLES = {
  register: uiRegisterStrings,
  packs: uiPackPageStrings,
  word: uiWordStrings,
  province: uiProvinceStrings,
} as const;

/** The table and the key of a view's name. */
export function viewWords(view: WorkbenchViewName): [StringTable, string] {
  const key = NAMES[view];
  if (key !== null) return [uiWorkbenchStrings, key];
  if (view === 'welcome') return [uiWelcomeStrings, 'nav'];
  return [view in OWN_TABLES ? OWN_TABLES[view as keyof typeof OWN_TABLES] : uiKeepStrings, 'nav'];
}

export interface NavRailProps {
  current: WorkbenchViewName;
  year: number;
  /** Problems that are more than an item left empty. */
  problemCount: number;
  /** Whether the province's view is wanted; in front, it is shown in any case. */
  province?: boolean;
}

const YEARLESS: readonly WorkbenchViewName[] = ['settings', 'welcome'];

/** Links, so that each view has an address. */
export function NavRail({ current, year, problemCount, province = false }: NavRailProps) {
  const t = useText(uiWorkbenchStrings);
  const language = useLanguage();
  const nameOf = (view: WorkbenchViewName) => {
    const [table, key] = viewWords(view);
    return formatString(table[key]![language]);
  };
  const hidden = (view: WorkbenchViewName) =>
    view === 'welcome' || (view === 'province' && !province);
  const shown = VIEWS.filter((view) => !hidden(view) || view === current);
  return (
    <nav className="rail" aria-label={t('views')}>
      <ul className="plain">
        {shown.map((view) => (
          <li key={view}>
            <a
              href={formatRoute({ view, year: YEARLESS.includes(view) ? null : year, field: null })}
              aria-current={view === current ? 'page' : undefined}
            >
              {nameOf(view)}
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
