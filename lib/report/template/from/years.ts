/** The report's own year where it is written out: what survives for years in reports made from those of before. */
import { tagText } from '../tag';
import { editOf, labelOf, type Planned, type Planning } from './plan';

const KEY = 'report.year';

/**
 * "năm 2025" in any paragraph: what else in it is of that year is proposed to become a blank, so that no fact of then is
 * dated anew. Days and documents are no such years.
 */
export function yearProposals({ form, lines }: Planning, year: number): Planned[] {
  if (!form.fields.some(({ key }) => key === KEY)) return [];
  const pattern = new RegExp(
    `(?<!tháng\\s?\\d{1,2}\\s)(?<!\\p{L})năm\\s(${year})(?![\\d/])`,
    'giu',
  );
  const placeholder = tagText(KEY);
  return [...lines].flatMap(([number, line]) =>
    [...line.text.matchAll(pattern)].map((match): Planned => {
      const to = match.index + match[0].length;
      const from = to - match[1]!.length;
      return {
        id: `${number}:${from}:${placeholder}`,
        key: KEY,
        label: labelOf(form, KEY),
        text: line.text,
        from,
        to,
        placeholder,
        removes: 0,
        // What the sentence claims may have been so in that year only.
        sure: false,
        edits: [editOf(line, from, to, placeholder)],
        cuts: [],
      };
    }),
  );
}
