/** What is proposed in one part of a report: values first, then what else of last year would stay. */
import type { Mark } from '../../read/collected';
import type { ReportForm } from '../../../packs/report-schema';
import { TextPattern } from '../../read/pattern';
import { withClaims } from './claims';
import { withDoubts } from './goals';
import { leftOverProposals } from './left-over-proposals';
import { listProposals } from './lists';
import { ownClaimProposals } from './own-claims';
import type { Planned, Planning } from './plan';
import { rowProposals } from './rows';
import { saidAgainProposals } from './said-again';
import { valueProposal } from './values';
import { yearProposals } from './years';

export interface Proposed {
  /** In the order of their places. */
  planned: Planned[];
  /** Those that stand for a list or a table as a whole. */
  whole: Planned[];
}

/** @param year the report's own, null where it states none */
export function proposalsIn(planning: Planning, year: number | null): Proposed {
  const marks = [...planning.marks, ...annexMarks(planning.form, planning.lines)];
  const own = { ...planning, marks };
  const whole = [...listProposals(own), ...rowProposals(own)];
  const single = apart(whole, [
    ...marks.flatMap((mark) => valueProposal(own, mark) ?? []),
    ...(year === null ? [] : yearProposals(own, year)),
  ]);
  const found = withClaims(own, single);
  const again = [...found, ...saidAgainProposals(own, found)];
  const left = [...again, ...leftOverProposals(own, again)];
  const planned = withDoubts(own, [...left, ...ownClaimProposals(own, left)], year);
  return { planned: planned.sort((a, b) => startOf(a) - startOf(b)), whole };
}

/** "(Kèm theo Báo cáo số …)": what of the report's head is said again above an annex, or in a header. */
function annexMarks(form: ReportForm, lines: Planning['lines']): Mark[] {
  const patterns = form.annexes.map(({ attachedTo }) => new TextPattern(form, attachedTo));
  return [...lines].flatMap(([number, { text }]) =>
    patterns.flatMap((pattern) =>
      (pattern.read(text) ?? []).map(({ slot: { key, filter, arg }, raw, at }): Mark => {
        const place = { paragraph: number, cell: null };
        return { key, filter, arg, raw, at, text, place, by: 'words' };
      }),
    ),
  );
}

/** Each letter belongs to one proposal: whole blocks first, then the shorter stretch, since it says more exactly what it is. */
function apart(whole: readonly Planned[], others: readonly Planned[]): Planned[] {
  const taken: Planned[] = [];
  const rank = (one: Planned) =>
    (one.sure ? 0 : 1e6) + (one.cuts.length > 0 ? 0 : 1 + one.to - one.from);
  const byRank = (all: readonly Planned[]) => [...all].sort((a, b) => rank(a) - rank(b));
  for (const one of [...byRank(whole), ...byRank(others)])
    if (!taken.some((other) => touches(one, other))) taken.push(one);
  return taken.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ edits }: Planned): number =>
  edits[0]!.paragraph.from + edits[0]!.edit.from / 1e6;

function touches(a: Planned, b: Planned): boolean {
  const within = (one: Planned, other: Planned) =>
    one.cuts.some(({ from, to }) =>
      other.edits.some(({ paragraph }) => paragraph.from >= from && paragraph.to <= to),
    );
  if (within(a, b) || within(b, a)) return true;
  return a.edits.some((one) =>
    b.edits.some(
      (other) =>
        one.paragraph === other.paragraph &&
        one.edit.from < other.edit.to &&
        other.edit.from < one.edit.to,
    ),
  );
}
