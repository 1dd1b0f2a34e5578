/** RawPage → the content of a Reading: every grid understood, with its period, filters, figures or dossiers. */
import type {
  Dossier,
  Grid,
  GridPeriod,
  PageFigure,
  PagePeriod,
  Reading,
} from '../../domain/reading';
import { findNationalCode } from '../../domain/dossier-code';
import { foldedWords, labelKey } from '../../packs/labels';
import { outOfForce, portalOf, type PortalPack } from '../../packs/portals';
import type { RawPage } from '../raw';
import { cleanUrl, parametersOf } from './address';
import { readDossierColumns, type DossierColumn } from './dossier-columns';
import { gridContext, type GridContext } from './grid-context';
import {
  dossiersGrid,
  figuresGrid,
  noteDoubts,
  otherGrid,
  proceduresGrid,
  type GridResult,
} from './grids';
import { isAboutDossiers, speaksOfStatistics, understand, type Understood } from './kind';
import { Notes } from './notes';
import { collectPersonal, scrubFileName } from './privacy';
import { turned } from './turned';
import { noteOutOfForce, teachingsOf } from './teaching';

export type Content = Omit<Reading, 'id' | 'reader' | 'readAt'>;

/** What else is known when a page is understood. */
export interface Known {
  /** The officer's own packs. */
  packs?: readonly PortalPack[];
  /** The day of reading, `YYYY-MM-DD`; without it taught periods that end with it do not apply. */
  day?: string | null;
}

/** Understands a page; see the contract, §2. */
export function* understandPage(
  seen: RawPage,
  input: string,
  { packs = [], day = null }: Known = {},
): Generator<undefined, Content> {
  yield* foldedWords();
  const personal = yield* collectPersonal(seen);
  yield;
  const page = { ...seen, grids: seen.grids.map(turned) };
  const notes = new Notes(personal);
  const pack = packOf(page, packs, day, notes);
  yield;
  const teachings = teachingsOf(page, packs, notes, day);
  const parameters = parametersOf(page.url);
  const contexts: GridContext[] = [];
  const understood: Understood[] = [];
  for (const [at, grid] of page.grids.entries()) {
    const taught = teachings.get(at)?.columns;
    const context = gridContext({
      page,
      raw: grid,
      at,
      parameters,
      personal,
      notes,
      pack,
      teaching: teachings.get(at) ?? null,
      day,
    });
    contexts.push(context);
    yield;
    const columns = yield* readDossierColumns(grid, taught);
    yield;
    understood.push(yield* understand(grid, page, columns, taught, context.period));
    yield;
  }
  const code = detailCode(page, understood);
  const grids: Grid[] = [];
  const figures: PageFigure[] = [];
  const dossiers: Dossier[] = [];
  for (const [at, context] of contexts.entries()) {
    const result = yield* readGrid(understood[at]!, context, code);
    grids.push(result.grid);
    // Not spread: a call takes only so many arguments.
    for (const figure of result.figures) figures.push(figure);
    for (const dossier of result.dossiers) dossiers.push(dossier);
    yield;
  }
  noteObstacles(page, grids, notes);
  yield;
  return {
    input: /^https?:/.test(input)
      ? (cleanUrl(input, personal) ?? '')
      : scrubFileName(input, personal),
    url: cleanUrl(page.url, personal),
    title: personal.scrub(page.title),
    pack: [...teachings.values()][0]?.grid.pack ?? pack?.id ?? null,
    period: sharedPeriod(grids),
    grids,
    figures,
    dossiers,
    problems: notes.problems,
  };
}

function* readGrid(
  understood: Understood,
  context: GridContext,
  code: string | null,
): Generator<undefined, GridResult> {
  switch (understood.kind) {
    case 'dossiers':
      return yield* dossiersGrid(context, understood.columns, understood.codeAt, null);
    case 'figures':
      return yield* figuresGrid(context, understood.read);
    case 'procedures':
      return proceduresGrid(context, understood.columns);
    default: {
      const columns = yield* readDossierColumns(context.raw, context.teaching?.columns);
      const isDetail =
        context.raw.source === 'pairs' && columns.some((column) => column.field !== null);
      if (code !== null && isDetail && holdsDossierFacts(columns))
        return yield* dossiersGrid(context, columns, null, code);
      noteDoubts(context, understood.doubts);
      return otherGrid(context);
    }
  }
}

