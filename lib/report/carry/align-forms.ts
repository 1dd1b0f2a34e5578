/** Reports of two forms paragraph by paragraph: sections and their order say nothing of each other, fields do. */
import {
  ALIKE,
  ALIKE_IN_FIELD,
  alike,
  knownOf,
  pairOf,
  type Known,
  type Pair,
  type Paragraph,
} from './align';

/**
 * Pairs in this year's order; what is last year's alone follows what it followed there. Paragraphs belong together that
 * print a field which either report prints in one section alone; else those that say much the same. Fields printed all
 * over a report (the year, the unit's name) hold nothing together.
 *
 * @param before last year's, its fields by this year's keys where they have one
 */
export function alignForms(before: readonly Paragraph[], now: readonly Paragraph[]): Pair[] {
  const [left, right] = [before.map(knownOf), now.map(knownOf)];
  const [ofLeft, ofRight] = [tellingOf(left), tellingOf(right)];
  const links = left
    .flatMap((old, from) =>
      right.flatMap((one, to): Link[] => {
        const rank = rankOf(old, one, ofLeft, ofRight);
        return rank === null ? [] : [{ from, to, rank }];
      }),
    )
    .sort((a, b) => b.rank - a.rank || a.from - b.from || a.to - b.to);
  const [partner, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { from, to } of links) {
    if (partner.has(to) || taken.has(from)) continue;
    partner.set(to, from);
    taken.add(from);
  }
  return inOrder(left, right, partner);
}

interface Link {
  from: number;
  to: number;
  /** How surely they belong together. */
  rank: number;
}

/** By field: the section it is printed in, where that is one alone. */
type Telling = ReadonlySet<string>;

function tellingOf(all: readonly Known[]): Telling {
  const sections = new Map<string, Set<string>>();
  for (const { paragraph } of all)
    for (const field of paragraph.fields)
      sections.set(field, (sections.get(field) ?? new Set()).add(paragraph.section));
  return new Set([...sections].flatMap(([field, own]) => (own.size === 1 ? [field] : [])));
}

const isHeading = ({ paragraph }: Known): boolean => paragraph.role.startsWith('heading');

/** Null: they do not belong together. */
function rankOf(old: Known, one: Known, ofLeft: Telling, ofRight: Telling): number | null {
  if (isHeading(old) !== isHeading(one)) return null;
  const [mine, yours] = [old.paragraph.fields, one.paragraph.fields];
  const share = alike(old.bag, one.bag);
  const common = mine.filter((field) => yours.includes(field));
  if (common.some((field) => ofLeft.has(field) && ofRight.has(field))) return 2 + share;
  // Each says something of its own: alike words around it do not make it the same.
  const isTold = [
    mine.some((field) => ofLeft.has(field)),
    yours.some((field) => ofRight.has(field)),
  ].every(Boolean);
  if (isTold && common.length === 0) return null;
  return share >= (common.length > 0 && !isTold ? ALIKE_IN_FIELD : ALIKE) ? share : null;
}

function inOrder(
  left: readonly Known[],
  right: readonly Known[],
  partner: ReadonlyMap<number, number>,
): Pair[] {
  const taken = new Set(partner.values());
  const pairs: Pair[] = [];
  const follow = (from: number) => {
    for (let next = from; next < left.length && !taken.has(next); next += 1)
      pairs.push(pairOf(left[next]!, null));
  };
  follow(0);
  for (const [to, one] of right.entries()) {
    const from = partner.get(to);
    pairs.push(pairOf(from === undefined ? null : left[from]!, one));
    if (from !== undefined) follow(from + 1);
  }
  return pairs;
}
