/**
 * Addresses inside the workbench: `#/report/2026/audit.count`, `#/today`, `#/figures/2026/resolved.overdue`, `#/import`,
 * `#/register/2026`, `#/register/2026/new`, `#/problems/2026`, `#/word/2026/template`, `#/province/2026`, `#/packs/2026/report-general`, `#/data/2026`, `#/settings`, `#/welcome`.
 */
export const VIEWS = [
  'report',
  'today',
  'figures',
  'register',
  'word',
  'import',
  'problems',
  'packs',
  'province',
  'data',
  'settings',
  'welcome',
] as const;
export type WorkbenchViewName = (typeof VIEWS)[number];

export interface Route {
  view: WorkbenchViewName;
  /** Null: the year last worked on. */
  year: number | null;
  /** A pack, a field of the form to go to, or a figure ("concept", "concept:part") whose sources are shown. */
  field: string | null;
}

/** Reads a hash; anything unknown is the report. */
export function parseRoute(hash: string): Route {
  const [view, year, field] = hash.replace(/^#?\/?/, '').split('/');
  return {
    view: VIEWS.find((name) => name === view) ?? 'report',
    year: year && /^\d{4}$/.test(year) ? Number(year) : null,
    field: field ? decodeURIComponent(field) : null,
  };
}

/** The hash of a route. A field without a year keeps its place: `#/settings/-/profile-title`. */
export function formatRoute({ view, year, field }: Route): string {
  const when = year ?? (field ? '-' : null);
  return `#/${[view, when, field && encodeURIComponent(field)].filter(Boolean).join('/')}`;
}
