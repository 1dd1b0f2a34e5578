/** Statistics pages of a period: a row a unit and a total. */
import type { PageConcept } from '../../../lib/domain/concepts';
import type { PageFigure } from '../../../lib/domain/reading';
import { figure, grid } from '../../unit/figures/support/builders';
import type { History, Instant } from '../office/history';
import { UNITS } from '../office/office';
import { truthOf, type Period, type Truth } from '../oracle/truth';
import { holdings, knownAt, type Portal } from './portal';
import { readingOf, type Look } from './shot';
import { vendorCounts } from './vendor';

export type Form = '06a' | 'tong-hop' | 'opencps';

const FORMS: Record<Form, PageConcept[]> = {
  '06a': [
    'received.total',
    'received.online',
    'received.directPostal',
    'carriedOver',
    'resolved.total',
    'resolved.early',
    'resolved.onTime',
    'resolved.overdue',
    'inProgress.total',
    'inProgress.inTime',
    'inProgress.overdue',
  ],
  'tong-hop': [
    'received.total',
    'carriedOver',
    'received.inPeriod',
    'resolved.early',
    'resolved.onTime',
    'resolved.overdue',
    'inProgress.inTime',
    'inProgress.overdue',
    'paused',
    'withdrawn',
  ],
  opencps: [
    'received.total',
    'carriedOver',
    'received.inPeriod',
    'received.online',
    'resolved.total',
    'resolved.earlyOnTime',
    'resolved.overdue',
    'resolved.refused',
    'delivered.done',
    'inProgress.total',
    'inProgress.inTime',
    'inProgress.overdue',
    'paused',
    'stopped',
    'withdrawn',
  ],
};

/** A statistics page for a period, read at `now`; a period that runs on is counted as it stands. */
export function lookAtStatistics(
  portal: Portal,
  dossiers: readonly History[],
  now: Instant,
  period: Period,
  form: Form,
): Look {
  const today = now.slice(0, 10);
  const asOf = { from: period.from, to: period.to < today ? period.to : today };
  const rows = [...UNITS, null].flatMap((unit) =>
    rowFigures(FORMS[form], countsOf(portal, dossiers, now, asOf, unit), unit),
  );
  const reading = readingOf({
    url: `https://${portal.host}/thong-ke/${form}`,
    title: `Thống kê ${form}`,
    readAt: now,
    grid: grid('figures', {
      title: `Biểu ${form}`,
      rows: UNITS.length,
      period: { ...period, basis: 'inputs', of: null },
    }),
    figures: rows,
  });
  const shot = { reading, portal: portal.id, saw: [], statistics: period, detail: null };
  return { shots: [shot], sweep: null };
}

function rowFigures(concepts: readonly PageConcept[], counts: Truth, unit: string | null) {
  return concepts.map((concept): PageFigure =>
    figure(concept, counts[concept] ?? 0, {
      row: unit ?? 'Tổng cộng',
      scope: { unit, field: null, procedure: null, total: unit === null },
    }),
  );
}

function countsOf(
  portal: Portal,
  dossiers: readonly History[],
  now: Instant,
  period: Period,
  unit: string | null,
): Truth {
  const kept = holdings(portal, dossiers, now).filter(
    ({ history }) => unit === null || history.unit === unit,
  );
  if (portal.counting === 'own') return vendorCounts(kept, period);
  return truthOf(
    kept.map(({ history }) => history),
    { period, unit, now: knownAt(portal, now), portals: new Set([portal.id]), shown: new Map() },
  );
}
