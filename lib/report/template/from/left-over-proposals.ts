/** What would stay of last year's: each number, day and document in words that nothing else replaces becomes a blank. */
import { templateStrings } from '../../../domain/strings/template';
import { BLANK } from '../../text/pieces';
import { personsIn } from '../../carry/persons';
import { leftOversIn } from '../left-overs';
import type { FileLine } from './file-lines';
import { editOf, LEFT_OVER, type Planned, type Planning } from './plan';

/** @param planned what is replaced already: it is left alone, as are paragraphs and rows that go */
export function leftOverProposals({ lines }: Planning, planned: readonly Planned[]): Planned[] {
  const label = templateStrings['template/left-over-label'].vi;
  return [...lines].flatMap(([number, line]) => {
    if (isCut(line, planned) || isRowNumber(line)) return [];
    return [...leftOversIn(line.text), ...personsIn(line.text)]
      .filter((one) => !isEdited(line, one, planned))
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

const isCut = ({ paragraph }: FileLine, planned: readonly Planned[]): boolean =>
  planned.some(({ cuts }) =>
    cuts.some(({ from, to }) => paragraph.from >= from && paragraph.to <= to),
  );

function isEdited(
  { paragraph, offsets }: FileLine,
  { from, to }: { from: number; to: number },
  planned: readonly Planned[],
): boolean {
  const [start, end] = [offsets[from]!, offsets[to]!];
  return planned.some(({ edits }) =>
    edits.some(
      ({ paragraph: own, edit }) => own === paragraph && edit.from < end && start < edit.to,
    ),
  );
}

/** "1", "2" … in a table's first column. */
const isRowNumber = ({ place, text }: FileLine): boolean =>
  place?.column === 0 && /^\d{1,3}[.)]?$/.test(text);
