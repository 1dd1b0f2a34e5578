/** Lists and blocks of lines that the built-in report prints as paragraphs: one placeholder stands for all of them. */
import { hasLines, linesOf } from '../lines';
import { signPlaceholders } from '../sign-lines';
import { tagText } from '../tag';
import type { FileLine } from './file-lines';
import { editOf, isCuttable, labelOf, type Planned, type Planning } from './plan';

/** Proposals for every list that stands in paragraphs, for the recipients and for the lines above the signature. */
export function listProposals(planning: Planning): Planned[] {
  const firsts = new Map<string, number>();
  for (const { key, by, place } of planning.marks) {
    const name = key === 'sign.authority' ? 'sign.title' : key;
    const isBlock = by === 'item' || name === 'sign.title';
    if (!isBlock || firsts.has(name) || !hasLines(planning.form, name)) continue;
    firsts.set(name, place.paragraph);
  }
  return [...firsts].flatMap(([key, first]) => {
    const lines = key === 'sign.title' ? signProposals(planning, first) : null;
    return lines ?? blockProposal(planning, key, first) ?? [];
  });
}

/** How far below the first a line of the signature may stand: empty rows and the other column lie between. */
const REACH = 12;

/** Each line above the signature by itself; null where there is but one, or not all are found. */
function signProposals(planning: Planning, first: number): Planned[] | null {
  const words = linesOf(planning.draft, 'sign.title');
  if (words.length < 2) return null;
  const found: Planned[] = [];
  let next = first;
  for (const [at, { key, placeholder }] of signPlaceholders(words.length).entries()) {
    const number = Array.from({ length: REACH }, (_, more) => next + more).find(
      (one) => planning.lines.get(one)?.text === words[at],
    );
    if (number === undefined) return null;
    const line = planning.lines.get(number)!;
    found.push({ ...lineProposal(planning, key, number, line, placeholder), removes: 0, cuts: [] });
    next = number + 1;
  }
  return found;
}

function blockProposal(planning: Planning, key: string, first: number): Planned | null {
  const words = linesOf(planning.draft, key);
  if (words.length === 0) return null;
  // "Kính gửi:" stands above its list, which is read from its first name on.
  for (const start of [first, first - 1]) {
    const lines = words.map((_, at) => planning.lines.get(start + at));
    if (!lines.every((line, at) => line?.text === words[at])) continue;
    return planned(planning, key, start, lines as FileLine[]);
  }
  return null;
}

function planned(
  planning: Planning,
  key: string,
  start: number,
  lines: readonly FileLine[],
): Planned | null {
  const [head, ...rest] = lines;
  const isWhole =
    lines.every(({ alone }) => alone) &&
    rest.every(({ paragraph }) => isCuttable(planning.tokens, paragraph));
  if (!isWhole) return null;
  return {
    ...lineProposal(planning, key, start, head!, tagText(key, 'lines')),
    removes: rest.length,
    cuts: rest.map(({ paragraph }) => paragraph),
  };
}

const lineProposal = (
  { form }: Planning,
  key: string,
  number: number,
  line: FileLine,
  placeholder: string,
): Omit<Planned, 'removes' | 'cuts'> => ({
  id: `${number}:0:${placeholder}`,
  key,
  label: labelOf(form, key),
  text: line.text,
  from: 0,
  to: line.text.length,
  placeholder,
  sure: true,
  edits: [editOf(line, 0, line.text.length, placeholder)],
});
