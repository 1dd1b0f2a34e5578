/** The annexes of sources and charts that this program adds on wish: nothing of a report is read from them. */
import { reportEvidenceWords } from '../../domain/strings/report-evidence';
import { fold } from '../../domain/text';
import type { TextParagraph } from './paragraphs';

const TITLES = [reportEvidenceWords.title.vi, reportEvidenceWords.chartsTitle.vi].map(fold);
const LABEL = fold(reportEvidenceWords.label.vi);

/** The paragraphs before them; they are always the last. */
export function withoutOurs(paragraphs: TextParagraph[]): TextParagraph[] {
  const at = paragraphs.findIndex(
    ({ text, place }, index) =>
      place.cell === null &&
      TITLES.includes(fold(text)) &&
      index > 0 &&
      fold(paragraphs[index - 1]!.text).startsWith(LABEL),
  );
  return at < 0 ? paragraphs : paragraphs.slice(0, at - 1);
}
