import type { Period, SampleDossier } from '../data/types';
import { UNITS } from '../data/units';
import { day, dossiersFor, monthOrYear, onOrBefore, printedPercent, within } from './sets';
import type { CardTruth, FigureRow, FiguresTruth, PublicTruth } from './types';

/**
 * The portaldvc vendor's rules (day precision): closed = result, withdrawal or return; on time on the due day or
 * without one; a withdrawn or returned dossier is "đúng hạn" where the header says so; whoever waits or is stopped
 * today waits or is stopped in any past period; running ones are measured against the last day of the period.
 */
function measure(all: readonly SampleDossier[], period: Period): Record<string, number> {
  const closing = (d: SampleDossier): string | null => d.resultAt ?? d.withdrawnAt ?? d.refusedAt;
  const received = all.filter((d) => within(d.receivedAt, period));
  const carried = all.filter((d) => {
    const end = closing(d);
    return (
      d.receivedAt !== null &&
      day(d.receivedAt) < period.from &&
      (end === null || day(end) >= period.from)
    );
  });
  const inScope = [...received, ...carried];
  const closed = inScope.filter((d) => onOrBefore(closing(d), period.to));
  const isClosed = new Set(closed);
  const open = inScope.filter((d) => !isClosed.has(d));
  const withResult = closed.filter((d) => d.resultAt !== null);
  const givenBack = closed.filter((d) => d.resultAt === null);
  const compare = (d: SampleDossier): number =>
    d.dueAt === null ? 0 : day(d.resultAt ?? '').localeCompare(day(d.dueAt));
  const waiting = open.filter((d) =>
    ['supplementRequested', 'paymentRequested', 'stopped'].includes(d.status),
  );
  const isWaiting = new Set(waiting);
  const running = open.filter((d) => !isWaiting.has(d));
  const late = running.filter((d) => d.dueAt !== null && day(d.dueAt) < period.to);
  return {
    inScope: inScope.length,
    received: received.length,
    online: received.filter((d) => d.channel === 'online').length,
    carried: carried.length,
    closed: closed.length,
    early: withResult.filter((d) => compare(d) < 0).length,
    onTime: withResult.filter((d) => compare(d) === 0).length,
    overdue: withResult.filter((d) => compare(d) > 0).length,
    withResult: withResult.length,
    attached: withResult.filter((d) => d.resultFiles.length > 0).length,
    givenBack: givenBack.length,
    open: open.length,
    runningInTime: running.length - late.length,
    runningLate: late.length,
    waiting: waiting.length,
    papersDigitised: received.filter((d) => d.channel === 'online' || d.official.length % 3 !== 0)
      .length,
  };
}

type Row = Pick<FigureRow, 'values' | 'printed'>;

function rowsBy(period: Period, print: (m: Record<string, number>) => Row): FigureRow[] {
  const all = dossiersFor(period.to);
  const rows: FigureRow[] = UNITS.map((unit) => ({
    unit: unit.name,
    total: false,
    ...print(
      measure(
        all.filter((d) => d.unitId === unit.id),
        period,
      ),
    ),
  }));
  return [...rows, { unit: null, total: true, ...print(measure(all, period)) }];
}

const of = (m: Record<string, number>, name: string): number => m[name] ?? 0;

/** Biểu 06a by unit. "Đúng hạn" includes returned and withdrawn ones, "đang giải quyết – đúng hạn" those that wait. */
export function truth06a(period: Period): FiguresTruth {
  const print = (m: Record<string, number>): Row => ({
    values: {
      'received.total': of(m, 'inScope'),
      'received.online': of(m, 'online'),
      'received.directPostal': of(m, 'received') - of(m, 'online'),
      carriedOver: of(m, 'carried'),
      'resolved.total': of(m, 'closed'),
      'resolved.early': of(m, 'early'),
      'resolved.onTime': of(m, 'onTime') + of(m, 'givenBack'),
      'resolved.overdue': of(m, 'overdue'),
      'inProgress.total': of(m, 'open'),
      'inProgress.inTime': of(m, 'runningInTime') + of(m, 'waiting'),
      'inProgress.overdue': of(m, 'runningLate'),
    },
    printed: {},
  });
  return { kind: 'figures', period, rows: rowsBy(period, print) };
}

