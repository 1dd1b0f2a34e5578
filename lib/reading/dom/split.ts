/** A header in one table and its rows in the next: the two are one grid. */
import type { Draft } from './draft';
import { GridText } from './grid-text';
import { splitHeader, type Header } from './header';
import type { Look } from './look';
import { isDataLike } from './shapes';
import { fillSpans } from './spans';
import { parentOf } from './tree';

interface Known {
  draft: Draft;
  headerOnly: boolean;
  hasHeader: boolean;
  width: number;
  texts: string;
}

const FARTHEST = 6;
/** Beyond any section of a table: no rowspan reaches into it. */
const FOOT_SECTION = 1_000_000;
/** Rows looked at to know a grid's header. */
const ENOUGH = 48;

/** Joins header-only grids with the headless grid that follows them in the same small box. */
export function joinSplit(look: Look, drafts: Draft[]): Draft[] {
  if (drafts.length < 2) return drafts;
  const joined: Draft[] = [];
  const known = drafts.map((draft) => know(look, draft));
  for (let at = 0; at < known.length; at += 1) {
    const [head, body] = [known[at]!, known[at + 1]];
    const splits = body !== undefined && head.headerOnly && isNear(head, body, drafts);
    if (splits) at += 1;
    const whole =
      splits && !body.hasHeader ? join(head.draft, body.draft) : (splits ? body : head).draft;
    const foot = known[at + 1];
    const ends =
      foot !== undefined && isFootOf(foot, known[at]!, splits ? [head.draft] : [], drafts);
    if (ends) at += 1;
    joined.push(ends ? withFoot(whole, foot.draft) : whole);
  }
  return joined;
}

/** Totals in a table of their own under the rows: nothing but `tfoot`, as wide, in the same box. */
function isFootOf(foot: Known, body: Known, mine: readonly Draft[], all: Draft[]): boolean {
  const { rows } = foot.draft;
  if (foot.hasHeader || rows.length === 0 || !rows.every((row) => row.part === 'foot'))
    return false;
  if (Math.abs(foot.width - body.width) > 1) return false;
  const others = all.filter(
    (draft) => draft !== foot.draft && draft !== body.draft && !mine.includes(draft),
  );
  return shareBox(body.draft, foot.draft, others);
}

const withFoot = (body: Draft, foot: Draft): Draft => ({
  ...body,
  rows: [...body.rows, ...foot.rows.map((row) => ({ ...row, section: FOOT_SECTION }))],
});

function know(look: Look, draft: Draft): Known {
  const rows = draft.rows.slice(0, ENOUGH);
  const text = new GridText(look, rows, fillSpans(rows));
  const header = splitHeader(text);
  return {
    draft,
    headerOnly: isHeaderOnly(text, draft, header),
    hasHeader: header.rows.length > 0,
    width: text.matrix.width,
    texts: header.rows.flatMap((row) => text.own(row)).join('|'),
  };
}

/** Named columns without a row below; in plain cells, a few rows of words and no data at all. */
function isHeaderOnly(text: GridText, draft: Draft, header: Header): boolean {
  if (header.rows.length > 0) return header.body >= draft.rows.length;
  if (draft.rows.length > 4 || text.matrix.width < 3) return false;
  return draft.rows.every((_, row) => !text.own(row).some(isDataLike));
}

/** Together in a box that holds no third grid, and of the same width or header (a scroll bar may add a column). */
function isNear(head: Known, body: Known, all: Draft[]): boolean {
  if (body.headerOnly && body.texts !== head.texts) return false;
  if (body.hasHeader) return body.texts === head.texts;
  if (body.draft.rows.length === 0) return false;
  const others = all.filter((draft) => draft !== head.draft && draft !== body.draft);
  const box = boxOf(head.draft, body.draft);
  if (box === null) return false;
  return (
    !others.some((draft) => box.contains(draft.element)) || Math.abs(head.width - body.width) <= 1
  );
}

/** A small box holds both and none of the others. */
function shareBox(a: Draft, b: Draft, others: readonly Draft[]): boolean {
  const box = boxOf(a, b);
  return box !== null && !others.some((draft) => box.contains(draft.element));
}

/** The smallest box around two grids; null where it is far up. */
function boxOf(a: Draft, b: Draft): Element | null {
  let box = parentOf(a.element);
  for (let up = 0; box && up < FARTHEST; box = parentOf(box), up += 1)
    if (box.contains(b.element)) return box;
  return null;
}

function join(head: Draft, body: Draft): Draft {
  const rows = head.rows.map((row) => ({ ...row, part: 'head' as const, section: -2 }));
  return {
    element: body.element,
    headElement: head.element,
    source: body.source,
    rows: [
      ...rows,
      ...body.rows.map((row) => ({
        ...row,
        part: row.part === 'foot' ? row.part : ('body' as const),
      })),
    ],
    captions: [...head.captions, ...body.captions],
  };
}
