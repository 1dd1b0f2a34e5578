/**
 * Goals ("phấn đấu đạt 100%", all below a heading "Phương hướng …") and years to come ("NĂM 2026" in the report of 2025):
 * whether they stand, change or go in another year is no matter of words, so that the officer decides on each.
 */
import { carryWords } from '../../../packs/carry-words';
import type { FileLine } from './file-lines';
import { LEFT_OVER, type Planned, type Planning } from './plan';

export type Doubt = NonNullable<Planned['doubt']>;

/** Proposals with those that are in doubt marked so, with the reason. @param year the report's own, null where it states none */
export function withDoubts(
  { lines }: Planning,
  planned: readonly Planned[],
  year: number | null,
): Planned[] {
  const goals = goalLines([...lines.values()]);
  return planned.map((one) => {
    if (!isWords(one)) return one;
    const doubt = isLater(one, year)
      ? 'later'
      : isGoal(sentenceAt(one)) || goals.has(one.edits[0]!.paragraph)
        ? 'goal'
        : null;
    return doubt === null ? one : { ...one, sure: false, doubt };
  });
}

/** What the form itself prints is of this year by its own words; years and facts of the office's words may be of another. */
const isWords = ({ key, sure }: Planned): boolean =>
  key === LEFT_OVER || key === 'report.year' || !sure;

function isLater({ key, text, from, to }: Planned, year: number | null): boolean {
  if (year === null || key !== LEFT_OVER) return false;
  const years = text.slice(from, to).match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  return years.some((one) => Number(one) > year);
}

let goal: RegExp | null = null;
function isGoal(text: string): boolean {
  goal ??= new RegExp(
    carryWords()
      .goal.map((one) => `(?:${one})`)
      .join('|'),
    'iu',
  );
  return goal.test(text);
}

/** Dots within numbers end nothing. */
const SENTENCE = /(?:[^.;!?]|[.;!?](?![\s/]|$))+/gu;

function sentenceAt({ text, from }: Planned): string {
  const all = [...text.matchAll(SENTENCE)];
  return all.find(({ index, 0: own }) => index <= from && from < index + own.length)?.[0] ?? text;
}

const ROMAN = /^\s*(?:phần\s+)?[IVXLC]+[.)]\s/iu;
const NUMBER = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u;
/** A heading closes no sentence and is short. */
const isTitle = (text: string): boolean => text.length <= 160 && !/[.;,]\s*$/.test(text);

/** Paragraphs of headings that name a goal, and all below them. */
function goalLines(lines: readonly FileLine[]): Set<FileLine['paragraph']> {
  const found = new Set<FileLine['paragraph']>();
  let [part, item] = [false, false];
  for (const { text, paragraph } of lines) {
    if (ROMAN.test(text) && isTitle(text)) [part, item] = [isGoal(text), false];
    else if (NUMBER.test(text) && isTitle(text)) item = isGoal(text);
    if (part || item) found.add(paragraph);
  }
  return found;
}
