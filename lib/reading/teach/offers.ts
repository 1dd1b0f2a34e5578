/** What the teaching overlay shows of a page: every grid, its columns, what is proposed and what was taught before. */
import type { Problem } from '../../domain/problem';
import type { GridColumn, Reading } from '../../domain/reading';
import { dayOf } from '../../domain/instant';
import type { PackFile } from '../../packs/portals';
import { portalsOf } from '../../packs/portals';
import { pathKey, type TaughtColumn } from '../../packs/taught';
import type { TaughtPeriod } from '../../packs/taught-schema';
import { headerParts } from '../meaning/figure-columns';
import { Notes } from '../meaning/notes';
import { PersonalData } from '../meaning/privacy';
import { isPersonalColumn, teachingsOf } from '../meaning/teaching';
import type { RawGrid, RawPage } from '../raw';

export interface ColumnOffer {
  /** The folded label path; '' where the column has no name. */
  key: string;
  path: string;
  /** Why it cannot be taught; null where it can. */
  bar: 'no-name' | 'twice' | 'personal' | null;
  proposed: Pick<GridColumn, 'concept' | 'part' | 'qualifiers'>;
  /** A few of its cells, as the page prints them; none of a personal column. */
  samples: string[];
}

export interface GridOffer {
  at: number;
  raw: RawGrid;
  title: string;
  kind: Reading['grids'][number]['kind'];
  rows: number;
  period: Reading['grids'][number]['period'];
  columns: ColumnOffer[];
  /** What an earlier lesson said: by path key. */
  taught: ReadonlyMap<string, TaughtColumn>;
  taughtPeriod: TaughtPeriod | null;
  pack: string | null;
}

const SAMPLES = 3;

/** The grids worth showing: those with named columns and at least one row. */
export function offersOf(page: RawPage, reading: Reading, packs: readonly PackFile[]): GridOffer[] {
  const teachings = teachingsOf(
    page,
    packs.flatMap(portalsOf),
    new Notes(new PersonalData()),
    dayOf(reading.readAt),
  );
  return page.grids.flatMap((raw, at): GridOffer[] => {
    const grid = reading.grids[at];
    if (!grid || raw.rows.length === 0) return [];
    const teaching = teachings.get(at)?.grid ?? null;
    return [
      {
        at,
        raw,
        title: grid.title,
        kind: grid.kind,
        rows: grid.rows,
        period: grid.period,
        columns: columnsOf(raw, grid.columns),
        taught: teaching?.columns ?? new Map(),
        taughtPeriod: teaching?.period ?? null,
        pack: teaching?.pack ?? null,
      },
    ];
  });
}

function columnsOf(raw: RawGrid, read: readonly GridColumn[]): ColumnOffer[] {
  const parts = headerParts(raw);
  const keys = parts.map(pathKey);
  return parts.map((path, at): ColumnOffer => {
    const key = keys[at]!;
    const personal = isPersonalColumn(raw, at, read[at]?.concept ?? null);
    const twice = keys.indexOf(key) !== keys.lastIndexOf(key);
    return {
      key,
      path: path.join(' > '),
      bar: key === '' ? 'no-name' : personal ? 'personal' : twice ? 'twice' : null,
      proposed: {
        concept: read[at]?.concept ?? null,
        part: read[at]?.part ?? null,
        qualifiers: read[at]?.qualifiers ?? [],
      },
      samples: personal ? [] : samplesOf(raw, at),
    };
  });
}

const samplesOf = (raw: RawGrid, column: number): string[] =>
  raw.rows
    .flatMap((row) => (row.heading === null ? [row.cells[column]?.text ?? ''] : []))
    .filter((text) => text !== '')
    .slice(0, SAMPLES);

export interface TriedColumn {
  path: string;
  concept: string;
  count: number;
  values: string[];
}

/** What a reading took, column by column, for one grid. */
export function triedColumns(reading: Reading, grid: number): TriedColumn[] {
  const { columns = [] } = reading.grids[grid] ?? {};
  return columns.flatMap(({ path, concept }): TriedColumn[] => {
    if (concept === null) return [];
    const figures = reading.figures.filter((one) => one.grid === grid && one.path === path);
    if (figures.length > 0)
      return [
        { path, concept, count: figures.length, values: figures.slice(0, SAMPLES).map(figureText) },
      ];
    const cells = reading.dossiers.flatMap((one) => {
      const value = one.grid === grid ? (one as Record<string, unknown>)[concept] : null;
      return value === null || value === undefined || value === '' ? [] : [String(value)];
    });
    return [{ path, concept, count: cells.length, values: cells.slice(0, SAMPLES) }];
  });
}

const figureText = ({ row, raw, value }: Reading['figures'][number]): string =>
  `${row === '' ? '' : `${row}: `}${value === null ? `(${raw === '' ? 'trống' : raw})` : raw}`;

/** The problems of one grid, gravest first. */
export function triedProblems(reading: Reading): Problem[] {
  const order = ['error', 'warning', 'info'];
  return [...reading.problems].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
}
