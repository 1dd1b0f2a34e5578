/** What quick fixes can do in the workbench. */
import type { Commands } from '../basic/QuickFixes';
import type { Route } from './route';
import type { PeriodPickerProps } from '../popup/PeriodPicker';

export const UNIT_NAMES_ID = 'unit-names-title';

/** The commands known here; any other quick fix stays hidden. */
export function workbenchCommands(
  route: Route,
  onRoute: (route: Route) => void,
  { onPeriod, year: own }: Pick<PeriodPickerProps, 'onPeriod' | 'year'>,
): Commands {
  return {
    'page.open': ({ url }) => openPortal(url),
    'figure.evidence': ({ concept, year }) => {
      if (typeof concept === 'string' && typeof year === 'number')
        onRoute({ view: 'figures', year, field: concept });
    },
    'unit.choose': () => {
      const select = document.querySelector<HTMLElement>('select.portal-unit');
      if (select) select.focus();
      else onRoute({ ...route, view: 'report', field: null });
    },
    'unit.declare': () => onRoute({ view: 'settings', year: own, field: UNIT_NAMES_ID }),
    'period.set': ({ from, to }) => {
      if (typeof from === 'string' && typeof to === 'string') onPeriod({ from, to });
    },
  };
}

/** What can be done about a unit's report: all else would be done to the office's. */
export function commandsOfUnit(all: Commands): Commands {
  const own = ['page.open', 'text.replace'];
  return Object.fromEntries(Object.entries(all).filter(([name]) => own.includes(name)));
}

/** A portal's page in a tab of its own; nothing but web addresses. */
function openPortal(url: unknown) {
  if (typeof url === 'string' && /^https?:\/\//.test(url))
    window.open(url, '_blank', 'noopener,noreferrer');
}
