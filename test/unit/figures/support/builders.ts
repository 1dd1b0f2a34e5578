/** Readings as tests write them: only what matters is said, the rest is blank. */
import type { Dossier, Grid, PageFigure, Reading } from '../../../../lib/domain/reading';

export const AFTER = '2022-11-18T09:00:00+07:00';
export const PERIOD_2022 = { from: '2022-01-01', to: '2022-11-17' };

export function dossier(code: string, fields: Partial<Dossier> = {}): Dossier {
  return {
    grid: 0,
    code,
    procedure: null,
    procedureCode: null,
    field: null,
    unit: null,
    channel: null,
    otherCodes: [],
    submittedAt: null,
    receivedAt: null,
    dueAt: null,
    dueAtOriginal: null,
    resultAt: null,
    returnedAt: null,
    supplements: [],
    withdrawnAt: null,
    refusedAt: null,
    stoppedAt: null,
    apologisedAt: null,
    status: null,
    statusText: null,
    latenessText: null,
    resultAttached: null,
    ...fields,
  };
}

export function grid(kind: Grid['kind'], fields: Partial<Grid> = {}): Grid {
  return {
    kind,
    title: '',
    rows: 1,
    period: null,
    filters: [],
    coverage: { from: null, to: null, total: null },
    columns: [],
    ...fields,
  };
}

export function figure(
  concept: PageFigure['concept'],
  value: number | null,
  fields: Partial<PageFigure> = {},
): PageFigure {
  return {
    grid: 0,
    concept,
    part: null,
    value,
    raw: value === null ? '-' : String(value),
    scope: { unit: null, field: null, procedure: null, total: true },
    qualifiers: [],
    path: concept,
    row: 'Tổng cộng',
    ...fields,
  };
}

export function reading(id: string, fields: Partial<Reading> = {}): Reading {
  return {
    id,
    input: `${id}.html`,
    url: 'https://motcua.example.vn/thong-ke',
    title: 'Hệ thống một cửa',
    readAt: AFTER,
    reader: '1.0.0',
    pack: null,
    period: null,
    grids: [],
    figures: [],
    dossiers: [],
    problems: [],
    ...fields,
  };
}

/** A statistics page for a period: one grid, the given total-row figures. */
export function statistics(
  id: string,
  period: { from: string; to: string },
  figures: PageFigure[],
  fields: Partial<Reading> = {},
): Reading {
  return reading(id, {
    grids: [grid('figures', { period: { ...period, basis: 'inputs', of: null } })],
    figures,
    ...fields,
  });
}

/** A dossier list; whole unless told otherwise. */
export function list(
  id: string,
  dossiers: Dossier[],
  gridFields: Partial<Grid> = {},
  fields: Partial<Reading> = {},
): Reading {
  const total = dossiers.length;
  return reading(id, {
    url: 'https://motcua.example.vn/danh-sach',
    grids: [
      grid('dossiers', { rows: total, coverage: { from: 1, to: total, total }, ...gridFields }),
    ],
    dossiers,
    ...fields,
  });
}
