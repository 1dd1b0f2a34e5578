import { at, dayNumber, dayOfInstant, minuteOf } from '../../data/calendar';
import { datasetNameFor, NOW } from '../../data/clock';
import { dataset } from '../../data/generate';
import type { Instant, SampleDossier, Unit } from '../../data/types';
import { UNITS } from '../../data/units';

/** The OpenCPS statistics engine's row, with the field names of its API. */
export interface OpencpsRow {
  govAgencyName: string;
  processCount: number;
  remainingCount: number;
  receivedCount: number;
  onegateCount: number;
  onlineCount: number;
  releaseCount: number;
  betimesCount: number;
  ontimeCount: number;
  overtimeCount: number;
  unresolvedCount: number;
  doneCount: number;
  releasingCount: number;
  processingCount: number;
  undueCount: number;
  overdueCount: number;
  waitingCount: number;
  cancelledCount: number;
  ontimePercentage: number;
}

const emptyRow = (name: string): OpencpsRow => ({
  govAgencyName: name,
  processCount: 0,
  remainingCount: 0,
  receivedCount: 0,
  onegateCount: 0,
  onlineCount: 0,
  releaseCount: 0,
  betimesCount: 0,
  ontimeCount: 0,
  overtimeCount: 0,
  unresolvedCount: 0,
  doneCount: 0,
  releasingCount: 0,
  processingCount: 0,
  undueCount: 0,
  overdueCount: 0,
  waitingCount: 0,
  cancelledCount: 0,
  ontimePercentage: 0,
});

interface Span {
  start: Instant;
  end: Instant;
}

/** From the first moment of the month or year to its last, or to the clock where that comes first. */
function spanOf(year: number, month: number): Span {
  const first = `${year}-${String(month === 0 ? 1 : month).padStart(2, '0')}-01`;
  const next =
    month === 0 || month === 12
      ? `${year + 1}-01-01`
      : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const last = at(dayNumber(next) - 1, 1439);
  const now = NOW[datasetNameFor(first)];
  return { start: at(dayNumber(first), 0), end: last < now ? last : now };
}

/** Start of the half-day in which the due time falls. */
const halfDay = (due: Instant): Instant =>
  at(dayNumber(dayOfInstant(due)), minuteOf(due) <= 720 ? 420 : 780);

function addReleased(
  row: OpencpsRow,
  dossier: SampleDossier,
  released: Instant,
  end: Instant,
): void {
  row.releaseCount += 1;
  if (dossier.dueAt === null || released < halfDay(dossier.dueAt)) row.betimesCount += 1;
  else if (released <= dossier.dueAt) row.ontimeCount += 1;
  else row.overtimeCount += 1;
  if (dossier.resultAt === null) row.unresolvedCount += 1;
  else if (dossier.returnedAt !== null && dossier.returnedAt <= end) row.doneCount += 1;
  else row.releasingCount += 1;
}

function addOpen(row: OpencpsRow, dossier: SampleDossier, end: Instant): void {
  if (dossier.status === 'supplementRequested' || dossier.status === 'paymentRequested')
    row.waitingCount += 1;
  else {
    row.processingCount += 1;
    if (dossier.dueAt !== null && dossier.dueAt <= end) row.overdueCount += 1;
    else row.undueCount += 1;
  }
}

function add(row: OpencpsRow, dossier: SampleDossier, span: Span): void {
  const received = dossier.receivedAt;
  if (received === null || received > span.end) return;
  const released = dossier.resultAt ?? dossier.refusedAt ?? dossier.stoppedAt;
  const over = released ?? dossier.withdrawnAt;
  if (over !== null && over < span.start) return;
  row.processCount += 1;
  if (received < span.start) row.remainingCount += 1;
  else {
    row.receivedCount += 1;
    if (dossier.channel === 'online') row.onlineCount += 1;
    else row.onegateCount += 1;
  }
  if (released !== null && released <= span.end) addReleased(row, dossier, released, span.end);
  else if (dossier.withdrawnAt !== null && dossier.withdrawnAt <= span.end) row.cancelledCount += 1;
  else addOpen(row, dossier, span.end);
}

/** The percentage as this engine prints it: cut off, never rounded; nothing released gives 100 in a month, 0 in a year. */
function percentage(row: OpencpsRow, month: number): number {
  if (row.releaseCount === 0) return month === 0 ? 0 : 100;
  return Math.floor((100 * (row.betimesCount + row.ontimeCount)) / row.releaseCount);
}

/** Rows of the units, and the total, of a month (1–12) or of the year (0). */
export function opencpsReport(
  year: number,
  month: number,
): { rows: OpencpsRow[]; total: OpencpsRow } {
  const span = spanOf(year, month);
  const rows = new Map<string, OpencpsRow>(
    UNITS.map((unit: Unit) => [unit.id, emptyRow(unit.name)]),
  );
  const total = emptyRow('');
  for (const dossier of dataset(datasetNameFor(span.start.slice(0, 10))).dossiers) {
    const row = rows.get(dossier.unitId);
    if (row !== undefined) add(row, dossier, span);
    add(total, dossier, span);
  }
  for (const row of [...rows.values(), total]) row.ontimePercentage = percentage(row, month);
  return { rows: [...rows.values()].filter((row) => row.processCount > 0), total };
}
