/** What holds for a whole grid: title, period, filters, scope, coverage. */
import type { Filter, GridPeriod } from '../../domain/reading';
import type { PortalPack } from '../../packs/portals';
import type { RawControl, RawGrid, RawPage } from '../raw';
import { isSearchAddress } from './address';
import { readPager, type ListPart } from './coverage';
import { controlsOf, filtersOf, isSearched, scopeNames, type ScopeNames } from './filters';
import type { Notes } from './notes';
import { speaksOfOtherDays } from './period-words';
import { gridPeriod, NEAR_HEADINGS, type PeriodFound } from './period/period';
import { outranksPage, taughtPeriod } from './period/taught';
import { isPeriodUnclear } from './period/unclear';
import type { PersonalData } from './privacy';
import type { Teaching } from './teaching';

export interface GridContext {
  page: RawPage;
  raw: RawGrid;
  at: number;
  parameters: readonly (readonly [string, string])[];
  personal: PersonalData;
  notes: Notes;
  pack: PortalPack | null;
  teaching: Teaching | null;
  /** The day of reading. */
  day: string | null;
  title: string;
  controls: RawControl[];
  part: ListPart;
  /** Period, filters and names, once it is known whether the grid lists dossiers. */
  scope(isList: boolean): GridScope;
  /** The period of the figures, without a word about it. */
  period(): GridPeriod | null;
}

export interface GridScope {
  period: GridPeriod | null;
  filters: Filter[];
  names: ScopeNames;
}

type Given = Omit<GridContext, 'title' | 'controls' | 'part' | 'scope' | 'period'>;

/** Gathers the context of one grid. */
export function gridContext(given: Given): GridContext {
  const { page, raw, personal } = given;
  const controls = controlsOf(page, raw);
  const title = raw.captions[0] ?? raw.headings[0] ?? page.headings[0] ?? '';
  return {
    ...given,
    controls,
    title: personal.scrub(title),
    part: readPager(raw.pager),
    scope: (isList) => scopeOf(given, controls, isList),
    period: () => {
      const found = periodOf(given, controls, false);
      return isPeriodUnclear(controls, found, false) ? null : found.period;
    },
  };
}

function scopeOf(given: Given, controls: RawControl[], isList: boolean): GridScope {
  const { raw, parameters, personal, notes, at } = given;
  const found = periodOf(given, controls, isList);
  if (found.conflict !== null)
    notes.add('reading/period-conflict', 'warning', at, null, found.conflict);
  const unclear = found.conflict === null && isPeriodUnclear(controls, found, isList);
  if (unclear) notes.add('reading/period-missing', 'warning', at, null, { filter: null });
  else if (found.conflict === null && found.period === null && !isList)
    notes.add('reading/period-missing', 'warning', at);
  const filters = filtersOf(controls, found.used, personal);
  if (isSearched(controls) || isSearchAddress(parameters))
    notes.add('reading/searched', 'info', at);
  const texts = [...raw.captions, ...raw.headings.slice(0, NEAR_HEADINGS), ...freeHeadings(given)];
  const period = unclear ? null : found.period;
  return { period, filters, names: scopeNames(filters, texts, isList) };
}

/** Headings of the page that belong to no grid. */
function freeHeadings({ page }: Given): string[] {
  const claimed = new Set(page.grids.flatMap((grid) => [...grid.captions, ...grid.headings]));
  return page.headings.filter((heading) => !claimed.has(heading));
}

function periodOf(given: Given, controls: RawControl[], isList: boolean): PeriodFound {
  const { raw, parameters } = given;
  const pageHeadings = freeHeadings(given);
  const printed = gridPeriod({ grid: raw, parameters, controls, pageHeadings }, isList);
  const near = [...raw.captions, ...raw.headings.slice(0, NEAR_HEADINGS)];
  const { period } = printed;
  const isOther = period !== null && near.some((title) => speaksOfOtherDays(title, period));
  return withTaughtPeriod(given, isOther ? { ...printed, period: null } : printed);
}

/** The control an officer pointed at decides; other taught periods only speak where the page prints none. */
function withTaughtPeriod(given: Given, printed: PeriodFound): PeriodFound {
  const taught = given.teaching?.grid.period ?? null;
  if (taught === null) return printed;
  const silent = printed.period === null && printed.conflict === null;
  if (!outranksPage(taught) && !silent) return printed;
  const { period, used } = taughtPeriod(taught, given.page.controls, given.day);
  return { period, conflict: null, used: [...printed.used, ...used] };
}
