/** What would stay of last year's: each number, day and document in words that nothing else replaces becomes a blank. */
import { templateStrings } from '../../../domain/strings/template';
import { BLANK } from '../../text/pieces';
import { personsIn } from '../../carry/persons';
import { leftOversIn } from '../left-overs';
import { pageFields } from '../page-fields';
import type { FileLine } from './file-lines';
import { editOf, isCut, isEdited, LEFT_OVER, type Planned, type Planning } from './plan';

/** @param planned what is replaced already: it is left alone, as are paragraphs and rows that go */
export function leftOverProposals(
  { lines, tokens }: Planning,
  planned: readonly Planned[],
): Planned[] {
  const label = templateStrings['template/left-over-label'].vi;
  const counted = pageFields(tokens);
  return [...lines].flatMap(([number, line]) => {
    if (isCut(line, planned) || isRowNumber(line)) return [];
    return [...leftOversIn(line.text), ...personsIn(line.text)]
      .filter((one) => !isEdited(line, one, planned) && isText(line, one, counted))
      .map(({ from, to }): Planned => ({
        id: `${number}:${from}:${LEFT_OVER}`,
        key: LEFT_OVER,
        label,
        text: line.text,
        from,
        to,
        placeholder: BLANK,
        removes: 0,
        sure: true,
        edits: [editOf(line, from, to, BLANK)],
        cuts: [],
      }));
  });
}

/** "1", "2" … in a table's first column. */
const isRowNumber = ({ place, paragraph, text }: FileLine): boolean =>
  (place ?? paragraph.cell)?.column === 0 && /^\d{1,3}[.)]?$/.test(text);

/** Typed, not counted by Word itself. */
function isText(
  { paragraph, offsets }: FileLine,
  { from, to }: { from: number; to: number },
  counted: ReadonlySet<number>,
): boolean {
  const [start, end] = [offsets[from]!, offsets[to]!];
  let begin = 0;
  const own = paragraph.pieces.filter(({ text }) => {
    const at = begin;
    begin += text.length;
    return at < end && start < begin;
  });
  return start < end && !own.some(({ at }) => counted.has(at));
}
