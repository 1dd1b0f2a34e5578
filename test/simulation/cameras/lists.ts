/** Lists with pagers and filters, and detail pages. */
import type { Filter } from '../../../lib/domain/reading';
import type { Sweep } from '../../../lib/domain/paging';
import { grid } from '../../unit/figures/support/builders';
import type { History, Instant } from '../office/history';
import type { Period } from '../oracle/truth';
import { holdings, type Kept, type Portal } from './portal';
import { detailOf, rowOf, sightOf, type ListKind } from './rows';
import { readingOf, type Look, type Shot } from './shot';

export interface ListAsked {
  kind: ListKind;
  period: Period;
  unit: string | null;
  /** A filter that makes it a part of the whole. */
  channel: string | null;
  /** Pages looked at, from 1; null: all of them, with the program's own reading of all pages where no total is printed. */
  pages: number[] | null;
}

const SIZE = 10;
const CHANNELS: Record<string, string> = {
  online: 'Trực tuyến',
  direct: 'Trực tiếp',
  postal: 'Bưu chính',
};

/** A list as it stands at `now`; all its pages within the same minute. */
export function lookAtList(
  portal: Portal,
  dossiers: readonly History[],
  now: Instant,
  asked: ListAsked,
): Look {
  const rows = holdings(portal, dossiers, now).filter((kept) => isListed(portal, kept, asked));
  const count = Math.max(1, Math.ceil(rows.length / SIZE));
  const pages = asked.pages ?? Array.from({ length: count }, (_, index) => index + 1);
  const shots = pages
    .filter((page) => page <= count)
    .map((page) => listPage(portal, rows, now, asked, page));
  const prints = portal.family !== 'hatinh';
  const sweep = asked.pages === null && !prints ? sweepOf(portal, shots, now) : null;
  return { shots, sweep };
}

function isListed(portal: Portal, { history, view }: Kept, asked: ListAsked): boolean {
  if (asked.unit !== null && history.unit !== asked.unit) return false;
  if (asked.channel !== null && history.channel !== asked.channel) return false;
  if (asked.kind === 'all') return true;
  const submitted = portal.family === 'hatinh' ? view.submittedAt : null;
  const at = asked.kind === 'received' ? (view.receivedAt ?? submitted) : (view.end?.at ?? null);
  const day = at?.slice(0, 10) ?? null;
  return day !== null && day >= asked.period.from && day <= asked.period.to;
}

const PATHS: Record<Portal['family'], string> = {
  igate: '/vi/dossier/search',
  hatinh: '/dvc/theo-doi-ho-so',
  opencps: '/web/mot-cua/tra-cuu',
};

function listPage(
  portal: Portal,
  rows: readonly Kept[],
  now: Instant,
  asked: ListAsked,
  page: number,
): Shot {
  const own = rows.slice((page - 1) * SIZE, page * SIZE);
  const printed = own.map((kept) => rowOf(portal, kept, asked.kind, asked.unit));
  const first = own.length > 0 ? (page - 1) * SIZE + 1 : 0;
  const totals = portal.family !== 'hatinh';
  const reading = readingOf({
    url: `https://${portal.host}${PATHS[portal.family]}?loai=${asked.kind}&page=${page}`,
    title: 'Tra cứu hồ sơ',
    readAt: now,
    grid: grid('dossiers', {
      title: 'Danh sách hồ sơ',
      rows: own.length,
      period: asked.kind === 'all' ? null : { ...asked.period, basis: 'inputs', of: asked.kind },
      filters: filtersOf(asked),
      coverage: totals
        ? { from: first, to: first + Math.max(0, own.length - 1), total: rows.length }
        : { from: null, to: null, total: null },
    }),
    dossiers: printed,
  });
  const saw = own.map((kept, index) => sightOf(kept, printed[index]!));
  return { reading, portal: portal.id, saw, statistics: null, detail: null };
}

function filtersOf({ unit, channel }: ListAsked): Filter[] {
  return [
    ...(unit === null ? [] : [{ label: 'Đơn vị', value: unit }]),
    ...(channel === null ? [] : [{ label: 'Kênh tiếp nhận', value: CHANNELS[channel]! }]),
  ];
}

function sweepOf(portal: Portal, shots: readonly Shot[], now: Instant): Sweep {
  const [first] = shots;
  const coverage = { from: null, to: null, total: null };
  return {
    id: `${portal.host} ${now} ${first!.reading.id}`,
    state: 'done',
    reason: null,
    host: portal.host,
    scope: '',
    columns: '',
    filters: first!.reading.grids[0]!.filters,
    period: first!.reading.grids[0]!.period,
    startedAt: now,
    updatedAt: now,
    pages: shots.map(({ reading }, index) => ({
      reading: reading.id,
      grid: 0,
      rows: reading.dossiers.length,
      coverage,
      page: index + 1,
      pages: shots.length,
    })),
    codes: [],
    lastCount: 0,
    seen: new Set(shots.flatMap(({ reading }) => reading.dossiers.map(({ code }) => code))).size,
    fromFirst: true,
    disturbed: false,
    pressed: false,
    presses: 0,
    leastMs: 0,
    whole: true,
  };
}

/** The own pages of dossiers that the portal holds. */
export function lookAtDetails(
  portal: Portal,
  dossiers: readonly History[],
  now: Instant,
  wanted: (history: History) => boolean,
): Look {
  const shots = holdings(portal, dossiers, now)
    .filter(({ history }) => wanted(history))
    .map((kept): Shot => {
      const printed = detailOf(portal, kept);
      const reading = readingOf({
        url: `https://${portal.host}/ho-so/${encodeURIComponent(kept.home.code)}`,
        title: 'Chi tiết hồ sơ',
        readAt: now,
        grid: grid('dossiers', { title: 'Chi tiết hồ sơ', rows: 1 }),
        dossiers: [printed],
      });
      const { history } = kept;
      return {
        reading,
        portal: portal.id,
        saw: [sightOf(kept, printed)],
        statistics: null,
        detail: history,
      };
    });
  return { shots, sweep: null };
}