/** Tổng hợp đơn vị: no column for all resolved; waiting and given back in columns of their own. */
export function truthByUnit(period: Period): FiguresTruth {
  const print = (m: Record<string, number>): Row => ({
    values: {
      'received.total': of(m, 'inScope'),
      carriedOver: of(m, 'carried'),
      'received.inPeriod': of(m, 'received'),
      'resolved.early': of(m, 'early'),
      'resolved.onTime': of(m, 'onTime'),
      'resolved.overdue': of(m, 'overdue'),
      'inProgress.inTime': of(m, 'runningInTime'),
      'inProgress.overdue': of(m, 'runningLate'),
      paused: of(m, 'waiting'),
      returnedOrWithdrawn: of(m, 'givenBack'),
    },
    printed: {
      'rate.onTime': printedPercent(of(m, 'early') + of(m, 'onTime'), of(m, 'withResult'), '.'),
    },
  });
  return { kind: 'figures', period, rows: rowsBy(period, print) };
}

/** Số hóa: results digitised among the dossiers that got a result in the period. */
export function truthDigitised(period: Period): FiguresTruth {
  const print = (m: Record<string, number>): Row => ({
    values: {
      'received.inPeriod': of(m, 'received'),
      'resolved.total': of(m, 'withResult'),
      resultDigitised: of(m, 'attached'),
    },
    printed: {
      papers: printedPercent(of(m, 'papersDigitised'), of(m, 'received'), '.'),
      results: printedPercent(of(m, 'attached'), of(m, 'withResult'), '.'),
    },
  });
  return { kind: 'figures', period, rows: rowsBy(period, print) };
}

function card(year: number, month: number): CardTruth {
  const period = monthOrYear(year, month);
  const m = measure(dossiersFor(period.to), period);
  const good = of(m, 'early') + of(m, 'onTime') + of(m, 'givenBack');
  return {
    month,
    period,
    values: {
      'received.total': of(m, 'inScope'),
      carriedOver: of(m, 'carried'),
      'received.inPeriod': of(m, 'received'),
      'resolved.total': of(m, 'closed'),
      'resolved.earlyOnTime': good,
      'resolved.overdue': of(m, 'overdue'),
    },
    printed: printedPercent(good, of(m, 'closed'), '.'),
  };
}

/** The vendor's constant below 99.5 %, the rate above it. */
function donut(part: number, whole: number): string {
  const rate = whole === 0 ? 0 : (100 * part) / whole;
  return rate < 99.5 ? '99,51%' : `${rate.toFixed(2).replace('.', ',')}%`;
}

/** The public statistics page. Its donuts say 99,51% whenever the truth is below 99.5 %. */
export function truthPublic(year: number, month: number): PublicTruth {
  const period = monthOrYear(year, month);
  const print = (m: Record<string, number>): Row => {
    const good = of(m, 'early') + of(m, 'onTime') + of(m, 'givenBack');
    return {
      values: {
        'received.total': of(m, 'inScope'),
        'resolved.early': of(m, 'early'),
        'resolved.onTime': of(m, 'onTime') + of(m, 'givenBack'),
        'resolved.overdue': of(m, 'overdue'),
        'inProgress.inTime': of(m, 'runningInTime') + of(m, 'waiting'),
        'inProgress.overdue': of(m, 'runningLate'),
      },
      printed: { 'rate.onTime': printedPercent(good, of(m, 'closed'), ',') },
    };
  };
  const cards = Array.from({ length: 11 }, (_unused, at) => card(year, at + 1));
  const m = measure(dossiersFor(period.to), period);
  const good = of(m, 'early') + of(m, 'onTime') + of(m, 'givenBack');
  const inTime = of(m, 'runningInTime') + of(m, 'waiting');
  const donuts = [
    `Đúng hạn: ${donut(good, of(m, 'closed'))}`,
    `Trong hạn: ${donut(inTime, of(m, 'open'))}`,
  ];
  return { kind: 'figures', period, rows: rowsBy(period, print), cards, donuts };
}