const FACTS = new Set([
  'submittedAt',
  'receivedAt',
  'dueAt',
  'resultAt',
  'returnedAt',
  'status',
  'resultAttached',
  'channel',
]);

const holdsDossierFacts = (columns: readonly DossierColumn[]): boolean =>
  columns.some((column) => column.field !== null && FACTS.has(column.field));

/** On a detail page the code may stand in another block than the dates, or in a heading; null where several are named. */
function detailCode(page: RawPage, understood: readonly Understood[]): string | null {
  const lists = understood.some(
    (one, at) => one.kind === 'dossiers' && page.grids[at]!.source !== 'pairs',
  );
  if (lists) return null;
  const codes = new Set<string>();
  understood.forEach((one, at) => {
    if (one.kind !== 'dossiers' || one.codeAt === null) return;
    for (const row of page.grids[at]!.rows) {
      const text = row.cells[one.codeAt]?.lines[0] ?? '';
      if (text !== '') codes.add(findNationalCode(text) ?? text);
    }
  });
  if (codes.size === 0)
    for (const text of [
      ...page.headings,
      ...page.grids.flatMap((grid) => [...grid.captions, ...grid.headings]),
    ]) {
      const code = findNationalCode(text);
      if (code !== null) codes.add(code);
    }
  return codes.size === 1 ? [...codes][0]! : null;
}

/** The pack in force on the day of reading; one that is not, and would have been used, is named. */
function packOf(
  page: RawPage,
  own: readonly PortalPack[],
  day: string | null,
  notes: Notes,
): PortalPack | null {
  const labels = new Set(
    page.grids.flatMap((grid) => grid.columns.flatMap((column) => column.path.map(labelKey))),
  );
  const host =
    /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(page.url ?? '')?.[1]?.toLowerCase() ?? null;
  const usual = portalOf(host, labels, own);
  const barred = usual && outOfForce(usual, day);
  if (!usual || !barred) return usual;
  noteOutOfForce(notes, usual.id, barred, { severity: 'info', grid: null });
  return portalOf(host, labels, own, (pack) => outOfForce(pack, day) === null);
}

/** The period that all grids of figures and dossiers share; null as soon as one differs or has none. */
function sharedPeriod(grids: readonly Grid[]): PagePeriod | null {
  const periods = grids
    .filter((grid) => grid.kind === 'figures' || grid.kind === 'dossiers')
    .map((grid) => grid.period);
  const [first] = periods;
  if (!first) return null;
  const same = (period: GridPeriod | null): boolean =>
    period !== null && period.from === first.from && period.to === first.to;
  return periods.every(same) ? { from: first.from, to: first.to, basis: first.basis } : null;
}

function noteObstacles(page: RawPage, grids: readonly Grid[], notes: Notes): void {
  const read = grids.some((grid) => grid.kind === 'figures' || grid.kind === 'dossiers');
  const figures = grids.some((grid) => grid.kind === 'figures');
  const about = read || isAboutDossiers(page);
  for (const { kind, label } of page.obstacles) {
    if (kind === 'charts' && !figures && speaksOfStatistics(page, label))
      notes.add('reading/charts-only', 'warning', null);
    if ((kind === 'frame' || kind === 'pdf') && (about || speaksOfStatistics(page, label)))
      notes.add('reading/unreadable-frame', read ? 'info' : 'warning', null);
    if (
      kind === 'legacy-font' &&
      page.grids.some((grid) => grid.columns.length >= 3 && grid.rows.length > 0)
    )
      notes.add('reading/legacy-font', 'warning', null);
  }
  if (page.busy && about) notes.add('reading/not-stable', 'warning', null);
}
