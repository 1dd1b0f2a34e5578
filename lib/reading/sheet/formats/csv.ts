/** CSV and TSV: the delimiter found by trying, quoted line breaks kept, every field left as text. */
import { parseCsv } from 'hucre/csv';
import { plainSheet, SheetError, textCell, type Sheet } from '../model';

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE = 60;
const SAMPLE_LENGTH = 200_000;
/** Excel's own limit; a longer field is a quote that was never closed. */
const LONGEST_FIELD = 32_767;
const MOST_LINES_IN_FIELD = 40;

/** Reads delimited text as one sheet; throws `SheetError` where a quote swallows the rest of the file. */
export function readCsv(source: string): Sheet[] {
  const hint = /^sep=(.)\r?\n/i.exec(source);
  const text = hint ? source.slice(hint[0].length) : source;
  const rows = parse(text, hint?.[1] ?? delimiterOf(text));
  if (rows.some((row) => row.some(isSwallowed))) throw new SheetError('damaged');
  return [
    plainSheet(
      '',
      rows.map((row) => row.map(textCell)),
      true,
    ),
  ];
}

function parse(text: string, delimiter: string): string[][] {
  return parseCsv(text, { delimiter, typeInference: false, skipBom: true }).map((row) =>
    row.map((field) => (field === null ? '' : String(field))),
  );
}

function isSwallowed(field: string): boolean {
  return (
    field.length > LONGEST_FIELD ||
    (field.length > 200 && field.split('\n').length > MOST_LINES_IN_FIELD)
  );
}

/** The delimiter under which the most rows have the same number of fields, two or more. */
function delimiterOf(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const rows = parse(text.slice(0, SAMPLE_LENGTH), delimiter).slice(0, SAMPLE);
    const counts = new Map<number, number>();
    for (const row of rows)
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [width, times] of counts) {
      const score = times * Math.min(width, 8);
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}
