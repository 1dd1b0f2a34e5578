/** What popup and panel are told. */
import type { PagingStatus, Sweep } from '../../domain/paging';
import { continues } from './decide';
import { differenceOf, type ListScope, type Sight } from './sight';

/** The page in front shows another list than the one that was read. */
export function isOtherList(sweep: Sweep, sight: Sight): boolean {
  return differenceOf(JSON.parse(sweep.scope) as ListScope, sight.scope) !== null;
}

export interface Circumstances {
  paused: boolean;
  /** The sweep stopped in this document: it is told of even where the list is gone. */
  stoppedHere: boolean;
}

/** `sight` is the list in front, `sweep` what became of reading it. */
export function statusOf(
  sweep: Sweep | null,
  sight: Sight | null,
  { paused, stoppedHere }: Circumstances,
): PagingStatus {
  const place = sweep?.state === 'running' ? placeOf(sweep) : placeOfSight(sight);
  const known = { ...place, reason: sweep?.reason ?? null, seen: sweep?.seen ?? 0 };
  const begins = sight !== null && sweep?.state !== 'running';
  const base = { ...known, whole: sweep?.whole ?? false, resumes: false, begins };
  if (sweep?.state === 'running') return { ...base, phase: paused ? 'paused' : 'running' };
  if (sweep && (sight || stoppedHere))
    return {
      ...base,
      phase: sweep.state,
      total: sweep.pages.at(-1)?.coverage.total ?? null,
      resumes: sight !== null && continues(sweep, sight),
    };
  const offered = sight?.next.state === 'ready' && !isAtEnd(sight);
  return {
    ...base,
    seen: 0,
    whole: false,
    reason: null,
    phase: offered ? 'offered' : 'unavailable',
    begins: offered,
  };
}

/** What can be said of a sweep whose tab shows a site where no reader of ours may be. */
export function statusOfLeft(sweep: Sweep | null): PagingStatus | null {
  if (sweep?.state !== 'running') return null;
  const left: Sweep = { ...sweep, state: 'stopped', reason: 'navigated' };
  return statusOf(left, null, { paused: false, stoppedHere: true });
}

type Place = Pick<PagingStatus, 'page' | 'pages' | 'total'>;

/** The page being read: the one after the last that was read. */
function placeOf(sweep: Sweep): Place {
  const { pages } = sweep;
  const last = pages.at(-1);
  const done = last?.page ?? (sweep.fromFirst ? pages.length : null);
  const size = pages[0]?.rows ?? 0;
  const total = last?.coverage.total ?? null;
  return {
    page: done === null ? null : done + (sweep.pressed ? 1 : 0),
    pages: total !== null && size > 0 ? Math.ceil(total / size) : (last?.pages ?? null),
    total,
  };
}

function placeOfSight(sight: Sight | null): Place {
  if (!sight) return { page: null, pages: null, total: null };
  const { total, from, to } = sight.coverage;
  const size = from !== null && to !== null && to < (total ?? 0) ? to - from + 1 : null;
  const pages = total !== null && size !== null ? Math.ceil(total / size) : sight.next.pages;
  return { page: sight.next.page, pages, total };
}

const isAtEnd = ({ coverage }: Sight): boolean =>
  coverage.to !== null && coverage.total !== null && coverage.to >= coverage.total;
