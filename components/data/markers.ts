/** The workbench's one list of problems: of pages read, of figures, of the report, of the officer's own packs. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FiguresOfPeriod, Period } from '../../lib/domain/figures';
import { createMarkers, type Marker } from '../../lib/domain/markers';
import type { Problem } from '../../lib/domain/problem';
import { pagePath } from '../../lib/figures/facts';
import { openPage, showEvidence } from '../../lib/figures/fixes';
import { FIELD_CONCEPTS } from '../../lib/figures/report-values';
import type { Ledger } from '../../lib/ledger/ledger';
import type { LedgerReading } from '../../lib/ledger/records';
import { checkPack } from '../../lib/packs/check-pack';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';

export interface MarkerSources {
  ledger: Ledger | null;
  period: Period;
  figures: FiguresOfPeriod | null;
  /** Of the report's form and rules. */
  report: readonly Problem[];
  packs: readonly OwnPackFile[];
}

/** The same array until something changes. */
export function useMarkers(sources: MarkerSources): readonly Marker[] {
  const [store] = useState(createMarkers);
  const { ledger, period, figures, report, packs } = sources;
  useEffect(() => store.set('report', 'form', report), [store, report]);
  useEffect(() => {
    store.set('figures', 'period', figures ? figureProblems(figures, report) : []);
  }, [store, figures, report]);
  useEffect(() => {
    store.remove('reading');
    for (const reading of newestLooks(ledger?.readings ?? [], period))
      store.set('reading', reading.url ?? reading.input, pageProblems(reading));
  }, [store, ledger, period]);
  useEffect(() => {
    store.remove('pack');
    for (const pack of packs) store.set('pack', pack.id, checkPack(pack, pack.displayName.vi));
  }, [store, packs]);
  return useSyncExternalStore(store.onChange, store.read);
}

/** Problems of figures that a rule of the report tells already, in the report's words (domain facts §1.10). */
const SAID_BY_RULE: Readonly<Record<string, string>> = {
  'figures/improbable-all-attached': 'report/C08',
  'figures/improbable-none-overdue': 'report/C09',
  'figures/resolved-exceeds-received': 'report/C06',
};

/** That nothing gives a figure is told by the field which is missing it. */
const SAID_BY_FIELD = new Set([
  'figures/no-source',
  'figures/no-catalogue',
  'figures/not-recorded',
]);

/** Figures that the report takes; what ails the others is told where they are looked at. */
const REPORTED = new Set<string>(Object.values(FIELD_CONCEPTS));

/** Of the period as a whole, then what speaks against single figures, kind by kind, each with the way to its sources. */
function figureProblems(
  { figures, problems, period }: FiguresOfPeriod,
  report: readonly Problem[],
) {
  const said = new Set(report.map(({ code }) => code));
  const year = Number(period.to.slice(0, 4));
  const used = figures.filter(({ concept }) => REPORTED.has(concept));
  const single = used.flatMap((figure) =>
    figure.problems
      .filter(({ severity, code }) => severity !== 'info' && !SAID_BY_FIELD.has(code))
      .map((problem) => ({
        ...problem,
        fixes: [...(problem.fixes ?? []), showEvidence(figure.concept, year)],
      })),
  );
  single.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return [...problems, ...single].filter(({ code }) => !said.has(SAID_BY_RULE[code] ?? ''));
}

/** Of each page the newest look, where it speaks of days of the period or of none. */
function newestLooks(readings: readonly LedgerReading[], { from, to }: Period): LedgerReading[] {
  const newest = new Map<string, LedgerReading>();
  for (const reading of readings) {
    const concerns = reading.grids.some(
      ({ period }) => period === null || (period.from <= to && period.to >= from),
    );
    const place = reading.url ? reading.host + pagePath(reading.url) : reading.input;
    const known = newest.get(place);
    if (concerns && (!known || known.readAt < reading.readAt)) newest.set(place, reading);
  }
  return [...newest.values()];
}

/** What the reader warned of, with the way to the page; notes stay with the page. */
function pageProblems({ problems, url }: LedgerReading): Problem[] {
  const fixes = openPage(url);
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map((problem) => ({ ...problem, fixes: [...(problem.fixes ?? []), ...fixes] }));
}
