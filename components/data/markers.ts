/** The workbench's one list of problems: of pages read, of figures, of the report, of the officer's own packs. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FiguresOfPeriod } from '../../lib/domain/figures';
import { createMarkers, type Marker } from '../../lib/domain/markers';
import type { Problem } from '../../lib/domain/problem';
import { showEvidence } from '../../lib/figures/fixes';
import type { PageProblems } from '../../lib/figures/page-problems';
import { FIELD_CONCEPTS } from '../../lib/figures/report-values';
import { checkPack } from '../../lib/packs/check-pack';
import { packFileOf, type OwnPackFile } from '../../lib/packs/own-pack-schema';

export interface MarkerSources {
  /** Of the pages behind the figures; null while the ledger is being read. */
  pages: readonly PageProblems[] | null;
  figures: FiguresOfPeriod | null;
  /** Of the report's form and rules. */
  report: readonly Problem[];
  packs: readonly OwnPackFile[];
  /** What of the figures the form in use takes; those of the built-in forms where it is left out. */
  concepts?: ReadonlySet<string>;
}

/** The same array until something changes. */
export function useMarkers(sources: MarkerSources): readonly Marker[] {
  const [store] = useState(createMarkers);
  const { pages, figures, report, packs, concepts = REPORTED } = sources;
  useEffect(() => store.set('report', 'form', report), [store, report]);
  useEffect(() => {
    store.set('figures', 'period', figures ? figureProblems(figures, report, concepts) : []);
  }, [store, figures, report, concepts]);
  useEffect(() => {
    store.remove('reading');
    for (const { page, problems } of pages ?? []) store.set('reading', page, problems);
  }, [store, pages]);
  useEffect(() => {
    store.remove('pack');
    for (const pack of packs)
      store.set('pack', pack.id, checkPack(packFileOf(pack), pack.displayName.vi));
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
  concepts: ReadonlySet<string>,
) {
  const said = new Set(report.map(({ code }) => code));
  const year = Number(period.to.slice(0, 4));
  const used = figures.filter(({ concept }) => concepts.has(concept));
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
