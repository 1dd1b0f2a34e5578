/** The portal's own statistics: one unit a row, right for most units and other than their reports for some. */
import type { Prng } from '../../sample-portal/data/prng';
import type { Format } from '../../unit/reading/sheet/support/files';
import { sheetFile, type Counts, type Table } from '../../unit/rollup/support/sheets';
import { shuffled } from './shuffled';
import { written, type ProvinceWorld, type UnitTruth } from './world';

/** Unit id → what the portal says, by the report's field. */
export type PortalTruth = Map<string, Record<string, number>>;

/** In the order of the table's columns. */
const KEYS = [
  'dossiers.received',
  'dossiers.carriedOver',
  'dossiers.resolvedEarly',
  'dossiers.resolvedOnTime',
  'dossiers.resolvedOverdue',
];
const FORMATS: Format[] = ['xlsx', 'biff8', 'html', 'csv'];

/** Two tables that share the units between them, one of them twice; one of the year before; a list of dossiers. */
export function addPortal(prng: Prng, { truth, files }: ProvinceWorld): void {
  const shown = truth.units.filter(() => prng.chance(0.8));
  for (const unit of shown) truth.portal.set(unit.id, portalOf(prng, unit));
  const put = (
    name: string,
    table: Table,
    status: 'accepted' | 'questions' | 'refused' | 'duplicate',
    format: Format = prng.pick(FORMATS),
  ) => {
    const file = sheetFile(name, table, format);
    files.push(file);
    truth.files.set(file.name, status);
  };
  const rowOf = (unit: UnitTruth): [string, Counts] => {
    const said = truth.portal.get(unit.id)!;
    return [written(prng, unit), KEYS.map((key) => said[key]!) as Counts];
  };
  const rows = shuffled(prng, shown).map(rowOf);
  const half = Math.ceil(rows.length / 2);
  const stranger: [string, Counts] = ['Trung tâm Lạ', [3, 0, 3, 0, 0]];
  const clear = { rows: [...rows.slice(0, half)] };
  if (clear.rows.length > 0) {
    put('thong ke a', clear, 'accepted', 'xlsx');
    put('thong ke b', clear, 'duplicate', 'csv');
  }
  put('thong ke c', { rows: [...rows.slice(half), stranger] }, 'questions');
  const before = 'Từ ngày 01/01/2023 đến ngày 31/12/2023';
  put('thong ke nam truoc', { rows: [stranger, ...rows], period: before }, 'refused');
}

function portalOf(prng: Prng, { values }: UnitTruth): Record<string, number> {
  return Object.fromEntries(
    KEYS.map((key) => {
      const own = values[key] ?? null;
      if (own === null) return [key, prng.int(0, 400)];
      return [key, prng.chance(0.75) ? own : own + prng.int(1, 9)];
    }),
  );
}
