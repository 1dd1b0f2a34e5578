import { NOW } from '../data/clock';
import type { Instant, Period, SampleDossier } from '../data/types';
import { UNITS } from '../data/units';
import { dossiersFor, monthOrYear } from './sets';
import type { FigureRow, FiguresTruth } from './types';

/**
 * OpenCPS's rules (with the time of day): released = result, refusal after work or stop; early before the half-day in
 * which the due time falls, or without a due date; running ones late when the due time has passed at the end of the
 * period (or now); whoever waits today waited then; withdrawn ones stand apart; the percentage is cut off.
 */
function row(all: readonly SampleDossier[], period: Period, now: Instant): Record<string, number> {
  const start = `${period.from}T00:00:00+07:00`;
  const last = `${period.to}T23:59:00+07:00`;
  const end = last < now ? last : now;
  const released = (d: SampleDossier): Instant | null => d.resultAt ?? d.refusedAt ?? d.stoppedAt;
  const over = (d: SampleDossier): Instant | null => released(d) ?? d.withdrawnAt;
  const notAfterEnd = (instant: Instant | null): boolean => instant !== null && instant <= end;

  const inScope = all.filter(
    (d) => notAfterEnd(d.receivedAt) && (over(d) === null || (over(d) ?? '') >= start),
  );
  const received = inScope.filter((d) => (d.receivedAt ?? '') >= start);
  const done = inScope.filter((d) => notAfterEnd(released(d)));
  const withdrawn = inScope.filter((d) => released(d) === null && notAfterEnd(d.withdrawnAt));
  const settled = new Set([...done, ...withdrawn]);
  const rest = inScope.filter((d) => !settled.has(d));
  const waiting = rest.filter(
    (d) => d.status === 'supplementRequested' || d.status === 'paymentRequested',
  );
  const running = rest.filter((d) => !waiting.includes(d));

  const halfDay = (due: Instant): Instant =>
    due.slice(0, 11) + (due.slice(11, 16) <= '12:00' ? '07:00:00+07:00' : '13:00:00+07:00');
  const early = done.filter((d) => d.dueAt === null || (released(d) ?? '') < halfDay(d.dueAt));
  const late = done.filter((d) => d.dueAt !== null && (released(d) ?? '') > d.dueAt);
  const refused = done.filter((d) => d.resultAt === null);
  const delivered = done.filter((d) => d.resultAt !== null && notAfterEnd(d.returnedAt));
  const runningLate = running.filter((d) => notAfterEnd(d.dueAt));
  return {
    'received.total': inScope.length,
    carriedOver: inScope.length - received.length,
    'received.inPeriod': received.length,
    'received.direct': received.filter((d) => d.channel !== 'online').length,
    'received.online': received.filter((d) => d.channel === 'online').length,
    'resolved.total': done.length,
    'resolved.early': early.length,
    'resolved.onTime': done.length - early.length - late.length,
    'resolved.overdue': late.length,
    'resolved.refused': refused.length,
    'delivered.done': delivered.length,
    'delivered.waiting': done.length - refused.length - delivered.length,
    'inProgress.total': running.length,
    'inProgress.inTime': running.length - runningLate.length,
    'inProgress.overdue': runningLate.length,
    paused: waiting.length,
    withdrawn: withdrawn.length,
  };
}

function percentage(values: Record<string, number>, month: number): string {
  const resolved = values['resolved.total'] ?? 0;
  if (resolved === 0) return month === 0 ? '0%' : '100%';
  const good = (values['resolved.early'] ?? 0) + (values['resolved.onTime'] ?? 0);
  return `${Math.trunc((good * 100) / resolved)}%`;
}

/** The 20-column report of a month, or of the year with month 0. Units without a dossier have no row. */
export function truthOpencps(year: number, month: number): FiguresTruth {
  const period = monthOrYear(year, month);
  const all = dossiersFor(period.to);
  const now = NOW[year === 2022 ? '2022' : '2026'];
  const make = (unit: string | null, list: readonly SampleDossier[]): FigureRow => {
    const values = row(list, period, now);
    return {
      unit,
      total: unit === null,
      values,
      printed: { 'rate.onTime': percentage(values, month) },
    };
  };
  const rows = UNITS.map((unit) =>
    make(
      unit.name,
      all.filter((d) => d.unitId === unit.id),
    ),
  );
  return {
    kind: 'figures',
    period,
    rows: [...rows.filter((one) => (one.values['received.total'] ?? 0) > 0), make(null, all)],
  };
}
