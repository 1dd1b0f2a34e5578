/** Lists and blocks of lines that the built-in report prints as paragraphs: one placeholder stands for all of them. */
import { hasLines, linesOf } from '../lines';
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
  return [...firsts].flatMap(([key, first]) => blockProposal(planning, key, first) ?? []);
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
  const placeholder = tagText(key, 'lines');
  return {
    id: `${start}:0:${placeholder}`,
    key,
    label: labelOf(planning.form, key),
    text: head!.text,
    from: 0,
    to: head!.text.length,
    placeholder,
    removes: rest.length,
    sure: true,
    edits: [editOf(head!, 0, head!.text.length, placeholder)],
    cuts: rest.map(({ paragraph }) => paragraph),
  };
}
