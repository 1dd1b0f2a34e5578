/** Which part of the whole list a page shows, from the texts of its pager. */
import { parseCount } from '../../domain/count';
import type { Coverage } from '../../domain/reading';
import { withoutMarks, normaliseText } from '../../domain/text';

const N = String.raw`(\d[\d.,]*)`;
const RANGE_OF = new RegExp(
  String.raw`${N}\s*(?:-|–|—|đến|den|to|tới|toi)\s*${N}\s*(?:của|cua|of|/|trong(?: tong)?(?: so)?|trên(?: tong)?|tren(?: tong)?(?: so)?)\s*(?:tong (?:so|cong)\s*)?${N}`,
);
const RANGE = new RegExp(
  String.raw`(?:hien thi|showing|dong|ban ghi|tu)\s*:?\s*(?:tu\s*)?${N}\s*(?:-|–|—|den|to|toi)\s*${N}`,
);
const BARE_RANGE = new RegExp(String.raw`^${N}\s*(?:-|–|—)\s*${N}$`);
const TOTAL = new RegExp(
  String.raw`(?:tong(?: so| cong)?|co(?: tat ca)?|tim thay|total)(?: ho so| ban ghi| ket qua| dong| thu tuc| tthc| so luong| hs)*\s*(?:la)?\s*:?\s*${N}(?!\s*trang)`,
);
const TOTAL_AFTER = new RegExp(
  String.raw`(?:trong(?: tong)?(?: so)?|of|cua|/)\s*${N}\s*(?:ho so|ban ghi|ket qua|dong|muc|entries|items|records|thu tuc|hs)`,
);
const PAGE_OF = /trang\s*(\d+)\s*(?:\/|cua|tren|of)\s*(\d+)/;

export interface ListPart {
  coverage: Coverage;
  /** The page says it is the only one. */
  onlyPage: boolean;
  /** There is something to page with. */
  paged: boolean;
}

const count = (text: string | undefined): number | null =>
  text === undefined ? null : parseCount(text.replace(/[.,]+$/, '')).value;

/** Reads a grid's pager texts; each part of the coverage is null where the page does not show it. */
export function readPager(pager: readonly string[]): ListPart {
  const coverage: Coverage = { from: null, to: null, total: null };
  let pages: number | null = null;
  for (const text of pager) {
    const plain = withoutMarks(normaliseText(text));
    const whole = RANGE_OF.exec(plain);
    const part = whole ?? RANGE.exec(plain) ?? BARE_RANGE.exec(plain);
    if (part && !isPageOf(plain, part.index)) {
      coverage.from ??= count(part[1]);
      coverage.to ??= count(part[2]);
    }
    coverage.total ??=
      count((whole ?? TOTAL_AFTER.exec(plain))?.[whole ? 3 : 1]) ?? count(TOTAL.exec(plain)?.[1]);
    const page = PAGE_OF.exec(plain);
    pages ??= page
      ? Number(page[2])
      : (count(/tong (?:so |cong )?(\d+) trang/.exec(plain)?.[1]) ?? null);
  }
  return { coverage: possible(coverage), onlyPage: pages === 1, paged: pager.length > 0 };
}

/** A position that no list can have (from after to, to after total) was read wrongly: it is not kept. */
function possible({ from, to, total }: Coverage): Coverage {
  const order = from === null || to === null || from <= to;
  const inside = to === null || total === null || to <= total;
  return order && inside
    ? { from, to, total }
    : { from: null, to: null, total: order ? null : total };
}

/**
 * The same, held against the rows really shown: "1–20" over three rows is not the position of these rows,
 * and a total smaller than the rows is not theirs.
 */
export function checkedPart(part: ListPart, rows: number): ListPart {
  const { from, to, total } = part.coverage;
  const isEmpty = rows === 0 && to === 0;
  const fits = from === null || to === null || isEmpty || to - from + 1 === rows;
  const coverage: Coverage = {
    from: fits ? from : null,
    to: fits ? to : null,
    total: total !== null && total < rows ? null : total,
  };
  return { ...part, coverage };
}

const isPageOf = (plain: string, at: number): boolean => /trang\s*$/.test(plain.slice(0, at));

/**
 * True where the page proves that the rows shown are the whole list: it prints as many in all, or says that
 * this is the only page. That nothing is there to page with proves nothing.
 */
export function isWhole(part: ListPart, rows: number): boolean {
  const { from, to, total } = part.coverage;
  if (total === null) return part.onlyPage;
  if (from !== null && to !== null) return from <= 1 && to === total && rows >= total;
  return rows >= total;
}

/** Numbers of rows that a page of a longer list usually has. */
const PAGE_SIZES = new Set([5, 10, 15, 20, 25, 30, 50, 100, 200, 500, 1000]);

/**
 * A catalogue is seldom paged without a word about it, so one without pager and total counts as whole,
 * unless it has just as many rows as pages usually have.
 */
export const isWholeCatalogue = (part: ListPart, rows: number): boolean =>
  isWhole(part, rows) || (!part.paged && !PAGE_SIZES.has(rows));
