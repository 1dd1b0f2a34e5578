import type { Day, Instant, Period, SampleDossier } from '../data/types';
import { UNITS } from '../data/units';
import { day, dossiersFor, onOrBefore } from './sets';

/** Which of the default policy's drawers a dossier lies in at the end of a period; null where it is not of the period. */
export type Drawer =
  | 'excluded'
  | 'resolved.early'
  | 'resolved.onTime'
  | 'resolved.overdue'
  | 'resolved.unknownTimeliness'
  | 'withdrawn'
  | 'paused'
  | 'inProgress.inTime'
  | 'inProgress.overdue'
  | 'inProgress.unknownTimeliness';

const resolvedOn = (d: SampleDossier): Instant | null => d.resultAt ?? d.refusedAt ?? d.stoppedAt;

/**
 * Contract §3 and domain §5.2, by calendar day: the first due date counts; a due date before the receipt is a data
 * error; pausing is known from its own dates, a payment only from the status of today.
 */
export function drawerOf(d: SampleDossier, period: Period): Drawer | null {
  if (d.receivedAt === null) {
    return d.status === 'notAccepted' &&
      onOrBefore(d.submittedAt, period.to) &&
      day(d.submittedAt) >= period.from
      ? 'excluded'
      : null;
  }
  if (day(d.receivedAt) > period.to) return null;
  const end = resolvedOn(d) ?? d.withdrawnAt;
  if (end !== null && day(end) < period.from) return null;
  const due: Day | null = d.dueAtOriginal ?? d.dueAt;
  if (due !== null && day(due) < day(d.receivedAt)) return 'excluded';
  if (onOrBefore(d.withdrawnAt, period.to)) return 'withdrawn';
  const done = resolvedOn(d);
  if (done !== null && day(done) <= period.to) {
    if (due === null) return 'resolved.unknownTimeliness';
    if (day(done) === day(due)) return 'resolved.onTime';
    return day(done) < day(due) ? 'resolved.early' : 'resolved.overdue';
  }
  if (isPaused(d, period.to)) return 'paused';
  if (due === null) return 'inProgress.unknownTimeliness';
  return day(due) < period.to ? 'inProgress.overdue' : 'inProgress.inTime';
}

function isPaused(d: SampleDossier, last: Day): boolean {
  if (d.status === 'paymentRequested') return true;
  return d.supplements.some(
    (one) =>
      day(one.requestedAt) <= last && (one.completedAt === null || day(one.completedAt) > last),
  );
}

/** The figures of a period by the default policy, from all that is known of every dossier. `unit` null: the province. */
export function defaultFigures(period: Period, unit: string | null): Record<string, number> {
  const unitId = UNITS.find((one) => one.name === unit)?.id;
  const all = dossiersFor(period.to).filter((d) => unit === null || d.unitId === unitId);
  const placed = all
    .map((d) => ({ d, drawer: drawerOf(d, period) }))
    .filter((one) => one.drawer !== null);
  const counted = placed.filter((one) => one.drawer !== 'excluded').map((one) => one.d);
  const count = (drawer: Drawer): number => placed.filter((one) => one.drawer === drawer).length;
  const inPeriod = counted.filter((d) => d.receivedAt !== null && day(d.receivedAt) >= period.from);
  const resolved = placed.filter((one) => one.drawer?.startsWith('resolved.')).map((one) => one.d);
  const drawers: Drawer[] = [
    'excluded',
    'resolved.early',
    'resolved.onTime',
    'resolved.overdue',
    'resolved.unknownTimeliness',
    'withdrawn',
    'paused',
    'inProgress.inTime',
    'inProgress.overdue',
    'inProgress.unknownTimeliness',
  ];
  const figures = Object.fromEntries(
    drawers.map((drawer): [string, number] => [drawer, count(drawer)]),
  );
  return {
    ...figures,
    'received.total': counted.length,
    'received.inPeriod': inPeriod.length,
    'received.online': inPeriod.filter((d) => d.channel === 'online').length,
    'received.direct': inPeriod.filter((d) => d.channel === 'direct').length,
    'received.postal': inPeriod.filter((d) => d.channel === 'postal').length,
    carriedOver: counted.length - inPeriod.length,
    'resolved.total': resolved.length,
    'resolved.refused': resolved.filter((d) => d.refusedAt !== null).length,
    stopped: resolved.filter((d) => d.stoppedAt !== null).length,
    'inProgress.total':
      count('inProgress.inTime') +
      count('inProgress.overdue') +
      count('inProgress.unknownTimeliness'),
    resultAttached: resolved.filter((d) => d.resultFiles.length > 0).length,
  };
}
